import type {Match} from "./matches.js";
import type {Plain} from "./plain.js";

/** The terms of a stretch of a text: those of a list from an index up to another. */
export interface TermsWithin {
  readonly matches: readonly Match[];
  readonly first: number;
  readonly next: number;
  /** Where the stretch begins and ends in the plain text, to which the offsets of the matches refer. */
  readonly plain: Plain;
  readonly start: number;
  readonly end: number;
}

/** The terms of a text, found once and told of each stretch that is asked about. */
export class TermsIn {
  private last = 0;

  constructor(
    readonly shadow: string,
    private readonly plain: Plain,
    /** In the order in which they end. */
    private readonly matches: readonly Match[],
    /** A 1 for each character of the plain text that belongs to the one before it. */
    private readonly joined: Uint8Array,
    /** Finds the same terms in another text. */
    readonly of: (shadow: string) => TermsIn,
  ) {}

  /** The terms of a stretch, as if it stood by itself. */
  within(start: number, end: number): TermsWithin {
    const {plain, matches, joined} = this;
    const from = plain.from(start);
    const to = plain.from(end);
    // An edge that parts a number, a title, a word or a term.
    if (joined[from] === 1 || joined[to] === 1 || plain.mayPartNumber(start) || plain.mayPartNumber(end)) {
      return this.of(this.shadow.slice(start, end)).all();
    }
    return {
      matches,
      first: this.endingBehind(from),
      next: this.endingBehind(to),
      plain,
      start: from,
      end: to,
    };
  }

  /** Index of the first match that ends behind an offset; looked for from the last one on that was, near which it mostly is. */
  private endingBehind(offset: number): number {
    const {matches, last} = this;
    let low = last;
    let high = last;
    for (let step = 1; high < matches.length && matches[high]!.end <= offset; step *= 2) {
      low = high + 1;
      high = Math.min(matches.length, high + step);
    }
    for (let step = 1; low > 0 && matches[low - 1]!.end > offset; step *= 2) {
      high = low - 1;
      low = Math.max(0, low - step);
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    this.last = low;
    return low;
  }

  /** The terms of the whole text. */
  all(): TermsWithin {
    const {plain, matches} = this;
    return {matches, first: 0, next: matches.length, plain, start: 0, end: plain.length};
  }
}
