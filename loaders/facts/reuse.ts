import {bandKeys, jaccard, lettersOf, runHash, runLength, shinglesOf} from "./shingles.js";

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
    .map((passage) => ({passage, shingles: shinglesOf(passage.words)}))
    .filter(({shingles}) => shingles.size >= leastRuns);
  const meeting = new Map<string, number[]>();
  const pairs: Reuse[] = [];
  read.forEach(({passage, shingles}, i) => {
    const candidates = new Set<number>();
    for (const key of bandKeys(shingles)) {
      const there = meeting.get(key);
      if (!there) meeting.set(key, [i]);
      else {
        for (const other of there) candidates.add(other);
        if (there.length < compared) there.push(i);
      }
    }
    for (const other of [...candidates].sort((x, y) => x - y)) {
      const earlier = read[other]!;
      const similarity = jaccard(earlier.shingles, shingles);
      if (similarity < leastSimilarity) continue;
      pairs.push({
        a: earlier.passage,
        b: passage,
        similarity: Math.round(similarity * 1000) / 1000,
        sharedChars: sharedChars(earlier.passage.words, shingles),
      });
    }
  });
  return pairs;
}

function sharedChars(words: string, shingles: ReadonlySet<number>): number {
  const letters = lettersOf(words);
  let covered = 0;
  let until = 0;
  for (let at = 0; at + runLength <= letters.length; at++) {
    if (!shingles.has(runHash(letters, at))) continue;
    covered += at + runLength - Math.max(until, at);
    until = at + runLength;
  }
  return covered;
}
