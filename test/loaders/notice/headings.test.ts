import {expect, test} from "vitest";
import {unnumberedHeadings} from "../../../loaders/notice/headings.js";
import {linesOf} from "../../../loaders/outline/lines.js";

function headings(...lines: string[]): [string, string][] {
  const shadow = lines.join("\n");
  const body = {start: 0, end: shadow.length};
  return unnumberedHeadings(shadow, body, linesOf(shadow)).map(({role, start, end}) => [
    role,
    shadow.slice(start, end),
  ]);
}

test("section headings without ordinals are told by their wording", () => {
  expect(
    headings(
      "整改工作组织情况",
      "党委召开会议,研究部署整改。",
      "巡视反馈意见整改落实情况",
      "1.关于党建不扎实问题。已整改。",
      "巡视移交问题线索和信访件办理情况",
      "下一步工作打算",
    ),
  ).toEqual([
    ["overview", "整改工作组织情况"],
    ["rectification", "巡视反馈意见整改落实情况"],
    ["clues", "巡视移交问题线索和信访件办理情况"],
    ["outlook", "下一步工作打算"],
  ]);
});

test.each([
  ["numbered headings are not unnumbered ones", ["一、巡视反馈意见整改落实情况", "二、下一步工作打算"]],
  ["a label under a problem is no section", ["整改情况", "加强学习。", "整改落实情况", "建立制度。"]],
  ["sentences are no headings", ["逐条逐项抓好巡视反馈问题整改落实。"]],
  ["nothing is believed without a heading above the findings", ["整改工作组织情况", "下一步工作打算"]],
  ["nor if there are several", ["巡视反馈意见整改落实情况", "巡视反馈问题整改进展情况"]],
])("%s", (_, lines) => {
  expect(headings(...lines)).toEqual([]);
});
