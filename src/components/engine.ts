import aq from "arquero/dist/arquero.min.js";
import type {ColumnTable} from "arquero";
import type {TableName} from "../../loaders/schema.js";
import type {Database} from "./database.js";
import type {OnBytes} from "./download.js";
import {download} from "./download.js";
import type {Parameters} from "./parameters.js";
import {bindParameters} from "./parameters.js";
import {readColumns} from "./values.js";

/**
 * The query engine of a page. It starts on first use and is shared by all of the page: tables are loaded once,
 * queries run one after another.
 */
export class Engine extends EventTarget {
  readonly #open: (onBytes: OnBytes) => Promise<Database>;
  readonly #tables = new Map<string, Promise<void>>();
  /** Where the tables came from that are in the database. */
  readonly #inserted = new Map<string, string>();
  #database: Promise<Database> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #loaded = 0;

  /** @param open Starts the database that the engine speaks to. */
  constructor(open: (onBytes: OnBytes) => Promise<Database>) {
    super();
    this.#open = open;
  }

  /** Bytes fetched so far, the engine's own included; a `progress` event tells of every change. */
  get loaded(): number {
    return this.#loaded;
  }

  /**
   * Loads tables from the addresses of their Parquet files, in parallel and each at most once. Queries asked after this
   * call wait for them.
   */
  async load(files: Readonly<Partial<Record<TableName, string>>>): Promise<void> {
    const database = this.#boot();
    const loads = Object.entries(files).map(([table, url]) => {
      let load = this.#tables.get(table);
      if (!load) {
        const fetched = this.#fetch(url);
        // A failure is reported by whoever waits for the load; here it only must not count as unhandled.
        fetched.catch(() => undefined);
        load = this.#enqueue(async () => {
          await (await this.#boot()).insert(table, await fetched);
          this.#inserted.set(table, url);
        });
        this.#tables.set(table, load);
        load.catch(() => this.#tables.delete(table));
      }
      return load;
    });
    await Promise.all([database, ...loads]);
  }

  /**
   * Answers a query with an Arquero table; `readColumns` says how values come out.
   *
   * @param parameters Values for `?` and `$1` (a list) or `$name` (an object), bound through a prepared statement.
   * @param options.signal Stops the query when it aborts. If it is running, the next query starts the engine anew with
   * the tables that were loaded, and what queries had made is gone: DuckDB-Wasm can interrupt a query, but now and
   * then never answers again.
   * @throws {Error} with DuckDB's own message, or the signal's reason.
   */
  async query(
    sql: string,
    parameters: Parameters = [],
    {signal}: {signal?: AbortSignal | undefined} = {},
  ): Promise<ColumnTable> {
    const {sql: bound, values} = bindParameters(sql, parameters);
    const result = await this.#enqueue(async () => {
      const database = await this.#boot();
      signal?.throwIfAborted();
      const answer = values.length ? database.runPrepared(bound, values) : database.run(bound);
      try {
        return await (signal ? Promise.race([answer, aborted(signal)]) : answer);
      } catch (error) {
        if (!signal?.aborted) throw new Error(plainMessage(error), {cause: error});
        this.#database = undefined;
        await database.close();
        throw signal.reason;
      }
    });
    const {columns, names} = readColumns(result);
    return aq.table(columns, names);
  }

  #boot(): Promise<Database> {
    return (this.#database ??= this.#open(this.#count).then(async (database) => {
      const tables = [...this.#inserted].map(async ([table, url]) => [table, await this.#fetch(url)] as const);
      for (const [table, parquet] of await Promise.all(tables)) await database.insert(table, parquet);
      return database;
    }));
  }

  async #fetch(url: string): Promise<Uint8Array> {
    return new Uint8Array(await (await download(url, this.#count)).arrayBuffer());
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  readonly #count: OnBytes = (bytes) => {
    this.#loaded += bytes;
    this.dispatchEvent(new Event("progress"));
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}

/** DuckDB's message alone. Some of its errors arrive as JSON; some show the place twice; some advise what a locked engine does not allow. */
function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (fromJson(message) ?? message)
    .replace(/(\n\nLINE \d+: [^]*)\1$/, "$1")
    .replace(/\n\nPlease try installing and loading[^]*$/, "\n\nNo extension can be loaded here.")
    .trim();
}

function fromJson(message: string): string | null {
  if (!message.startsWith("{")) return null;
  try {
    const {exception_type: type, exception_message: text} = JSON.parse(message) as Record<string, string>;
    return type !== undefined && text !== undefined ? `${type} Error: ${text}` : null;
  } catch {
    return null;
  }
}
