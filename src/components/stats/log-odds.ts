/** How much more one group says a word than the other does. */
export interface WordScore {
  readonly word: string;
  readonly here: number;
  readonly there: number;
  /** Difference of the log-odds. */
  readonly delta: number;
  /** The difference over its standard error: beyond ±1.96 it is unlikely to be chance. */
  readonly z: number;
}

/**
 * Weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words", Political
 * Analysis 16, 2008): the prior of a word is its count in the background, scaled to `weight` words in all.
 *
 * @param here counts of words in the group
 * @param there counts in what it is compared with
 * @param background counts from which the prior is taken
 * @param weight how many words the prior stands for
 * @returns every word of the background, the most marked for `here` first
 */
export function logOdds(
  here: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, number>,
  background: ReadonlyMap<string, number>,
  weight: number,
): WordScore[] {
  const [nHere, nThere, nAll] = [total(here), total(there), total(background)];
  return Array.from(background, ([word, count]) => {
    const prior = (count / nAll) * weight;
    const [y, x] = [here.get(word) ?? 0, there.get(word) ?? 0];
    const delta =
      Math.log((y + prior) / (nHere + weight - y - prior)) -
      Math.log((x + prior) / (nThere + weight - x - prior));
    return {word, here: y, there: x, delta, z: delta / Math.sqrt(1 / (y + prior) + 1 / (x + prior))};
  }).sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
