import {mayBegin} from "../patterns/pair-set.js";
import {sortFew} from "../sort-few.js";
import {printedSpan, type Plain} from "./plain.js";
import type {Term} from "./term.js";
import {trieOf, wordsAt, type Trie} from "./trie.js";

/** Terms made ready to be found in one pass over a text. */
export interface Lexicon {
  readonly terms: readonly Term[];
  readonly words: readonly Word[];
  readonly trie: Trie;
  /** Of the text that is read: kept, since to make room for each text costs more than to read it. */
  readonly begun: Begun;
}

/** A word, and the terms of which it is a part. */
interface Word {
  /** The term that it is by itself; null if it is only part of terms. */
  whole: Term | null;
  readonly uses: Use[];
}

/** That a word is a part of a term with gaps. */
interface Use {
  readonly term: Term;
  /** The term's place among those with gaps. */
  readonly index: number;
  readonly part: number;
  readonly isLast: boolean;
}

/** A term found in a text. Offsets are into the plain text. */
export interface Match {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** The words as printed; … stands where the term has a gap. */
  readonly printed: string;
}

/** Longest gap of a term, in characters of the plain text. */
const longestGap = 24;

/** What a code unit does to words: one of most does nothing. */
const signs = new Uint8Array(0x10000);
const [endsClause, opensTitle, closesTitle] = [1, 2, 3];
for (const mark of ",。;:!?") signs[mark.charCodeAt(0)] = endsClause;
signs["《".charCodeAt(0)] = opensTitle;
signs["》".charCodeAt(0)] = closesTitle;

/** Makes terms ready to be found. */
export function lexiconOf(terms: readonly Term[]): Lexicon {
  const words = new Map<string, Word>();
  let gapped = 0;
  for (const term of terms) {
    const {parts} = term;
    const index = parts.length === 1 ? -1 : gapped++;
    parts.forEach((alternatives, part) => {
      for (const text of alternatives) {
        const word = words.get(text) ?? {whole: null, uses: []};
        words.set(text, word);
        if (parts.length === 1) word.whole = term;
        else word.uses.push({term, index, part, isLast: part === parts.length - 1});
      }
    });
  }
  return {terms, words: [...words.values()], trie: trieOf([...words.keys()]), begun: new Begun(gapped)};
}

/** A match that reads its words in print only when asked: most are never told. */
class FoundTerm implements Match {
  constructor(
    readonly term: Term,
    readonly start: number,
    readonly end: number,
    /** The words that make it: of each its start and its end. */
    private readonly words: readonly number[] | null,
    private readonly plain: Plain,
    private readonly shadow: string,
  ) {}

  /** Where the last of its words begins. */
  get lastPart(): number {
    return this.words === null ? this.start : this.words[this.words.length - 2]!;
  }

  get printed(): string {
    const {words, plain, shadow} = this;
    if (words === null) return shadow.slice(...printedSpan(plain, this.start, this.end));
    let printed = "";
    for (let i = 0; i < words.length; i += 2) {
      printed += (i === 0 ? "" : "…") + shadow.slice(...printedSpan(plain, words[i]!, words[i + 1]!));
    }
    return printed;
  }
}

/** How far the terms with gaps have come in a text, by their places among them. */
class Begun {
  /** The part that was found last, and where it ends. */
  readonly part: Int32Array;
  readonly end: Int32Array;
  /** Where the first part begins; -1 if none was found. */
  readonly start: Int32Array;
  /** All words so far, where they are more than one: of each its start and its end. */
  readonly words: (readonly number[])[] = [];

  constructor(size: number) {
    this.part = new Int32Array(size);
    this.end = new Int32Array(size);
    this.start = new Int32Array(size);
  }
}

/**
 * The terms of a text, in the order in which they end. The longest match wins: a term inside a longer one is
 * not found, nor anything inside a term of weight 0, nor a word of a title unless the title ends with it. The
 * words of a term with a gap are found wherever they stand, and then do not count by themselves. Gaps do not
 * cross the end of a clause. Time is linear in the text.
 *
 * @param shadow what the plain text was made of
 */
export function matchesIn({words, trie, begun}: Lexicon, plain: Plain, shadow: string): Match[] {
  const {text} = plain;
  const matches: FoundTerm[] = [];
  const gapped: FoundTerm[] = [];
  begun.start.fill(-1);
  const here = {indices: [], ends: []};
  let clauseStart = 0;
  let inTitle = false;
  /** How far the words reach that count by themselves, and those of weight 0 among them. */
  let reach = -1;
  let shield = -1;
  for (let start = 0; start < text.length; start++) {
    const sign = signs[text.charCodeAt(start)];
    if (sign === endsClause) clauseStart = start + 1;
    else if (sign !== 0) inTitle = sign === opensTitle;
    if (!mayBegin(trie.openings, text, start)) continue;
    // Of two that begin together the longer is seen first.
    for (let i = wordsAt(trie, text, start, here) - 1; i >= 0; i--) {
      const end = here.ends[i]!;
      if ((inTitle && signs[text.charCodeAt(end - 1)] !== closesTitle) || end <= shield) continue;
      const {whole, uses} = words[here.indices[i]!]!;
      // It counts by itself unless it lies inside a longer word that does.
      if (whole !== null && end > reach) {
        reach = end;
        if (whole.weight === 0) shield = end;
        matches.push(new FoundTerm(whole, start, end, null, plain, shadow));
      }
      for (const {term, index, part, isLast} of uses) {
        if (part === 0) {
          begun.part[index] = 0;
          begun.start[index] = start;
          begun.end[index] = end;
          continue;
        }
        const first = begun.start[index]!;
        const before = begun.end[index]!;
        if (first < clauseStart || begun.part[index] !== part - 1) continue;
        if (start < before || start - before > longestGap) continue;
        const all = [...(part === 1 ? [first, before] : begun.words[index]!), start, end];
        if (isLast) gapped.push(new FoundTerm(term, first, end, all, plain, shadow));
        else {
          begun.part[index] = part;
          begun.end[index] = end;
          begun.words[index] = all;
        }
      }
    }
  }
  // Words that count by themselves end in the order in which they begin.
  if (gapped.length === 0) return unshielded(matches);
  const all = [...withoutSpent(matches, gapped), ...longestEndings(gapped)];
  return sortFew(unshielded(all), (a, b) => a.end - b.end || a.start - b.start);
}

/** Without the words that begin or end a match with a gap. */
function withoutSpent(matches: readonly FoundTerm[], gapped: readonly FoundTerm[]): FoundTerm[] {
  const spent: number[] = [];
  for (const {start, lastPart} of gapped) spent.push(start, lastPart);
  sortFew(spent, (a, b) => a - b);
  let next = 0;
  return matches.filter(({start}) => {
    while (next < spent.length && spent[next]! < start) next++;
    return spent[next] !== start;
  });
}

/** Of matches with gaps that end together, those whose last words are the longest. */
function longestEndings(gapped: readonly FoundTerm[]): FoundTerm[] {
  if (gapped.length === 1) return [...gapped];
  const first = new Map<number, number>();
  for (const {end, lastPart} of gapped) first.set(end, Math.min(lastPart, first.get(end) ?? lastPart));
  return gapped.filter(({end, lastPart}) => first.get(end) === lastPart);
}

/** Without shields, and without what lies inside one. */
function unshielded(matches: Match[]): Match[] {
  if (matches.every(({term}) => term.weight > 0)) return matches;
  const shields = matches.filter(({term}) => term.weight === 0).sort((a, b) => a.start - b.start);
  const open = matches.filter(({term}) => term.weight > 0);
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
