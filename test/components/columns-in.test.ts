import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {tables as schema} from "../../loaders/schema.js";
import {columnsIn} from "../../src/components/columns-in.js";
import {examples} from "../../src/components/examples.js";
import {bindParameters, parameterNames, type Parameter} from "../../src/components/parameters.js";
import {tablesIn} from "../../src/components/tables-in.js";
import {currentTables} from "../../src/notebook/current-tables.js";
import {listPages} from "../../src/notebook/page-cells.js";

const columnsOf = (table: keyof typeof schema) => Object.keys(schema[table].columns);
const problems = columnsOf("problems");
const neededOf = (sql: string) => columnsIn(sql, "problems", problems);

/** Queries that need no more than what they name. */
const named: [sql: string, columns: string[]][] = [
  ["SELECT topic, count(*) AS n FROM problems GROUP BY 1 ORDER BY n DESC", ["topic"]],
  ["SELECT count(*) FROM problems", [problems[0]!]],
  ['SELECT p."start" * 2, 3*p."END" FROM problems AS p WHERE p.is_leaf', ["is_leaf", "start", "end"]],
  ["SELECT (seq + depth) * (2 - 1) FROM problems; -- seq", ["seq", "depth"]],
  ["SELECT topic FROM problems WHERE statement LIKE '%*%' /* statement */", ["topic", "statement"]],
  ["SELECT TOPIC FROM problems WHERE status IS DISTINCT FROM topic", ["topic", "status"]],
  ["WITH a AS (SELECT topic FROM problems) SELECT topic FROM a UNION SELECT topic FROM a", ["topic"]],
  ["SELECT $1 * seq AS problems FROM problems WHERE topic = $select", ["seq", "topic"]],
  [
    "SELECT (SELECT count(*) FROM measures m WHERE m.problem_id = problems.problem_id) FROM problems",
    ["problem_id"],
  ],
  ["WITH a AS (SELECT topic FROM problems) SELECT *, a.* FROM a WHERE EXISTS (FROM a)", ["topic"]],
  ["SELECT * FROM (SELECT topic FROM problems) AS a", ["topic"]],
  ["WITH a AS (SELECT topic, seq FROM problems) FROM a JOIN measures USING (seq)", ["topic", "seq"]],
  ["SELECT m.*, p.topic FROM measures m JOIN problems p USING (problem_id)", ["problem_id", "topic"]],
  ["SELECT (SELECT max(m.seq) FROM (SELECT * FROM measures) m) FROM problems", ["seq"]],
  ["WITH a AS (SELECT seq FROM problems) SELECT * FROM a UNION SELECT seq FROM problems", ["seq"]],
];

/** Queries that may need columns which they do not name. */
const unnamed = [
  "SELECT * FROM problems",
  "SELECT p.* FROM problems p",
  "SELECT p.* FROM measures m JOIN problems AS p USING (problem_id)",
  "SELECT * FROM measures JOIN problems USING (problem_id)",
  "SELECT * FROM measures, problems",
  "SELECT * FROM (problems JOIN measures USING (problem_id))",
  "SELECT * FROM main.problems",
  "SELECT * FROM a WHERE EXISTS (SELECT * FROM b, problems)",
  "WITH problems AS (SELECT * FROM problems) SELECT * FROM problems",
  "SELECT * FROM measures UNION BY NAME SELECT * FROM problems",
  "FROM problems SELECT * EXCLUDE (topic)",
  "SELECT s.* FROM problems",
  "SELECT topic, * EXCLUDE (topic) FROM problems",
  "SELECT DISTINCT ON (topic) * FROM problems",
  "SELECT DISTINCT ON (topic) * EXCLUDE (topic) FROM problems ORDER BY topic",
  "SELECT * LIKE '%_id' FROM problems",
  "SELECT COLUMNS('.*_id') FROM problems",
  "SELECT min(COLUMNS(c -> c LIKE 's%')) FROM problems",
  "SELECT count(*), struct_pack(*COLUMNS(*)) FROM problems",
  "FROM problems",
  "FROM problems LIMIT 3",
  "SELECT 1 UNION ALL FROM (FROM problems)",
  "SELECT 1; FROM problems",
  "SELECT EXISTS (FROM problems WHERE seq = 99)",
  "TABLE problems",
  "SELECT count(problems) FROM problems",
  "SELECT p FROM problems AS p",
  "SELECT p FROM problems p WHERE p.seq = 1",
  'SELECT "Problems" FROM problems',
  "SELECT a FROM problems AS p(a)",
  "SELECT a FROM problems p (a, b)",
  "SELECT count(*) FROM problems NATURAL JOIN measures",
  "SELECT p FROM p: problems",
  "SELECT problems FROM notices, problems",
  "SELECT #2 FROM problems",
  "SUMMARIZE problems",
  "DESCRIBE problems",
  "DESC problems",
  "FROM (DESCRIBE problems)",
  "SHOW TABLES",
  "PIVOT problems ON topic",
  "UNPIVOT problems ON seq, depth",
  "SELECT column_name FROM information_schema.columns",
  "SELECT topic FROM query_table('problems')",
  "SELECT count(*) FROM query('SELECT 1 FROM problems')",
  "INSERT INTO problems SELECT topic FROM problems",
  "CREATE VIEW v AS SELECT topic FROM problems",
  "ALTER TABLE problems DROP topic",
];

