import type {ColumnTable} from "arquero";
import type {TableName} from "../../loaders/schema.js";
import {columnsIn} from "./columns-in.js";
import type {Database} from "./database.js";
import type {OnBytes} from "./download.js";
import {tableWithin, type Limits} from "./limits.js";
import type {Binding, Parameters} from "./parameters.js";
import {bindParameters} from "./parameters.js";
import {plainMessage} from "./plain-message.js";
import {mayLeave} from "./read-only.js";
import {stoppable, timeLimit} from "./stoppable.js";
import {openBytes, type Bytes, type TableFile} from "./table-bytes.js";
import {mentionedTables, tablesIn} from "./tables-in.js";

/** A result as an Arrow IPC file, and as a table. */
export interface Result {
  readonly ipc: Uint8Array;
  readonly table: ColumnTable;
}

/** An answer of the engine, with the milliseconds that the query itself took. */
export interface TimedResult extends Result {
  readonly ms: number;
}

/** How a query is asked. */
export interface Asking {
  /** Stops the query when it aborts. */
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Limits | undefined;
  /** Whether a reader wrote it: it then may make temporary tables and views of its own, and change nothing that others see. */
  readonly byReader?: boolean | undefined;
}

/** A table in the database: its file, all of the file's columns, and those that the table has so far. */
interface Held {
  readonly bytes: Bytes;
  readonly all: readonly string[];
  readonly columns: readonly string[];
}

/** Says which of a table's columns to load. */
type Choose = (table: string, columns: readonly string[]) => readonly string[];

/**
 * The query engine of a page. It starts on first use and is shared by all of the page: of a table no more is loaded than the
 * columns that queries need, nothing is fetched twice, and queries run one after another.
 */
export class Engine extends EventTarget {
  readonly #open: (onBytes: OnBytes) => Promise<Database>;
  readonly #bytes = new Map<string, Promise<Bytes>>();
  readonly #held = new Map<string, Held>();
  #database: Promise<Database> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #loaded = 0;
  #total = 0;
  #ready = false;
  readonly #files = new Map<string, TableFile>();

  /** @param open Starts the database that the engine speaks to. */
  constructor(open: (onBytes: OnBytes) => Promise<Database>) {
    super();
    this.#open = open;
  }

  /** Bytes fetched so far, the engine's own included; a `progress` event tells of every change. */
  get loaded(): number {
    return this.#loaded;
  }

  /** Bytes that will have been fetched when all that is under way has arrived, as far as is known. */
  get total(): number {
    return Math.max(this.#total, this.#loaded);
  }

  /** Whether the engine answers without fetching anything more of itself. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Says how many bytes the engine itself takes, for {@link total}. */
  expect(bytes: number): void {
    this.#expect(bytes);
  }

  /** Says where tables come from. A query loads those that it names; see {@link answer}. */
  register(files: Readonly<Partial<Record<TableName, TableFile>>>): void {
    for (const [table, file] of Object.entries(files)) this.#files.set(table, file);
  }

  /** Loads columns of the registered tables that a query names. Queries asked after this call wait for them. */
  async #load(sql: string, choose: Choose, tables = tablesIn): Promise<void> {
    const database = this.#boot();
    const loads = tables(sql, this.#files.keys()).map((table) => this.#loadTable(table, choose));
    await Promise.all([database, ...loads]);
  }

  #loadTable(table: string, choose: Choose): Promise<void> {
    let opened = this.#bytes.get(table);
    if (!opened) {
      opened = openBytes(this.#files.get(table)!, this.#expect, this.#count);
      // A failure is reported by whoever waits for the load; here it only must not count as unhandled.
      opened.catch(() => undefined);
      this.#bytes.set(table, opened);
    }
    const load = this.#enqueue(async () => {
      const database = await this.#boot();
      const bytes = await opened;
      const held = this.#held.get(table);
      const all = held?.all ?? (await database.columns(bytes));
      const wanted = new Set([...choose(table, all), ...(held?.columns ?? [])]);
      if (wanted.size === held?.columns.length) return;
      this.#held.delete(table);
      const columns = all.filter((column) => wanted.has(column));
      if (columns.length === all.length) await bytes.whole?.();
      await database.insert(table, bytes, columns);
      this.#held.set(table, {bytes, all, columns});
    });
    load.catch(() => this.#bytes.delete(table));
    return load;
  }

