import {table} from "arquero";
import fc from "fast-check";
import {expect, test} from "vitest";
import {difference} from "../../../src/components/cell/compare.js";

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 3},
    fc.constant(null),
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.bigInt(),
    fc.boolean(),
    fc.date(),
    fc.uint8Array({maxLength: 4}),
    fc.array(tie("value"), {maxLength: 3}),
    fc.dictionary(fc.string(), tie("value"), {maxKeys: 3}),
    fc.array(fc.tuple(fc.string(), tie("value")), {maxLength: 3}).map((entries) => new Map(entries)),
  ),
})).value;

const column = (...values: unknown[]) => table({a: values});

test("every result equals itself, and a copy of itself", () => {
  fc.assert(
    fc.property(fc.array(value, {minLength: 1}), (values) => {
      expect(difference(column(...values), column(...values))).toBeNull();
      expect(difference(column(...values), column(...structuredClone(values)))).toBeNull();
    }),
  );
});

test("whether two results are equal does not depend on their order", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(difference(column(a), column(b)) === null).toBe(difference(column(b), column(a)) === null);
    }),
  );
});

test.each([
  [1, 2],
  [1e15, 1e15 + 1],
  [Infinity, 1e308],
  [0.1, 0.1 + 1e-9],
  [0, 1e-300],
  [1, "1"],
  [1, 1n],
  [[1n], [2n]],
  [null, 0],
  [null, ""],
  ["整改", "整改 "],
  [true, false],
  [new Date(0), new Date(1)],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [{a: 1}, {b: 1}],
  [{a: 1}, {a: 1, b: 1}],
  [new Map([["a", 1]]), new Map([["a", 2]])],
  [[], {}],
  [NaN, 0],
  [Infinity, -Infinity],
])("case %#: values differ", (a, b) => {
  expect(difference(column(a), column(b))).toMatch(/^a, row 1: /);
});

test.each([
  [0.1, 0.1 + 1e-11],
  [1e300, 1e300 * (1 + 1e-10)],
  [-0, 0],
  [NaN, NaN],
  [[0.1], [0.1 + 1e-11]],
])("%j equals %j", (a, b) => {
  expect(difference(column(a), column(b))).toBeNull();
});

test("columns and rows are counted, and their order is told", () => {
  expect(difference(table({a: [1], b: [2]}), table({b: [2], a: [1]}))).toBe("columns: b, a instead of a, b");
  expect(difference(column(1, 2), column(1))).toBe("rows: 1 instead of 2");
  expect(difference(column("x", "y"), column("x", "z"))).toBe('a, row 2: "z" instead of "y"');
});
