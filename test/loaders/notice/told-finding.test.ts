import {describe, expect, test} from "vitest";
import {noticeOf, read} from "../reader.js";

/** Statements and measures of a notice with a finding told in some words, and a plain one behind it. */
function told(...finding: string[]) {
  const plain = "2.检查不严格的问题。";
  const {rows, text} = read(noticeOf("二、反馈问题整改落实情况", ...finding, plain, "开展检查3次。"));
  return {
    statements: rows.problems.map(({statement}) => statement),
    measures: rows.measures.map(({start, end}) => text.slice(start, end)),
  };
}

describe("a finding told behind its heading", () => {
  test.each<[string, string[], string, string[]]>([
    [
      "as a sentence, above the response",
      [
        "1.档案管理缺失。反馈意见指出，2017年至2020年的会议记录缺失较多，交接手续也不全。",
        "走访历任干部7人，找回记录本9本。",
      ],
      "档案管理缺失。反馈意见指出，2017年至2020年的会议记录缺失较多，交接手续也不全",
      ["走访历任干部7人，找回记录本9本。"],
    ],
    [
      "on a line of its own",
      ["1.档案管理缺失。", "巡察组指出，会议记录缺失较多。", "走访历任干部7人。"],
      "档案管理缺失。\n巡察组指出，会议记录缺失较多",
      ["走访历任干部7人。"],
    ],
    [
      "in a list, answered by a list of other marks in its line",
      [
        "1.监督责任缺位的问题。巡察反馈意见指出，一是委员多为兼职；二是自办案件为零。①增设监察室。②开展监督26次。",
      ],
      "监督责任缺位的问题。巡察反馈意见指出，一是委员多为兼职；二是自办案件为零",
      ["①增设监察室。", "②开展监督26次。"],
    ],
    [
      "in a list, answered below it",
      [
        "1.监督责任缺位。巡察反馈指出，一是委员多为兼职；二是自办案件为零。",
        "（1）增设监察室。",
        "（2）开展监督26次。",
      ],
      "监督责任缺位。巡察反馈指出，一是委员多为兼职；二是自办案件为零",
      ["（1）增设监察室。", "（2）开展监督26次。"],
    ],
    [
      "in a list, answered by prose below it",
      ["1.监督责任缺位。反馈指出：一是委员多为兼职；二是自办案件为零。", "增设监察室，开展监督26次。"],
      "监督责任缺位。反馈指出：一是委员多为兼职；二是自办案件为零",
      ["增设监察室，开展监督26次。"],
    ],
    [
      "in a list behind the label of the finding, answered behind a label below it",
      [
        "1.反馈问题：监督责任缺位。一是委员多为兼职；二是自办案件为零。",
        "整改情况：①增设监察室。②开展监督26次。",
      ],
      "监督责任缺位。一是委员多为兼职；二是自办案件为零",
      ["①增设监察室。", "②开展监督26次。"],
    ],
  ])("%s", (_, finding, statement, measures) => {
    const found = told(...finding);
    expect(found.statements).toEqual([statement, "检查不严格"]);
    expect(found.measures).toEqual([...measures, "开展检查3次。"]);
  });

  test("is none where nothing answers it", () => {
    expect(told("1.监督责任缺位。巡察反馈指出，一是委员多为兼职；二是自办案件为零。").statements[0]).toBe(
      "监督责任缺位",
    );
  });

  test("is a problem of its own below an aspect", () => {
    const {rows} = read(
      noticeOf(
        "二、反馈问题整改落实情况",
        "（一）党的建设方面。巡察指出，学习不深入。组织学习12次。",
        "（二）作风建设方面。巡察指出，检查不严格。开展检查3次。",
      ),
    );
    expect(rows.problems.map(({statement}) => statement)).toEqual(["学习不深入", "检查不严格"]);
  });
});
