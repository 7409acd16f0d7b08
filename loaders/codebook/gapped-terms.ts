import {FoundTerm} from "./matches.js";
import type {Plain} from "./plain.js";
import type {Term} from "./term.js";

/** Longest gap of a term, in characters of the plain text. */
const longestGap = 24;

/** That a word is a part of a term with gaps. */
export interface Use {
  readonly term: Term;
  readonly part: number;
}

/** Terms with gaps, and how far each has come in the text that is read. */
export class GappedTerms {
  private readonly terms: readonly Term[];
  /** For each use the place of its term, and which part of it the word is. */
  private readonly termOf: Uint32Array;
  private readonly partOf: Uint32Array;
  // All below is by the places of terms, and kept: to make room for each text costs more than to read it.
  /** The part that was found last, and where it ends. */
  private readonly part: Int32Array;
  private readonly end: Int32Array;
  /** Where the first part begins; -1 if none was found. */
  private readonly start: Int32Array;
  /** How many words of titles stood before the part that was found last. */
  private readonly titled: Int32Array;
  /** All words so far, where they are more than one: of each its start and its end. */
  private readonly words: (readonly number[])[] = [];

  private plain: Plain | null = null;

  /** @param uses of all words, one after another */
  constructor(uses: readonly Use[]) {
    const places = new Map<Term, number>();
    for (const {term} of uses) if (!places.has(term)) places.set(term, places.size);
    const size = places.size;
    this.terms = [...places.keys()];
    this.termOf = Uint32Array.from(uses, ({term}) => places.get(term)!);
    this.partOf = Uint32Array.from(uses, ({part}) => part);
    this.part = new Int32Array(size);
    this.end = new Int32Array(size);
    this.start = new Int32Array(size);
    this.titled = new Int32Array(size);
  }

  /** Forgets what was read before. */
  restart(plain: Plain): void {
    this.plain = plain;
    this.start.fill(-1);
  }

  /**
   * Takes a word that is part of a term.
   *
   * @param use index of what it is
   * @param titled how many words of titles stood before it that gaps do not count
   * @returns the match, if it ends one
   */
  goOn(use: number, start: number, end: number, clauseStart: number, titled: number): FoundTerm | null {
    const index = this.termOf[use]!;
    const part = this.partOf[use]!;
    if (part === 0) {
      this.start[index] = start;
      this.reach(index, 0, end, titled);
      return null;
    }
    // Mostly nothing of the term has been found in the clause.
    if (this.start[index]! < clauseStart || this.part[index] !== part - 1) return null;
    return this.follow(index, start, end, titled);
  }

  /** Takes a word as the next part of a term, if it stands near enough to the last one. */
  private follow(index: number, start: number, end: number, titled: number): FoundTerm | null {
    const before = this.end[index]!;
    if (start < before || start - before - (titled - this.titled[index]!) > longestGap) return null;
    const term = this.terms[index]!;
    const first = this.start[index]!;
    const part = this.part[index]! + 1;
    const words = part === 1 ? [first, before, start, end] : [...this.words[index]!, start, end];
    if (part === term.parts.length - 1) return new FoundTerm(term, first, end, words, this.plain!);
    this.reach(index, part, end, titled);
    this.words[index] = words;
    return null;
  }

  private reach(index: number, part: number, end: number, titled: number): void {
    this.part[index] = part;
    this.end[index] = end;
    this.titled[index] = titled;
  }
}
