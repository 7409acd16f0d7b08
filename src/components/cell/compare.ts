import type {ColumnTable} from "arquero";

/** Greatest difference of two floating-point numbers that count as equal, relative to the greater. */
export const tolerance = 1e-9;

/**
 * Compares two results: names, order and number of rows, and every value; exact for text, days, booleans and
 * integers, within {@link tolerance} for other numbers.
 *
 * @returns null if they are equal, else the first difference in one line
 */
export function difference(expected: ColumnTable, found: ColumnTable): string | null {
  const names = expected.columnNames();
  if (names.join("\n") !== found.columnNames().join("\n")) {
    return `columns: ${found.columnNames().join(", ")} instead of ${names.join(", ")}`;
  }
  if (expected.numRows() !== found.numRows()) {
    return `rows: ${found.numRows()} instead of ${expected.numRows()}`;
  }
  for (const name of names) {
    const [a, b] = [expected.array(name) as unknown[], found.array(name) as unknown[]];
    const i = a.findIndex((value, i) => !isEqual(value, b[i]));
    if (i >= 0) return `${name}, row ${i + 1}: ${print(b[i])} instead of ${print(a[i])}`;
  }
  return null;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return isClose(a, b);
  if (typeof a !== typeof b || a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    return Object.is(a, b);
  }
  if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && Object.is(a.valueOf(), b.valueOf());
  }
  if (a instanceof Map || b instanceof Map) {
    return a instanceof Map && b instanceof Map && isEqual([...a], [...b]);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key as never], b[key as never]))
  );
}

function isClose(a: number, b: number): boolean {
  if (a === b || Object.is(a, b)) return true;
  // Beyond the safe integers every number is whole, and has been rounded.
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return false;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

function print(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint"
      ? String(inner)
      : inner instanceof Map
        ? [...(inner as Map<unknown, unknown>)]
        : inner,
  );
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
