/*
 * How far codings agree, and how sure a share is. Pure functions over codes; codes are compared as strings.
 */

/** A share with its interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Cohen's κ of two coders: agreement beyond what their own distributions would yield by chance.
 * J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20.
 *
 * @param pairs what the two coders gave to each item
 * @returns −1 to 1; NaN without items, or if both gave one and the same code throughout, where chance leaves no room
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number {
  const n = pairs.length;
  const first = tally(pairs.map(([a]) => a));
  const second = tally(pairs.map(([, b]) => b));
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  const expected = sum([...first].map(([code, count]) => (count * (second.get(code) ?? 0)) / n ** 2));
  return (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's α for nominal data: any number of coders, and items that some of them left out.
 * K. Krippendorff (2011), Computing Krippendorff's alpha-reliability.
 *
 * @param items a row an item, a column a coder; null where a coder left the item
 * @returns at most 1, 0 for chance; NaN if fewer than two codes can be paired or only one code was ever given
 */
export function krippendorffAlpha(items: readonly (readonly (string | null)[])[]): number {
  const paired = items.map((row) => row.filter((code) => code !== null)).filter((row) => row.length > 1);
  const codes = tally(paired.flat());
  const n = paired.flat().length;
  const observed = sum(paired.map((row) => unlikePairs(tally(row), row.length) / (row.length - 1)));
  const expected = unlikePairs(codes, n) / (n - 1);
  return 1 - observed / expected;
}

/** Ordered pairs of values that differ, of n values. */
function unlikePairs(counts: ReadonlyMap<string, number>, n: number): number {
  return n ** 2 - sum([...counts.values()].map((count) => count ** 2));
}

/**
 * Jaccard's index of two sets: what they share of what either has.
 * P. Jaccard (1912), The distribution of the flora in the alpine zone, New Phytologist 11.
 *
 * @returns 0 to 1; 1 for two empty sets
 */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)];
  const either = new Set([...first, ...second]).size;
  return either === 0 ? 1 : [...first].filter((code) => second.has(code)).length / either;
}

/** The mean of some numbers; NaN without any. */
export function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

/** The 0.975 quantile of the normal distribution: intervals of 95 %. */
const z95 = 1.959963984540054;

/**
 * Wilson's score interval of a share, without correction for continuity.
 * E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22.
 *
 * @param hits successes among n; at most n
 * @param z quantile of the normal distribution, by default for 95 %
 * @returns within 0 to 1; all of it without trials
 */
export function wilsonInterval(hits: number, n: number, z = z95): Interval {
  if (n === 0) return {low: 0, high: 1};
  const centre = hits + z ** 2 / 2;
  const reach = z * Math.sqrt((hits * (n - hits)) / n + z ** 2 / 4);
  return {
    low: hits === 0 ? 0 : (centre - reach) / (n + z ** 2),
    high: hits === n ? 1 : (centre + reach) / (n + z ** 2),
  };
}

/**
 * Percentile bootstrap interval of a statistic: items are drawn anew with replacement.
 * B. Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7.
 *
 * @param statistic of a sample; samples where it is not a number are left out
 * @param seed the same seed draws the same samples
 * @param level share of the samples inside the interval
 * @returns NaN at both ends if no sample has a number
 */
export function bootstrapInterval<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  {seed = 1, samples = 2000, level = 0.95}: {seed?: number; samples?: number; level?: number} = {},
): Interval {
  const random = randomOf(seed);
  const values: number[] = [];
  for (let i = 0; i < samples; i++) {
    const value = statistic(items.map(() => items[Math.floor(random() * items.length)]!));
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return {low: quantile(values, tail), high: quantile(values, 1 - tail)};
}

/** Quantile of sorted values, between two neighbours by their distance. */
function quantile(sorted: readonly number[], p: number): number {
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? NaN;
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? NaN) - below);
}

/** Numbers from 0 up to 1 that look random: a Weyl sequence, mixed (mulberry32, 32 bits of state). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function tally(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
