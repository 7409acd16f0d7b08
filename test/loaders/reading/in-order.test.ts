import fc from "fast-check";
import {expect, test} from "vitest";
import {inOrder} from "../../../loaders/reading/in-order.js";

const afterTicks = async (ticks: number) => {
  for (let i = 0; i < ticks; i++) await Promise.resolve();
};

test("results come in the order of the items, whatever each takes, and few are begun ahead", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({min: 1, max: 5}), async (items, ahead) => {
      let [begun, most, taken] = [0, 0, 0];
      const results: number[] = [];
      const work = async ({ticks, i}: {ticks: number; i: number}) => {
        begun++;
        most = Math.max(most, begun - taken);
        await afterTicks(ticks);
        return i;
      };
      for await (const result of inOrder(
        items.map((ticks, i) => ({ticks, i})),
        work,
        ahead,
      )) {
        taken++;
        results.push(result);
      }
      expect(results).toEqual(items.map((_, i) => i));
      expect(most).toBeLessThanOrEqual(ahead);
    }),
  );
});

test("an error comes in its turn, after the results before it", async () => {
  const results: number[] = [];
  const run = async () => {
    for await (const result of inOrder(
      [1, 2, 3, 4],
      (n) => (n === 3 ? Promise.reject(new Error("three")) : Promise.resolve(n)),
      4,
    ))
      results.push(result);
  };
  await expect(run()).rejects.toThrow("three");
  expect(results).toEqual([1, 2]);
});
