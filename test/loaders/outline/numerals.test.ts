import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {dayOrMonth, digitwise, hanOrdinal} from "../../../loaders/outline/numerals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
/** 12 as 十二, 20 as 二十. */
function han(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens]! : ""}${tens > 0 ? "十" : ""}${digits[value % 10]!}`;
}

describe("hanOrdinal", () => {
  test("reads every numeral from one to ninety-nine", () => {
    for (let value = 1; value < 100; value++) expect(hanOrdinal(han(value)), han(value)).toBe(value);
  });

  test.each([
    ["廿", 20],
    ["廿一", 21],
    ["廿九", 29],
  ])("%s is %i", (numeral, value) => {
    expect(hanOrdinal(numeral)).toBe(value);
  });

  test.each(["", "〇", "零", "百", "一二", "一十一十", "十十", "廿十", "十廿", "12", "两", "一 ", "甲"])(
    "%j is no ordinal",
    (numeral) => {
      expect(hanOrdinal(numeral)).toBeNaN();
    },
  );
});

describe("digitwise", () => {
  test.each([
    ["二〇二三", 2023],
    ["二○二三", 2023],
    ["二零二三", 2023],
    ["二0二三", 2023],
    ["二O二三", 2023],
    ["一九九八", 1998],
    ["2023", 2023],
    ["２０２３", 2023],
    ["二Ｏ一九", 2019],
    ["〇五", 5],
  ])("%s is %i", (numeral, value) => {
    expect(digitwise(shadowOf(numeral))).toBe(value);
  });

  test.each(["", "二十", "今", "X", "20 23", "-5"])("%j is none", (numeral) => {
    expect(digitwise(numeral)).toBeNaN();
  });
});

describe("dayOrMonth", () => {
  test.each([
    ["1", 1],
    ["07", 7],
    ["12", 12],
    ["三", 3],
    ["十", 10],
    ["十二", 12],
    ["二十三", 23],
    ["三十一", 31],
    ["廿八", 28],
    ["一二", 12],
    ["二〇", 20],
    ["三○", 30],
  ])("%s is %i", (numeral, value) => {
    expect(dayOrMonth(numeral)).toBe(value);
  });

  test.each(["", "X", "×", "XX", "上旬"])("%j is masked or none", (numeral) => {
    expect(dayOrMonth(numeral)).toBeNaN();
  });
});

test("a number in any form is read as itself, and anything else is NaN", () => {
  fc.assert(
    fc.property(fc.integer({min: 1000, max: 9999}), (year) => {
      const printed = String(year).replace(/\d/g, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));
      expect(digitwise(printed)).toBe(year);
      expect(digitwise(String(year))).toBe(year);
    }),
  );
  fc.assert(
    fc.property(scraps, (text) => {
      for (const read of [hanOrdinal, digitwise, dayOrMonth]) expect(read(text)).not.toBeLessThan(0);
    }),
  );
});
