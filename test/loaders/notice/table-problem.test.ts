import {describe, expect, test} from "vitest";
import {readTable, row} from "./read-table.js";

describe("the problem of a row of a table", () => {
  test.each([
    ["1.", "1"],
    ["1、", "1"],
    ["（1）", "(1)"],
    ["一、", "一"],
    ["①", "①"],
  ])("a problem may have its ordinal in its own cell: %s", (mark, ordinal) => {
    const {problems} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row(`${mark}食堂管理松散`, "更换承包商。"),
    );
    expect(problems).toEqual([[`二/${ordinal}`, "食堂管理松散", 1]]);
  });

  test("a cell that lists findings keeps the ordinals", () => {
    const {problems} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row("1.食堂管理松散；2.采购不规范", "更换承包商。"),
    );
    expect(problems).toEqual([["二/-", "1.食堂管理松散；2.采购不规范", 1]]);
  });
});
