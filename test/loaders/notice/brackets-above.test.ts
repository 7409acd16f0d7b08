import {describe, expect, test} from "vitest";
import {parseText} from "../../gold/gold.js";
import {contact, lines, opening, signature, title} from "../reader.js";

/** Headings of groups, and paths of problems. */
function told(...body: readonly string[]) {
  const {groups, problems} = parseText(lines(title, opening, ...body, contact, ...signature));
  return [groups.map(({ordinal}) => ordinal), problems.map(({ordinal_path}) => ordinal_path)];
}

const [first, second] = ["（一）关于党的建设方面", "（二）关于作风建设方面"];
const problem = (mark: string, fault: string) => `${mark}${fault}不规范的问题。整改情况：开展检查3次。`;

describe("aspects in brackets above problems in plain numerals", () => {
  test("are their groups where the numerals count on", () => {
    expect(
      told(
        first,
        problem("一、", "学习"),
        problem("二、", "换届"),
        second,
        problem("三、", "接待"),
        problem("四、", "调研"),
      ),
    ).toEqual([
      ["（一）", "（二）"],
      ["(一)/一", "(一)/二", "(二)/三", "(二)/四"],
    ]);
  });

  test("stand below numerals that number sections", () => {
    const [groups, paths] = told(
      "一、整改工作组织情况",
      "局党组召开会议3次。",
      "二、反馈问题整改情况",
      first,
      problem("1.", "学习"),
      second,
      problem("2.", "接待"),
    );
    expect(groups).toEqual(["（一）", "（二）"]);
    expect(paths).toEqual(["二/(一)/1", "二/(二)/2"]);
  });
});
