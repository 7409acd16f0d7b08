import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {withoutNumberBlanks, withPrintedBlanks} from "../../../loaders/outline/number-blanks.js";
import {scraps} from "../scraps.js";

describe("blanks around a number that counts", () => {
  test.each([
    ["给予党纪处分 3 人、政务处分 2 人。", "给予党纪处分3人、政务处分2人。"],
    ["已完成整改16 个，完成率 88.9 %。", "已完成整改16个，完成率88.9%。"],
    ["清退资金\u00a012.5\u00a0万元。", "清退资金12.5万元。"],
    ["于 2023 年 6 月 28 日反馈", "于2023年6月28日反馈"],
    ["临水县水利局党组 2024 年 1 月 15 日", "临水县水利局党组 2024年1月15日"],
    ["二是立案 3 案，开展研讨 4 次。", "二是立案3案，开展研讨4次。"],
    ["3 个方面、 21 个具体问题", "3 个方面、21个具体问题"],
  ])("%s", (printed, text) => {
    expect(withoutNumberBlanks(printed)?.text).toBe(text);
  });
});

test.each([
  ["an ordinal", "1 关于学习的问题\n2 项目管理不严"],
  ["an ordinal behind words", "问题 1.关于学习"],
  ["an ordinal before words that begin as a unit does", "一是 2 个别干部"],
  ["cells", "问题\t3\t个"],
  ["words parted by an ideographic blank", "党组　2名"],
  ["a telephone number", "电话 0319 8161234 转"],
  ["lines", "完成\n3 个"],
  ["numbers without blanks", "完成3个"],
])("%s: blanks stay", (_, printed) => {
  expect(withoutNumberBlanks(printed)).toBeNull();
});

test("spans in the text without blanks lie where their words are printed", () => {
  const printed = "给予党纪处分 3 人，诫勉 2 人。";
  const {text, startOf, endOf} = withoutNumberBlanks(printed)!;
  const at = text.indexOf("诫勉2人");
  expect(printed.slice(startOf(at), endOf(at + 4))).toBe("诫勉 2 人");
  const word = text.indexOf("诫勉");
  expect(printed.slice(startOf(word), endOf(word + 2))).toBe("诫勉");
  const number = text.indexOf("3人");
  expect(printed.slice(startOf(number), endOf(number + 1))).toBe("3");
});

test("words get their blanks back", () => {
  expect(withPrintedBlanks("2019年以来", "（1） 2019 年以来。")).toBe("2019 年以来");
  expect(withPrintedBlanks("2019年以来", "2020 年以来")).toBe("2019年以来");
  expect(withPrintedBlanks("", "2020 年以来")).toBe("");
});

test("nothing but blanks is taken out, and offsets stay in order", () => {
  const words = fc
    .array(fc.oneof(scraps, fc.constantFrom(" ", "3", "人", "完成", "年", "\n", "\u00a0")))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(words, (printed) => {
      const read = withoutNumberBlanks(printed);
      if (!read) return;
      const {text, startOf, endOf} = read;
      for (let at = 0; at < text.length; at++) {
        expect(printed[startOf(at)]).toBe(text[at]);
        expect(endOf(at + 1)).toBe(startOf(at) + 1);
      }
      expect(printed.replace(/[ \u00a0\u2002-\u200a\u202f]/g, "")).toBe(
        text.replace(/[ \u00a0\u2002-\u200a\u202f]/g, ""),
      );
    }),
  );
});
