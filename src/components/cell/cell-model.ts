import type {Engine, Result} from "../engine.js";
import {parameterNames, type Parameter} from "../parameters.js";
import {difference} from "./compare.js";
import {limits} from "./limits.js";
import type {NotebookState} from "./notebook-state.js";

/** What a published cell is. */
export interface Published {
  readonly id: string;
  /** The query, with `$name` parameters. */
  readonly sql: string;
  readonly parameters: readonly string[];
  /** The parameters' values in the snapshot; null if there are none. */
  readonly given: Readonly<Record<string, Parameter>> | null;
  /** Reads the snapshot; null if the cell has none. */
  readonly snapshot: (() => Promise<Result>) | null;
}

export type Phase = "waiting" | "running" | "done" | "failed" | "stopped";

/** A result with where it came from. */
export interface Answer extends Result {
  readonly origin: "snapshot" | "engine";
  /** Milliseconds that the query took; null for a snapshot. */
  readonly ms: number | null;
}

/** What came of running a published query again. */
export interface Verdict {
  /** null if the results are equal, else the first difference or the error. */
  readonly difference: string | null;
  readonly ms: number;
}

/**
 * A cell without its looks: the query as it stands, its parameters, and the last good answer. A `change` event tells of
 * every change.
 */
export class CellModel extends EventTarget {
  phase: Phase = "waiting";
  /** The last good answer. */
  answer: Answer | null = null;
  /** Why the last run gave no answer; null if it did. */
  error: string | null = null;
  verdict: Verdict | null = null;
  #values: Readonly<Record<string, Parameter>> | null;
  #stopper: AbortController | null = null;
  #turn = 0;
  /** How many readings of the snapshot are under way. */
  #drawing = 0;

  constructor(
    readonly published: Published,
    private readonly engine: Engine,
    private readonly state: NotebookState,
  ) {
    super();
    this.#values = published.parameters.length ? null : {};
  }

  /** The query as it stands. */
  get sql(): string {
    return this.state.sql(this.published.id) ?? this.published.sql;
  }

  get edited(): boolean {
    return this.state.sql(this.published.id) !== undefined;
  }

  /** The parameters' present values; null as long as they are not known. */
  get values(): Readonly<Record<string, Parameter>> | null {
    return this.#values;
  }

  /** Draws the snapshot, if there is one, and runs what is edited or has none. */
  async start(): Promise<void> {
    const turn = this.#turn;
    const drawn = await this.#draw(turn);
    if (this.#turn === turn && (this.edited || !drawn)) await this.#ask();
  }

  /** Gives the parameters their values, and answers anew if that makes a difference. */
  async bind(values: Readonly<Record<string, Parameter>>): Promise<void> {
    const same = this.#values !== null && isSame(this.#values, values);
    const first = this.#values === null;
    this.#values = values;
    // The published result is the answer to the first values if they are those that were given.
    const drawn = this.#drawing > 0 || this.answer !== null;
    if (same || (first && drawn && this.#isGiven() && !this.edited)) return;
    await this.#refresh();
  }

  /** Replaces the query and runs it. Text that is as published counts as no edit. */
  async run(sql: string): Promise<void> {
    this.state.edit(this.published.id, sql === this.published.sql ? undefined : sql);
    await this.#ask();
  }

  /** Back to the published query. */
  async reset(): Promise<void> {
    this.state.edit(this.published.id, undefined);
    this.#changed();
    await this.#refresh();
  }

  /** Has the engine load what the query will need. */
  prepare(): void {
    this.engine.prepare(this.sql);
  }

  /** Stops the run that is under way. */
  stop(): void {
    this.#stopper?.abort(new Error("stopped by the reader"));
  }

  /** Stops for good: the page has another cell in its place. */
  dispose(): void {
    this.#turn++;
    this.stop();
  }

  /**
   * Runs the published query on the engine and compares the result with the snapshot.
   *
   * @returns null if there is no snapshot to compare with
   */
  async verify(): Promise<Verdict | null> {
    const {snapshot, sql, given} = this.published;
    if (!snapshot) return null;
    let ms = 0;
    let found: string | null;
    try {
      const expected = await snapshot();
      const answer = await this.engine.answer(sql, given ?? {}, {limits});
      ms = answer.ms;
      found = difference(expected.table, answer.table);
    } catch (error) {
      found = (error as Error).message;
    }
    this.verdict = {difference: found, ms};
    this.#changed();
    return this.verdict;
  }

  async #refresh(): Promise<void> {
    if (this.edited || !this.#isGiven()) return this.#ask();
    const turn = ++this.#turn;
    // Nobody waits for what is running, and it would hold up every other query.
    this.#stopper?.abort(new Error("the published result was asked for"));
    const drawn = await this.#draw(turn);
    if (this.#turn === turn && !drawn) await this.#ask();
  }

  /** Draws the snapshot if it is still its turn; resolves to whether there is one that can be read. */
  async #draw(turn: number): Promise<boolean> {
    if (!this.published.snapshot) return false;
    this.#drawing++;
    try {
      const answer: Answer = {...(await this.published.snapshot()), origin: "snapshot", ms: null};
      if (this.#turn === turn) this.#settle(answer);
      else {
        // Something newer is on its way; until then this is the last good answer.
        this.answer ??= answer;
        this.#changed();
      }
      return true;
    } catch (error) {
      if (this.#turn === turn) {
        this.error = (error as Error).message;
        this.#changed();
      }
      return false;
    } finally {
      this.#drawing--;
    }
  }

  #isGiven(): boolean {
    const {given, parameters} = this.published;
    if (!parameters.length) return true;
    return given !== null && (this.#values === null || isSame(this.#values, given));
  }

  async #ask(): Promise<void> {
    if (this.#values === null) return;
    const turn = ++this.#turn;
    this.#stopper?.abort(new Error("another query was asked"));
    const stopper = (this.#stopper = new AbortController());
    this.phase = "running";
    this.#changed();
    try {
      const named = parameterNames(this.sql);
      const values = Object.fromEntries(Object.entries(this.#values).filter(([name]) => named.includes(name)));
      const asking = {signal: stopper.signal, limits, byReader: this.edited};
      const result = await this.engine.answer(this.sql, values, asking);
      if (this.#turn !== turn) return;
      this.#settle({...result, origin: "engine"});
    } catch (error) {
      if (this.#turn !== turn) return;
      this.phase = stopper.signal.aborted ? "stopped" : "failed";
      this.error = (error as Error).message;
      this.#changed();
    }
  }

  #settle(answer: Answer): void {
    this.answer = answer;
    this.error = null;
    this.phase = "done";
    this.#changed();
    this.dispatchEvent(new Event("answer"));
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function isSame(a: Readonly<Record<string, Parameter>>, b: Readonly<Record<string, Parameter>>): boolean {
  return Object.keys({...a, ...b}).every((name) => text(a[name]) === text(b[name]));
}

/** A day is the same whether given as a Date or as text. */
function text(value: Parameter | undefined): string {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  return String(value);
}
