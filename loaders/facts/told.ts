import type {Span} from "../notice/frame.js";
import type {Section} from "../notice/section.js";
import {skipSpace, trimSpace} from "../outline/lines.js";
import {clausesOf, withoutTitles, type Clause} from "./clauses.js";

const telling = new Set(["overview", "rectification", "clues", "outlook", "attachment"]);

/**
 * The stretches of a notice that tell of the response itself: the sections that report, less the findings that
 * they quote, for what a finding says is the inspectors' word on former years.
 * @param quoted spans of headings and statements, in any order
 */
export function toldSpans(shadow: string, sections: readonly Section[], quoted: readonly Span[]): Span[] {
  const left = quoted.toSorted((a, b) => a.start - b.start);
  const told: Span[] = [];
  let next = 0;
  for (const {role, start, end} of sections) {
    if (!telling.has(role)) continue;
    let from = start;
    while (next < left.length && left[next]!.end <= start) next++;
    for (; next < left.length && left[next]!.start < end; next++) {
      add(shadow, told, from, left[next]!.start);
      from = Math.max(from, left[next]!.end);
    }
    add(shadow, told, from, end);
  }
  return told;
}

function add(shadow: string, told: Span[], from: number, to: number): void {
  const start = skipSpace(shadow, from, to);
  const end = trimSpace(shadow, start, to);
  if (end > start) told.push({start, end});
}

/** Stretches of a shadow in clauses, as all read them who look for acts and promises. */
export interface ToldClauses {
  /** The shadow with titles blanked out. */
  readonly text: string;
  /** The clauses of each stretch. */
  readonly stretches: readonly (readonly Clause[])[];
}

/** The clauses of stretches of a shadow. */
export function toldClauses(shadow: string, within: readonly Span[]): ToldClauses {
  const text = withoutTitles(shadow);
  return {text, stretches: within.map(({start, end}) => clausesOf(text, start, end))};
}

/**
 * The index of the clause, from one on, that ends behind an offset: the clause of what stands there, if it does not
 * stand between clauses.
 */
export function clauseUpTo(clauses: readonly Clause[], from: number, at: number): number {
  let i = from;
  while (i < clauses.length && clauses[i]!.end <= at) i++;
  return i;
}
