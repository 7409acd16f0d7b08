import {Growing} from "../growing.js";
import {Meetings} from "./meetings.js";
import {RunTable} from "./run-table.js";
import {bandKeys, runHashesOf, runSetOf} from "./shingles.js";

/** Two passages that are nearly the same, by their numbers in the order in which they were given. */
export interface Reuse {
  readonly a: number;
  readonly b: number;
  /** Jaccard similarity of the sets of runs of characters, 0 to 1. */
  readonly similarity: number;
  /** Characters of `a` that lie in a run which `b` has too. */
  readonly sharedChars: number;
}

/** Least similarity that counts as reuse, and least number of distinct runs that a passage must have. */
export const leastSimilarity = 0.7;
const leastRuns = 12;

/**
 * Pairs of near-identical passages, in the order of the passages. Time and memory grow with the number of passages, not with
 * the number of pairs; of a passage no more is held than some numbers for each run.
 *
 * @param passages the words of each, in a shadow
 */
export function* reuseOf(passages: Iterable<string>): Generator<Reuse, void, undefined> {
  const meetings = new Meetings();
  /** Hashes of all runs of those that are compared, one after another, and where those of each begin. */
  const runs = new Growing();
  const starts = new Growing();
  const sizes = new Growing();
  /** Their numbers among all passages. */
  const numbers = new Growing();
  let number = 0;
  for (const words of passages) {
    const hashes = runHashesOf(words);
    const set = runSetOf(hashes);
    if (set.length >= leastRuns) {
      starts.push(runs.length);
      sizes.push(set.length);
      numbers.push(number);
      for (const hash of hashes) runs.push(hash);
      meetings.add(bandKeys(set));
    }
    number++;
  }
  starts.push(runs.length);
  const table = new RunTable(runs);
  for (const [b, candidates] of meetings.candidates()) {
    table.fill(starts.at(b), starts.at(b + 1), sizes.at(b));
    for (const a of candidates) {
      const [from, to] = [starts.at(a), starts.at(a + 1)];
      const similarity = table.similarity(from, to, sizes.at(a), leastSimilarity);
      if (similarity === 0) continue;
      yield {
        a: numbers.at(a),
        b: numbers.at(b),
        similarity: Math.round(similarity * 1000) / 1000,
        sharedChars: table.sharedChars(from, to),
      };
    }
  }
}
