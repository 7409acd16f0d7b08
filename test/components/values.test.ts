import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type * as Blocking from "@duckdb/duckdb-wasm/blocking";
import {beforeAll, describe, expect, test} from "vitest";
import {readColumns, type Columns} from "../../src/components/values.js";
import {everyType, everyTypeQuery} from "./every-type.js";

const require = createRequire(import.meta.url);

describe("readColumns", () => {
  let run: (sql: string) => Columns;

  beforeAll(async () => {
    const path = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
    const duckdb = require(path) as typeof Blocking;
    const bundle = (name: string) => ({mainModule: join(dirname(path), `duckdb-${name}.wasm`), mainWorker: ""});
    const database = await duckdb.createDuckDB(
      {mvp: bundle("mvp"), eh: bundle("eh")},
      new duckdb.VoidLogger(),
      duckdb.NODE_RUNTIME,
    );
    await database.instantiate();
    database.open({});
    const connection = database.connect();
    run = (sql) => readColumns(connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql)));
  });

  test("carries every type as a JavaScript user expects", () => {
    const {names, columns} = run(everyTypeQuery);
    expect(names).toEqual(everyType.map((_, i) => `c${i}`));
    const values = names.map((name) => columns[name]?.[0]);
    expect(values.map((value) => (value instanceof Map ? {map: [...value]} : value))).toEqual(
      everyType.map(([, value]) => value),
    );
  });

  test("gives a list as a plain array", () => {
    expect(Array.isArray(run("SELECT [1, 2] AS a").columns.a?.[0])).toBe(true);
  });

  test("carries a whole column as bigint if one integer of it would be rounded", () => {
    const {columns} = run(
      "SELECT * FROM (VALUES (1::BIGINT, [1::HUGEINT]), (9007199254740993, [NULL])) AS t(a, b)",
    );
    expect(columns).toEqual({a: [1n, 9007199254740993n], b: [[1], [null]]});
    expect(run("SELECT * FROM (VALUES ([1::BIGINT]), ([-9007199254740993])) AS t(a)").columns).toEqual({
      a: [[1n], [-9007199254740993n]],
    });
  });

  test("tells columns of one name apart", () => {
    expect(run("SELECT 1 AS n, 2 AS n, 3 AS n_1")).toEqual({
      names: ["n", "n_1", "n_1_1"],
      columns: {n: [1], n_1: [2], n_1_1: [3]},
    });
  });

  test("keeps the columns of a result without rows", () => {
    expect(run("SELECT 1 AS a, DATE '2023-05-10' AS b LIMIT 0")).toEqual({
      names: ["a", "b"],
      columns: {a: [], b: []},
    });
  });

  test("keeps rows beyond one batch in order", () => {
    const {columns} = run("SELECT range AS i FROM range(5000) ORDER BY i");
    expect(columns.i).toEqual(Array.from({length: 5000}, (_, i) => i));
  });
});
