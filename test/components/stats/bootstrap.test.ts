import {mean} from "simple-statistics";
import {expect, test} from "vitest";
import {bootstrap, samplesFor} from "../../../src/components/stats/bootstrap.js";

const rows = [1, 2, 2, 3, 5, 8, 13];
const average = (sample: readonly number[]) => mean([...sample]);

test("the statistic of the rows themselves stands within its interval", () => {
  const {value, low, high} = bootstrap(rows, average)!;
  expect(value).toBeCloseTo(34 / 7, 12);
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
  expect(low).toBeGreaterThanOrEqual(1);
  expect(high).toBeLessThanOrEqual(13);
});

test("the same rows give the same interval", () => {
  expect(bootstrap(rows, average)).toEqual(bootstrap(rows, average));
});

test("rows that do not differ have no spread", () => {
  expect(bootstrap([4, 4, 4], average)).toEqual({value: 4, low: 4, high: 4});
});

test("no rows, no interval", () => {
  expect(bootstrap([], average)).toBeNull();
});

test("of very many rows fewer samples are drawn, and their interval is as narrow as it must be", () => {
  expect([1, 10_000, 40_000, 1e9].map(samplesFor)).toEqual([1000, 1000, 250, 100]);
  const rows = Array.from({length: 100_000}, (_, i) => i % 2);
  const {value, low, high} = bootstrap(
    rows,
    (sample) => sample.reduce((sum, n) => sum + n, 0) / sample.length,
  )!;
  expect(value).toBe(0.5);
  expect(high - low).toBeGreaterThan(0.004);
  expect(high - low).toBeLessThan(0.009);
});
