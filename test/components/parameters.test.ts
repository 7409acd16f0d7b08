import {expect, test} from "vitest";
import {bindParameters, type Parameter} from "../../src/components/parameters.js";

test("keeps positional parameters as they are", () => {
  expect(bindParameters("SELECT ?, $2", [1, "a"])).toEqual({sql: "SELECT ?, $2", values: [1, "a"]});
});

test("numbers named parameters in order of first appearance", () => {
  expect(bindParameters("SELECT $b, $a, $b", {a: 1, b: 2})).toEqual({sql: "SELECT $1, $2, $1", values: [2, 1]});
});

test("leaves strings, quoted names and comments alone", () => {
  const sql = `SELECT '$a', 'it''s $a', e'\\'$a', "$a", $$ $a $$, $q$ $a $q$ -- $a\n/* $a */ , $a`;
  const {sql: bound, values} = bindParameters(sql, {a: 1});
  expect(bound).toBe(sql.replace(/\$a$/, "$1"));
  expect(values).toEqual([1]);
});

test("tells names and texts apart as DuckDB does", () => {
  expect(bindParameters("SELECT t WHERE a LIKE'\\' AND b = $a", {a: 1}).sql).toBe(
    "SELECT t WHERE a LIKE'\\' AND b = $1",
  );
  expect(bindParameters("SELECT a$b", {}).sql).toBe("SELECT a$b");
});

test("takes out a value for each parameter named, and no other", () => {
  expect(bindParameters("SELECT 1", {unused: 1}).values).toEqual([]);
  expect(() => bindParameters("SELECT $missing", {})).toThrow("unknown parameter: $missing");
  expect(() => bindParameters("SELECT $toString", {})).toThrow("unknown parameter: $toString");
});

test("carries what JSON cannot say as text", () => {
  const values: Parameter[] = [
    9007199254740993n,
    NaN,
    -Infinity,
    new Date("2023-05-10T00:00:00Z"),
    new Date("2023-05-10T01:02:03.004Z"),
    null,
    true,
  ];
  expect(bindParameters("", values).values).toEqual([
    "9007199254740993",
    "NaN",
    "-Infinity",
    "2023-05-10",
    "2023-05-10 01:02:03.004",
    null,
    true,
  ]);
});

test("refuses what cannot be bound", () => {
  expect(() => bindParameters("SELECT ?", [[1]] as unknown as Parameter[])).toThrow(
    "unsupported parameter: $1 is object",
  );
});
