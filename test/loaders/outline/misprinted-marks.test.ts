import {describe, expect, test} from "vitest";
import {linesOf} from "../../../loaders/outline/lines.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

/** Ordinals of a text by class and number. */
function ordinalsIn(...parts: string[]): string[] {
  const shadow = shadowOf(parts.join("\n"));
  return ordinalsOf(shadow, linesOf(shadow)).map((ordinal) => `${ordinal.class} ${ordinal.value}`);
}

describe("a mark between its neighbours is of their sequence", () => {
  test.each([
    [["6.学习", "（7）检查", "8.整改"], "arabic 6,arabic 7,arabic 8"],
    [
      ["6.学习", "（7）检查", "8.整改", "（9）总结", "10.通报"],
      "arabic 6,arabic 7,arabic 8,arabic 9,arabic 10",
    ],
    [["（1）学习", "2.检查", "（3）整改"], "arabic-bracket 1,arabic-bracket 2,arabic-bracket 3"],
    [["6.学习", "一是补课。二是测试。", "（7）检查", "8.整改"], "arabic 6,item 1,item 2,arabic 7,arabic 8"],
  ])("%j", (parts, ordinals) => {
    expect(ordinalsIn(...parts).join()).toBe(ordinals);
  });
});

describe("a mark stays what it is", () => {
  test.each([
    [
      "that goes on with its own sequence",
      ["2.学习", "（1）补课", "（2）测试", "（3）考核", "4.检查"],
      "arabic-bracket 3",
    ],
    ["that begins one", ["0.说明", "（1）补课", "2.检查"], "arabic-bracket 1"],
    ["without a neighbour behind it", ["6.学习", "（7）检查"], "arabic-bracket 7"],
    ["inside a line", ["6.学习，落实第（7）条要求。", "8.整改"], "arabic-bracket 7"],
  ])("%s", (_, parts, kept) => {
    const found = ordinalsIn(...parts);
    expect(found.includes(kept) || !found.includes(kept.replace("-bracket", ""))).toBe(true);
    expect(found).not.toContain(kept.replace("-bracket", ""));
  });
});
