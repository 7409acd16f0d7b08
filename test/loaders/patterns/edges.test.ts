import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {pairsBeginning, unitsBeginning, unitsEnding} from "../../../loaders/patterns/edges.js";
import {mayBegin, nextBeginning} from "../../../loaders/patterns/pair-set.js";
import {holdsAt, unitSet, type UnitSet} from "../../../loaders/patterns/unit-set.js";
import {matchesIn, randomPattern, randomText} from "./random-patterns.js";

function charactersOf(set: UnitSet): string {
  return Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code))
    .filter((char) => holdsAt(set, char, 0))
    .join("");
}

test("a set of code units tells its characters from all others", () => {
  expect(charactersOf(unitSet("，。a"))).toBe("a。，");
});

describe("the characters with which matches begin and end", () => {
  test.each([
    ["words", /办法|方案|法/, "办方法", "案法"],
    ["what may be missing", /新?上(?:级|市)?|查出?/, "上新查", "上出市查级"],
    ["groups and repetitions", /(?:甲|乙丙){0,3}丁{2}(?<n>\d)+/, "丁乙甲", "0123456789"],
    ["classes and escapes", /[a-c-].{2}[\u4e00-\u4e02]/, "-abc", "一丁丂"],
    ["what is only looked at", /^(?<!未)办(?!公)(?=理)结?(?:了|$)/, "办", "了办结"],
  ])("of %s", (_, pattern, begins, ends) => {
    expect(charactersOf(unitsBeginning(pattern))).toBe(begins);
    expect(charactersOf(unitsEnding(pattern))).toBe(ends);
  });

  test("are all where none are listed, and where a match may be empty", () => {
    for (const pattern of [/[^,]/, /./, /\w/, /[一-龥]/, /办?/, /(?:办|$)/]) {
      expect(charactersOf(unitsBeginning(pattern))).toHaveLength(0x10000);
      expect(charactersOf(unitsEnding(pattern))).toHaveLength(0x10000);
    }
  });

  test("leave an empty match out for whom it is none", () => {
    expect(charactersOf(unitsEnding(/(?:ab|c[de])?(?:f|g?)$/, "is none"))).toBe("bdefg");
  });

  test("are those of every match", () => {
    fc.assert(
      fc.property(randomPattern, randomText, (pattern, text) => {
        const [begins, ends, endsSome] = [
          unitsBeginning(pattern),
          unitsEnding(pattern),
          unitsEnding(pattern, "is none"),
        ];
        for (const {0: match, index} of matchesIn(pattern, text)) {
          expect(holdsAt(begins, text, index!)).toBe(true);
          expect(holdsAt(ends, text, index! + match.length - 1)).toBe(true);
          if (match !== "") expect(holdsAt(endsSome, match, match.length - 1)).toBe(true);
        }
      }),
      {numRuns: 1000},
    );
  });
});

describe("the pairs with which matches begin", () => {
  const places = (pattern: RegExp, text: string) => {
    const pairs = pairsBeginning(pattern);
    return Array.from({length: text.length}, (_, i) => i).filter((at) => mayBegin(pairs, text, at));
  };

  test.each([
    ["words", /制定|修(?:订|改)/, "制度修订制定修", [2, 4]],
    ["one character", /拟(?!定)|计划/, "拟定计时计划拟", [0, 4, 6]],
    ["one that may be missing", /审?议定/, "议论审议定", [2, 3]],
    ["repetitions", /(?:[制定]){1,3}/, "制订", [0]],
    ["anything second", /查.实/, "查抽查", [0, 2]],
  ])("of %s", (_, pattern, text, expected) => {
    expect(places(pattern, text)).toEqual(expected);
  });

  test("are not told where a match may begin with anything", () => {
    for (const pattern of [/[^,]办/, /办?/, /./])
      expect(() => pairsBeginning(pattern)).toThrow(`begin with anything: ${pattern.source}`);
  });

  test("are those of every match", () => {
    fc.assert(
      fc.property(randomPattern, randomText, (pattern, text) => {
        const pairs = pairsOrNone(pattern);
        fc.pre(pairs !== null);
        for (const {index} of matchesIn(pattern, text)) {
          expect(mayBegin(pairs, text, index!)).toBe(true);
          expect(nextBeginning(pairs, text, index!, text.length)).toBe(index);
        }
      }),
      {numRuns: 1000},
    );
  });
});

function pairsOrNone(pattern: RegExp): ReturnType<typeof pairsBeginning> | null {
  try {
    return pairsBeginning(pattern);
  } catch {
    return null;
  }
}

test("a pattern whose matches its own characters do not tell is refused by its name", () => {
  for (const read of [unitsBeginning, unitsEnding, pairsBeginning]) {
    expect(() => read(/a/i)).toThrow("flags i is not read: a");
    expect(() => read(/[a]/u)).toThrow("not read: [a]");
    expect(() => read(/(a)\1/)).toThrow("\\1 is not read: (a)\\1");
    expect(() => read(/(?<n>a)\k<n>/)).toThrow("not read");
  }
});
