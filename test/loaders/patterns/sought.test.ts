import fc from "fast-check";
import {expect, test} from "vitest";
import {Sought} from "../../../loaders/patterns/sought.js";
import {randomPattern, randomText} from "./random-patterns.js";

function soughtOrNone(pattern: RegExp): Sought | null {
  try {
    return new Sought(pattern);
  } catch {
    return null;
  }
}

test("what is sought is found as by the pattern itself", () => {
  fc.assert(
    fc.property(randomPattern, randomText, fc.nat(4), fc.nat(4), (pattern, text, from, less) => {
      const sought = soughtOrNone(pattern);
      fc.pre(sought !== null);
      const end = Math.max(from, text.length - less);
      const stretch = text.slice(from, end);
      expect(sought.isIn(text, from, end)).toBe(pattern.test(stretch));
      const match = pattern.exec(stretch);
      expect(sought.lengthAt(text, from, end)).toBe(match?.index === 0 ? match[0].length : 0);
    }),
    {numRuns: 1000},
  );
});

test("a pattern that may match nothing is not sought", () => {
  expect(() => new Sought(/a*/)).toThrow("begin with anything: a*");
});
