import {expect, test} from "vitest";
import {rateContrast, shareContrast} from "../../../src/components/stats/two-samples.js";

test("shares: Newcombe's own example, 56/70 against 48/80", () => {
  const {value, low, high} = shareContrast(56, 70, 48, 80)!;
  expect(value).toBeCloseTo(0.2, 10);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

test("shares: the other way round is the negative, equal ones are no contrast, no cases none", () => {
  const [there, back] = [shareContrast(3, 20, 9, 30)!, shareContrast(9, 30, 3, 20)!];
  expect(there.z).toBeCloseTo(-back.z, 10);
  expect(there.low).toBeCloseTo(-back.high, 10);
  expect(shareContrast(0, 5, 0, 9)).toMatchObject({value: 0, z: 0});
  expect(shareContrast(5, 5, 9, 9)!.z).toBe(0);
  expect(shareContrast(0, 0, 1, 2)).toBeNull();
});

test("rates: the ratio, and an interval that holds one exactly if |z| is at most 1.96", () => {
  const {value, low, high, z} = rateContrast(30, 1000, 10, 1000)!;
  expect(value).toBeCloseTo(3, 10);
  expect(low).toBeGreaterThan(1);
  expect(high).toBeGreaterThan(3);
  expect(z).toBeCloseTo(20 / Math.sqrt(40), 10);
  for (let k = 0; k <= 40; k++) {
    const contrast = rateContrast(k, 500, 40 - k, 700)!;
    expect(contrast.low <= 1 && 1 <= contrast.high).toBe(Math.abs(contrast.z) <= 1.959963984540054);
  }
});

test("rates: no event on one side leaves an end open, none on both or no exposure is nothing", () => {
  expect(rateContrast(5, 10, 0, 10)!.high).toBe(Infinity);
  expect(rateContrast(0, 10, 5, 10)!.low).toBe(0);
  expect(rateContrast(0, 10, 0, 10)).toBeNull();
  expect(rateContrast(1, 0, 1, 10)).toBeNull();
});
