import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isFirst, isNumbered, markAt} from "../../../loaders/notice/line-marks.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

function lineOf(text: string) {
  const shadow = shadowOf(text);
  return [shadow, {start: 0, end: shadow.length}] as const;
}

describe("how a line is numbered", () => {
  test.each([
    [["一、学习不深入", "十二、学习不深入"], "一、"],
    [["（一）学习不深入", "(十) 学习不深入"], "(一)"],
    [["1.学习不深入", "12．学习不深入"], "1."],
    [["（1）学习不深入", "(23)学习不深入"], "(1)"],
    [["①学习不深入", "⑳学习不深入"], "①"],
    [["⑴学习不深入", "⒇学习不深入"], "⑴"],
    [["㈠学习不深入", "㈩学习不深入"], "㈠"],
    [["一是学习不深入", "三是学习不深入"], "一是"],
    [["第一，学习不深入", "第九，学习不深入"], "第一"],
    [["首先，学习不深入", "其次，学习不深入", "最后，学习不深入"], "首先"],
    [["学习不深入", "针对学习不深入的问题", "", "反馈问题一：学习不深入"], ""],
  ])("%j: %s", (texts, mark) => {
    for (const text of texts) expect(markAt(...lineOf(text))).toBe(mark);
  });

  test("is nothing where there is no line", () => {
    expect(markAt("一、学习不深入", undefined)).toBe("");
  });

  test.each([
    "反馈问题一：学习不深入",
    "【问题3】学习不深入",
    "整改事项1：学习不深入",
    "第2项学习不深入",
    "3.学习不深入",
  ])("%s has an ordinal", (text) => {
    expect(isNumbered(...lineOf(text))).toBe(true);
  });

  test.each([
    "学习不深入",
    "问题整改不到位",
    "存在的问题较多",
    "第三方机构评估不严",
    "第一书记履职不力",
    "一些干部担当不足",
    "2023年计划未完成",
    "3个项目停工",
  ])("%s has none", (text) => {
    expect(isNumbered(...lineOf(text))).toBe(false);
  });
});

describe("a first ordinal", () => {
  test.each([
    "一、学",
    "（一）学",
    "1.学",
    "（1）学",
    "①学",
    "⑴学",
    "㈠学",
    "❶学",
    "一是学",
    "第一，学",
    "首先，学",
  ])("%s", (text) => {
    expect(isFirst(...lineOf(text))).toBe(true);
  });

  test.each([
    "二、学",
    "十一、学",
    "一十、学",
    "（十一）学",
    "11.学",
    "12.学",
    "②学",
    "其次，学",
    "学习一是",
    "一些干部",
    "第一书记",
    "1个项目",
  ])("not %s", (text) => {
    expect(isFirst(...lineOf(text))).toBe(false);
  });

  test("is numbered as its successors are", () => {
    const kinds = ["一二三四五六七八九十", "①②③④⑤⑥⑦⑧⑨⑩", "⑴⑵⑶⑷⑸", "㈠㈡㈢㈣㈤", "⒈⒉⒊⒋⒌"];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(9), fc.constantFrom("", "、", "是"), (kind, n, tail) => {
        const digit = (i: number) => kind.charAt(i % kind.length);
        const [first, later] = [lineOf(digit(0) + tail + "学"), lineOf(digit(n) + tail + "学")];
        expect(markAt(...later)).toBe(markAt(...first));
      }),
    );
  });
});
