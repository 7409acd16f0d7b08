import {parseCsvTable, type TableRow} from "../csv.js";
import {likest} from "./likeness.js";

/** A mistake in a file of the codebook. The message is one line, with file, line and remedy. */
export class CodebookError extends Error {
  override name = "CodebookError";
}

/**
 * Parses the text of a codebook file.
 *
 * @param name how messages call the file
 * @throws CodebookError as {@link parseCsvTable} says
 */
export function parseTable<C extends string>(
  csv: string,
  name: string,
  columns: readonly C[],
): readonly TableRow<C>[] {
  return parseCsvTable(csv, name, columns, CodebookError).rows;
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
