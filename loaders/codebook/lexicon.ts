import type {Plain} from "./plain.js";
import type {Term} from "./term.js";

/** Terms made ready to be found in one pass over a text (Aho and Corasick 1975). */
export interface Lexicon {
  readonly terms: readonly Term[];
  readonly words: readonly Word[];
  /** The automaton: for each state its transitions by character, and where to go on if there is none. */
  readonly next: readonly ReadonlyMap<number, number>[];
  readonly fallback: readonly number[];
  /** For each state, the words that end there. */
  readonly ending: readonly (readonly number[])[];
}

/** A word of the automaton, and the terms of which it is a part. */
interface Word {
  readonly text: string;
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
const clauseBreak = /[,。;:!?]/;

/** Makes terms ready to be found. */
export function lexiconOf(terms: readonly Term[]): Lexicon {
  const words: Word[] = [];
  const next: Map<number, number>[] = [new Map<number, number>()];
  const ending: number[][] = [[]];
  const states = new Map<string, number>();
  terms.forEach(({parts, weight}, term) => {
    parts.forEach((alternatives, part) => {
      for (const text of alternatives) {
        let word = states.get(text);
        if (word === undefined) {
          word = words.push({text, whole: null, uses: []}) - 1;
          states.set(text, word);
          let state = 0;
          for (let at = 0; at < text.length; at++) {
            const char = text.charCodeAt(at);
            let to = next[state]!.get(char);
            if (to === undefined) {
              to = next.push(new Map<number, number>()) - 1;
              ending.push([]);
              next[state]!.set(char, to);
            }
            state = to;
          }
          ending[state]!.push(word);
        }
        words[word]!.uses.push({term, part});
        if (parts.length === 1) words[word]!.whole = weight;
      }
    });
  });
  const fallback = new Array<number>(next.length).fill(0);
  const queue = [...next[0]!.values()];
  for (const state of queue) {
    for (const [char, to] of next[state]!) {
      let other = fallback[state]!;
      while (other > 0 && !next[other]!.has(char)) other = fallback[other]!;
      fallback[to] = next[other]!.get(char) ?? 0;
      ending[to]!.push(...ending[fallback[to]]!);
      queue.push(to);
    }
  }
  return {terms, words, next, fallback, ending};
}

interface Found {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Whether it counts by itself: it is not inside a longer word that does. */
  readonly alone: boolean;
}

/** A term with a gap that has begun in this clause: how far it has come. */
interface Begun {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
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
  const print = (start: number, end: number) => shadow.slice(plain.starts[start], plain.ends[end - 1]);
  const matches: Match[] = [];
  const gapped: (Match & {readonly lastPart: number})[] = [];
  let begun = new Map<number, Begun>();
  let clauseEnd = -1;
  for (const {word, start, end, alone} of longest(withoutTitles(wordsIn(lexicon, plain.text), plain.text))) {
    if (start > clauseEnd) {
      begun = new Map();
      clauseEnd = start;
      while (clauseEnd < plain.text.length && !clauseBreak.test(plain.text[clauseEnd]!)) clauseEnd++;
    }
    for (const {term: index, part} of word.uses) {
      const term = lexicon.terms[index]!;
      if (term.parts.length === 1) {
        if (alone) matches.push({term, start, end, printed: print(start, end)});
      } else if (part === 0) {
        begun.set(index, {part, start, end, printed: print(start, end)});
      } else {
        const before = begun.get(index);
        if (before?.part !== part - 1 || start < before.end || start - before.end > longestGap) continue;
        const printed = `${before.printed}…${print(start, end)}`;
        if (part < term.parts.length - 1) begun.set(index, {part, start: before.start, end, printed});
        else gapped.push({term, start: before.start, end, printed, lastPart: start});
      }
    }
  }
  return unshielded([...withoutSpent(matches, gapped), ...gapped.filter(endsLongest(gapped))]).sort(
    (a, b) => a.end - b.end || a.start - b.start,
  );
}

/** Without the words that begin or end a match with a gap. */
function withoutSpent(matches: readonly Match[], gapped: readonly (Match & {lastPart: number})[]): Match[] {
  const spent = new Set(gapped.flatMap(({start, lastPart}) => [start, lastPart]));
  return matches.filter(({start}) => !spent.has(start));
}

/** Of matches with gaps that end together, those whose last words are the longest. */
function endsLongest(
  gapped: readonly (Match & {lastPart: number})[],
): (match: Match & {lastPart: number}) => boolean {
  const first = new Map<number, number>();
  for (const {end, lastPart} of gapped) first.set(end, Math.min(lastPart, first.get(end) ?? lastPart));
  return ({end, lastPart}) => first.get(end) === lastPart;
}

/** All words of a text, in the order in which they begin; of two that begin together the longer first. */
function wordsIn({words, next, fallback, ending}: Lexicon, text: string): Found[] {
  const found: Found[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    while (state > 0 && !next[state]!.has(char)) state = fallback[state]!;
    state = next[state]!.get(char) ?? 0;
    for (const index of ending[state]!) {
      const word = words[index]!;
      found.push({word, start: at + 1 - word.text.length, end: at + 1, alone: word.whole !== null});
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Without the words inside a title that do not end with it. */
function withoutTitles(found: Found[], text: string): Found[] {
  if (!text.includes("《")) return found;
  let open = false;
  const titled = Array.from(text, (char) => {
    if (char === "《" || char === "》") open = char === "《";
    return open;
  });
  return found.filter(({start, end}) => !titled[start] || text[end - 1] === "》");
}

/** Each word, alone or not, without what lies inside a word of weight 0. */
function longest(found: readonly Found[]): Found[] {
  let reach = -1;
  let shield = -1;
  const left: Found[] = [];
  for (const each of found) {
    if (each.end <= shield) continue;
    const alone = each.alone && each.end > reach;
    left.push({...each, alone});
    if (!alone) continue;
    reach = each.end;
    if (each.word.whole === 0) shield = each.end;
  }
  return left;
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
