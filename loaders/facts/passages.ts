import type {Section, SectionRole} from "../notice/section.js";
import {sentenceEnd} from "../notice/sentence.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";
import {skipSpace, trimSpace} from "../outline/lines.js";

/** A sentence of a notice. Offsets into the text. */
export interface Passage {
  readonly role: SectionRole;
  readonly start: number;
  readonly end: number;
}

const closingMarks = unitSet("”)》");

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
  const passages: Passage[] = [];
  for (const {role, start: from, end: to} of sections) {
    if (!told.has(role)) continue;
    for (let at = skipSpace(shadow, from, to); at < to; at = skipSpace(shadow, at, to)) {
      const stop = sentenceEnd(shadow, at, to);
      // The closing mark belongs to the sentence, and so does a closing quote behind it.
      let end = Math.min(to, stop + (shadow[stop] === "\n" ? 0 : 1));
      while (end < to && holdsAt(closingMarks, shadow, end)) end++;
      const trimmed = trimSpace(shadow, at, end);
      if (trimmed > at) passages.push({role, start: at, end: trimmed});
      at = Math.max(end, at + 1);
    }
  }
  return passages;
}
