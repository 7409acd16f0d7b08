import {mulberry} from "./bootstrap.js";

/** Something that has one label, such as a problem with its topic, and several outcomes, such as its measures. */
export interface Labelled {
  /** Labels change places within a block only, such as a notice. */
  readonly block: string;
  readonly label: string;
  readonly outcomes: readonly string[];
}

/**
 * Tests whether outcomes depend on labels when the outcomes of one item belong together, so that Pearson's test would count
 * them as more evidence than they are: labels are dealt anew among the items of each block (Good, Permutation Tests,
 * 2000), and Pearson's statistic is taken each time. The same items give the same answer: the draws come from a fixed seed.
 *
 * @param draws how often labels are dealt, see {@link drawsFor}
 * @returns chance of a statistic at least as large if labels did not matter; null if there are fewer than two labels or outcomes
 */
export function permutationP(items: readonly Labelled[], draws = drawsFor(items.length)): number | null {
  const [labels, outcomes] = [new Codes(), new Codes()];
  const ordered = items.toSorted((a, b) => (a.block < b.block ? -1 : Number(a.block > b.block)));
  const label = Int32Array.from(ordered, ({label}) => labels.of(label));
  // Flat, since they are counted once a draw: each outcome, and the item that it belongs to.
  const outcome = Int32Array.from(ordered.flatMap((item) => item.outcomes.map((name) => outcomes.of(name))));
  const owner = Int32Array.from(ordered.flatMap((item, i) => item.outcomes.map(() => i)));
  if (labels.size < 2 || outcomes.size < 2) return null;
  const statistic = () => {
    const table = new Float64Array(labels.size * outcomes.size);
    for (let i = 0; i < outcome.length; ++i) table[label[owner[i]!]! * outcomes.size + outcome[i]!]! += 1;
    return pearson(table, outcomes.size);
  };
  const observed = statistic();
  const starts = ordered.flatMap(({block}, i) => (i && ordered[i - 1]!.block === block ? [] : [i]));
  const random = mulberry(ordered.length);
  let reached = 1;
  for (let draw = 0; draw < draws; ++draw) {
    for (const [b, start] of starts.entries()) shuffle(label, start, starts[b + 1] ?? label.length, random);
    // Equal tables may differ in the last digits by the order of their sums.
    if (statistic() >= observed * (1 - 1e-9)) reached++;
  }
  return reached / (draws + 1);
}

/** How often labels are dealt among so many items: fewer times among very many, so that nobody waits for it. */
export function drawsFor(items: number): number {
  return Math.min(999, Math.max(99, Math.floor(30e6 / items)));
}

/** Numbers for names, in the order in which they come. */
class Codes {
  readonly #codes = new Map<string, number>();

  get size(): number {
    return this.#codes.size;
  }

  of(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    this.#codes.set(name, this.#codes.size);
    return this.#codes.size - 1;
  }
}

function pearson(table: Float64Array, columns: number): number {
  const inRow = new Float64Array(table.length / columns);
  const inColumn = new Float64Array(columns);
  let n = 0;
  table.forEach((count, i) => {
    inRow[Math.floor(i / columns)]! += count;
    inColumn[i % columns]! += count;
    n += count;
  });
  let statistic = 0;
  table.forEach((count, i) => {
    const expected = (inRow[Math.floor(i / columns)]! * inColumn[i % columns]!) / n;
    if (expected) statistic += (count - expected) ** 2 / expected;
  });
  return statistic;
}

/** Fisher and Yates, on a part of an array. */
function shuffle(values: Int32Array, start: number, end: number, random: () => number): void {
  for (let i = end - 1; i > start; --i) {
    const j = start + Math.floor(random() * (i - start + 1));
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
}
