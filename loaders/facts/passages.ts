import type {Section, SectionRole} from "../notice/sections.js";
import {sentenceEnd} from "../notice/statement.js";
import {skipSpace, trimSpace} from "../outline/lines.js";

/** A sentence of a notice. Offsets into the text. */
export interface Passage {
  readonly role: SectionRole;
  readonly start: number;
  readonly end: number;
}

const told: ReadonlySet<SectionRole> = new Set([
  "overview",
  "rectification",
  "clues",
  "outlook",
  "contact",
  "attachment",
]);

/** The sentences of what a notice tells, in document order; headings count as sentences. */
export function passagesOf(shadow: string, sections: readonly Section[]): Passage[] {
  return sections
    .filter(({role}) => told.has(role))
    .flatMap(({role, start, end}) => [...sentences(shadow, start, end)].map((span) => ({role, ...span})));
}

function* sentences(shadow: string, from: number, to: number): Generator<{start: number; end: number}> {
  for (let at = skipSpace(shadow, from, to); at < to; at = skipSpace(shadow, at, to)) {
    const stop = sentenceEnd(shadow, at, to);
    // The closing mark belongs to the sentence, and so does a closing quote behind it.
    let end = Math.min(to, stop + (shadow[stop] === "\n" ? 0 : 1));
    while (end < to && /[”)》]/.test(shadow[end]!)) end++;
    const trimmed = trimSpace(shadow, at, end);
    if (trimmed > at) yield {start: at, end: trimmed};
    at = Math.max(end, at + 1);
  }
}
