import {describe, expect, test} from "vitest";
import {lines} from "../reader.js";
import {rectified} from "./rectified.js";

describe("measures", () => {
  const of = (...response: readonly string[]) => rectified("1.学习不深入的问题。", ...response).measures;

  test.each([
    [
      "the first level of enumeration",
      ["一是制定计划。①列清单。②定时限。二是开展督查。"],
      ["一是制定计划。①列清单。②定时限。", "二是开展督查。"],
    ],
    [
      "items on their own lines",
      ["(1)制定计划。", "全员覆盖。", "(2)开展督查。"],
      [lines("(1)制定计划。", "全员覆盖。"), "(2)开展督查。"],
    ],
    [
      "items with gaps in their count",
      ["一是制定计划。", "三要开展督查。"],
      ["一是制定计划。", "三要开展督查。"],
    ],
    [
      "a response without enumeration, however long",
      ["制定计划。开展督查；通报结果。"],
      ["制定计划。开展督查；通报结果。"],
    ],
    ["a response over several lines", ["制定计划。", "开展督查。"], [lines("制定计划。", "开展督查。")]],
    ["a response behind its label", ["整改情况：制定计划，开展督查。"], ["制定计划，开展督查。"]],
    ["a response behind a lead-in", ["主要从三个方面抓好整改。制定计划，开展督查。"], ["制定计划，开展督查。"]],
    ["a response before its status", ["整改情况：制定计划。", "整改状态：已完成"], ["制定计划。"]],
    [
      "a response before its status and term",
      ["制定计划。", "整改状态：正在推进（整改时限：2025年6月30日）"],
      ["制定计划。"],
    ],
    ["a response before its status on the same line", ["制定计划。整改状态：已完成"], ["制定计划。"]],
    [
      "a response behind findings that are listed",
      ["主要表现：一是计划不细；二是记录不全。", "整改情况：制定计划，补录12次。"],
      ["制定计划，补录12次。"],
    ],
    [
      "a response that ends with its results",
      ["整改措施：修订制度。", "整改结果：已完成，组织学习24次。"],
      [lines("修订制度。", "整改结果：已完成，组织学习24次。")],
    ],
    [
      "a response before its status and when it was reached",
      ["整改措施：修订制度。", "整改结果：2023年6月已完成。"],
      ["修订制度。"],
    ],
    [
      "items before a status",
      ["一是制定计划。", "二是开展督查。", "整改状态：已完成", "责任单位：县水利局"],
      ["一是制定计划。", "二是开展督查。"],
    ],
    [
      "a response behind its status, owner and term",
      ["完成情况：已完成。", "责任领导：张某", "整改时限：2023年6月底", "整改措施：制定计划。"],
      ["制定计划。"],
    ],
    [
      "a response behind the label of a status",
      ["整改完成情况：制定计划，清退1.2万元。"],
      ["制定计划，清退1.2万元。"],
    ],
    ["a response behind a status in brackets", ["（已完成，长期坚持）制定计划。"], ["制定计划。"]],
    ["none where nothing answers", [], []],
  ])("%s", (_, response, measures) => {
    expect(of(...response)).toEqual(measures);
  });

  test("1-1, 1-2 listed below the statement are findings, answered as one", () => {
    const {problems, measures} = rectified(
      "1.党建工作薄弱。1-1,未按期换届。1-2,党费收缴不及时。整改情况：已完成换届。",
      "2.作风不实。整改情况：已整改。",
    );
    expect(problems).toEqual(["二/1 1 leaf", "二/2 1 leaf"]);
    expect(measures).toEqual(["已完成换届。", "已整改。"]);
  });
});

describe("text between statement and first measure", () => {
  const preamble = (response: string) => rectified(`1.学习不深入的问题。${response}`).preambles[0];

  test.each([
    [
      "is the preamble",
      "党组专题研究，正在编制《学习规划》。一是制定计划。二是开展督查。",
      "党组专题研究，正在编制《学习规划》。",
    ],
    ["is none if it is a lead-in", "主要从三个方面抓好整改。一是制定计划。二是开展督查。", null],
    ["is none if it is a label", "整改情况：一是制定计划。二是开展督查。", null],
    ["is none if it is a label and a status", "整改情况：（已完成）一是制定计划。二是开展督查。", null],
    ["is none if it is the label of a plan", "\n整改措施：\n（1）制定计划。\n（2）开展督查。", null],
    ["is none if nothing stands there", "一是制定计划。二是开展督查。", null],
    ["is none without enumeration", "党组专题研究，制定计划。", null],
  ])("%s", (_, response, expected) => {
    expect(preamble(response)).toBe(expected);
  });
});
