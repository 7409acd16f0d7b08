import type {Reading} from "./reading.js";

/** Before the sections are told apart nothing is known of levels: each sequence is judged by its own words. */
export const unknownLevels: ReadonlyMap<string, number> = new Map();

/** Mean weight of the readings at each level of a document. */
export function levelWeights(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const sums = new Map<string, {sum: number; n: number}>();
  addWeights(readings, sums);
  const means = new Map<string, number>();
  for (const [level, {sum, n}] of sums) means.set(level, sum / n);
  return means;
}

function addWeights(readings: readonly Reading[], sums: Map<string, {sum: number; n: number}>): void {
  let level: string | undefined;
  let entry = {sum: 0, n: 0};
  for (const reading of readings) {
    // Readings side by side are mostly of one level.
    if (reading.level !== level) {
      level = reading.level;
      entry = sums.get(level) ?? {sum: 0, n: 0};
      sums.set(level, entry);
    }
    entry.sum += reading.weight;
    entry.n++;
    addWeights(reading.children, sums);
  }
}

/** Mean weight of readings side by side; 0 if there are none. */
export function meanWeight(readings: readonly Reading[]): number {
  let sum = 0;
  for (const {weight} of readings) sum += weight;
  return readings.length === 0 ? 0 : sum / readings.length;
}
