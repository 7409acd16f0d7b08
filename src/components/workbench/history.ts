/** Where the browser keeps the queries. */
const key = "taizhang-queries";

/** Queries that are kept. */
export const kept = 50;

/** What a history needs of the browser's storage. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * The reader's last queries, newest first, each once. They are kept in the browser, where it allows that, and
 * otherwise as long as the page is open. A `change` event tells of every change.
 */
export class QueryHistory extends EventTarget {
  #queries: readonly string[] = [];

  /** @param store The browser's storage; asking for it throws where it is forbidden. */
  constructor(private readonly store: () => Store) {
    super();
    this.reload();
  }

  get queries(): readonly string[] {
    return this.#queries;
  }

  /** Puts a query on top. */
  add(sql: string): void {
    if (!sql.trim()) return;
    this.#read();
    this.#queries = [sql, ...this.#queries.filter((other) => other !== sql)].slice(0, kept);
    this.#attempt((store) => {
      store.setItem(key, JSON.stringify(this.#queries));
    });
    this.dispatchEvent(new Event("change"));
  }

  clear(): void {
    this.#queries = [];
    this.#attempt((store) => {
      store.removeItem(key);
    });
    this.dispatchEvent(new Event("change"));
  }

  /** Takes what another page has kept. */
  reload(): void {
    this.#read();
    this.dispatchEvent(new Event("change"));
  }

  #read(): void {
    this.#attempt((store) => {
      const queries = JSON.parse(store.getItem(key) ?? "null") as unknown;
      if (Array.isArray(queries))
        this.#queries = queries.filter((sql) => typeof sql === "string").slice(0, kept);
    });
  }

  /** A full, forbidden or damaged storage costs the reader the history of other days, and nothing else. */
  #attempt(work: (store: Store) => void): void {
    try {
      work(this.store());
    } catch {
      return;
    }
  }
}
