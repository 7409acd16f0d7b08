/** A figure of the bench: a measurement beside another of the same run, which says what it is worth. */
export interface Figure {
  readonly suite: Suite;
  readonly name: string;
  /** How many notices it was measured over. */
  readonly notices: number;
  /** Median of the runs. */
  readonly value: number;
  readonly unit: Unit;
  /** What it is measured against, in the same unit. */
  readonly against: {readonly name: string; readonly value: number} | null;
  /** Median of `value / against.value`, run by run. */
  readonly ratio: number | null;
  readonly runs: number;
}

export const suites = ["parse", "tables", "queries", "lake", "build", "pages"] as const;
export type Suite = (typeof suites)[number];
export type Unit = "MB/s" | "s" | "ms" | "MB" | "kB";

/** The middle of some numbers; of an even number of them the lower of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? NaN;
}

/** What several runs of two contenders come to. */
export function figureOf(
  suite: Suite,
  notices: number,
  name: string,
  unit: Unit,
  values: readonly number[],
  against: {readonly name: string; readonly values: readonly number[]} | null = null,
): Figure {
  return {
    suite,
    notices,
    name,
    value: median(values),
    unit,
    against: against && {name: against.name, value: median(against.values)},
    ratio: against && median(values.map((value, i) => value / against.values[i]!)),
    runs: values.length,
  };
}

/** The figures as a table for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({suite, notices, name, value, unit, against, ratio, runs}) => [
    suite,
    String(notices),
    name,
    `${short(value)} ${unit}`,
    ratio === null ? "" : `${short(ratio)} ×`,
    against === null ? "" : `${against.name} (${short(against.value)})`,
    String(runs),
  ]);
  const table = [["", "notices", "figure", "median", "ratio", "against", "runs"], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const numeric = new Set([1, 3, 4, 6]);
  return table
    .map((row) =>
      row
        .map((cell, i) => (numeric.has(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function short(value: number): string {
  return value.toLocaleString("en-US", {maximumSignificantDigits: 3, useGrouping: false});
}
