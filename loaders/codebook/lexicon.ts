import {printedSpan, type Plain} from "./plain.js";
import type {Term} from "./term.js";
import {mayOpen, trieOf, wordsAt, type Trie} from "./trie.js";

/** Terms made ready to be found in one pass over a text. */
export interface Lexicon {
  readonly terms: readonly Term[];
  readonly words: readonly Word[];
  readonly trie: Trie;
}

/** A word, and the terms of which it is a part. */
interface Word {
  /** The weight it has as a term by itself; null if it is only part of terms. */
  whole: number | null;
  readonly uses: {readonly term: number; readonly part: number}[];
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
const [opening, closing] = ["《".charCodeAt(0), "》".charCodeAt(0)];
/** Which code units end a clause. */
const clauseBreaks = new Uint8Array(0x10000);
for (const mark of ",。;:!?") clauseBreaks[mark.charCodeAt(0)] = 1;

/** Makes terms ready to be found. */
export function lexiconOf(terms: readonly Term[]): Lexicon {
  const words = new Map<string, Word>();
  terms.forEach(({parts, weight}, term) => {
    parts.forEach((alternatives, part) => {
      for (const text of alternatives) {
        const word = words.get(text) ?? {whole: null, uses: []};
        words.set(text, word);
        word.uses.push({term, part});
        if (parts.length === 1) word.whole = weight;
      }
    });
  });
  return {terms, words: [...words.values()], trie: trieOf([...words.keys()])};
}

interface Found {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Whether it counts by itself: it is not inside a longer word that does. */
  readonly alone: boolean;
}

/** A term with a gap that has begun: how far it has come, in which clause, and the words that make it. */
interface Begun {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly clauseEnd: number;
  readonly words: readonly Found[];
}

/** A match that reads its words in print only when asked: most are never told. */
class FoundTerm implements Match {
  constructor(
    readonly term: Term,
    readonly start: number,
    readonly end: number,
    /** Where the last of its words begins. */
    readonly lastPart: number,
    private readonly words: readonly Found[],
    private readonly plain: Plain,
    private readonly shadow: string,
  ) {}

  get printed(): string {
    return this.words
      .map(({start, end}) => this.shadow.slice(...printedSpan(this.plain, start, end)))
      .join("…");
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
export function matchesIn(lexicon: Lexicon, plain: Plain, shadow: string): Match[] {
  const matches: FoundTerm[] = [];
  const gapped: FoundTerm[] = [];
  const begun = new Array<Begun | undefined>(lexicon.terms.length);
  let clauseEnd = -1;
  for (const found of wordsIn(lexicon, plain.text)) {
    const {word, start, end, alone} = found;
    if (start > clauseEnd) {
      clauseEnd = endOfClause(plain.text, start);
    }
    const own = [found];
    for (const {term: index, part} of word.uses) {
      const term = lexicon.terms[index]!;
      if (term.parts.length === 1) {
        if (alone) matches.push(new FoundTerm(term, start, end, start, own, plain, shadow));
      } else if (part === 0) {
        begun[index] = {part, start, end, clauseEnd, words: own};
      } else {
        const before = begun[index];
        if (before?.clauseEnd !== clauseEnd || before.part !== part - 1) continue;
        if (start < before.end || start - before.end > longestGap) continue;
        const words = [...before.words, found];
        if (part < term.parts.length - 1) begun[index] = {part, start: before.start, end, clauseEnd, words};
        else gapped.push(new FoundTerm(term, before.start, end, start, words, plain, shadow));
      }
    }
  }
  const whole = gapped.length === 0 ? matches : [...withoutSpent(matches, gapped), ...longestEndings(gapped)];
  return unshielded(whole).sort((a, b) => a.end - b.end || a.start - b.start);
}

function endOfClause(text: string, from: number): number {
  let at = from;
  while (at < text.length && clauseBreaks[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Without the words that begin or end a match with a gap. */
function withoutSpent(matches: readonly FoundTerm[], gapped: readonly FoundTerm[]): FoundTerm[] {
  const spent = new Set(gapped.flatMap(({start, lastPart}) => [start, lastPart]));
  return matches.filter(({start}) => !spent.has(start));
}

/** Of matches with gaps that end together, those whose last words are the longest. */
function longestEndings(gapped: readonly FoundTerm[]): FoundTerm[] {
  const first = new Map<number, number>();
  for (const {end, lastPart} of gapped) first.set(end, Math.min(lastPart, first.get(end) ?? lastPart));
  return gapped.filter(({end, lastPart}) => first.get(end) === lastPart);
}

/**
 * The words of a text in the order in which they begin, of two that begin together the longer first: without
 * those in a title that do not end with it, and without what lies inside a word of weight 0.
 */
function wordsIn({words, trie}: Lexicon, text: string): Found[] {
  const found: Found[] = [];
  let inTitle = false;
  let reach = -1;
  let shield = -1;
  for (let start = 0; start < text.length; start++) {
    const char = text.charCodeAt(start);
    if (char === opening || char === closing) inTitle = char === opening;
    if (!mayOpen(trie, text, start)) continue;
    for (const {index, end} of wordsAt(trie, text, start)) {
      if ((inTitle && text.charCodeAt(end - 1) !== closing) || end <= shield) continue;
      const word = words[index]!;
      const alone = word.whole !== null && end > reach;
      found.push({word, start, end, alone});
      if (!alone) continue;
      reach = end;
      if (word.whole === 0) shield = end;
    }
  }
  return found;
}

/** Without shields, and without what lies inside one. */
function unshielded(matches: readonly Match[]): Match[] {
  const shields = matches.filter(({term}) => term.weight === 0).sort((a, b) => a.start - b.start);
  const open = matches.filter(({term}) => term.weight > 0);
  if (shields.length === 0) return open;
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
