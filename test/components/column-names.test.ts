import {expect, test} from "vitest";
import {tables} from "../../loaders/schema.js";
import {columnName} from "../../src/components/column-names.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;

test("every column of the tables has a plain name in both languages", () => {
  const columns = [...new Set(Object.values(tables).flatMap(({columns}) => Object.keys(columns)))];
  for (const column of columns) {
    expect(columnName(column, en), column).toMatch(/^[A-Z][^_]*$/);
    expect(columnName(column, zh), column).toMatch(/\p{Script=Han}/u);
  }
});

test("a column that a reader has named keeps its name", () => {
  for (const column of ["my_own", "toString", "constructor", ""]) expect(columnName(column, en)).toBeNull();
});
