import {expect, test} from "vitest";
import {withListsBelow} from "../../../loaders/notice/lists-below.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, noticeOf, read} from "../reader.js";

/** The marks of a text; those of lists below problems in brackets. */
function marksIn(...parts: string[]): string {
  const shadow = shadowOf(lines(...parts));
  return withListsBelow(shadow, ordinalsOf(shadow, linesOf(shadow)))
    .map(({class: mark, value}) => (mark === "answer" ? `[${value}]` : `${value}`))
    .join(" ");
}

test.each<[string, string, string[]]>([
  [
    "problems announced by their wording",
    "1 [1] [2] [3] 2 [1] 3 [1] [2]",
    [
      "1.关于学习不深入的问题。",
      "1.制定计划。",
      "2.组织研讨。",
      "3.开展测试。",
      "2.关于检查不严格的问题。",
      "1.开展督查。",
      "3.关于作风不实的问题。",
      "1.走访企业。",
      "2.通报典型。",
    ],
  ],
  [
    "bare faults, whatever stands behind the numbers",
    "1 [1] [2] 2 [1] [2]",
    ["1、学习不深入。", "1.制定计划。", "2.组织研讨。", "2、检查不严格。", "1.开展督查。", "2.追缴违规资金。"],
  ],
  [
    "problems in brackets",
    "1 [1] [2] 2 [1] [2]",
    [
      "（一）学习不深入问题",
      "（一）制定计划。",
      "（二）组织研讨。",
      "（二）检查不严格问题",
      "（一）开展督查。",
      "（二）修订办法。",
    ],
  ],
  [
    "problems of which the first is answered in prose",
    "1 1 2 [1] [2] 2 3 [1] [2]",
    [
      "（一）政治建设方面",
      "1.学习不深入。补学5次。",
      "2.检查不严格。",
      "1.开展督查。",
      "2.修订办法。",
      "（二）作风建设方面",
      "3.调研不深入。",
      "1.走访企业。",
      "2.通报典型。",
    ],
  ],
])("measures are told apart below %s", (_, marks, told) => {
  expect(marksIn(...told)).toBe(marks);
});

test.each<[string, string[]]>([
  [
    "problems that count from one again",
    ["1.学习不深入。", "2.检查不严格。", "1.作风不实。", "2.调研走过场。"],
  ],
  ["acts that do", ["1.制定计划。", "2.组织研讨。", "1.开展督查。", "2.修订办法。"]],
  ["a sequence with a gap", ["1.学习不深入。", "1.制定计划。", "5.组织研讨。"]],
])("%s are left alone", (_, told) => {
  expect(marksIn(...told)).not.toContain("[");
});

test("they are the measures of the problems", () => {
  const {problems, measures} = read(
    noticeOf(
      "一、反馈问题整改情况",
      "1.关于学习不深入的问题。",
      "1.制定计划。",
      "2.组织研讨。",
      "2.关于检查不严格的问题。",
      "1.开展督查。",
    ),
  ).rows;
  expect(problems.map(({ordinal_path, n_measures}) => [ordinal_path, n_measures])).toEqual([
    ["一/1", 2],
    ["一/2", 1],
  ]);
  expect(measures.map(({ordinal}) => ordinal)).toEqual(["1", "2", "1"]);
});
