import {expect, test} from "vitest";
import {kept, QueryHistory, type Store} from "../../../src/components/workbench/history.js";

function memory(): Store {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

test("keeps distinct queries, newest first, for the next visit", () => {
  const store = memory();
  const history = new QueryHistory(() => store);
  for (const sql of ["SELECT 1", "SELECT 2", "SELECT 1", "  "]) history.add(sql);
  expect(history.queries).toEqual(["SELECT 1", "SELECT 2"]);
  expect(new QueryHistory(() => store).queries).toEqual(["SELECT 1", "SELECT 2"]);
});

test("keeps so many and no more", () => {
  const history = new QueryHistory(memory);
  for (let i = 0; i < kept + 5; i++) history.add(`SELECT ${i}`);
  expect(history.queries.length).toBe(kept);
  expect(history.queries[0]).toBe(`SELECT ${kept + 4}`);
});

test("what another page ran meanwhile is not lost", () => {
  const store = memory();
  const [a, b] = [new QueryHistory(() => store), new QueryHistory(() => store)];
  a.add("SELECT 'a'");
  b.add("SELECT 'b'");
  expect(b.queries).toEqual(["SELECT 'b'", "SELECT 'a'"]);
});

test("forgets all when cleared", () => {
  const store = memory();
  const history = new QueryHistory(() => store);
  history.add("SELECT 1");
  history.clear();
  expect(history.queries).toEqual([]);
  expect(new QueryHistory(() => store).queries).toEqual([]);
});

test("a browser that keeps nothing still has the history of this page", () => {
  const history = new QueryHistory(() => {
    throw new Error("The operation is insecure.");
  });
  history.add("SELECT 1");
  history.add("SELECT 2");
  expect(history.queries).toEqual(["SELECT 2", "SELECT 1"]);
  history.clear();
  expect(history.queries).toEqual([]);
});

test("a full storage does not lose the query at hand", () => {
  const store = {
    ...memory(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  const history = new QueryHistory(() => store);
  history.add("SELECT 1");
  expect(history.queries).toEqual(["SELECT 1"]);
});

test.each(["{", '"SELECT 1"', "[1, null]"])("damaged history is no history: %s", (damaged) => {
  const store = {...memory(), getItem: () => damaged};
  expect(new QueryHistory(() => store).queries).toEqual([]);
});

test("tells of every change", () => {
  const history = new QueryHistory(memory);
  let changes = 0;
  history.addEventListener("change", () => changes++);
  history.add("SELECT 1");
  history.clear();
  expect(changes).toBe(2);
});
