import type {Span} from "../../notice/frame.js";
import type {Clause} from "../clauses.js";
import {clauseUpTo} from "../told.js";
import {nextTerm, termAt} from "./terms.js";

/** A word that may tell of a sanction, before it is known whether it does. */
export interface Hit extends Span {
  readonly kind: string;
  /** Index of the clause that it stands in. */
  readonly clause: number;
  /** Whether it stands for several that were shared out between those whom they met. */
  readonly isShared?: boolean;
  /** Whether each of several persons met one of several: 对2人分别给予诫勉、批评教育. */
  readonly isForOne?: boolean;
}

/** The words in clauses that may tell of a sanction, in document order. */
export function hitsIn(text: string, clauses: readonly Clause[]): Hit[] {
  const hits: Hit[] = [];
  const last = clauses.at(-1)?.end ?? 0;
  for (let i = 0, from = 0; i < clauses.length; i++) {
    const at = nextTerm(text, Math.max(from, clauses[i]!.start), last);
    i = clauseUpTo(clauses, i, at);
    if (i === clauses.length) break;
    const {start, end} = clauses[i]!;
    addHits(text, start, end, i, hits);
    from = end;
  }
  return hits;
}

function addHits(text: string, start: number, end: number, clause: number, hits: Hit[]): void {
  const words = text.slice(start, end);
  for (let at = nextTerm(words, 0, words.length); at < words.length;) {
    const term = termAt(words, at);
    const next = term?.end ?? at + 1;
    if (term) {
      // 党内警告处分1人 names one act.
      const before = hits[hits.length - 1];
      const isTail =
        words.slice(at, next) === "处分" &&
        before?.clause === clause &&
        text.slice(before.end, start + at).trim() === "";
      if (!isTail) hits.push({kind: term.kind, clause, start: start + at, end: start + next});
    }
    at = nextTerm(words, next, words.length);
  }
}
