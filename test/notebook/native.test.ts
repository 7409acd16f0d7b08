import {DuckDBInstance, type DuckDBConnection} from "@duckdb/node-api";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {table} from "arquero";
import {ParquetFile} from "parquet-wasm";
import {afterAll, beforeAll, expect, test} from "vitest";
import {difference} from "../../src/components/cell/compare.js";
import {columnName} from "../../src/components/column-names.js";
import {readColumns} from "../../src/components/values.js";
import {bindParameters} from "../../src/components/parameters.js";
import {currentTables} from "../../src/notebook/current-tables.js";
import {hasSnapshot, listPages} from "../../src/notebook/page-cells.js";
import {takeSnapshots} from "../../src/notebook/snapshots.js";

/*
 * Every result that is published comes from DuckDB-Wasm 1.4.3. Here native DuckDB, another version, answers the same
 * queries over the same Parquet files, and the same rules compare the two.
 */

const pages = listPages(".");
const cells = pages.flatMap(({page, cells}) =>
  cells.filter((cell) => hasSnapshot(page, cell)).map((cell) => ({name: `${page}/${cell.id}`, cell})),
);

let snapshots: Record<string, Uint8Array>;
let native: DuckDBConnection;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-native-"));
  const tables = await currentTables(".");
  const taken = await takeSnapshots(pages, tables);
  expect(taken.errors).toEqual([]);
  snapshots = taken.files;
  native = await (await DuckDBInstance.create()).connect();
  for (const [name, parquet] of Object.entries(tables)) {
    const file = join(folder, `${name}.parquet`);
    await writeFile(file, parquet);
    await native.run(`CREATE TABLE ${name} AS FROM read_parquet('${file}')`);
  }
});

afterAll(() => rm(folder, {recursive: true}));

/** What native DuckDB answers, by way of a Parquet file. */
async function answer(sql: string, given: Parameters<typeof bindParameters>[1]): Promise<Uint8Array> {
  const file = join(folder, "result.parquet");
  const bound = bindParameters(sql, given);
  await native.run(`CREATE OR REPLACE TEMP TABLE result AS ${bound.sql}`, bound.values);
  await native.run(`COPY result TO '${file}' (FORMAT parquet)`);
  const parquet = await ParquetFile.fromFile(new Blob([await readFile(file)]));
  return new Uint8Array((await parquet.read()).intoIPCStream());
}

function tableOf(ipc: Uint8Array) {
  const {columns, names} = readColumns(ipc);
  return table(columns, names);
}

test("there are results to compare", () => {
  expect(cells.length).toBeGreaterThan(0);
});

test.for(cells)("native DuckDB gives the published result of $name", async ({name, cell}) => {
  const found = tableOf(await answer(cell.sql, cell.given ?? {}));
  expect(difference(tableOf(snapshots[`${name}.arrow`]!), found)).toBeNull();
});

test("every column of a published result has a plain name", () => {
  const unnamed = cells.flatMap(({name}) =>
    tableOf(snapshots[`${name}.arrow`]!)
      .columnNames()
      .filter((column) => columnName(column, (en) => en) === null)
      .map((column) => `${name}: ${column}`),
  );
  expect(unnamed).toEqual([]);
});

test("a different answer is noticed", async () => {
  const [{name, cell}] = cells as [(typeof cells)[number]];
  const found = tableOf(await answer(`FROM (${cell.sql}) OFFSET 1`, cell.given ?? {}));
  expect(difference(tableOf(snapshots[`${name}.arrow`]!), found)).toMatch(/^rows: /);
});
