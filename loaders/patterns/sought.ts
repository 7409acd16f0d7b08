import {pairsBeginning} from "./edges.js";
import {mayBegin, nextBeginning, type PairSet} from "./pair-set.js";

/** A pattern that is tried only where its first two characters stand. */
export class Sought {
  private readonly sticky: RegExp;
  private readonly beginnings: PairSet;

  constructor(pattern: RegExp) {
    this.sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    this.beginnings = pairsBeginning(pattern);
  }

  /** Whether the pattern matches in a stretch of a text, read by itself. */
  isIn(text: string, start: number, end: number): boolean {
    return this.firstIn(text, start, end) >= 0;
  }

  /**
   * Offset of the first match in a stretch of a text, read by itself; -1 if there is none.
   *
   * @param from where to begin: what stands before it in the stretch is only looked at
   */
  firstIn(text: string, start: number, end: number, from = start): number {
    const {sticky, beginnings} = this;
    let stretch: string | null = null;
    for (
      let at = nextBeginning(beginnings, text, from, end);
      at < end;
      at = nextBeginning(beginnings, text, at + 1, end)
    ) {
      stretch ??= text.slice(start, end);
      sticky.lastIndex = at - start;
      if (sticky.test(stretch)) return at;
    }
    return -1;
  }

  /** The first match in a text; null if there is none. */
  matchIn(text: string): string | null {
    const at = this.firstIn(text, 0, text.length);
    return at < 0 ? null : text.slice(at, this.sticky.lastIndex);
  }

  /** Where the match at an offset of a text ends, what stands around it in view; -1 if there is none. */
  endAt(text: string, at: number): number {
    if (!mayBegin(this.beginnings, text, at)) return -1;
    this.sticky.lastIndex = at;
    return this.sticky.test(text) ? this.sticky.lastIndex : -1;
  }

  /** Length of the match at the start of a stretch of a text, read by itself; 0 if there is none. */
  lengthAt(text: string, start: number, end: number): number {
    if (start >= end || !mayBegin(this.beginnings, text, start)) return 0;
    this.sticky.lastIndex = 0;
    return this.sticky.test(text.slice(start, end)) ? this.sticky.lastIndex : 0;
  }
}
