import type {Span} from "../../notice/frame.js";
import {pairsBeginning} from "../../patterns/edges.js";
import {nextBeginning} from "../../patterns/pair-set.js";
import type {Clause} from "../clauses.js";
import {clauseUpTo} from "../told.js";
import {anyTerm, kindOf} from "./terms.js";

const termPairs = pairsBeginning(anyTerm);

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
    const at = nextBeginning(termPairs, text, Math.max(from, clauses[i]!.start), last);
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
  for (let at = nextBeginning(termPairs, words, 0, words.length); at < words.length;) {
    anyTerm.lastIndex = at;
    const m = anyTerm.exec(words);
    const next = at + (m?.[0].length ?? 1);
    if (m) {
      // 党内警告处分1人 names one act.
      const before = hits[hits.length - 1];
      const isTail =
        m[0] === "处分" && before?.clause === clause && text.slice(before.end, start + at).trim() === "";
      if (!isTail) hits.push({kind: kindOf(m), clause, start: start + at, end: start + next});
    }
    at = nextBeginning(termPairs, words, next, words.length);
  }
}
