import {describe, expect, test} from "vitest";
import {lastOfRow} from "../../../loaders/notice/broken-rows.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {readTable, row} from "./read-table.js";

function wholeRows(count: number, ...printed: readonly string[]): string[] {
  const text = printed.join("\n");
  const lines = linesOf(text);
  const whole: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const {start} = lines[i]!;
    i = lastOfRow(text, lines, i, count);
    whole.push(text.slice(start, lines[i]!.end));
  }
  return whole;
}

describe("rows broken within their cells", () => {
  test("are one again where their lines have a cell for each column", () => {
    const first = [row("1", "学习不深入", "1.补学4次。"), "2.研讨2次。", row("3.测试1次。", "已完成")];
    const second = row("2", "检查不严格", "检查2次。", "已完成");
    expect(wholeRows(4, ...first, second)).toEqual([first.join("\n"), second]);
  });

  test.each([
    [
      "a row that lacks its last cells",
      [row("1", "学习不深入", "补学4次。"), row("2", "检查不严格", "检查2次。")],
    ],
    ["lines with more cells than are missing", [row("1", "学习不深入", "补学4次。"), row("甲", "乙", "丙")]],
    ["a row without a number", [row("学习不深入", "补学4次。", "张某"), row("研讨2次。", "已完成")]],
    ["the last row above text", [row("1", "学习不深入", "补学4次。"), "三、下一步工作"]],
  ])("%s is left as it stands", (_, printed) => {
    expect(wholeRows(4, ...printed)).toEqual(printed);
  });

  test("hold one problem each, with all its measures", () => {
    const {problems, measures} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "完成情况"),
      row("1", "食堂管理松散。后厨卫生差，2022年以来投诉12起。", "1.更换承包商1家。"),
      row("2.检查4次。", "已完成"),
      row("2", "档案管理混乱", "归档文件12份。", "已完成"),
    );
    expect(problems).toEqual([
      ["二/1", "食堂管理松散。后厨卫生差，2022年以来投诉12起", 2],
      ["二/2", "档案管理混乱", 1],
    ]);
    expect(measures).toEqual(["1.更换承包商1家。", "2.检查4次。", "归档文件12份。"]);
  });
});
