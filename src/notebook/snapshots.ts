import type {TableName} from "../../loaders/schema.js";
import {errorLine} from "../components/cell/error-place.js";
import {mentionedTables, tablesIn} from "../components/tables-in.js";
import type {Cell} from "./cell-fence.js";
import {openNodeEngine, type NodeEngine} from "./node-engine.js";
import {hasSnapshot, type PageCells} from "./page-cells.js";
import {shareStrings} from "./shared-strings.js";

/** What the cells of the site answer, or why some do not. */
export interface Snapshots {
  /** Arrow IPC files by `<page>/<cell>.arrow`. */
  readonly files: Record<string, Uint8Array>;
  /** One line for each cell that fails: file, line and DuckDB's message. */
  readonly errors: string[];
}

/**
 * Runs every cell whose values are known, in the order of the pages. The engine holds no more of the tables than a page needs:
 * all of them, of many notices, would not fit into its memory.
 *
 * @param tables the Parquet file of every table
 */
export async function takeSnapshots(pages: readonly PageCells[], tables: TableBytes): Promise<Snapshots> {
  let engine: NodeEngine | undefined;
  const files: Record<string, Uint8Array> = {};
  const errors: string[] = [];
  for (const {page, file, cells, errors: broken} of pages) {
    errors.push(...broken.map(({message, line}) => `${file}:${line}: ${message}`));
    if (!cells.length) continue;
    // To begin takes the engine longer than most pages: without a cell it need not.
    engine ??= await openNodeEngine({});
    const queries = cells.map(({sql}) => sql);
    const named = queries.flatMap((sql) => tablesIn(sql, Object.keys(tables) as TableName[]));
    await engine.hold(pick(tables, named), queries);
    for (const cell of cells) {
      try {
        const ipc = await answer(engine, tables, page, cell);
        if (ipc) files[`${page}/${cell.id}.arrow`] = ipc;
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

/** Runs a cell; what it answers if it has a snapshot, or else null. */
async function answer(
  engine: NodeEngine,
  tables: TableBytes,
  page: string,
  cell: Cell,
): Promise<Uint8Array | null> {
  const run = () => {
    if (hasSnapshot(page, cell)) return shareStrings(engine.answer(cell.sql, cell.given ?? {}));
    if (!cell.parameters.length) engine.answer(cell.sql, []);
    else engine.answer(`EXPLAIN ${cell.sql}`, cell.given ?? emptyValues(cell.parameters));
    return null;
  };
  try {
    return run();
  } catch (error) {
    if (!/^(?:Binder|Catalog) Error/.test((error as Error).message)) throw error;
    // The message names what there is to choose from: it must know all tables and columns.
    await engine.hold(pick(tables, mentionedTables(cell.sql, Object.keys(tables) as TableName[])));
    return run();
  }
}

type TableBytes = Partial<Record<TableName, Uint8Array>>;

function pick(tables: TableBytes, names: readonly TableName[]): TableBytes {
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
