import {describe, expect, test} from "vitest";
import {findingsInTurn, furtherFindings, headsList} from "../../../loaders/notice/findings-in-turn.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

/** The first words of those lines that are findings told in turn. */
function toldIn(...printed: readonly string[]): string[] {
  const shadow = shadowOf(printed.join("\n"));
  const lines = linesOf(shadow);
  const found = findingsInTurn(shadow, lines);
  return lines
    .filter(({start}) => found.has(start))
    .map(({start, end}) => shadow.slice(start, Math.min(end, start + 10)));
}

const [learning, checking] = ["反馈意见：学习不深入。", "反馈意见：检查不严格。"];
const answer = "整改情况：集中学习9次。";

describe("findings behind labels, told in turn", () => {
  test("are those with an answer right before the next", () => {
    expect(toldIn(learning, answer, checking, "整改情况：", "1.检查4次。", "2.约谈2人。")).toEqual([
      "反馈意见:学习不深入",
      "反馈意见:检查不严格",
    ]);
  });

  test("have their aspects with them", () => {
    expect(toldIn("党的建设方面", learning, answer, "作风建设方面", checking, answer)).toEqual([
      "党的建设方面",
      "反馈意见:学习不深入",
      "作风建设方面",
      "反馈意见:检查不严格",
    ]);
  });

  test("may have their answers in the same paragraph", () => {
    const [first, second, third] = [
      "问题：学习不深入。整改：补学9次。",
      "问题：检查不严。整改：检查4次。",
      "问题：采购不规范。整改：修订办法。",
    ];
    expect(toldIn("（一）党的建设方面", first, second, "（二）作风建设方面", third)).toEqual([
      "问题:学习不深入。整",
      "问题:检查不严。整改",
      "问题:采购不规范。整",
    ]);
    expect(toldIn("1.关于学习的问题", first, "2.关于检查的问题", second)).toEqual([]);
  });

  test("may stand behind one another in one paragraph", () => {
    const shadow = shadowOf(
      "问题：学习不深入。整改：补学9次。问题：检查不严。整改：检查4次。\n问题：采购不规范。整改：修订办法。",
    );
    const lines = linesOf(shadow);
    const further = furtherFindings(shadow, lines, findingsInTurn(shadow, lines));
    expect(further.map(({start}) => shadow.slice(start, start + 5))).toEqual(["问题:检查"]);
  });

  test.each([
    ["one alone", [learning, answer]],
    ["those that nothing answers", [learning, "党组高度重视。", checking]],
    ["those below headings of one kind", ["1.理论学习", learning, answer, "2.监督检查", checking, answer]],
  ])("%s are none", (_, printed) => {
    expect(toldIn(...printed)).toEqual([]);
  });
});

test.each([
  [true, ["（一）党的建设", "反馈问题：", "1.学习不深入。"]],
  [false, ["（一）党的建设", "反馈问题：", "2.学习不深入。"]],
  [false, ["（一）党的建设", "反馈问题：学习不深入。", "1.补学9次。"]],
  [false, ["1.党的建设", "反馈问题：", "1.学习不深入。"]],
])("a label heads a list: %s for %j", (isHead, printed) => {
  const shadow = shadowOf(printed.join("\n"));
  expect(headsList(shadow, linesOf(shadow), 1)).toBe(isHead);
});
