import fc from "fast-check";
import {expect, test} from "vitest";
import type {Tables} from "../../loaders/corpus.js";
import {columnsOf, tableNames, type Column, type ColumnType, type TableName} from "../../loaders/schema.js";
import {readTable, writeTables} from "../table-bytes.js";

const string = fc.string({unit: "binary"}).map((text) => text.replaceAll("\0", ""));
const day = fc
  .date({min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const values: Record<ColumnType, fc.Arbitrary<unknown>> = {
  VARCHAR: string,
  INTEGER: fc.integer(),
  DOUBLE: fc.double({noNaN: true, noDefaultInfinity: true}).map((number) => number + 0),
  BOOLEAN: fc.boolean(),
  DATE: day,
  "VARCHAR[]": fc.array(string, {maxLength: 4}),
};

const value = ({type, nullable}: Column) => (nullable ? fc.option(values[type]) : values[type]);
const row = (name: TableName) =>
  fc.record(Object.fromEntries(Object.entries(columnsOf(name)).map(([key, column]) => [key, value(column)])));
const anyTables = fc.record(
  Object.fromEntries(tableNames.map((name) => [name, fc.array(row(name), {maxLength: 12})])),
) as unknown as fc.Arbitrary<Tables>;
const emptyTables = () => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;

test("any rows come back from Parquet as they went in, in their order", async () => {
  await fc.assert(
    fc.asyncProperty(anyTables, async (tables) => {
      const files = await writeTables(tables);
      for (const name of tableNames) expect((await readTable(files[name])).rows).toEqual(tables[name]);
    }),
    {numRuns: 5},
  );
}, 60_000);

test("the same rows give the same bytes", async () => {
  const [tables] = fc.sample(anyTables, 1);
  expect(await writeTables(tables!)).toEqual(await writeTables(structuredClone(tables!)));
});

test("empty tables are valid files with every column and its type", async () => {
  const files = await writeTables(emptyTables());
  for (const name of tableNames) {
    const {columns, rows} = await readTable(files[name]);
    expect(columns).toEqual(
      Object.fromEntries(Object.entries(columnsOf(name)).map(([column, {type}]) => [column, type])),
    );
    expect(rows).toEqual([]);
  }
});

test("a text of several megabytes fits in a cell", async () => {
  const texts = [{notice_id: "long", text: '第\\一"条\n'.repeat(1_600_000)}];
  const files = await writeTables({...emptyTables(), texts});
  expect((await readTable(files.texts)).rows).toEqual(texts);
}, 60_000);

test("a row that does not fit is refused before anything is written, days and lists too", async () => {
  const [notice] = fc.sample(row("notices"), 1) as [Tables["notices"][number]];
  const write = (bad: object) => writeTables({...emptyTables(), notices: [{...notice, ...bad}]});
  await expect(write({issue_date: "2023-02-30"})).rejects.toThrow('"2023-02-30" in notices.issue_date (row 1');
  await expect(write({kinds: ["巡视", null]})).rejects.toThrow('["巡视",null] in notices.kinds (row 1');
  await expect(write({kinds: "巡视"})).rejects.toThrow("it takes a list of strings");
});
