import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type * as Blocking from "@duckdb/duckdb-wasm/blocking";
import {ParquetFile} from "parquet-wasm";
import type {TableName} from "../../loaders/schema.js";
import {columnsIn} from "../components/columns-in.js";
import {lockdown} from "../components/lockdown.js";
import {bindParameters, type Parameters} from "../components/parameters.js";
import {columnNames, readRowGroups} from "../components/row-groups.js";
import {tablesIn} from "../components/tables-in.js";
import {blankNulls} from "./blank-nulls.js";

/** The browser's engine, the very same version, in Node. */
export interface NodeEngine {
  /**
   * Makes these the tables that there are, those among them that are there already stay.
   *
   * @param queries for which they are held, so that columns that none of them needs are left out; none is if left out
   */
  hold(tables: Partial<Record<TableName, Uint8Array>>, queries?: readonly string[]): Promise<void>;
  /** Runs a query; returns its result as an Arrow IPC file, of which the same rows are the same bytes. */
  answer(sql: string, parameters: Parameters): Uint8Array;
  close(): void;
}

/** A build may take what WebAssembly can address, less some for the engine itself: over many thousand notices some queries do. */
const memory = "3500MB";

const require = createRequire(import.meta.url);

/** Where a file of an installed package is. */
export function installed(file: string): string {
  return require.resolve(file);
}

/**
 * Starts the engine over tables.
 *
 * @param tables the Parquet file of every table
 */
export async function openNodeEngine(tables: Partial<Record<TableName, Uint8Array>>): Promise<NodeEngine> {
  const file = installed("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const {createDuckDB, VoidLogger, NODE_RUNTIME} = require(file) as typeof Blocking;
  const bundle = (name: string) => ({mainModule: join(dirname(file), `duckdb-${name}.wasm`), mainWorker: ""});
  const database = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({});
  const connection = database.connect();
  const handle = connection.useUnsafe((_, handle) => handle);
  for (const statement of lockdown(memory)) database.runQuery(handle, statement);
  const held = new Map<string, ReadonlySet<string>>();
  const drop = (name: string) => {
    database.runQuery(handle, `DROP TABLE "${name}"`);
    held.delete(name);
  };
  const engine: NodeEngine = {
    async hold(tables, queries) {
      for (const name of held.keys()) if (!Object.hasOwn(tables, name)) drop(name);
      for (const [name, parquet] of Object.entries(tables)) {
        const bytes = new Blob([parquet as Uint8Array<ArrayBuffer>]);
        const all = await columnNames(ParquetFile, bytes);
        const wanted = queries ? neededColumns(queries, name, all) : all;
        const there = held.get(name);
        if (there && wanted.every((column) => there.has(column))) continue;
        if (there) drop(name);
        let create = true;
        for await (const stream of readRowGroups(ParquetFile, bytes, wanted)) {
          database.insertArrowFromIPCStream(handle, stream, {name, create});
          create = false;
        }
        held.set(name, new Set(wanted));
      }
    },
    answer(sql, parameters) {
      const {sql: bound, values} = bindParameters(sql, parameters);
      if (!values.length) return blankNulls(database.runQuery(handle, bound).slice());
      const statement = database.createPrepared(handle, bound);
      try {
        return blankNulls(database.runPrepared(handle, statement, values).slice());
      } finally {
        database.closePrepared(handle, statement);
      }
    },
    close() {
      connection.close();
    },
  };
  await engine.hold(tables);
  return engine;
}

/** The columns of a table that one of some queries may need, in the table's order. */
function neededColumns(queries: readonly string[], table: string, columns: readonly string[]): string[] {
  const asking = queries.filter((sql) => tablesIn(sql, [table]).length);
  const needed = new Set(asking.flatMap((sql) => columnsIn(sql, table, columns)));
  return columns.filter((column) => needed.has(column));
}
