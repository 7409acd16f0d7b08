import {describe, expect, test} from "vitest";
import {withAnswerLists} from "../../../loaders/notice/answer-lists.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, noticeOf, read} from "../reader.js";

/** The marks of a text; those of answers in brackets. */
function marksIn(...parts: string[]): string {
  const shadow = shadowOf(lines(...parts));
  return withAnswerLists(shadow, ordinalsOf(shadow, linesOf(shadow)))
    .map(({class: mark, value}) => (mark === "answer" ? `[${value}]` : `${value}`))
    .join(" ");
}

describe("what an answer enumerates", () => {
  test.each<[string, string, string[]]>([
    [
      "is told apart from problems numbered so, too",
      "1 [1] [2] 2 [1] [2] [3]",
      [
        "1.责任不实",
        "整改措施：",
        "1.制定方案。",
        "2.开展督查。",
        "整改成效：责任已压实。",
        "2.作风不实",
        "整改措施：",
        "1.调研走访。",
        "2.通报结果。",
        "3.建立制度。",
      ],
    ],
    [
      "is told apart below a heading that reads like a label",
      "2 1 1 [1] [2] 2 [1] 2 1 [1]",
      [
        "二、整改落实情况",
        "（一）政治建设方面",
        "1.责任不实",
        "整改情况：",
        "1.制定方案。",
        "2.开展督查。",
        "2.作风不实",
        "整改情况：",
        "1.调研走访。",
        "（二）队伍建设方面",
        "1.培训不够",
        "整改情况：",
        "1.举办培训。",
      ],
    ],
    [
      "is told apart in brackets",
      "1 [1] [2] 2 [1]",
      [
        "（一）责任不实",
        "整改情况：",
        "（一）制定方案。",
        "（二）开展督查。",
        "（二）作风不实",
        "整改情况：",
        "（一）调研。",
      ],
    ],
    [
      "is told apart from wider problems, too",
      "1 1 [1] [2] 2 [1] [2] 2 1 [1]",
      [
        "1.责任不实",
        "（1）部署不力",
        "整改情况：1.制定方案；2.开展督查。",
        "（2）督查不严",
        "整改情况：1.开会；2.发文。",
        "2.作风不实",
        "（1）调研不深",
        "整改情况：1.走访。",
      ],
    ],
    [
      "goes on where its next number is that of the next problem, too",
      "1 [1] 2 [1] [2] [3] 3",
      [
        "1.责任不实",
        "整改情况：1.制定方案。",
        "2.作风不实",
        "整改情况：",
        "1.走访。",
        "2.调研。",
        "3.通报。",
        "3.纪律不严",
        "整改情况：已约谈。",
      ],
    ],
    [
      "is told apart from findings listed before it",
      "1 1 2 [1] [2] 2",
      [
        "1.责任不实的问题。主要表现：一是部署不力；二是督查不严。",
        "整改情况：一是制定方案。二是开展督查。",
        "2.作风不实的问题。已整改。",
      ],
    ],
    [
      "is left where another answer is numbered before it",
      "1 1 2 1 2",
      [
        "1.责任不实的问题。",
        "整改措施：一是制定方案。二是开展督查。",
        "整改成效：一是责任压实。二是作风好转。",
      ],
    ],
    [
      "is left where problems are numbered otherwise",
      "1 1 2 2 1",
      [
        "（一）责任不实",
        "整改情况：",
        "1.制定方案。",
        "2.开展督查。",
        "（二）作风不实",
        "整改情况：",
        "1.走访。",
      ],
    ],
    ["is left without a label", "1 1 2 2", ["1.责任不实", "1.制定方案。", "2.开展督查。", "2.作风不实"]],
  ])("%s", (_, expected, parts) => {
    expect(marksIn(...parts)).toBe(expected);
  });

  test("are the measures of its problem", () => {
    const {rows} = read(
      noticeOf(
        "一、党的建设方面",
        "1.责任不实",
        "整改措施：",
        "1.制定方案。",
        "2.开展督查。",
        "2.作风不实",
        "整改措施：",
        "1.调研走访。",
        "2.通报结果。",
      ),
    );
    expect(rows.problems.map(({ordinal_path, n_measures}) => `${ordinal_path} ${n_measures}`)).toEqual([
      "一/1 2",
      "一/2 2",
    ]);
  });
});
