import {isDigitAt} from "../code-units.js";
import type {Span} from "../notice/frame.js";
import {skipSpace, trimSpace} from "../outline/lines.js";

/** A stretch between two marks. Commas inside brackets and quotes divide nothing. */
export interface Clause extends Span {
  /** Number of the sentence, from 0. */
  readonly sentence: number;
}

const longestAside = 200;
/** No title is longer, in code units, marks included. */
export const longestTitle = longestAside + 2;
/*
 * Text without marks is cut all the same, so that what is asked of a clause or a sentence looks over a bounded
 * stretch whatever the text.
 */
const longestClause = 400;
const mostClauses = 40;

/** What a code unit does to clauses; 0 is one that is of their words. */
const marks = new Uint8Array(0x10000);
const [opensAside, closesAside, endsSentence, endsClause, endsLine] = [1, 2, 3, 4, 5];
for (const [chars, mark] of [
  ["(“《", opensAside],
  [")”》", closesAside],
  ["。!?", endsSentence],
  [",;", endsClause],
  ["\n", endsLine],
] as const) {
  for (const char of chars) marks[char.charCodeAt(0)] = mark;
}

/** The clauses of a stretch of a shadow, in order, without the marks between them and without white space around. */
export function clausesOf(shadow: string, start: number, end: number): Clause[] {
  return readClauses(shadow, start, end).clauses;
}

/** The same, and whether any of them, or a sentence, was cut where no mark ends it. */
export function readClauses(
  shadow: string,
  start: number,
  end: number,
): {readonly clauses: Clause[]; readonly isCut: boolean} {
  const clauses: Clause[] = [];
  let isCut = false;
  let sentence = 0;
  let inSentence = 0;
  let from = start;
  let aside = -1;
  for (let at = start; at <= end; at++) {
    const limit = Math.min(end, from + longestClause);
    while (at < limit && marks[shadow.charCodeAt(at)] === 0) at++;
    const mark = at === end ? endsLine : marks[shadow.charCodeAt(at)];
    const isFull = at < end && at - from >= longestClause;
    const inAside = aside >= 0 && at - aside < longestAside;
    const isEnd = mark === endsLine || (mark === endsSentence && !inAside);
    if (mark === opensAside && !inAside) aside = at;
    else if (mark === closesAside || isEnd) aside = -1;
    const isParted = isEnd || (mark === endsClause && !inAside && !isInNumber(shadow, at));
    if (!isParted && !isFull) continue;
    const first = skipSpace(shadow, from, at);
    const last = trimSpace(shadow, first, at);
    if (last > first) {
      clauses.push({start: first, end: last, sentence});
      inSentence++;
    }
    if (isEnd || inSentence >= mostClauses) {
      sentence++;
      inSentence = 0;
    }
    isCut ||= isFull || (!isEnd && inSentence === 0);
    from = isParted ? at + 1 : at;
  }
  return {clauses, isCut};
}

/** Whether a comma parts the thousands of one number: 36,582.5. */
function isInNumber(shadow: string, comma: number): boolean {
  return (
    isDigitAt(shadow, comma - 1) &&
    isDigitAt(shadow, comma + 1) &&
    isDigitAt(shadow, comma + 2) &&
    isDigitAt(shadow, comma + 3) &&
    !isDigitAt(shadow, comma + 4) &&
    !(isDigitAt(shadow, comma - 2) && isDigitAt(shadow, comma - 3) && isDigitAt(shadow, comma - 4))
  );
}

/** Whether an aside that opens in the words of a clause before an offset is not closed there. */
export function opensAsideIn(shadow: string, start: number, end: number): boolean {
  let isOpen = false;
  for (let at = start; at < end; at++) {
    const mark = marks[shadow.charCodeAt(at)];
    if (mark === opensAside) isOpen = true;
    else if (mark === closesAside) isOpen = false;
  }
  return isOpen;
}

/** Indices of the first and the last clause of the sentence that holds a clause. */
export function sentenceAround(clauses: readonly Clause[], i: number): readonly [first: number, last: number] {
  const {sentence} = clauses[i]!;
  let first = i;
  let last = i;
  while (clauses[first - 1]?.sentence === sentence) first--;
  while (clauses[last + 1]?.sentence === sentence) last++;
  return [first, last];
}

/** What was read last: of a notice it is asked for by all who look for acts. */
let last = {shadow: "", blanked: ""};

/**
 * A shadow in which the words inside 《》 are blanked out, so that no pattern reads an act in a title.
 * @returns a string of the same length
 */
export function withoutTitles(shadow: string): string {
  if (shadow !== last.shadow) last = {shadow, blanked: blankedOut(shadow)};
  return last.blanked;
}

function blankedOut(shadow: string): string {
  const first = shadow.indexOf("《");
  if (first < 0) return shadow;
  const parts: string[] = [];
  let from = 0;
  for (let open = first; open >= 0; open = shadow.indexOf("《", from)) {
    const end = titleEnd(shadow, open);
    if (end < 0) break;
    parts.push(shadow.slice(from, open + 1), "□".repeat(end - open - 1));
    from = end;
  }
  parts.push(shadow.slice(from));
  return parts.join("");
}

/** Where the words of a title end: at its last mark, its line's end, or where it is too long; -1 if nowhere. */
function titleEnd(shadow: string, open: number): number {
  let depth = 1;
  for (let at = open + 1; at < shadow.length; at++) {
    const char = shadow[at];
    if (char === "《") depth++;
    else if (char === "》") depth--;
    else if (char === "\n" || at - open >= longestTitle) return at;
    if (depth === 0) return at;
  }
  return -1;
}
