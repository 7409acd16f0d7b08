import {describe, expect, test} from "vitest";
import {withoutFurniture} from "../../../loaders/outline/furniture.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

describe("lines of page furniture", () => {
  test.each([
    ...[
      "- 3 -",
      "— 12 —",
      "第3页",
      "第 3 页 共 12 页",
      "3/12",
      "【打印】 【关闭】",
      "[打印本页] [关闭窗口]",
      "返回顶部",
    ],
    ...["扫一扫在手机打开当前页", "分享到：微信 微博 QQ空间", "　　第７页"],
  ])("%s is blank", (line) => {
    const shadow = shadowOf(`一是加强学习。\n${line}\n二是制定办法。`);
    const clean = withoutFurniture(shadow);
    expect(clean).toHaveLength(shadow.length);
    expect(clean.replace(/\s+/g, "|")).toBe("一是加强学习。|二是制定办法。");
  });

  test.each([
    "第3页登记有误。",
    "2023",
    "3",
    "打印店整治",
    "1-5月份",
    "返回原籍",
    "- 3 - 条",
    "分享到会经验，推动工作落实到每个支部，形成长效机制，取得了明显的成效和进展",
  ])("%s is text", (line) => {
    const shadow = shadowOf(`一是加强学习。\n${line}\n二是制定办法。`);
    expect(withoutFurniture(shadow)).toBe(shadow);
  });

  test.each(["——", "● ", "•", "▲"])("the bullet %s before a line is blank", (bullet) => {
    const shadow = shadowOf(`${bullet}针对“学习不深入”问题。\n\u3000${bullet}针对“检查不严格”问题。`);
    const clean = withoutFurniture(shadow);
    expect(clean).toHaveLength(shadow.length);
    expect(clean.replace(/\s+/g, "|")).toBe("|针对“学习不深入”问题。|针对“检查不严格”问题。");
  });

  test("a text that is nothing else becomes blank, and none becomes longer", () => {
    expect(withoutFurniture("第1页")).toBe("   ");
    expect(withoutFurniture("")).toBe("");
    expect(withoutFurniture("\n\n")).toBe("\n\n");
  });
});
