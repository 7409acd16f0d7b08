import {expect, test} from "vitest";
import {logOdds} from "../../../src/components/stats/log-odds.js";

const counts = (words: Record<string, number>) => new Map(Object.entries(words));

test("words that both say alike score zero", () => {
  const scores = logOdds(counts({a: 5, b: 5}), counts({a: 5, b: 5}), counts({a: 10, b: 10}), 10);
  for (const {delta, z} of scores) {
    expect(delta).toBeCloseTo(0, 12);
    expect(z).toBeCloseTo(0, 12);
  }
});

test("agrees with the published formula", () => {
  const [first, second] = logOdds(counts({a: 8, b: 2}), counts({a: 2, b: 8}), counts({a: 10, b: 10}), 10);
  // Prior of each word: 5. Odds of a here 13 to 7, there 7 to 13.
  const delta = 2 * Math.log(13 / 7);
  expect(first).toMatchObject({word: "a", here: 8, there: 2});
  expect(first!.delta).toBeCloseTo(delta, 12);
  expect(first!.z).toBeCloseTo(delta / Math.sqrt(1 / 13 + 1 / 7), 12);
  expect(second!.z).toBeCloseTo(-first!.z, 12);
});

test("a heavier prior draws scores towards zero", () => {
  const score = (weight: number) =>
    logOdds(counts({a: 8, b: 2}), counts({a: 2, b: 8}), counts({a: 10, b: 10}), weight)[0]!.z;
  expect(score(100)).toBeLessThan(score(10));
  expect(score(100)).toBeGreaterThan(0);
});
