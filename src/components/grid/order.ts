import {cellText} from "../cell-text.js";

export type Direction = "ascending" | "descending";

/**
 * The order of a column's rows by value, as their places in the column. Equal values keep their order; what is no
 * value (null, not a number) comes last in both directions. Text is compared by its characters' codes, as by the engine.
 */
export function sortedOrder(values: readonly unknown[], direction: Direction): number[] {
  const keys = values.map(sortKey);
  const known: number[] = [];
  const unknown: number[] = [];
  keys.forEach((key, i) => (key === null ? unknown : known).push(i));
  const sign = direction === "ascending" ? 1 : -1;
  known.sort((i, j) => sign * compare(keys[i]!, keys[j]!));
  return known.concat(unknown);
}

type Key = number | bigint | string;

function sortKey(value: unknown): Key | null {
  if (typeof value === "boolean" || value instanceof Date) return sortKey(Number(value));
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  if (typeof value === "bigint") return value;
  return cellText(value);
}

function compare(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
