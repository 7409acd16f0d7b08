import type {Line} from "./lines.js";

/** The cells of a row, or those of a heading between rows: stretches of one or more lines. */
export type Row = readonly Line[];

/** The words of a line or cell; none if there is no such line. */
export function wordsOf(shadow: string, line: Line | undefined): string {
  return line ? shadow.slice(line.start, line.end) : "";
}

/** Puts a tab where one cell ends, and blanks up to the next; paragraphs of a cell are parted by blanks. */
export function part(shadow: string, parted: string[], cells: Row): void {
  const first = cells[0]!;
  const end = cells[cells.length - 1]!.end;
  for (let at = first.start; at < end; at++) if (shadow[at] === "\n") parted[at] = " ";
  for (const [i, cell] of cells.entries()) {
    if (i === 0) continue;
    const before = cells[i - 1]!;
    parted[before.end] = "\t";
    for (let at = before.end + 1; at < cell.start; at++) parted[at] = " ";
  }
}