  /** Starts loading what a query will need, before it is asked; a failure is told when it is. */
  prepare(sql: string): void {
    this.#load(sql, (table, columns) => columnsIn(sql, table, columns)).catch(() => undefined);
  }

  /** Answers a query with an Arquero table; see {@link answer}. */
  async query(sql: string, parameters: Parameters = [], asking: Asking = {}): Promise<ColumnTable> {
    return (await this.answer(sql, parameters, asking)).table;
  }

  /**
   * Answers a query, after loading what it needs of the registered tables; `readColumns` says how values come out.
   *
   * @param parameters Values for `?` and `$1` (a list) or `$name` (an object), bound through a prepared statement.
   * @param asking.signal Stops the query when it aborts. If it is running, the next query starts the engine anew with
   * the tables that were loaded, and what queries had made is gone: DuckDB-Wasm can interrupt a query, but now and
   * then never answers again.
   * @param asking.byReader After a text that may have changed tables all the same, the next query starts the engine anew too.
   * @throws {Error} with DuckDB's own message, the signal's reason, or the limit that was exceeded.
   */
  async answer(sql: string, parameters: Parameters = [], asking: Asking = {}): Promise<TimedResult> {
    const bound = bindParameters(sql, parameters);
    await stoppable(
      this.#load(sql, (table, columns) => columnsIn(sql, table, columns)),
      asking.signal,
    );
    try {
      return await this.#run(bound, asking);
    } catch (error) {
      if (!this.#mayLack(sql, (error as Error).message)) throw error;
      // The message names what there is to choose from: it must know all tables and columns.
      await stoppable(
        this.#load(sql, (_, columns) => columns, mentionedTables),
        asking.signal,
      );
      return this.#run(bound, asking);
    }
  }

  /** Whether an error may be one because a query has not got all that it mentions. */
  #mayLack(sql: string, message: string): boolean {
    const mentioned = mentionedTables(sql, this.#files.keys()).map((table) => this.#held.get(table));
    if (message.startsWith("Catalog Error")) return mentioned.includes(undefined);
    return (
      message.startsWith("Binder Error") &&
      mentioned.some((held) => held && held.columns.length < held.all.length)
    );
  }

  async #run({sql, values}: Binding, {signal, limits, byReader = false}: Asking): Promise<TimedResult> {
    let began = 0;
    const ipc = await this.#enqueue(async () => {
      const database = await this.#boot();
      signal?.throwIfAborted();
      began = performance.now();
      const stop = timeLimit(signal, limits?.seconds);
      const session = byReader ? database.reader : database.page;
      const answer = values.length ? session.runPrepared(sql, values) : session.run(sql);
      try {
        return await stoppable(answer, stop.signal);
      } catch (error) {
        if (!stop.signal?.aborted) throw new Error(plainMessage(error), {cause: error});
        await this.#leave(database);
        throw stop.signal.reason;
      } finally {
        stop.clear();
        if (byReader && mayLeave(sql)) await this.#leave(database);
      }
    });
    const ms = performance.now() - began;
    return {ipc, table: tableWithin(ipc, limits), ms};
  }

  #boot(): Promise<Database> {
    if (this.#database) return this.#database;
    this.#ready = false;
    this.dispatchEvent(new Event("start"));
    const database = this.#start();
    this.#database = database;
    // What was lost once may be there when the next query asks for it.
    database.catch(() => {
      if (this.#database === database) this.#database = undefined;
    });
    return database;
  }

  async #start(): Promise<Database> {
    const database = await this.#open(this.#count);
    try {
      for (const [table, {bytes, columns}] of this.#held) await database.insert(table, bytes, columns);
    } catch (error) {
      await database.close();
      throw error;
    }
    this.#ready = true;
    return database;
  }

  /** The next query starts the engine anew. */
  #leave(database: Database): Promise<void> {
    this.#database = undefined;
    return database.close();
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  readonly #expect: OnBytes = (bytes) => {
    this.#total += bytes;
  };

  readonly #count: OnBytes = (bytes) => {
    this.#loaded += bytes;
    this.dispatchEvent(new Event("progress"));
  };
}
