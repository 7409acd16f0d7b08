import {sequencesOf, type Choice, type Sequence, type Words} from "./sequences.js";

/**
 * Cues of a pattern: characters and pairs of characters of which every match holds one at least. Of several such sets
 * it is the one that texts hold least often, as far as its size tells.
 *
 * @returns null if there is none
 */
export function cuesOf(pattern: RegExp): readonly string[] | null {
  const needed = neededBy(choiceOf(sequencesOf(pattern).map(sequenceOf)));
  const cues = new Set(needed?.map(rarestPair));
  return needed && [...cues].filter((cue) => cue.length === 1 || !cue.split("").some((unit) => cues.has(unit)));
}

/** Of a longer word the characters where its first word ends and the next begins: 快推 is rarer than 加快 and 推进. */
function rarestPair(word: string): string {
  return word.length < 4 ? word.slice(0, 2) : word.slice(1, 3);
}

/**
 * All that is known to be in every match of a pattern: sets of words of each of which it holds one.
 */
export function needsOf(pattern: RegExp): readonly (readonly string[])[] {
  const sequences = sequencesOf(pattern);
  const [only] = sequences;
  if (only && sequences.length === 1) return needsOfSequence(only).needs.map(shortest);
  const needed = neededBy(choiceOf(sequences.map(sequenceOf)));
  return needed ? [shortest(needed)] : [];
}

/** Words without those that hold another of them. */
function shortest(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter(
    (word, _, all) => !all.some((part) => part !== word && word.includes(part)),
  );
}

/** What is known of the matches of a part of a pattern. */
interface Matched {
  /** All that it can match, if that is little. */
  readonly exact: readonly string[] | null;
  /** Words of which each match holds one. */
  readonly needed: readonly string[] | null;
}

const anything: Matched = {exact: null, needed: null};
/** Most words that are spelt out. */
const mostWords = 256;

function oneOf(words: readonly string[]): Matched {
  return words.length > mostWords ? anything : {exact: words, needed: null};
}

function neededBy({exact, needed}: Matched): readonly string[] | null {
  return exact && !exact.includes("") ? rarer(exact, needed) : needed;
}

/** The set of words that is found less often: a pair of characters is far rarer than one. */
function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const cost = (words: readonly string[] | null) =>
    words === null ? Infinity : words.reduce((sum, {length}) => sum + (length === 1 ? 10 : 1), 0);
  return cost(b) < cost(a) ? b : a;
}

/** One part after another. */
function sequenceOf(sequence: Sequence): Matched {
  const {isExact, run, needs} = needsOfSequence(sequence);
  return isExact ? oneOf(run) : {exact: null, needed: needs.reduce<readonly string[] | null>(rarer, null)};
}

interface Needs {
  /** Whether the last run is all that can match. */
  readonly isExact: boolean;
  /** What the last parts can match together. */
  readonly run: readonly string[];
  /** Of each of these sets every match holds a word. */
  readonly needs: readonly (readonly string[])[];
}

function needsOfSequence(sequence: Sequence): Needs {
  const needs: (readonly string[])[] = [];
  const add = (needed: readonly string[] | null) => {
    if (needed) needs.push(needed);
  };
  let isExact = true;
  let run: readonly string[] = [""];
  for (const part of sequence.map(partOf)) {
    const longer = part.exact && run.length * part.exact.length <= mostWords ? part.exact : null;
    if (longer) {
      run = run.flatMap((words) => longer.map((more) => words + more));
      continue;
    }
    add(neededBy({exact: run, needed: null}));
    add(neededBy(part));
    isExact = false;
    run = part.exact ?? [""];
  }
  add(neededBy({exact: run, needed: null}));
  return {isExact, run, needs};
}

function partOf(part: Words | Choice): Matched {
  if ("words" in part) return part.words ? oneOf(part.words) : anything;
  const once = choiceOf(part.sequences.map(sequenceOf));
  if (part.least === 0) return part.most === 1 && once.exact ? oneOf(["", ...once.exact]) : anything;
  return part.most === 1 ? once : {exact: null, needed: neededBy(once)};
}

/** One part or another. */
function choiceOf(parts: readonly Matched[]): Matched {
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact) && exact.length <= mostWords) return oneOf(exact);
  const needed = parts.map(neededBy);
  return {
    exact: null,
    needed: needed.some((words) => words === null) ? null : needed.flatMap((words) => words!),
  };
}
