import {anchorIn, changesIn, hashWith, type Changes, type InputValue} from "./share.js";

/**
 * What the reader has changed on this page, kept in the address's fragment. A `change` event tells of every
 * change; `error` says why a link could not be read.
 */
export class NotebookState extends EventTarget {
  readonly #cells = new Map<string, string>();
  readonly #inputs = new Map<string, InputValue>();
  /** Why the link that opened the page could not be read; null if it could. */
  readonly error: string | null = null;
  /** Whether the page was opened with changes: someone else may have made them. */
  readonly opened: boolean = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    try {
      const changes = changesIn(location.hash);
      for (const [id, sql] of Object.entries(changes?.cells ?? {})) this.#cells.set(id, sql);
      for (const [key, value] of Object.entries(changes?.inputs ?? {})) this.#inputs.set(key, value);
      this.opened = this.#cells.size > 0;
    } catch (error) {
      this.error = (error as Error).message;
    }
    addEventListener("hashchange", () => {
      if (this.#fragment() === location.hash) return;
      // The link of a heading: what was changed stays, and stands behind it in the address.
      if (this.#isHeading()) history.replaceState(history.state, "", this.link());
      // A link pasted into this very page: the page is opened anew with it.
      else if (this.#differs()) location.reload();
    });
  }

  /** The edited query of a cell; undefined if it is as published. */
  sql(id: string): string | undefined {
    return this.#cells.get(id);
  }

  /** The cells whose queries are edited. */
  get edited(): string[] {
    return [...this.#cells.keys()];
  }

  /** Keeps the edited query of a cell; undefined forgets it. */
  edit(id: string, sql: string | undefined): void {
    if (this.#cells.get(id) === sql) return;
    if (sql === undefined) this.#cells.delete(id);
    else this.#cells.set(id, sql);
    this.#changed();
  }

  /** The kept value of an input; undefined if there is none. */
  input(key: string): InputValue | undefined {
    return this.#inputs.get(key);
  }

  /** Keeps the value of an input; undefined forgets it. */
  keep(key: string, value: InputValue | undefined): void {
    if (value === undefined) this.#inputs.delete(key);
    else this.#inputs.set(key, value);
    this.#changed();
  }

  /** The address of the page as the reader has changed it. */
  link(): string {
    const url = new URL(location.href);
    url.hash = this.#fragment();
    return url.href;
  }

  #changes(): Changes {
    return {cells: Object.fromEntries(this.#cells), inputs: Object.fromEntries(this.#inputs)};
  }

  #fragment(): string {
    return hashWith(location.hash, this.#changes());
  }

  /** Whether the address names an element of this page and nothing else. */
  #isHeading(): boolean {
    const anchor = anchorIn(location.hash);
    return anchor !== null && !/[&=]/.test(location.hash) && document.getElementById(anchor) !== null;
  }

  #differs(): boolean {
    try {
      return (
        JSON.stringify(changesIn(location.hash) ?? {cells: {}, inputs: {}}) !== JSON.stringify(this.#changes())
      );
    } catch {
      return true;
    }
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      history.replaceState(history.state, "", this.link());
    }, 200);
    this.dispatchEvent(new Event("change"));
  }
}

/** The changes of this page. */
export const state = new NotebookState();
