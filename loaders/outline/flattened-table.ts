import {withLinesParted} from "./gapped-table.js";
import {withColumnParted} from "./stacked-table.js";
import {withRowsParted} from "./unnumbered-table.js";

/*
 * Where a page is saved as text, each cell of a table of findings may come to stand on a line of its own: the
 * column names, then row by row a number, if they have any, and its cells; or only blanks part them. Such cells are read as if tabs
 * parted them.
 */

/**
 * A shadow in which the cells of flattened tables are parted by tabs.
 * @returns a string of the same length in UTF-16 code units
 */
export function withCellsParted(shadow: string): string {
  return withLinesParted(withRowsParted(withColumnParted(shadow)));
}
