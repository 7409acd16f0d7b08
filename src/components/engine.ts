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
  #database: Promise<Database> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #running = false;
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
        const fetched = download(url, this.#count).then((response) => response.arrayBuffer());
        // A failure is reported by whoever waits for the load; here it only must not count as unhandled.
        fetched.catch(() => undefined);
        load = this.#enqueue(async () => (await database).insert(table, new Uint8Array(await fetched)));
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
   * @throws {Error} with DuckDB's own message.
   */
  async query(sql: string, parameters: Parameters = []): Promise<ColumnTable> {
    const binding = bindParameters(sql, parameters);
    const messages = await this.#enqueue(async () => {
      const database = await this.#boot();
      this.#running = true;
      try {
        return await (binding.values.length
          ? database.runPrepared(binding.sql, binding.values)
          : database.run(binding.sql));
      } catch (error) {
        throw new Error(plainMessage(error), {cause: error});
      } finally {
        this.#running = false;
      }
    });
    const {columns, names} = readColumns(messages);
    return aq.table(columns, names);
  }

  /** Interrupts the query that is running, which then rejects. One with parameters runs to its end. */
  async cancel(): Promise<void> {
    if (this.#running) await (await this.#boot()).cancel();
  }

  #boot(): Promise<Database> {
    return (this.#database ??= this.#open(this.#count));
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

/** DuckDB's message alone. Some of its errors arrive as JSON; some advise what a locked engine does not allow. */
function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (fromJson(message) ?? message)
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
