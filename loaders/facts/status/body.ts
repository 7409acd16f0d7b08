import {kindsOf} from "../../code-units.js";
import type {Span} from "../../notice/frame.js";
import {tellsResult} from "../../notice/lead.js";
import {skipSpace} from "../../outline/lines.js";
import type {Clause} from "../clauses.js";

/** What is known of the promises of a notice. */
export interface Promises {
  /** Spans of the promises that were open on the day of signature. */
  readonly open: readonly Span[];
  /** `YYYY-MM-DD`; without it nobody can tell a promise from one that is past. */
  readonly issueDate: string | null;
}

/** The body of a measure, titles blanked out. */
export interface Body {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** For each clause the bits of the patterns that may match in it. */
  readonly seen: readonly number[];
  readonly promises: Promises;
  /** How far the offsets of the clauses lie before those of the notice. */
  readonly offset: number;
}

const ordinal =
  /(?:[(]?[一二三四五六七八九十\d]{1,3}[).、.:]|[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,2}[,、]|首先|其次|再次|最后|[①-⑳⑴-⒇㈠-㈩])[,、:]?/y;
/** Longest run-in heading, in code units, and what its characters say of it: it has at most one comma or colon. */
const longestHeading = 36;
const [endsHeading, inNoHeading, commaOrColon] = [1, 2, 3];
const headingSigns = kindsOf([endsHeading, "。\n"], [inNoHeading, ";0123456789《已了"], [commaOrColon, ",:"]);

/** Where the body of a measure begins: behind its ordinal and its run-in heading. */
export function bodyStart(text: string): number {
  ordinal.lastIndex = 0;
  if (!ordinal.test(text)) return 0;
  const from = skipSpace(text, ordinal.lastIndex, text.length);
  const limit = Math.min(text.length, from + longestHeading + 1);
  let commas = 0;
  for (let stop = from; stop < limit && commas <= 1; stop++) {
    const sign = headingSigns[text.charCodeAt(stop)];
    if (sign === endsHeading) return stop + 2 < text.length && !tellsResult(text, stop + 1) ? stop + 1 : from;
    if (sign === inNoHeading) return from;
    if (sign === commaOrColon) commas++;
  }
  return from;
}
