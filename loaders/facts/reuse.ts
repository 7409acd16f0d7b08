import {bandKeys, lettersOf, runHash, runLength, runsOf, similarityOf, type RunSet} from "./shingles.js";

/** A passage to compare. */
export interface Comparable {
  readonly id: string;
  readonly notice: string;
  /** Its words, in a shadow. */
  readonly words: string;
}

/** Two passages that are nearly the same. */
export interface Reuse {
  readonly a: Comparable;
  readonly b: Comparable;
  /** Jaccard similarity of the sets of runs of characters, 0 to 1. */
  readonly similarity: number;
  /** Characters of `a` that lie in a run which `b` has too. */
  readonly sharedChars: number;
}

/** Least similarity that counts as reuse, and least number of distinct runs that a passage must have. */
export const leastSimilarity = 0.7;
const leastRuns = 12;
/**
 * Passages that meet under one key are compared with this many before them. Formulas that every notice prints meet
 * in their thousands: comparing all pairs would be quadratic and tell nothing more.
 */
const compared = 8;

/**
 * Pairs of near-identical passages, in the order of the passages. Time grows with the number of passages, not with the
 * number of pairs.
 */
export function reuseOf(passages: readonly Comparable[]): Reuse[] {
  const read = passages
    .map((passage) => ({passage, runs: runsOf(passage.words)}))
    .filter(({runs}) => runs.length >= leastRuns);
  const meeting = new Map<number, number[]>();
  /** By passage, the last one that met it, counted from 1. */
  const met = new Uint32Array(read.length);
  const pairs: Reuse[] = [];
  read.forEach(({passage, runs}, i) => {
    const candidates: number[] = [];
    for (const key of bandKeys(runs)) {
      const there = meeting.get(key);
      if (!there) meeting.set(key, [i]);
      else {
        for (const other of there) {
          if (met[other] === i + 1) continue;
          met[other] = i + 1;
          candidates.push(other);
        }
        if (there.length < compared) there.push(i);
      }
    }
    for (const other of candidates.sort((x, y) => x - y)) {
      const earlier = read[other]!;
      const similarity = similarityOf(earlier.runs, runs, leastSimilarity);
      if (similarity === 0) continue;
      pairs.push({
        a: earlier.passage,
        b: passage,
        similarity: Math.round(similarity * 1000) / 1000,
        sharedChars: sharedChars(earlier.passage.words, runs),
      });
    }
  });
  return pairs;
}

function sharedChars(words: string, runs: RunSet): number {
  const letters = lettersOf(words);
  const shared = new Set(runs);
  let covered = 0;
  let until = 0;
  for (let at = 0; at + runLength <= letters.length; at++) {
    if (!shared.has(runHash(letters, at))) continue;
    covered += at + runLength - Math.max(until, at);
    until = at + runLength;
  }
  return covered;
}
