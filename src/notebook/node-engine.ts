import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type * as Blocking from "@duckdb/duckdb-wasm/blocking";
import {ParquetFile} from "parquet-wasm";
import type {TableName} from "../../loaders/schema.js";
import {lockdown} from "../components/lockdown.js";
import {bindParameters, type Parameters} from "../components/parameters.js";
import {readRowGroups} from "../components/row-groups.js";
import {blankNulls} from "./blank-nulls.js";

/** The browser's engine, the very same version, in Node. */
export interface NodeEngine {
  /** Makes these the tables that there are; those among them that are there already stay. */
  hold(tables: Partial<Record<TableName, Uint8Array>>): Promise<void>;
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
  const held = new Set<string>();
  const engine: NodeEngine = {
    async hold(tables) {
      for (const name of held) {
        if (Object.hasOwn(tables, name)) continue;
        database.runQuery(handle, `DROP TABLE "${name}"`);
        held.delete(name);
      }
      for (const [name, parquet] of Object.entries(tables)) {
        if (held.has(name)) continue;
        let create = true;
        for await (const stream of readRowGroups(ParquetFile, new Blob([parquet as Uint8Array<ArrayBuffer>]))) {
          database.insertArrowFromIPCStream(handle, stream, {name, create});
          create = false;
        }
        held.add(name);
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
