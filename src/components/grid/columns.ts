import type {ColumnTable} from "arquero";
import {cellText} from "../cell-text.js";
import {hanWidth} from "../han.js";
import {rawWords, type Words} from "../plain-words.js";

/** Characters of a cell that are drawn; the rest is a title away. */
export const shownCharacters = 240;

/** A column of a result as the grid draws it. */
export interface GridColumn {
  readonly name: string;
  /** What a reader calls it. */
  readonly head: string;
  readonly values: readonly unknown[];
  readonly numeric: boolean;
  /** Width of the content in ems. */
  readonly ems: number;
  /** Whether some text is wider than a column may be, and needs a second line. */
  readonly long: boolean;
  /** Whether its values are codes that are shown by their labels. */
  readonly coded: boolean;
  /** A value as it is shown; null for null. */
  readonly text: (value: unknown) => string | null;
}

/** Widths in ems: no column is narrower or wider, and on a narrow screen none is wider than `narrow`. */
export const widths = {least: 3.5, most: 28, narrow: 16};

const sampled = 400;

/** The columns of a result, with widths from a sample of their values. */
export function gridColumns(table: ColumnTable, words: Words = rawWords): GridColumn[] {
  const rows = sample(table.numRows());
  return table.columnNames().map((name) => {
    const values = table.array(name) as unknown[];
    const head = words.column(name);
    const put = words.values(name);
    const text = (value: unknown) =>
      typeof value === "number" ? shortNumber(value) : (put ?? cellText)(value);
    // Bold, and with room for the sign of its order.
    let ems = textWidth(head) * 1.12 + 0.9;
    let long = false;
    for (const i of rows) {
      const width = textWidth((text(values[i]) ?? "null").slice(0, shownCharacters));
      ems = Math.max(ems, width);
      long ||= width > widths.narrow;
    }
    return {
      name,
      head,
      values,
      text,
      coded: put !== null && rows.some((i) => put(values[i]) !== cellText(values[i])),
      numeric: rows.some((i) => isNumeric(values[i])),
      ems: Math.min(widths.most, Math.max(widths.least, ems)),
      long,
    };
  });
}

/** Width of a text in ems, at most: some fonts have wide letters. */
export function textWidth(text: string): number {
  return hanWidth(text) * 1.14;
}

/** A number with as many decimals as say something: six digits, or from a thousand on two decimals. */
export function shortNumber(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  return String(Number(Math.abs(value) < 1000 ? value.toPrecision(6) : value.toFixed(2)));
}

/** So many rows at even distances, the first among them. */
function sample(n: number): number[] {
  const step = Math.max(1, n / sampled);
  return Array.from({length: Math.min(n, sampled)}, (_, i) => Math.floor(i * step));
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}
