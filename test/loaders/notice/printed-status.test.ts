import {describe, expect, test} from "vitest";
import {
  bracketedStatus,
  cellStatus,
  closingStatus,
  statusSentence,
} from "../../../loaders/notice/printed-status.js";

describe("a status that is printed by itself", () => {
  test.each([
    ["已完成。制定学习计划。", "已完成"],
    ["已完成，并长期坚持。", "已完成,并长期坚持"],
    ["正在推进", "正在推进"],
    ["取得阶段性成效\n制定学习计划", "取得阶段性成效"],
    ["已完成集中学习12次。", null],
    ["制定学习计划。已完成。", null],
    ["", null],
  ])("is the first sentence: %j", (text, status) => {
    const shadow = text.replaceAll("，", ",");
    const span = statusSentence(shadow, 0, shadow.length);
    expect(span && shadow.slice(span.start, span.end)).toBe(status);
  });

  test.each([
    ["制定学习计划。(已完成)", "已完成"],
    ["制定学习计划。【已完成,长期坚持】", "已完成,长期坚持"],
    ["(已完成)制定学习计划。", "已完成"],
    ["。【正在推进】\n制定学习计划", "正在推进"],
    ["制定《学习计划(试行)》。", null],
    ["制定学习计划(共12条)。", null],
    ["已完成", null],
  ])("or stands in brackets at either end: %s", (shadow, status) => {
    expect(bracketedStatus(shadow, 0, shadow.length)).toBe(status);
  });

  test.each([
    ["1\t学习不深入\t制定计划\t张某\t正在整改", "正在整改"],
    ["1\t学习不深入\t制定计划\t张某", null],
    ["正在整改", null],
    ["1\t学习不深入\t已完成。签订责任书342份", "已完成"],
    ["1\t学习不深入\t正在整改,已解聘12人\t张某", "正在整改"],
    ["1\t学习不深入\t推进,落实\t持续推进。排查项目56个\t张某", "推进,落实"],
    ["1\t学习不深入\t已完成集中学习12次,研讨4次", null],
  ])("or is a cell of a row, or begins one: %j", (shadow, status) => {
    expect(cellStatus(shadow, 0, shadow.length)).toBe(status);
  });
});

test.each([
  ["清退资金3万元。(已完成,长期坚持)", {start: 8, words: "已完成,长期坚持"}],
  ["清退资金3万元。(正在推进)。\n", {start: 8, words: "正在推进"}],
  ["清退资金3万元(含利息)。", null],
  ["(已完成)清退资金3万元。", null],
])("the status with which a measure ends: %s", (words, expected) => {
  expect(closingStatus(words)).toEqual(expected);
});
