import {csvRows} from "../csv.js";
import {likest} from "./likeness.js";

/** A mistake in a file of the codebook. The message is one line, with file, line and remedy. */
export class CodebookError extends Error {
  override name = "CodebookError";
}

/** A row of a codebook file: its cells by column, trimmed, and where it stands as `file:line`. */
export interface TableRow<C extends string> {
  readonly cells: Readonly<Record<C, string>>;
  readonly place: string;
}

/**
 * Parses the text of a codebook file: a header with the given columns in any order, then a row a line.
 * Empty lines are passed over.
 *
 * @param name how messages call the file
 * @throws CodebookError if a column is missing, unknown or named twice, or a row has another number of cells
 */
export function parseTable<C extends string>(csv: string, name: string, columns: readonly C[]): TableRow<C>[] {
  const [header, ...rows] = csvRows(csv);
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  checkHeader(names, columns, `${name}:1`);
  return rows
    .filter(({cells}) => cells.some((cell) => cell.trim() !== ""))
    .map(({cells, line}) => {
      const place = `${name}:${line}`;
      if (cells.length !== names.length) {
        const remedy = "put a cell that holds a comma between double quotes";
        throw new CodebookError(
          `wrong number of cells: ${cells.length} instead of ${names.length} (${place}); ${remedy}`,
        );
      }
      return {
        cells: Object.fromEntries(names.map((column, i) => [column, cells[i]!.trim()])) as Record<C, string>,
        place,
      };
    });
}

/**
 * A code that must be one of those known, as it is written there: that it is the very same spares comparisons.
 *
 * @param what what a message calls it, as in "code"
 * @throws CodebookError naming the code most like it, or all of them
 */
export function checkKnown(what: string, value: string, known: readonly string[], place: string): string {
  const at = known.indexOf(value);
  if (at >= 0) return known[at]!;
  const like = likest(value, known);
  const remedy = like === undefined ? `known are ${known.join(", ")}` : `did you mean ${like}?`;
  throw new CodebookError(`unknown ${what}: ${value || "(empty)"} (${place}); ${remedy}`);
}

function checkHeader(names: readonly string[], columns: readonly string[], place: string): void {
  names.forEach((column, i) => {
    if (names.indexOf(column) !== i) throw new CodebookError(`column named twice: ${column} (${place})`);
    checkKnown("column", column, columns, place);
  });
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) {
    throw new CodebookError(`missing column: ${missing} (${place}); the columns are ${columns.join(", ")}`);
  }
}
