import {describe, expect, test} from "vitest";
import {unnumberedHeadings} from "../../../loaders/notice/headings.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines} from "../reader.js";

function headingsIn(...parts: readonly string[]): string[] {
  const text = lines(...parts);
  const shadow = shadowOf(text);
  const headings = unnumberedHeadings(shadow, {start: 0, end: text.length}, linesOf(shadow));
  return headings.map(({role, start, end}) => `${role} ${text.slice(start, end)}`);
}

const above = "巡察反馈问题整改落实情况";

test("headings on lines of their own tell their part", () => {
  const text = [
    "整改工作组织开展情况",
    "局党组高度重视，成立领导小组。",
    `\u3000\u3000${above}`,
    "1.学习不深入的问题。已补学。",
    "巡察移交信访件办理情况",
    "移交信访件3件，已办结3件。",
    "下一步工作打算",
    "持续抓好整改。",
  ];
  expect(headingsIn(...text)).toEqual([
    "overview 整改工作组织开展情况",
    `rectification ${above}`,
    "clues 巡察移交信访件办理情况",
    "outlook 下一步工作打算",
  ]);
});

test("of two that tell of rectification the one that names the findings stands above them", () => {
  expect(headingsIn("整改工作推进情况", "局党组高度重视。", above, "1.学习不深入。已补学。")).toEqual([
    "overview 整改工作推进情况",
    `rectification ${above}`,
  ]);
  expect(headingsIn(above, "1.学习不深入。已补学。", above, "2.检查不严格。已检查。")).toEqual([]);
});

test("that of clues is believed beside numbered sections, and no other is", () => {
  expect(
    headingsIn(
      "整改工作组织开展情况",
      `二、${above}`,
      "1.学习不深入的问题。已补学。",
      "巡察移交信访件办理情况",
      "移交信访件3件，已办结3件。",
      "三、下一步工作打算",
    ),
  ).toEqual(["clues 巡察移交信访件办理情况"]);
});

test("parts of a notice are numbered as such", () => {
  const parts = ["第一部分  整改工作组织情况", `第二部分  ${above}`, "第三部分  下一步工作"];
  expect(headingsIn(...parts)).toEqual([
    `overview ${parts[0]}`,
    `rectification ${parts[1]}`,
    `outlook ${parts[2]}`,
  ]);
});

test("what looks ahead behind it is believed with it", () => {
  const parts = ["问题线索和信访举报办理情况", "移交信访件3件，已办结3件。", "下一步工作", "持续抓好整改。"];
  expect(headingsIn("1.学习不深入的问题。已补学。", ...parts)).toEqual([
    `clues ${parts[0]}`,
    `outlook ${parts[2]}`,
  ]);
});

describe("no section heading beside one that is", () => {
  test.each([
    ["a numbered one", "三、今后工作打算"],
    ["a label under a problem", "整改落实情况"],
    ["a sentence", "下一步工作打算已经明确。"],
    ["a problem", "关于今后工作打算不明确的问题"],
    ["a long line", "下一步工作打算".repeat(6)],
    ["a line about something else", "学习贯彻不够深入"],
    ["names of columns", "序号\t反馈问题\t整改进展情况"],
  ])("%s", (_, line) => {
    expect(headingsIn(above, line)).toEqual([`rectification ${above}`]);
  });
});

test("an aspect that tells of rectification is no section beside other aspects", () => {
  const last = "聚焦审计等监督发现问题整改方面";
  expect(
    headingsIn(above, "聚焦党的建设方面", "1.学习不深入。已补学。", last, "2.检查不严格。已检查。"),
  ).toEqual([`rectification ${above}`]);
  expect(headingsIn("1.学习不深入。已补学。", last)).toEqual([`rectification ${last}`]);
});

describe("none is believed", () => {
  test("without one above the findings", () => {
    expect(headingsIn("整改工作组织开展情况", "下一步工作打算")).toEqual([]);
  });

  test("where two would stand above them", () => {
    expect(headingsIn(above, "具体问题整改进展情况", "下一步工作打算")).toEqual([]);
  });
});

test("headings outside the body are none", () => {
  const text = lines(above, "下一步工作打算");
  const body = {start: 0, end: above.length};
  expect(unnumberedHeadings(shadowOf(text), body, linesOf(shadowOf(text))).map(({role}) => role)).toEqual([
    "rectification",
  ]);
});
