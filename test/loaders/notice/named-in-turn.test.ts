import {describe, expect, test} from "vitest";
import {namedInTurn, partsOf} from "../../../loaders/notice/named-in-turn.js";
import {paragraphsOf} from "../../../loaders/notice/paragraph.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines} from "../reader.js";

/** The first characters of where problems and the headings of their aspects begin in a text. */
function begun(...parts: string[]): string[] {
  const text = lines(...parts);
  const shadow = shadowOf(text);
  return namedInTurn(shadow, partsOf(shadow, paragraphsOf(shadow, linesOf(shadow)))).map(
    ({start}) => text.slice(start, start + 8).split("\n")[0]!,
  );
}

const heading = "二、反馈问题整改落实情况";

describe("problems that nothing numbers begin", () => {
  test.each<[string, string[], string[]]>([
    [
      "at 针对…问题, which goes on with the response",
      ["针对学习不深入问题，组织学习12次。", "针对检查不严格问题，开展检查3次。"],
      ["针对学习不深入问", "针对检查不严格问"],
    ],
    [
      "at 关于…的问题 above the response",
      ["关于学习不深入的问题", "组织学习12次。", "关于检查不严格的问题", "开展检查3次。"],
      ["关于学习不深入的", "关于检查不严格的"],
    ],
    [
      "at what the inspectors found",
      ["巡察指出，学习不深入。组织学习12次。", "巡察指出，检查不严格。开展检查3次。"],
      ["巡察指出，学习不", "巡察指出，检查不"],
    ],
    [
      "at short lines that find fault, above responses",
      ["中心组学习不深入", "组织学习12次，邀请专家授课。", "安全检查不严格。", "开展检查3次。"],
      ["中心组学习不深入", "安全检查不严格。"],
    ],
    [
      "at paragraphs whose first sentence is the finding",
      ["中心组学习不深入。组织学习12次。", "安全检查不严格。开展检查3次，建立台账。"],
      ["中心组学习不深入", "安全检查不严格。"],
    ],
    [
      "below aspects without an ordinal, which begin too",
      ["党的建设方面", "针对学习不深入问题，组织学习。", "作风建设方面", "针对检查不严格问题，开展检查。"],
      ["党的建设方面", "针对学习不深入问", "作风建设方面", "针对检查不严格问"],
    ],
    [
      "below an aspect of which is told as a whole",
      [
        "党的建设方面",
        "党委3次研究这一方面的整改。",
        "针对学习不深入问题，组织学习12次，交流发言20人。",
        "针对检查不严格问题，开展检查3次，整改问题20个。",
      ],
      ["党的建设方面", "针对学习不深入问", "针对检查不严格问"],
    ],
    [
      "in other words among them, where each is answered in its paragraph",
      [
        "针对学习不深入问题，组织学习12次，开展交流发言20人次。",
        "对食堂价格偏高的问题，增设平价窗口12个，降价菜品57种。",
        "巡察指出，讲座审批不严。对此，修订办法并审批讲座47场。",
        "成果转化率偏低，是巡察反馈的又一问题。签订转化合同11份，到账930万元。",
        "针对检查不严格问题，开展检查3次，整改问题20个。",
      ],
      ["针对学习不深入问", "对食堂价格偏高的", "巡察指出，讲座审", "成果转化率偏低，", "针对检查不严格问"],
    ],
    [
      "also within the paragraph of one that is told in the same words",
      [
        "针对学习不深入问题，组织学习12次，交流发言20人。针对备课不认真的问题，抽查教案300份。",
        "针对检查不严格问题，开展检查3次，整改问题20个。",
      ],
      ["针对学习不深入问", "针对检查不严格问", "针对备课不认真的"],
    ],
    [
      "at 对“…”的问题 above the response",
      ["对“学习不深入”的问题：", "组织学习12次。", "对“检查不严格”的问题：", "开展检查3次。"],
      ["对“学习不深入”", "对“检查不严格”"],
    ],
    [
      "behind the aspect that begins their line",
      [
        "（一）党的建设方面。针对学习不深入问题，组织学习。",
        "（二）作风建设方面。针对检查不严格问题，开展检查。",
      ],
      ["针对学习不深入问", "针对检查不严格问"],
    ],
    [
      "also where one among them is told by its finding alone",
      [
        "针对学习不深入问题，组织学习。",
        "公车私用屡禁不止。清退油费4870元。",
        "针对检查不严格问题，开展检查。",
      ],
      ["针对学习不深入问", "公车私用屡禁不止", "针对检查不严格问"],
    ],
    [
      "above responses whose acts are listed",
      [
        "关于学习不深入的问题",
        "（1）组织学习。",
        "（2）开展测试。",
        "关于检查不严格的问题",
        "（1）开展检查。",
        "（2）建立台账。",
      ],
      ["关于学习不深入的", "关于检查不严格的"],
    ],
  ])("%s", (_, parts, starts) => {
    expect(begun(heading, ...parts)).toEqual(starts);
  });
});

describe("no problem begins", () => {
  test.each<[string, string[]]>([
    ["at all problems", [heading, "针对上述问题，组织学习。", "针对反馈的问题，开展检查。"]],
    ["at one alone", [heading, "针对学习不深入问题，组织学习12次。", "开展检查3次。"]],
    [
      "within the responses of numbered problems",
      [
        heading,
        "1.学习不深入",
        "针对学习不深入问题，组织学习。",
        "2.检查不严格",
        "针对检查不严格问题，开展检查。",
      ],
    ],
    [
      "without a heading above",
      ["局党组高度重视。", "针对学习不深入问题，组织学习。", "针对检查不严格问题，开展检查。"],
    ],
    ["at short lines of which one stands above another", [heading, "学习不深入", "检查不严格", "组织学习。"]],
  ])("%s", (_, parts) => {
    expect(begun(...parts)).toEqual([]);
  });
});

test("an outlook of its own heading is not looked through", () => {
  expect(
    begun(
      heading,
      "针对学习不深入问题，组织学习。",
      "针对检查不严格问题，开展检查。",
      "三、下一步工作打算",
      "针对整改不彻底问题，持续发力。",
    ),
  ).toEqual(["针对学习不深入问", "针对检查不严格问"]);
});
