import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import {ParquetFile} from "parquet-wasm/esm/parquet_wasm.js";
import type {OnBytes} from "./download.js";
import {lockdown} from "./lockdown.js";
import {openParquetReader} from "./parquet.js";
import {readOnly} from "./read-only.js";
import {columnNames, readRowGroups} from "./row-groups.js";
import type {Bytes} from "./table-bytes.js";

/** Where statements run, with temporary tables and settings of its own. */
export interface Session {
  /** Runs a statement; resolves to an Arrow IPC file. */
  readonly run: (sql: string) => Promise<Uint8Array>;
  /** Runs a prepared statement with positional parameters; resolves to an Arrow IPC file. */
  readonly runPrepared: (sql: string, values: unknown[]) => Promise<Uint8Array>;
}

/** A DuckDB that holds tables in memory and can reach nothing else. */
export interface Database {
  /** The names of all columns of a Parquet file. */
  columns(parquet: Bytes): Promise<readonly string[]>;
  /** Makes a table of some columns of a Parquet file, in place of the table of that name if there is one. */
  insert(table: string, parquet: Bytes, columns: readonly string[]): Promise<void>;
  /** Runs what the page asks. */
  readonly page: Session;
  /** Runs what a reader asks, who cannot change the tables, nor what their names mean to the page; see `mayLeave`. */
  readonly reader: Session;
  /** Stops everything at once, whatever is running; what was running never settles. */
  close(): Promise<void>;
}

/**
 * Starts DuckDB-Wasm in a worker of its own and locks it down before anything is asked of it; inserting tables
 * needs no external access. Everything is fetched from the site itself.
 */
export async function openDatabase(onBytes: OnBytes): Promise<Database> {
  const script = import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");
  const address = underPolicy(script);
  const worker = new Worker(address, {type: "module"});
  try {
    return await openIn(worker, onBytes);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    // The worker has read it by now, or never will.
    URL.revokeObjectURL(address);
  }
}

async function openIn(worker: Worker, onBytes: OnBytes): Promise<Database> {
  const failed = new Promise<never>((_, reject) => {
    const fail = (reason: string) => {
      reject(new Error(`engine: ${reason}; run again, or reload the page`));
    };
    worker.addEventListener("error", ({message}) => {
      fail(message || "the worker did not start");
    });
    // Before DuckDB listens, to whom this would be no answer.
    worker.addEventListener("message", (event: MessageEvent<{unhandled?: string} | null>) => {
      if (event.data?.unhandled === undefined) return;
      event.stopImmediatePropagation();
      fail(event.data.unhandled);
    });
  });
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  let counted = 0;
  const started = duckdb.instantiate(
    import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"),
    null,
    ({bytesLoaded}) => {
      onBytes(bytesLoaded - counted);
      counted = bytesLoaded;
    },
  );
  await Promise.race([Promise.all([started, openParquetReader(onBytes)]), failed]);
  await duckdb.open({});
  const connection = await duckdb.connectInternal();
  const page = sessionOf(duckdb, connection);
  for (const statement of lockdown()) await page.run(statement);
  const own = sessionOf(duckdb, await duckdb.connectInternal());

  return {
    columns(parquet) {
      return columnNames(ParquetFile, parquet);
    },
    async insert(table, parquet, columns) {
      let create = true;
      await duckdb.runQuery(connection, `DROP TABLE IF EXISTS "${table}"`);
      try {
        for await (const stream of readRowGroups(ParquetFile, parquet, columns)) {
          await duckdb.insertArrowFromIPCStream(connection, stream, {name: table, create});
          create = false;
        }
      } catch (error) {
        // Half a table would answer queries wrongly.
        if (!create) await duckdb.runQuery(connection, `DROP TABLE "${table}"`);
        throw error;
      }
    },
    page,
    reader: {
      run: (sql) => readOnly(own.run, () => own.run(sql)),
      runPrepared: (sql, values) => readOnly(own.run, () => own.runPrepared(sql, values)),
    },
    close() {
      return duckdb.terminate();
    },
  };
}

function sessionOf(duckdb: AsyncDuckDB, connection: number): Session {
  return {
    run: (sql) => duckdb.runQuery(connection, sql),
    async runPrepared(sql, values) {
      const statement = await duckdb.createPrepared(connection, sql);
      try {
        return await duckdb.runPrepared(connection, statement, values);
      } finally {
        await duckdb.closePrepared(connection, statement);
      }
    },
  };
}

/**
 * The address of a module that does no more than import another. A worker that is started from such an address is
 * bound by the content security policy of its page; one that is started from a file is not. It tells what nothing in the worker
 * handles: DuckDB waits for ever for a WebAssembly that did not arrive.
 */
function underPolicy(script: string): string {
  const source = `import ${JSON.stringify(script)};
    addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      postMessage({unhandled: String(event.reason?.message ?? event.reason)});
    });`;
  return URL.createObjectURL(new Blob([source], {type: "text/javascript"}));
}
