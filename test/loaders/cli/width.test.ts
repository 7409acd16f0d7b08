import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {flow, padEnd, truncate, widthOf, wrap} from "../../../loaders/cli/width.js";

test("Han and full-width characters take two columns, combining marks none", () => {
  expect(widthOf("台账 ledger")).toBe(11);
  expect(widthOf("：（）。《》１")).toBe(14);
  expect(widthOf("“…”·ü")).toBe(5);
  expect(widthOf("u\u0308\u200b")).toBe(1);
  expect(widthOf("𠀀")).toBe(2);
  expect(padEnd("台账", 6)).toBe("台账  ");
  expect(padEnd("台账", 3)).toBe("台账");
});

test("cuts what is too long", () => {
  expect(truncate("台账台账", 8)).toBe("台账台账");
  expect(truncate("台账台账", 7)).toBe("台账台…");
  expect(truncate("台账台账", 6)).toBe("台账…");
});

describe("wrap", () => {
  test("breaks at blanks, and between Han characters but not before a comma or behind a bracket", () => {
    expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
    expect(wrap("一二三四五", 6)).toEqual(["一二三", "四五"]);
    expect(wrap("一二三，四五", 6)).toEqual(["一二", "三，四", "五"]);
    expect(wrap("一二（三四", 6)).toEqual(["一二", "（三四"]);
    expect(wrap("第 12 条", 4)).toEqual(["第", "12", "条"]);
  });

  test("cuts a word that is longer than a line", () => {
    expect(wrap("a abcdefgh", 4)).toEqual(["a", "abcd", "efgh"]);
    expect(wrap("", 4)).toEqual([""]);
  });

  test("loses nothing but blanks, and keeps to the width", () => {
    const text = fc
      .array(fc.constantFrom(..."一二，。（）“”ab1 -/".split("")), {maxLength: 80})
      .map((a) => a.join(""));
    fc.assert(
      fc.property(text, fc.integer({min: 2, max: 30}), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("flow", () => {
  const parts = ["一二", "ab", "标题标题标题"];

  test("sets all in one line if there is room", () => {
    expect(flow(parts, Infinity, "  ")).toEqual(["一二  ab  标题标题标题"]);
  });

  test("begins a new line for what does not fit, and wraps what never would", () => {
    expect(flow(parts, 14, "  ")).toEqual(["一二  ab", "  标题标题标题"]);
    expect(flow(parts, 10, "  ")).toEqual(["一二  ab", "  标题标题", "  标题"]);
  });

  test("blanks that pad a part do not count at the end of a line", () => {
    expect(flow(["ab", padEnd("cd", 8)], 6, "  ")).toEqual(["ab  cd"]);
  });
});
