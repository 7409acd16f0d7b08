import {csvParseRows} from "d3-dsv";
import {likest} from "./codebook/likeness.js";

/** A row of a table: its cells by column, trimmed, its line, from 1, and where it stands as `file:line`. */
export interface TableRow<C extends string> {
  readonly cells: Readonly<Record<C, string>>;
  readonly line: number;
  readonly place: string;
}

/** A table that people write: the columns in the order of its header, and its rows. */
export interface CsvTable<C extends string> {
  readonly columns: readonly C[];
  readonly rows: readonly TableRow<C>[];
}

/**
 * Parses a table that people write: a header with the given columns in any order, then a row a line. Empty lines are
 * passed over.
 *
 * @param name how messages call the file
 * @param Mistake what is thrown if a column is missing, unknown or named twice, or a row has another number of cells
 */
export function parseCsvTable<C extends string>(
  csv: string,
  name: string,
  columns: readonly C[],
  Mistake: new (message: string) => Error,
): CsvTable<C> {
  const [header, ...rows] = csvRows(csv);
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const mistake = mistakeOf(names, columns, `${name}:1`);
  if (mistake !== undefined) throw new Mistake(mistake);
  return {
    columns: names as C[],
    rows: rows
      .filter(({cells}) => cells.some((cell) => cell.trim() !== ""))
      .map(({cells, line}) => {
        const place = `${name}:${line}`;
        if (cells.length !== names.length) {
          const remedy = "put a cell that holds a comma between double quotes";
          throw new Mistake(
            `wrong number of cells: ${cells.length} instead of ${names.length} (${place}); ${remedy}`,
          );
        }
        const byName = Object.fromEntries(names.map((column, i) => [column, cells[i]!.trim()]));
        return {cells: byName as Record<C, string>, line, place};
      }),
  };
}

/** What is wrong with a header, if anything is. */
function mistakeOf(names: readonly string[], columns: readonly string[], place: string): string | undefined {
  const twice = names.find((column, i) => names.indexOf(column) !== i);
  if (twice !== undefined) return `column named twice: ${twice} (${place}); remove one of the two`;
  const unknown = names.filter((column) => !columns.includes(column));
  const missing = columns.filter((column) => !names.includes(column));
  for (const column of unknown) {
    const like = likest(column, missing);
    if (like !== undefined) return `unknown column: ${column} (${place}); did you mean ${like}?`;
  }
  const all = `the columns are ${columns.join(", ")}`;
  if (missing.length > 0) return `missing column: ${missing[0]!} (${place}); ${all}`;
  return unknown.length > 0 ? `unknown column: ${unknown[0]!} (${place}); ${all}` : undefined;
}

interface CsvRow {
  readonly cells: string[];
  readonly line: number;
}

/** The rows of a CSV text. A quoted cell may hold line breaks, so that a row's number is not its line. */
function csvRows(csv: string): CsvRow[] {
  let line = 1;
  return csvParseRows(csv).map((cells) => {
    const row = {cells, line};
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return row;
  });
}
