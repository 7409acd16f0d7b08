import {mean} from "simple-statistics";
import {expect, test} from "vitest";
import {bootstrap} from "../../../src/components/stats/bootstrap.js";

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
