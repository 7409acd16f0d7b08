import fc from "fast-check";
import {expect, test} from "vitest";
import {countWhile} from "../../loaders/count-while.js";

test("what is counted is what comes before the first without the property", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 20})), fc.integer({min: 0, max: 21}), (numbers, bound) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      expect(countWhile(sorted.length, (i) => sorted[i]! < bound)).toBe(
        sorted.filter((number) => number < bound).length,
      );
    }),
  );
});
