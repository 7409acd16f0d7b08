import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {expect, test, vi} from "vitest";
import type {Database, Session} from "../../src/components/database.js";
import {Engine} from "../../src/components/engine.js";

// The browser's build of Arquero has no exports in Node.
vi.mock("arquero/dist/arquero.min.js", async () => ({default: await import("arquero")}));

const one = tableToIPC(tableFromArrays({one: [1]}), {format: "file"})!;

/** A database that gives the same answer to everything, and writes down what is asked of it. */
function database(log: string[]): Database {
  const session = (name: string): Session => {
    const run = (sql: string) => Promise.resolve((log.push(`${name}: ${sql}`), one));
    return {run, runPrepared: run};
  };
  return {
    columns: () => Promise.resolve(["one"]),
    insert: (table) => Promise.resolve(void log.push(`insert ${table}`)),
    page: session("page"),
    reader: session("reader"),
    close: () => Promise.resolve(void log.push("close")),
  };
}

test("an engine that did not start is started by the next query", async () => {
  const log: string[] = [];
  let starts = 0;
  const engine = new Engine(() =>
    ++starts === 1 ? Promise.reject(new Error("cannot load engine")) : Promise.resolve(database(log)),
  );
  const lost = [engine.query("SELECT 1 AS one"), engine.query("SELECT 2 AS two")];
  for (const query of lost) await expect(query).rejects.toThrow("cannot load engine");
  expect(starts).toBe(1);
  expect(engine.ready).toBe(false);
  expect((await engine.query("SELECT 3 AS one")).objects()).toEqual([{one: 1}]);
  expect(engine.ready).toBe(true);
  expect([starts, log]).toEqual([2, ["page: SELECT 3 AS one"]]);
});

test("what a reader asks runs apart, and the engine starts anew after what may have changed the tables", async () => {
  const log: string[] = [];
  const engine = new Engine(() => Promise.resolve((log.push("start"), database(log))));
  const ask = (sql: string, byReader: boolean) => engine.query(sql, [], {byReader});
  await ask("SELECT 1", false);
  await ask("SELECT 2", true);
  await ask("COMMIT; DROP TABLE problems", true);
  await ask("SELECT 3", false);
  expect(log).toEqual([
    "start",
    "page: SELECT 1",
    "reader: SELECT 2",
    "reader: COMMIT; DROP TABLE problems",
    "close",
    "start",
    "page: SELECT 3",
  ]);
});
