import type {Span} from "../notice/frame.js";
import {skipSpace, trimSpace} from "../outline/lines.js";

/** A stretch between two marks. Commas inside brackets and quotes divide nothing. */
export interface Clause extends Span {
  /** Number of the sentence, from 0. */
  readonly sentence: number;
}

const longestAside = 200;
/*
 * Text without marks is cut all the same, so that what is asked of a clause or a sentence looks over a bounded
 * stretch whatever the text.
 */
const longestClause = 400;
const mostClauses = 40;

/** The clauses of a stretch of a shadow, in order, without the marks between them and without white space around. */
export function clausesOf(shadow: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  let inSentence = 0;
  let from = start;
  let aside = -1;
  const close = (at: number, endsSentence: boolean) => {
    const first = skipSpace(shadow, from, at);
    const last = trimSpace(shadow, first, at);
    if (last > first) {
      clauses.push({start: first, end: last, sentence});
      inSentence++;
    }
    if (endsSentence || inSentence >= mostClauses) {
      sentence++;
      inSentence = 0;
    }
  };
  for (let at = start; at < end; at++) {
    const char = shadow[at]!;
    const inAside = aside >= 0 && at - aside < longestAside;
    if (char === "(" || char === "“" || char === "《") {
      if (!inAside) aside = at;
    } else if (char === ")" || char === "”" || char === "》") aside = -1;
    else if (char === "\n" || ((char === "。" || char === "!" || char === "?") && !inAside)) {
      close(at, true);
      from = at + 1;
      aside = -1;
    } else if ((char === "," || char === ";") && !inAside) {
      close(at, false);
      from = at + 1;
    }
    if (at - from >= longestClause) {
      close(at, false);
      from = at;
    }
  }
  close(end, true);
  return clauses;
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

/**
 * A shadow in which the words inside 《》 are blanked out, so that no pattern reads an act in a title.
 * @returns a string of the same length
 */
export function withoutTitles(shadow: string): string {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < shadow.length; at++) {
    const char = shadow[at];
    if (char === "《") {
      if (depth === 0) {
        parts.push(shadow.slice(from, at + 1));
        from = at + 1;
      }
      depth++;
    } else if (depth > 0 && (char === "》" || char === "\n" || at - from > longestAside)) {
      depth = char === "》" ? depth - 1 : 0;
      if (depth > 0) continue;
      parts.push("□".repeat(at - from));
      from = at;
    }
  }
  parts.push(shadow.slice(from));
  return parts.join("");
}
