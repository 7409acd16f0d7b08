import {table} from "arquero";
import {expect, test} from "vitest";
import {plainWords} from "../../../src/components/plain-words.js";
import {gridColumns, shortNumber, textWidth, widths} from "../../../src/components/grid/columns.js";

test("a column is as wide as its widest text, its header included", () => {
  const [narrow, wide, headed] = gridColumns(
    table({i: [1, 2], org: ["港口", "东营港经济开发区管委会"], a_rather_long_name: ["x", "y"]}),
  );
  expect(narrow!.ems).toBe(widths.least);
  expect(wide!.ems).toBeCloseTo(textWidth("东营港经济开发区管委会"));
  expect(headed!.ems).toBeGreaterThan(textWidth("a_rather_long_name"));
});

test("no column is squeezed or boundless", () => {
  const [text] = gridColumns(table({text: ["长".repeat(100_000), "短"]}));
  expect(text).toMatchObject({ems: widths.most, long: true});
  const [empty] = gridColumns(table({e: []}));
  expect(empty).toMatchObject({ems: widths.least, long: false, numeric: false});
});

test("finds the numbers behind nulls", () => {
  const values = [...Array.from({length: 50}, () => null), 7];
  expect(gridColumns(table({n: values}))[0]!.numeric).toBe(true);
  expect(gridColumns(table({n: ["7"]}))[0]!.numeric).toBe(false);
});

test("samples a long result from end to end", () => {
  const values = Array.from({length: 100_000}, (_, i) => (i > 50_000 ? "后半部分的文字较长" : "短"));
  expect(gridColumns(table({values}))[0]!.ems).toBeCloseTo(textWidth("后半部分的文字较长"));
});

test("a column is as wide as what is shown of it, in the words of the reader", () => {
  const words = plainWords(null, "en");
  const [level, own] = gridColumns(table({level: ["municipal"], mine: ["municipal"]}), words);
  expect(level).toMatchObject({name: "level", head: "Level", coded: true});
  expect(level!.text("municipal")).toBe("Municipal");
  expect(own).toMatchObject({name: "mine", head: "mine", coded: false});
  const [long] = gridColumns(table({section_role: ["clues"]}), words);
  expect(long!.ems).toBeGreaterThanOrEqual(textWidth("Clues and petitions"));
});

test.for([
  [0.30000000000000004, "0.3"],
  [0.123456789, "0.123457"],
  [-12.3456789, "-12.3457"],
  [1234567.891, "1234567.89"],
  [1234567890123, "1234567890123"],
  [Number.POSITIVE_INFINITY, "Infinity"],
])("shows %f as %s, whatever the column is called", ([value, text]) => {
  expect(shortNumber(value as number)).toBe(text);
  const [column] = gridColumns(table({share: [value]}), plainWords(null, "en"));
  expect(column!.text(value)).toBe(text);
  expect(column!.coded).toBe(false);
});
