import fc from "fast-check";
import {expect, test} from "vitest";
import {wilsonInterval} from "../../../loaders/agreement.js";
import {wilson} from "../../../src/components/stats/wilson.js";

test("agrees with published values", () => {
  const {value, low, high} = wilson(8, 10)!;
  expect(value).toBe(0.8);
  expect(low).toBeCloseTo(0.49016, 5);
  expect(high).toBeCloseTo(0.94332, 5);
});

test("no cases, no share", () => {
  expect(wilson(0, 0)).toBeNull();
});

test("none and all have intervals too", () => {
  expect(wilson(0, 5)).toMatchObject({value: 0, low: 0});
  expect(wilson(0, 5)!.high).toBeCloseTo(0.43448, 5);
  expect(wilson(5, 5)!.high).toBeCloseTo(1, 12);
});

test("the interval holds the share, and shrinks as cases are added", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 500}), fc.integer({min: 0, max: 500}), (n, k) => {
      const [few, many] = [wilson(Math.min(k, n), n)!, wilson(Math.min(k, n) * 10, n * 10)!];
      expect(few.low).toBeGreaterThanOrEqual(0);
      expect(few.low).toBeLessThanOrEqual(few.value + 1e-12);
      expect(few.high).toBeGreaterThanOrEqual(few.value - 1e-12);
      expect(few.high).toBeLessThanOrEqual(1);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test("tables and pages compute the same interval", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 500}), fc.integer({min: 0, max: 500}), (n, k) => {
      const hits = Math.min(k, n);
      const [page, table] = [wilson(hits, n)!, wilsonInterval(hits, n)];
      expect(page.low).toBeCloseTo(table.low, 12);
      expect(page.high).toBeCloseTo(table.high, 12);
    }),
  );
});
