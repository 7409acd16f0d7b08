import fc from "fast-check";
import {expect, test} from "vitest";
import {sortedOrder} from "../../../src/components/grid/order.js";

const sorted = (values: readonly unknown[], direction: "ascending" | "descending") =>
  sortedOrder(values, direction).map((i) => values[i]);

test("sorts numbers by value, and text by its characters", () => {
  expect(sorted([10, 9, 100], "ascending")).toEqual([9, 10, 100]);
  expect(sorted([10n, 9, 2n ** 60n], "descending")).toEqual([2n ** 60n, 10n, 9]);
  expect(sorted(["b", "B", "a"], "ascending")).toEqual(["B", "a", "b"]);
  expect(sorted([true, false, true], "ascending")).toEqual([false, true, true]);
});

test("sorts days by time", () => {
  const days = ["2023-05-10", "0999-01-01", "2024-01-01"].map((day) => new Date(day));
  expect(sortedOrder(days, "ascending")).toEqual([1, 0, 2]);
});

test("what is no value comes last in both directions, in its order", () => {
  const values = [null, 2, NaN, 1, undefined];
  expect(sortedOrder(values, "ascending")).toEqual([3, 1, 0, 2, 4]);
  expect(sortedOrder(values, "descending")).toEqual([1, 3, 0, 2, 4]);
});

test("equal values keep their order in both directions", () => {
  const values = ["b", "a", "b", "a"];
  expect(sortedOrder(values, "ascending")).toEqual([1, 3, 0, 2]);
  expect(sortedOrder(values, "descending")).toEqual([0, 2, 1, 3]);
});

test("an order holds every row once, and is in order", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({min: -9, max: 9}))), (values) => {
      const order = sortedOrder(values, "ascending");
      expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
      const known = order.map((i) => values[i]).filter((value) => value !== null);
      expect(known).toEqual([...known].sort((a, b) => a! - b!));
    }),
  );
});
