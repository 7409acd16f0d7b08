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
      expect(sought.matchIn(stretch)).toBe(match?.[0] ?? null);
      expect(sought.lengthAt(text, from, end)).toBe(match?.index === 0 ? match[0].length : 0);
    }),
    {numRuns: 1000},
  );
});

test("the first match from an offset on is the first place where the pattern matches", () => {
  fc.assert(
    fc.property(randomPattern, randomText, fc.nat(3), fc.nat(3), (pattern, text, start, further) => {
      const sought = soughtOrNone(pattern);
      fc.pre(sought !== null && start + further <= text.length);
      const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
      const stretch = text.slice(start);
      const matches = Array.from({length: stretch.length}, (_, at) => at).filter((at) => {
        sticky.lastIndex = at;
        return at >= further && sticky.test(stretch);
      });
      const first = matches[0] === undefined ? -1 : start + matches[0];
      expect(sought.firstIn(text, start, text.length, start + further)).toBe(first);
      sticky.lastIndex = start;
      expect(sought.endAt(text, start)).toBe(sticky.test(text) ? sticky.lastIndex : -1);
    }),
    {numRuns: 1000},
  );
});

test("a pattern that may match nothing is not sought", () => {
  expect(() => new Sought(/a*/)).toThrow("begin with anything: a*");
});
