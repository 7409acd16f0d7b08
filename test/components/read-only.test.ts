import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type * as Blocking from "@duckdb/duckdb-wasm/blocking";
import {tableFromIPC} from "@uwdata/flechette";
import {describe, expect, test} from "vitest";
import {lockdown} from "../../src/components/lockdown.js";
import {isRefused, mayLeave, readOnly} from "../../src/components/read-only.js";
import {installed} from "../../src/notebook/node-engine.js";

const file = installed("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
const {createDuckDB, VoidLogger, NODE_RUNTIME} = createRequire(import.meta.url)(file) as typeof Blocking;
const bundle = (name: string) => ({mainModule: join(dirname(file), `duckdb-${name}.wasm`), mainWorker: ""});
const duckdb = await createDuckDB({mvp: bundle("mvp"), eh: bundle("eh")}, new VoidLogger(), NODE_RUNTIME);
await duckdb.instantiate(() => undefined);

/** A page's connection and a reader's, over a table of five rows. */
function sessions() {
  duckdb.reset();
  duckdb.open({});
  const connection = () => {
    const handle = duckdb.connect().useUnsafe((_, handle) => handle);
    return (sql: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        resolve(tableFromIPC(duckdb.runQuery(handle, sql)).toArray());
      });
  };
  const [page, own] = [connection(), connection()];
  const reader = (sql: string) => readOnly(own, () => own(sql));
  const prepared = async () => {
    for (const statement of lockdown()) await page(statement);
    await page("CREATE TABLE problems AS SELECT range::INTEGER AS i FROM range(5)");
  };
  return {page, reader, prepared};
}

describe("a reader", () => {
  test.for([
    "DELETE FROM problems",
    "WITH few AS (SELECT 1 AS i) DELETE FROM problems USING few WHERE problems.i = few.i",
    "DROP TABLE problems",
    "TRUNCATE problems",
    "UPDATE problems SET i = 0",
    "INSERT INTO problems VALUES (6)",
    "ALTER TABLE problems ADD COLUMN j INTEGER",
    "CREATE OR REPLACE TABLE problems AS SELECT 1 AS i",
    "CREATE OR REPLACE VIEW other AS SELECT 1 AS i",
    "CREATE MACRO sum(x) AS 0",
    "CREATE TABLE own AS SELECT 1 AS i",
    "SELECT 1; DROP TABLE problems",
  ])("is refused %s", async (sql) => {
    const {page, reader, prepared} = sessions();
    await prepared();
    const message = await reader(sql).then(
      () => "no refusal",
      (error: unknown) => (error as Error).message,
    );
    expect(message).toSatisfy(isRefused);
    expect(await page("SELECT count(*)::INTEGER AS n, sum(i)::INTEGER AS s FROM problems")).toEqual([
      {n: 5, s: 10},
    ]);
    expect(await reader("SELECT count(*)::INTEGER AS n FROM problems")).toEqual([{n: 5}]);
  });

  test("may make temporary tables and views, which are the reader's alone, whatever their names", async () => {
    const {page, reader, prepared} = sessions();
    await prepared();
    await reader("CREATE TEMP TABLE own AS FROM problems WHERE i > 2");
    await reader("CREATE TEMP VIEW few AS SELECT max(i) AS most FROM own");
    await reader("INSERT INTO own VALUES (9)");
    expect(await reader("FROM few")).toEqual([{most: 9}]);
    await reader("CREATE TEMP TABLE problems AS SELECT 1 AS i");
    await reader("CREATE TEMP MACRO sum(x) AS 0");
    expect(await page("SELECT sum(i)::INTEGER AS s FROM problems")).toEqual([{s: 10}]);
    await expect(page("FROM own")).rejects.toThrow("own does not exist");
  });

  test("goes on after an error, and after having ended the transaction", async () => {
    const {reader, prepared} = sessions();
    await prepared();
    for (const sql of ["SELECT error('x')", "SELECT 'x'::INTEGER", "SELECT nope"])
      await expect(reader(sql)).rejects.toThrow();
    for (const sql of ["COMMIT", "ROLLBACK"]) await reader(sql);
    expect(await reader("SELECT count(*)::INTEGER AS n FROM problems")).toEqual([{n: 5}]);
    await expect(reader("DROP TABLE problems")).rejects.toSatisfy((error: Error) => isRefused(error.message));
  });
});

describe("a text", () => {
  test.for([
    "COMMIT; DELETE FROM problems",
    "select 1;Commit;drop table problems",
    "ROLLBACK; SELECT 1",
    "ABORT; SELECT 1",
    "END; DROP TABLE problems",
    "END -- CASE\n; DROP TABLE problems",
    "/* /* */ ' */ ; END; DROP TABLE problems; --'",
    "ATTACH ':memory:' AS o; USE o; DETACH memory",
  ])("may leave the transaction: %s", (sql) => {
    expect(mayLeave(sql)).toBe(true);
  });

  test.for([
    "FROM problems",
    "SELECT CASE WHEN i > 2 THEN 1 END AS many FROM problems;",
    'SELECT start, "end" FROM problems',
    "SELECT commitment, backend FROM problems; SELECT 1",
    "CREATE TEMP TABLE own AS FROM problems; FROM own",
  ])("stays in it: %s", (sql) => {
    expect(mayLeave(sql)).toBe(false);
  });
});
