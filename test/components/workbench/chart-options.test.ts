import {table} from "arquero";
import {expect, test} from "vitest";
import {plainWords} from "../../../src/components/plain-words.js";
import {chartColumns, chartPlan, firstChoice, most} from "../../../src/components/workbench/chart-options.js";

const day = (i: number) => new Date(Date.UTC(2023, 4, i));
const base = {x: null, y: null, color: null, mark: null};
const first = (columns: Record<string, unknown[]>) => firstChoice(chartColumns(table(columns)));

test("tells numbers, days and text apart, past nulls", () => {
  const columns = chartColumns(
    table({n: [null, 1], b: [1n, 2n], d: [day(1), null], s: ["a", 1], e: [null, null]}),
  );
  expect(columns.map(({kind}) => kind)).toEqual(["number", "number", "date", "text", "text"]);
});

test("begins with an amount by category, or by day, or with counts", () => {
  expect(first({id: ["a", "b"], n: [1, 2]})).toEqual({...base, x: {column: "n"}, y: {column: "id"}});
  expect(first({d: [day(1), day(2)], n: [1, 2]})).toEqual({...base, x: {column: "d"}, y: {column: "n"}});
  expect(first({topic: ["a", "b", "a"]})).toEqual({...base, x: "count", y: {column: "topic"}});
  expect(first({a: [1, 2], b: [3, 4]})).toEqual({...base, x: {column: "a"}, y: {column: "b"}});
  expect(first({a: [1, 2]})).toEqual({...base, x: {column: "a"}, y: "count"});
});

test("an offset into the text is no amount", () => {
  expect(first({id: ["a", "b"], start: [1, 2], end: [3, 4]})).toEqual({...base, x: "count", y: {column: "id"}});
  expect(first({start: [1, 2]})).toBeNull();
});

test("a chart needs a column for an axis that the result has", () => {
  const t = table({n: [1, 2]});
  expect(chartPlan(t, {...base, x: "count"}, 600)).toBeNull();
  expect(chartPlan(t, {...base, x: {column: "gone"}}, 600)).toBeNull();
  expect(chartPlan(t, {...base, x: {column: "n"}, mark: "rule"}, 600)?.auto).toEqual({x: "n", mark: "rule"});
});

test("draws what Plot can draw: wide integers as numbers, lists as text", () => {
  const plan = chartPlan(
    table({b: [2n ** 60n], l: [["专项", null]]}),
    {...base, x: {column: "b"}, y: {column: "l"}},
    600,
  );
  expect(plan?.data).toEqual([{b: 2 ** 60, l: "[专项, null]"}]);
});

test("leaves out what a chart cannot hold, and says how much", () => {
  const n = most.rows + 7;
  const rows = table({i: Array.from({length: n}, (_, i) => i)});
  expect(chartPlan(rows, {...base, x: {column: "i"}, y: "count"}, 600)).toMatchObject({left: 7});
  const names = table({s: Array.from({length: 2 * most.values}, (_, i) => `名${i % (most.values + 3)}`)});
  const plan = chartPlan(names, {...base, x: "count", y: {column: "s"}}, 600)!;
  expect(new Set(plan.data.map(({s}) => s)).size).toBe(most.values);
  expect(plan.left).toBe(names.numRows() - plan.data.length);
});

test("labels in Chinese have room, and are turned where they would run into one another", () => {
  const labels = table({org: ["东营港经济开发区", "绍兴滨海新区"], n: [1, 2]});
  const beside = chartPlan(labels, {...base, x: {column: "n"}, y: {column: "org"}}, 900)!.plot;
  expect(beside.marginLeft).toBeGreaterThan(8 * 12);
  const below = (width: number) =>
    chartPlan(labels, {...base, x: {column: "org"}, y: {column: "n"}}, width)!.plot as {
      x: {tickRotate: number};
    };
  expect(below(900).x.tickRotate).toBe(0);
  expect(below(220).x.tickRotate).toBe(-45);
});

test("axes and colours are called what the reader calls them, and drawn by the codes", () => {
  const rows = table({level: ["municipal", null, "county"], notices: [1, 2, 3]});
  const choice = {...base, x: {column: "notices"}, y: {column: "level"}, color: {column: "level"}};
  const {data, plot} = chartPlan(rows, choice, 600, "行数", plainWords(null, "zh"))!;
  expect(data.map(({level}) => level)).toEqual(["municipal", null, "county"]);
  const {x, y, color} = plot as Record<string, {label: string; tickFormat: (value: unknown) => string}>;
  expect([x!.label, y!.label, color!.label]).toEqual(["通报数", "层级", "层级"]);
  const ticks = ["municipal", null, undefined, "county"];
  expect(ticks.map(y!.tickFormat)).toEqual(["市级", "null", "null", "县级"]);
  expect(ticks.map(color!.tickFormat)).toEqual(["市级", "null", "null", "县级"]);
});
