import {describe, expect, test} from "vitest";
import {
  holdsAt,
  mayHold,
  nextBeginning,
  pairsBeginning,
  pairsIn,
  pairsNeeded,
  unitsBeginning,
  unitsEnding,
  unitSet,
  type UnitSet,
} from "../../loaders/pattern-edges.js";

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
    for (const pattern of [/[^,]/, /./, /[一-龥]/, /办?/, /(?:办|$)/]) {
      expect(charactersOf(unitsBeginning(pattern))).toHaveLength(0x10000);
      expect(charactersOf(unitsEnding(pattern))).toHaveLength(0x10000);
    }
  });
});

describe("the pairs with which matches begin", () => {
  const places = (pattern: RegExp, text: string) => {
    const pairs = pairsBeginning(pattern);
    return Array.from({length: text.length}, (_, i) => i).filter(
      (at) => nextBeginning(pairs, text, at, at + 1) === at,
    );
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
    expect(() => pairsBeginning(/[^,]办/)).toThrow("may begin with anything");
  });
});

test("an escape that is not known is not passed over", () => {
  expect(() => unitsBeginning(/\w/)).toThrow("not read in patterns");
});

test.each([
  ["a word", /(\d+)个问题(?!线索)/, ["3个问题"], ["3个主题", "问", ""]],
  ["one of some words", /(?:措施|举措)\d/, ["措施3", "举措3"], ["措3", "举施3"]],
  ["a word or anything", /(?:措施|.)\d/, ["措施3", "a3", ""], []],
  ["words that may be missing", /(?:完成)?整改(?:到位)*/, ["整改", "完成整改到位"], ["完成到位"]],
  ["nothing", /[一二]方?面?/, ["一", "", "面"], []],
])("a match with %s may be where its pairs are", (_, pattern, may, cannot) => {
  const isHeld = (text: string) => mayHold(pairsIn(text), pairsNeeded(pattern));
  expect(may.filter(isHeld)).toEqual(may);
  expect(cannot.filter(isHeld)).toEqual([]);
});
