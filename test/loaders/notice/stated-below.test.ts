import {describe, expect, test} from "vitest";
import {statedBelow} from "../../../loaders/notice/stated-below.js";
import {paragraphsOf} from "../../../loaders/notice/paragraph.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, noticeOf, read} from "../reader.js";

/** The first characters of where problems begin that nothing numbers. */
function begun(...parts: string[]): string[] {
  const text = lines(...parts);
  const shadow = shadowOf(text);
  return statedBelow(shadow, paragraphsOf(shadow, linesOf(shadow))).map(({start}) =>
    text.slice(start, start + 6),
  );
}

const study = [
  "学习内容不系统。修订学习规则，专题研讨4次。",
  "学用脱节，理念更新慢。一是开展讨论。二是组织培训。",
];
const style = [
  "公务用车管理粗放。修订管理规定，安装定位18辆。",
  "部分案件久拖不决。对超期未办结的案件逐案评查。",
];

describe("problems begin below numbered headings", () => {
  test.each<[string, string[], string[]]>([
    [
      "at paragraphs whose first sentence is a finding",
      ["1.学习贯彻有差距", ...study, "2.纪律作风不够严实", ...style],
      ["学习内容不系", "学用脱节，理", "公务用车管理", "部分案件久拖"],
    ],
    [
      "of any kind",
      ["（一）学习贯彻有差距", ...study, "（二）纪律作风不够严实", ...style],
      ["学习内容不系", "学用脱节，理", "公务用车管理", "部分案件久拖"],
    ],
    [
      "at findings in lines of their own above their responses",
      [
        "1.学习有差距",
        "学习内容不系统",
        "修订学习规则。",
        "学用脱节",
        "（1）开展讨论。",
        "（2）组织培训。",
        "2.作风不实",
        ...style,
      ],
      ["学习内容不系", "学用脱节\n（", "公务用车管理", "部分案件久拖"],
    ],
    [
      "also where one has only a name among findings",
      ["1.学习贯彻有差距", ...study, "机关党建“灯下黑”。创建品牌3个。", "2.纪律作风不够严实", ...style],
      ["学习内容不系", "学用脱节，理", "机关党建“灯", "公务用车管理", "部分案件久拖"],
    ],
    [
      "and what else tells their responses does not",
      ["1.学习贯彻有差距", ...study, "组织专题研讨4次。参加120人次。", "2.纪律作风不够严实", ...style],
      ["学习内容不系", "学用脱节，理", "公务用车管理", "部分案件久拖"],
    ],
  ])("%s", (_, parts, starts) => {
    expect(begun(...parts)).toEqual(starts);
  });

  test.each<[string, string[]]>([
    ["one heading alone", ["1.学习贯彻有差距", ...study, "2.作风不实。清退补贴3万元。"]],
    ["most headings have one paragraph", ["1.学习有差距", study[0]!, "2.作风不实", style[0]!]],
    [
      "a heading has a response right below it",
      ["1.学习有差距", ...study, "2.作风不实", "清退补贴3万元。", ...style],
    ],
    [
      "a label tells the response",
      ["1.学习有差距", ...study, "整改情况：组织学习。", "2.作风不实", ...style, "整改情况：清退补贴。"],
    ],
    [
      "the first sentence is followed by more that is wrong",
      [
        "1.学习有差距",
        "学习不系统。研讨交流较少。",
        "学用脱节。理念更新慢。",
        "2.作风不实",
        "用车混乱。油费偏高。",
        "案件久拖不决。质量不高。",
      ],
    ],
  ])("nowhere if %s", (_, parts) => {
    expect(begun(...parts)).toEqual([]);
  });

  test("which are the leaves below those headings", () => {
    const {rows} = read(
      noticeOf(
        "二、反馈问题整改落实情况",
        "（一）落实决策部署情况",
        "1.学习贯彻有差距",
        ...study,
        "（二）作风建设情况",
        "1.纪律作风不够严实",
        ...style,
        "2.财物管理混乱。清点财物1865件。",
      ),
    );
    expect(rows.problems.map(({ordinal, statement, n_measures}) => [ordinal, statement, n_measures])).toEqual([
      ["1.", "学习贯彻有差距", 0],
      [null, "学习内容不系统", 1],
      [null, "学用脱节，理念更新慢", 2],
      ["1.", "纪律作风不够严实", 0],
      [null, "公务用车管理粗放", 1],
      [null, "部分案件久拖不决", 1],
      ["2.", "财物管理混乱", 1],
    ]);
  });
});
