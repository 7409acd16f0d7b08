import {linesOf, type Line} from "./lines.js";

/*
 * Where a page is saved as text, each cell of a table of findings may come to stand on a line of its own: the
 * column names, then row by row a number and its cells. Such cells are read as if tabs parted them.
 */

const corner = /(?:^|\n)\s*序 ?号\s*\n/;
const problemName = /问题|意见/;
const responseName = /整改|措施|举措|进展|成效/;
const longestName = 12;
const mostColumns = 9;
/** A heading that spans a row, between two of them. */
const spanning = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^。;]{2,60}$/;

/**
 * A shadow in which the cells of flattened tables are parted by tabs.
 * @returns a string of the same length in UTF-16 code units
 */
export function withCellsParted(shadow: string): string {
  if (!corner.test(shadow)) return shadow;
  const lines = linesOf(shadow);
  const parted = shadow.split("");
  for (let i = 0; i < lines.length; i++) {
    const columns = columnsAt(shadow, lines, i);
    if (columns === 0) continue;
    const rows = rowsBelow(shadow, lines, i + columns, columns);
    if (rows.length === 0) continue;
    part(shadow, parted, lines.slice(i, i + columns));
    for (const row of rows) part(shadow, parted, row);
  }
  return parted.join("");
}

const wordsOf = (shadow: string, line: Line | undefined) => (line ? shadow.slice(line.start, line.end) : "");

/** How many lines from one on name columns; 0 if they name none of a table of findings. */
function columnsAt(shadow: string, lines: readonly Line[], i: number): number {
  if (!/^序 ?号$/.test(wordsOf(shadow, lines[i]))) return 0;
  const names: string[] = [];
  for (let k = i + 1; k < lines.length && names.length <= mostColumns; k++) {
    const name = wordsOf(shadow, lines[k]);
    if (name === "1") break;
    names.push(name);
  }
  const fits =
    names.length >= 2 &&
    names.length <= mostColumns &&
    names.every((name) => name.length <= longestName && !/[\t。;:,]/.test(name)) &&
    names.some((name) => problemName.test(name)) &&
    names.some((name, at) => at > 0 && responseName.test(name));
  return fits ? names.length + 1 : 0;
}

/** What stands below a table. */
const below = /^(?:中共|中国共产党)/;
/** A paragraph that goes on with what the cell before it enumerates. */
const goesOn =
  /^(?:[二三四五六七八九十]{1,2}(?:[是要]|、)|\([二三四五六七八九十]{1,2}\)|\(?(?:[2-9]|1\d)[).、]|[②-⑳⑵-⒇])[^\n]/;

/** The rows from a line on: each a number and its cells, of which the last may be missing. */
function rowsBelow(shadow: string, lines: readonly Line[], from: number, columns: number): Line[][] {
  const rows: Line[][] = [];
  for (let at = from; wordsOf(shadow, lines[at]) === String(rows.length + 1);) {
    const next = String(rows.length + 2);
    let cells = 1;
    let end = at + 1;
    for (; end < lines.length; end++) {
      const words = wordsOf(shadow, lines[end]);
      if (
        words === next ||
        below.test(words) ||
        (spanning.test(words) && wordsOf(shadow, lines[end + 1]) === next)
      )
        break;
      if (!goesOn.test(words) && ++cells > columns) break;
    }
    if (end - at < 3) break;
    rows.push(lines.slice(at, end));
    at = wordsOf(shadow, lines[end]) === next ? end : end + 1;
  }
  return rows;
}

/** Puts a tab where one cell ends, and blanks up to the next. */
function part(shadow: string, parted: string[], cells: readonly Line[]): void {
  for (let i = 1; i < cells.length; i++) {
    const [before, next] = [cells[i - 1]!, cells[i]!];
    parted[before.end] = goesOn.test(wordsOf(shadow, next)) ? " " : "\t";
    for (let at = before.end + 1; at < next.start; at++) parted[at] = " ";
  }
}
