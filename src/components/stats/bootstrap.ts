import {quantileSorted} from "simple-statistics";
import type {Interval} from "./wilson.js";

/**
 * A statistic with its 95 % percentile bootstrap interval (Efron, Annals of Statistics 7, 1979). The same rows give
 * the same interval: the draws come from a fixed seed.
 *
 * @param rows what is drawn with replacement, such as the leaf problems of one notice
 * @param statistic of a sample of as many rows
 * @param draws how many samples, see {@link samplesFor}
 * @returns null if there are no rows
 */
export function bootstrap<T>(
  rows: readonly T[],
  statistic: (sample: readonly T[]) => number,
  draws = samplesFor(rows.length),
): Interval | null {
  if (!rows.length) return null;
  const random = mulberry(rows.length);
  const values = Array.from({length: draws}, () =>
    statistic(rows.map(() => rows[Math.floor(random() * rows.length)]!)),
  ).sort((a, b) => a - b);
  return {value: statistic(rows), low: quantileSorted(values, 0.025), high: quantileSorted(values, 0.975)};
}

/** How many samples are drawn from so many rows: fewer from very many, so that nobody waits for them. */
export function samplesFor(rows: number): number {
  return Math.min(1000, Math.max(100, Math.floor(10e6 / rows)));
}

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
