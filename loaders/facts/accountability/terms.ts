import {alternatives, type List} from "../../patterns/alternatives.js";
import {pairsBeginning} from "../../patterns/edges.js";
import {nextBeginning} from "../../patterns/pair-set.js";
import {Sought} from "../../patterns/sought.js";
import {kinds} from "./kinds.js";

/** 处分 alone does not say whose discipline was broken. */
const unsaid: readonly [string, List] = [
  "党纪政务处分",
  ["(?<![受被])处分(?=(?:违纪违法|违纪|违法|党员|干部|公职|相关|有关|责任|人员|人){0,4}\\d)"],
];

/** The terms of each kind: most places where one may begin may begin one kind only. */
const terms = [...kinds, unsaid].map(([kind, words]) => ({kind, pattern: new RegExp(alternatives(words))}));
const sought = terms.map(({kind, pattern}) => ({kind, term: new Sought(pattern)}));
/** Any term of any kind. */
export const anyTerm = new RegExp(terms.map(({pattern}) => `(?:${pattern.source})`).join("|"));
const anyBeginning = pairsBeginning(anyTerm);

/** A term for a sanction of a kind, from one offset to the next. */
export interface Term {
  readonly kind: string;
  readonly end: number;
}

/** The term at an offset of a text, of the first kind that has one there; null if none has. */
export function termAt(text: string, at: number): Term | null {
  for (const {kind, term} of sought) {
    const end = term.endAt(text, at);
    if (end >= 0) return {kind, end};
  }
  return null;
}

/** The first offset from one on at which a term may begin; `to` if there is none before it. */
export function nextTerm(text: string, from: number, to: number): number {
  return nextBeginning(anyBeginning, text, from, to);
}
