import {afterAll, expect, test} from "vitest";
import {tableNames} from "../../loaders/schema.js";
import {examples} from "../../src/components/examples.js";
import {readColumns} from "../../src/components/values.js";
import {currentTables} from "../../src/notebook/current-tables.js";
import {openNodeEngine} from "../../src/notebook/node-engine.js";
import {readPage} from "../../src/notebook/page-cells.js";

const engine = await openNodeEngine(await currentTables("."));
afterAll(() => {
  engine.close();
});

test.each(examples.map(({id, sql}) => [id, sql]))("%s runs, and finds something", (_, sql) => {
  const {names, columns} = readColumns(engine.answer(sql, []));
  expect(columns[names[0]!]!.length).toBeGreaterThan(0);
});

test("there are a dozen at least, each with a name and a lesson of its own in both languages", () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
  for (const texts of [
    examples.map(({id}) => id),
    examples.map(({title}) => title.en),
    examples.map(({title}) => title.zh),
    examples.map(({lesson}) => lesson.en),
    examples.map(({lesson}) => lesson.zh),
  ]) {
    expect(new Set(texts).size).toBe(examples.length);
    expect(texts).not.toContain("");
  }
});

test("together they use every table", () => {
  const words = new Set(examples.flatMap(({sql}) => sql.match(/\w+/g) ?? []));
  expect(tableNames.filter((name) => !words.has(name))).toEqual([]);
});

test("the first is what the page is published with", () => {
  const {cells} = readPage(".", "query.md");
  expect(cells.map(({id, sql}) => ({id, sql}))).toEqual([{id: "query", sql: examples[0]!.sql}]);
});
