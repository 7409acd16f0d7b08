import {sum} from "../sum.js";

/**
 * Jensen–Shannon distance of two distributions: the square root of their divergence (Lin, IEEE Trans. Inf. Theory 37, 1991)
 * with logarithms of base 2, so that it lies between 0 (the same) and 1 (nothing in common). It is a metric
 * (Endres and Schindelin, 2003).
 *
 * @param p counts or weights, scaled to shares here
 * @param q likewise, in the same order
 * @returns null if either holds nothing
 */
export function jensenShannon(p: readonly number[], q: readonly number[]): number | null {
  const [sumP, sumQ] = [sum(p, (weight) => weight), sum(q, (weight) => weight)];
  if (!sumP || !sumQ) return null;
  let divergence = 0;
  for (let i = 0; i < Math.max(p.length, q.length); ++i) {
    const [a, b] = [(p[i] ?? 0) / sumP, (q[i] ?? 0) / sumQ];
    const middle = (a + b) / 2;
    if (a) divergence += (a * Math.log2(a / middle)) / 2;
    if (b) divergence += (b * Math.log2(b / middle)) / 2;
  }
  return Math.sqrt(Math.min(1, Math.max(0, divergence)));
}
