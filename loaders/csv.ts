import {csvParseRows} from "d3-dsv";

/** A row of a CSV text, with the line on which it begins, from 1. */
export interface CsvRow {
  readonly cells: string[];
  readonly line: number;
}

/** The rows of a CSV text. A quoted cell may hold line breaks, so that a row's number is not its line. */
export function csvRows(csv: string): CsvRow[] {
  let line = 1;
  return csvParseRows(csv).map((cells) => {
    const row = {cells, line};
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return row;
  });
}
