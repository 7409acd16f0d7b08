import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {expect, test, vi} from "vitest";
import type {Database} from "../../src/components/database.js";
import {Engine} from "../../src/components/engine.js";

// The browser's build of Arquero has no exports in Node.
vi.mock("arquero/dist/arquero.min.js", async () => ({default: await import("arquero")}));

const one = tableToIPC(tableFromArrays({one: [1]}), {format: "file"})!;

/** A database that gives the same answer to everything, and writes down what is asked of it. */
function database(log: string[]): Database {
  return {
    columns: () => Promise.resolve(["one"]),
    insert: (table) => Promise.resolve(void log.push(`insert ${table}`)),
    run: (sql) => Promise.resolve((log.push(sql), one)),
    runPrepared: (sql) => Promise.resolve((log.push(sql), one)),
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
  expect([starts, log]).toEqual([2, ["SELECT 3 AS one"]]);
});
