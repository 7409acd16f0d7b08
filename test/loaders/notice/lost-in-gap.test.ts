import {describe, expect, test} from "vitest";
import {lostInGap} from "../../../loaders/notice/lost-in-gap.js";
import {paragraphsOf} from "../../../loaders/notice/paragraph.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, noticeOf, read} from "../reader.js";

/** The first sentences of the problems whose numbers are missing. */
function lost(...parts: string[]): string[] {
  const text = lines(...parts);
  const shadow = shadowOf(text);
  return lostInGap(shadow, paragraphsOf(shadow, linesOf(shadow))).map(({start}) =>
    text.slice(start, text.indexOf("。", start)),
  );
}

const second = "2.食堂管理粗放。组织清查，退回1.2万元。";
const fourth = "4.财务管理不规范。补开发票12张。";

describe("a problem whose number is missing", () => {
  test.each<[string, string[]]>([
    ["is a paragraph of its own", [second, "教辅材料征订不规范。开展整治，退费3万元。", fourth]],
    [
      "stands behind what else answers the one before",
      [second, "制定办法2项。", "教辅材料征订不规范。开展整治。", fourth],
    ],
    ["stands in the line of the one before", [`${second}教辅材料征订不规范。开展整治。`, fourth]],
  ])("%s", (_, parts) => {
    expect(lost(...parts)).toEqual(["教辅材料征订不规范"]);
  });

  test.each<[string, string[]]>([
    ["where no number is missing", [second, "教辅材料征订不规范。开展整治。", "3.财务管理不规范。"]],
    [
      "where two paragraphs may be it",
      [second, "教辅征订不规范。开展整治。", "师德建设不到位。组织培训。", fourth],
    ],
    ["in what tells acts only", [second, "制定办法2项。开展整治。", fourth]],
    ["where another number stands between", [second, "7.教辅材料征订不规范。开展整治。", fourth]],
  ])("is none %s", (_, parts) => {
    expect(lost(...parts)).toEqual([]);
  });

  test("is read between its neighbours", () => {
    const {rows} = read(
      noticeOf(
        "二、反馈问题整改情况",
        "1.学习不深入。组织学习。",
        second,
        "教辅材料征订不规范。开展整治，退费3万元。",
        fourth,
      ),
    );
    expect(rows.problems.map(({ordinal, statement, n_measures}) => [ordinal, statement, n_measures])).toEqual([
      ["1.", "学习不深入", 1],
      ["2.", "食堂管理粗放", 1],
      [null, "教辅材料征订不规范", 1],
      ["4.", "财务管理不规范", 1],
    ]);
  });
});
