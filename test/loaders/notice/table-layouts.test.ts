import {describe, expect, test} from "vitest";
import {structureOf} from "../../../loaders/parse.js";
import {cells, columns, statements, tablesOf} from "./table-layouts.js";

describe.each(Object.keys(columns))("tables of %s", (column) => {
  test.each(Object.keys(cells))("whose cells are parted by %s", (cell) => {
    const misread = tablesOf(column, cell).flatMap(({text, groups, measures}) => {
      const {rows} = structureOf(text, "n");
      const found = {
        groups: rows.groups.length,
        statements: rows.problems.map(({statement}) => statement),
      };
      const isRight =
        JSON.stringify(found) === JSON.stringify({groups, statements}) &&
        rows.problems.every(({n_measures}) => measures.includes(n_measures));
      return isRight ? [] : [{text, found}];
    });
    expect(misread).toEqual([]);
  });
});
