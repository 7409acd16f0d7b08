import {sortFew} from "../sort-few.js";
import type {Plain} from "./plain.js";
import type {Term} from "./term.js";

/** A term found in a text. Offsets are into the plain text. */
export interface Match {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** The words as printed; … stands where the term has a gap. */
  readonly printed: string;
}

/** A match that reads its words in print only when asked: most are never told. */
export class FoundTerm implements Match {
  constructor(
    readonly term: Term,
    readonly start: number,
    readonly end: number,
    /** The words that make it: of each its start and its end. */
    private readonly words: readonly number[] | null,
    private readonly plain: Plain,
  ) {}

  /** Where the last of its words begins. */
  get lastPart(): number {
    return this.words === null ? this.start : this.words[this.words.length - 2]!;
  }

  get printed(): string {
    const {words, plain} = this;
    if (words === null) return plain.printed(this.start, this.end);
    let printed = "";
    for (let i = 0; i < words.length; i += 2) {
      printed += (i === 0 ? "" : "…") + plain.printed(words[i]!, words[i + 1]!);
    }
    return printed;
  }
}

/** The matches of terms of one lexicon in a text that is read, clause by clause. */
export class Matches {
  /** Of all clauses before the one that is read those that count; of that one, words by themselves. */
  readonly all: FoundTerm[] = [];
  private settled = 0;
  /** Terms with gaps of the clause that is read. */
  private gapped: FoundTerm[] = noTerms;
  /** How far the words reach that count by themselves, and those of weight 0 among them. */
  private reach = -1;
  shield = -1;

  constructor(readonly withTitles: boolean) {}

  /** Takes a word that is a term: it counts by itself unless it lies inside a longer word that does. */
  addWhole(term: Term, start: number, end: number, plain: Plain): void {
    if (end <= this.reach) return;
    this.reach = end;
    if (term.weight === 0) this.shield = end;
    this.all.push(new FoundTerm(term, start, end, null, plain));
  }

  addGapped(match: FoundTerm): void {
    if (this.gapped.length === 0) this.gapped = [match];
    else this.gapped.push(match);
  }

  /** At the end of a clause, which no term crosses: leaves of its matches those that count, in the order in which they end. */
  settle(clauseStart: number): void {
    const {all, gapped, settled} = this;
    // Words by themselves end in the order in which they begin.
    if (this.shield > clauseStart || gapped.length > 1 || (gapped.length === 1 && isShield(gapped[0]!))) {
      const whole = all.slice(settled);
      while (all.length > settled) all.pop();
      for (const match of unshielded(gapped.length === 0 ? whole : inOrder(whole, gapped))) all.push(match);
    } else if (gapped.length === 1) putInOrder(all, settled, gapped[0]!);
    if (gapped.length > 0) this.gapped = noTerms;
    this.settled = all.length;
  }
}

const noTerms: FoundTerm[] = [];

/** Takes the only match with a gap of a clause among its words, as `inOrder` does. */
function putInOrder(all: FoundTerm[], from: number, match: FoundTerm): void {
  const {start, lastPart} = match;
  let to = from;
  for (let i = from; i < all.length; i++) {
    const word = all[i]!;
    if (word.start !== start && word.start !== lastPart) all[to++] = word;
  }
  while (all.length > to) all.pop();
  all.push(match);
  for (; to > from && inEnding(all[to - 1]!, match) > 0; to--) all[to] = all[to - 1]!;
  all[to] = match;
}

/** Which of two matches ends first; of those that end together, which begins first. */
function inEnding(a: Match, b: Match): number {
  return a.end - b.end || a.start - b.start;
}

function isShield({term}: Match): boolean {
  return term.weight === 0;
}

/** The matches of a clause in the order in which they end, without the words that begin or end a match with a gap. */
function inOrder(whole: readonly FoundTerm[], gapped: readonly FoundTerm[]): FoundTerm[] {
  const spent: number[] = [];
  for (const {start, lastPart} of gapped) spent.push(start, lastPart);
  sortFew(spent, (a, b) => a - b);
  const all: FoundTerm[] = [];
  let next = 0;
  for (const match of whole) {
    while (next < spent.length && spent[next]! < match.start) next++;
    if (spent[next] !== match.start) all.push(match);
  }
  for (const match of longestEndings(gapped)) all.push(match);
  return sortFew(all, inEnding);
}

/** Of matches with gaps that end together, those whose last words are the longest. */
function longestEndings(gapped: readonly FoundTerm[]): readonly FoundTerm[] {
  if (gapped.length === 1) return gapped;
  const first = new Map<number, number>();
  for (const {end, lastPart} of gapped) first.set(end, Math.min(lastPart, first.get(end) ?? lastPart));
  return gapped.filter(({end, lastPart}) => first.get(end) === lastPart);
}

/** Without shields, and without what lies inside one. */
function unshielded(matches: FoundTerm[]): FoundTerm[] {
  if (!matches.some(isShield)) return matches;
  const shields = matches.filter(isShield).sort((a, b) => a.start - b.start);
  const open = matches.filter((match) => !isShield(match));
  const shielded = new Set<Match>();
  let reach = -1;
  let next = 0;
  for (const match of open.toSorted((a, b) => a.start - b.start)) {
    for (; next < shields.length && shields[next]!.start <= match.start; next++) {
      reach = Math.max(reach, shields[next]!.end);
    }
    if (match.end <= reach) shielded.add(match);
  }
  return open.filter((match) => !shielded.has(match));
}
