import {expect, test} from "vitest";
import {kindsOfSections} from "../../../loaders/notice/kinds-of-sections.js";
import {lines, readingsIn, response} from "../reader.js";

function kindsOf(...parts: string[]) {
  const {shadow, readings} = readingsIn(lines(...parts));
  return kindsOfSections(shadow, readings);
}

const problems = [`1.学习不深入的问题。${response}`, `2.调研走过场的问题。${response}`];

test.each<[string, string[], string[]]>([
  [
    "what is called rectification and holds no problem stands before the part that does",
    ["一、切实抓好整改落实工作", "召开会议3次。", "二、反馈问题整改情况", ...problems],
    ["overview", "rectification"],
  ],
  [
    "an aspect behind others whose problems are plain is one of them",
    ["一、党的建设方面", ...problems, "二、关于工作作风方面", "1.抓好督查。", "2.开展培训。"],
    ["problems", "problems"],
  ],
  [
    "two headings that hold problems and name no findings are aspects",
    ["一、聚焦政治建设", ...problems, "二、聚焦作风建设", ...problems],
    ["problems", "problems"],
  ],
  [
    "lasting effect behind the findings looks ahead",
    ["一、反馈问题整改情况", ...problems, "二、建立长效机制", "加强学习。"],
    ["rectification", "outlook"],
  ],
  [
    "and before them it tells of the work",
    ["一、建立长效机制", "加强学习。", "二、反馈问题整改情况", ...problems],
    ["overview", "rectification"],
  ],
])("%s", (_, parts, kinds) => {
  expect(kindsOf(...parts)).toEqual(kinds);
});
