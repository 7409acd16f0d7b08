import {table} from "arquero";
import {describe, expect, test} from "vitest";
import {CellModel, type Published} from "../../../src/components/cell/cell-model.js";
import type {NotebookState} from "../../../src/components/cell/notebook-state.js";
import {showOriginal} from "../../../src/components/cell/original.js";
import type {Asking, Engine, TimedResult} from "../../../src/components/engine.js";

const sql = "SELECT $n::INTEGER AS n";
const resultOf = (n: number) => ({ipc: new Uint8Array(), table: table({n: [n]})});

/** A query that the engine was asked, to be answered by the test. */
interface Asked {
  readonly sql: string;
  readonly signal: AbortSignal;
  answer(n: number): void;
  fail(message: string): void;
}

/** An engine that answers when it is told to, and a page's state without a page. */
function desk(edits: Record<string, string> = {}) {
  const asked: Asked[] = [];
  const engine = {
    answer: (sql: string, _: unknown, {signal}: Asking) =>
      new Promise<TimedResult>((resolve, reject) => {
        signal!.addEventListener("abort", () => {
          reject(signal!.reason as Error);
        });
        asked.push({
          sql,
          signal: signal!,
          answer: (n) => {
            resolve({...resultOf(n), ms: 1});
          },
          fail: (message) => {
            reject(new Error(message));
          },
        });
      }),
  } as unknown as Engine;
  const kept = new Map(Object.entries(edits));
  const state = {
    sql: (id: string) => kept.get(id),
    get edited() {
      return [...kept.keys()];
    },
    edit: (id: string, text: string | undefined) => (text === undefined ? kept.delete(id) : kept.set(id, text)),
  } as unknown as NotebookState;
  const cell = (some: Partial<Published> = {}) =>
    new CellModel(
      {id: "cell", sql, parameters: [], given: null, snapshot: () => Promise.resolve(resultOf(0)), ...some},
      engine,
      state,
    );
  return {asked, state, cell};
}

/** Lets everything happen that needs no answer of the engine. */
const settled = () => new Promise((done) => setTimeout(done, 0));
const shown = ({phase, answer, error}: CellModel) => ({
  phase,
  n: answer?.table.get("n", 0) as unknown,
  origin: answer?.origin,
  error,
});
const published = {phase: "done", n: 0, origin: "snapshot", error: null};

describe("the original of a cell that a link has edited", () => {
  test("is shown while the edited query runs, which is stopped", async () => {
    const {asked, state, cell} = desk({cell: "SELECT 1 AS n"});
    const model = cell();
    void model.start();
    await settled();
    expect(shown(model)).toEqual({...published, phase: "running"});
    showOriginal(state, [model]);
    await settled();
    expect(shown(model)).toEqual(published);
    expect(asked.map(({signal}) => signal.aborted)).toEqual([true]);
    asked[0]!.answer(1);
    await settled();
    expect(shown(model)).toEqual(published);
  });

  test("is shown after the edited query has failed", async () => {
    const {asked, state, cell} = desk({cell: "SELECT nope"});
    const model = cell();
    void model.start();
    await settled();
    asked[0]!.fail("Binder Error");
    await settled();
    expect(shown(model)).toEqual({...published, phase: "failed", error: "Binder Error"});
    showOriginal(state, [model]);
    await settled();
    expect(shown(model)).toEqual(published);
  });

  test("is shown after the edited query was answered", async () => {
    const {asked, state, cell} = desk({cell: "SELECT 1 AS n"});
    const model = cell();
    void model.start();
    await settled();
    asked[0]!.answer(1);
    await settled();
    expect(shown(model)).toMatchObject({n: 1, origin: "engine"});
    showOriginal(state, [model]);
    await settled();
    expect(shown(model)).toEqual(published);
  });

  test("leaves other cells as they are, and forgets edits of cells that are not there", async () => {
    const {asked, state, cell} = desk({cell: "SELECT 1 AS n", nowhere: "SELECT 2"});
    const [model, other] = [cell(), cell({id: "other", parameters: ["n"], given: {n: 0}})];
    void other.start();
    await settled();
    void other.bind({n: 3});
    await settled();
    asked[0]!.answer(3);
    await settled();
    showOriginal(state, [model, other]);
    await settled();
    expect(state.edited).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(shown(other)).toMatchObject({n: 3, origin: "engine"});
  });
});

test("a reset is told at once, and stops the query that runs", async () => {
  const {asked, cell} = desk();
  const model = cell();
  void model.start();
  await settled();
  void model.run("SELECT 1 AS n");
  await settled();
  let edited = true;
  model.addEventListener("change", () => (edited = model.edited));
  void model.reset();
  expect(edited).toBe(false);
  expect(asked[0]!.signal.aborted).toBe(true);
  await settled();
  expect(shown(model)).toEqual(published);
});

describe("a cell with parameters", () => {
  const withParameters = {parameters: ["n"], given: {n: 0}};
  const lost = () => Promise.reject(new Error("cannot load snapshot"));

  test("is drawn from its snapshot, which the given values do not make it ask for anew", async () => {
    const {asked, cell} = desk();
    const model = cell(withParameters);
    void model.start();
    await model.bind({n: 0});
    await settled();
    expect(shown(model)).toEqual(published);
    expect(asked).toEqual([]);
  });

  test("whose snapshot is lost before the values are there says so, and asks once they are", async () => {
    const {asked, cell} = desk();
    const model = cell({...withParameters, snapshot: lost});
    let told: string | null = null;
    model.addEventListener("change", () => (told = model.error));
    await model.start();
    expect(told).toBe("cannot load snapshot");
    void model.bind({n: 0});
    await settled();
    expect(asked.map(({sql}) => sql)).toEqual([sql]);
    asked[0]!.answer(0);
    await settled();
    expect(shown(model)).toEqual({...published, origin: "engine"});
  });

  test("whose snapshot is lost after the values are there asks once", async () => {
    const {asked, cell} = desk();
    const model = cell({...withParameters, snapshot: lost});
    void model.start();
    void model.bind({n: 0});
    await settled();
    expect(asked).toHaveLength(1);
  });
});
