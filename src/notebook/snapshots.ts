import type {TableName} from "../../loaders/schema.js";
import {errorLine} from "../components/cell/error-place.js";
import {tablesIn} from "../components/tables-in.js";
import type {Cell} from "./cell-fence.js";
import {openNodeEngine, type NodeEngine} from "./node-engine.js";
import {hasSnapshot, type PageCells} from "./page-cells.js";

/** What the cells of the site answer, or why some do not. */
export interface Snapshots {
  /** Arrow IPC files by `<page>/<cell>.arrow`. */
  readonly files: Record<string, Uint8Array>;
  /** One line for each cell that fails: file, line and DuckDB's message. */
  readonly errors: string[];
}

/**
 * Runs every cell whose values are known, in the order of the pages. The engine holds no more than the tables that a page names:
 * all of them, of many notices, would not fit into its memory.
 *
 * @param tables the Parquet file of every table
 */
export async function takeSnapshots(
  pages: readonly PageCells[],
  tables: Partial<Record<TableName, Uint8Array>>,
): Promise<Snapshots> {
  let engine: NodeEngine | undefined;
  const files: Record<string, Uint8Array> = {};
  const errors: string[] = [];
  for (const {page, file, cells, errors: broken} of pages) {
    errors.push(...broken.map(({message, line}) => `${file}:${line}: ${message}`));
    if (!cells.length) continue;
    // To begin takes the engine longer than most pages: without a cell it need not.
    engine ??= await openNodeEngine({});
    await engine.hold(namedTables(cells, tables));
    for (const cell of cells) {
      try {
        if (hasSnapshot(page, cell))
          files[`${page}/${cell.id}.arrow`] = engine.answer(cell.sql, cell.given ?? {});
        else if (!cell.parameters.length) engine.answer(cell.sql, []);
        else engine.answer(`EXPLAIN ${cell.sql}`, cell.given ?? emptyValues(cell.parameters));
      } catch (error) {
        errors.push(
          `${file}:${lineOf(cell, error as Error)}: ${oneLine((error as Error).message)} (cell ${cell.id})`,
        );
      }
    }
  }
  engine?.close();
  return {files, errors};
}

function namedTables(cells: readonly Cell[], tables: Partial<Record<TableName, Uint8Array>>): typeof tables {
  const names = tablesIn(cells.map(({sql}) => sql).join("\n"), Object.keys(tables) as TableName[]);
  return Object.fromEntries(names.map((name) => [name, tables[name]]));
}

/** Without values DuckDB cannot even bind a query's names. */
function emptyValues(parameters: readonly {name: string}[]): Record<string, null> {
  return Object.fromEntries(parameters.map(({name}) => [name, null]));
}

/** The line in the page at which DuckDB sees the error; the fence itself is one above the query. */
function lineOf({line}: {line: number}, {message}: Error): number {
  return line + (errorLine(message) ?? 0);
}

function oneLine(message: string): string {
  return message.replace(/\n\nLINE \d+: [^]*$/, "").replace(/\s*\n\s*/g, " ");
}
