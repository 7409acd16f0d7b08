import {wilson, type Interval} from "./wilson.js";

/** How far two samples lie apart. */
export interface Contrast extends Interval {
  /** The difference over its standard error if both were the same: about standard normal then. */
  readonly z: number;
}

/**
 * Difference of two shares with its 95 % interval from their score intervals (Newcombe, Statistics in Medicine 17, 1998,
 * method 10).
 *
 * @returns null if there are no cases in one of the two
 */
export function shareContrast(k1: number, n1: number, k2: number, n2: number): Contrast | null {
  const [first, second] = [wilson(k1, n1), wilson(k2, n2)];
  if (!first || !second) return null;
  const value = first.value - second.value;
  const pooled = (k1 + k2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
    z: error ? value / error : 0,
  };
}

/**
 * Ratio of two rates with its 95 % interval: given their sum, the first of two Poisson counts is binomial (Przyborowski and
 * Wilenski, Biometrika 31, 1940).
 *
 * @param k1 events of the first, in an exposure of `e1` units
 * @param k2 events of the second, in an exposure of `e2` units
 * @returns null if there is no event or no exposure; the high end is infinite if the second has no event
 */
export function rateContrast(k1: number, e1: number, k2: number, e2: number): Contrast | null {
  const split = wilson(k1, k1 + k2);
  if (!split || e1 <= 0 || e2 <= 0) return null;
  const even = e1 / (e1 + e2);
  const ratio = (p: number) => (p / (1 - p)) * (e2 / e1);
  return {
    value: ratio(split.value),
    low: ratio(split.low),
    high: k2 ? ratio(split.high) : Infinity,
    z: (split.value - even) / Math.sqrt((even * (1 - even)) / (k1 + k2)),
  };
}
