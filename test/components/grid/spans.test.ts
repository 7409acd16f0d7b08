import {table} from "arquero";
import {expect, test} from "vitest";
import {gridColumns} from "../../../src/components/grid/columns.js";
import {spanColumns} from "../../../src/components/grid/spans.js";

test("a result with all three columns leads to the words of its rows", () => {
  const columns = gridColumns(table({end: [9], n: [1], notice_id: ["甲-2020"], start: [4]}));
  expect(spanColumns(columns)).toEqual({notice_id: ["甲-2020"], start: [4], end: [9]});
});

test.for(["notice_id", "start", "end"])("one without %s does not", (lacking) => {
  const columns = gridColumns(table({notice_id: ["甲-2020"], start: [4], end: [9]}));
  expect(spanColumns(columns.filter(({name}) => name !== lacking))).toBeNull();
});
