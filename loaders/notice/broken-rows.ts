import type {Line} from "../outline/lines.js";
import {cellsOf, isRowNumber, trimmed} from "./table-columns.js";

/** The most lines over which a row may be broken. */
const mostLines = 40;

/**
 * Index of the last line of the row that line `i` of a table begins: that of another where a numbered row is broken within
 * its cells, as a cell of several paragraphs is when it is saved as text. Together they have a cell for each column.
 * @param count of columns
 */
export function lastOfRow(shadow: string, lines: readonly Line[], i: number, count: number): number {
  let cells = cellsOf(shadow, lines[i]!).length;
  if (cells >= count || !isRowStart(shadow, lines[i]!)) return i;
  for (let at = i + 1; at < Math.min(lines.length, i + mostLines); at++) {
    if (isRowStart(shadow, lines[at]!)) return i;
    cells += cellsOf(shadow, lines[at]!).length - 1;
    if (cells === count) return at;
    if (cells > count) return i;
  }
  return i;
}

/** Whether a line has cells, of which the first is a number. */
function isRowStart(shadow: string, line: Line): boolean {
  const [first, ...others] = cellsOf(shadow, line);
  const number = others.length > 0 ? trimmed(shadow, first) : null;
  return number !== null && isRowNumber(shadow.slice(number.start, number.end));
}