test.for(named)("%s needs what it names", ([sql, columns]) => {
  expect([...neededOf(sql)].sort()).toEqual([...columns].sort());
});

test.for(unnamed)("%s needs all", (sql) => {
  expect(neededOf(sql)).toEqual(problems);
});

test("a column whose name is no word is always needed", () => {
  expect(columnsIn("SELECT a FROM t", "t", ["a", "b", "c d"])).toEqual(["a", "c d"]);
});

let connection: DuckDBConnection;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-columns-"));
  connection = await (await DuckDBInstance.create()).connect();
  await connection.run("CREATE SCHEMA whole; CREATE SCHEMA pruned");
  for (const [name, parquet] of Object.entries(await currentTables("."))) {
    const file = join(folder, `${name}.parquet`);
    await writeFile(file, parquet);
    await connection.run(`CREATE TABLE whole.${name} AS FROM read_parquet('${file}')`);
  }
});

afterAll(() => rm(folder, {recursive: true}));

/** What a query answers over all columns, or over those alone that it needs. */
async function answer(sql: string, given: Readonly<Record<string, Parameter>>, where: "whole" | "pruned") {
  const names = tablesIn(sql, Object.keys(schema) as (keyof typeof schema)[]);
  if (where === "pruned")
    for (const name of names) {
      const columns = columnsIn(sql, name, columnsOf(name)).map((column) => `"${column}"`);
      await connection.run(
        `CREATE OR REPLACE TABLE pruned.${name} AS SELECT ${columns.join(", ")} FROM whole.${name}`,
      );
    }
  await connection.run(`SET schema = '${where}'`);
  const bound = bindParameters(sql, given);
  const reader = await connection.runAndReadAll(bound.sql, bound.values);
  // Rows of a group or a union come in any order.
  const rows = reader.getRowsJson().map((row) => JSON.stringify(row));
  return {columns: reader.columnNames(), types: reader.columnTypes().map(String), rows: rows.sort()};
}

const queries = [
  ...listPages(".").flatMap(({page, cells}) =>
    cells.map(({id, sql, given, parameters}) => ({
      name: `${page}/${id}`,
      sql,
      given: given ?? Object.fromEntries(parameters.map(({name}) => [name, null])),
    })),
  ),
  ...examples.map(({sql}, i) => ({name: `example ${i + 1}`, sql, given: {}})),
  ...named
    .filter(([sql]) => !parameterNames(sql).length && !sql.includes("$"))
    .map(([sql]) => ({name: sql, sql, given: {}})),
];

test.for(queries)("$name answers the same from what it needs", async ({sql, given}) => {
  expect(await answer(sql, given, "pruned")).toEqual(await answer(sql, given, "whole"));
});

test("most queries of the pages need less than half of what their tables have", () => {
  const shares = queries.flatMap(({sql}) => {
    const names = tablesIn(sql, Object.keys(schema) as (keyof typeof schema)[]);
    return names.map((name) => columnsIn(sql, name, columnsOf(name)).length / columnsOf(name).length);
  });
  expect(shares.filter((share) => share < 0.5).length).toBeGreaterThan(shares.length / 2);
});
