import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {findTitles} from "../../../loaders/notice/title.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, opening, title} from "../reader.js";
import {scraps} from "../scraps.js";

/** The printings of the title above the opening paragraph. */
function titlesIn(...head: readonly string[]): string[] {
  const text = lines(...head, opening);
  const shadow = shadowOf(text);
  return findTitles(shadow, linesOf(shadow), text.indexOf(opening)).map(({start, end}) =>
    text.slice(start, end),
  );
}

describe("a title", () => {
  test.each([
    ["on one line", [title]],
    ["with a spaced last word", ["中共临水县委关于巡视整改进展情况的通  报"]],
    ["without 关于", ["十四届县委第五轮巡察整改情况通报"]],
    ["with a note in brackets", ["中共临水县委关于巡视整改进展情况的通报（摘要）"]],
    [
      "in traditional characters",
      ["中共臨水縣委關於巡視整改進展情況的通報。領導問題視責任組黨區縣".split("。")[0]!],
    ],
  ])("%s", (_, head) => {
    expect(titlesIn(...head)).toEqual(head);
  });

  test.each([
    ["two lines", ["中共临水县农业农村局党组", "关于巡察整改进展情况的通报"]],
    ["three lines", ["中共临水县农业农村局党组", "关于县委第三巡察组反馈意见", "整改落实情况的通报"]],
    ["a line that ends in 情况", ["中共临水县委关于巡视整改进展情况", "的通报"]],
    ["a spaced last line", ["中共临水县委", "关于巡视整改落实情况的", "公    告"]],
    ["a spaced last word", ["中共临水县委", "关于巡视整改进展情况的通　报"]],
    ["indented lines", ["　　中共临水县委", "　　关于巡视整改进展情况的通报"]],
  ])("over %s is one", (_, head) => {
    expect(titlesIn(...head)).toEqual([lines(...head).trim()]);
  });

  test("that is printed twice is found twice, the one above the text last", () => {
    expect(titlesIn(title, "来源：临水县纪委", `${title}（全文）`)).toEqual([title, `${title}（全文）`]);
  });

  test.each([
    ["a breadcrumb", `首页>工作之窗>巡视巡察>${title}`],
    ["a source", `${title} 来源：临水县纪委监委`],
    ["a date", `${title}发布时间：2023-07-03`],
    ["the words of the page", `当前位置：首页 > 正文${title}`],
  ])("is told from %s glued to it", (_, line) => {
    expect(titlesIn(line)).toEqual([title]);
  });
});

describe("no title", () => {
  test.each([
    ["an index table", ["索引号：2023-0012", "发布机构：临水县农业农村局", "成文日期：2023-06-30"]],
    ["another subject", ["关于做好2023年春耕生产工作的通报"]],
    ["a sentence", ["现将整改进展情况通报如下。"]],
    ["a section of a newspaper", ["01版：要闻", "巡视整改"]],
    ["nothing", []],
  ])("in %s", (_, head) => {
    expect(titlesIn(...head)).toEqual([]);
  });
});

test("titles in any text are in order, inside it, and before the offset", () => {
  fc.assert(
    fc.property(scraps, fc.nat(200), (text, before) => {
      const shadow = shadowOf(text);
      let last = 0;
      for (const {start, end} of findTitles(shadow, linesOf(shadow), before)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(Math.min(text.length, before));
        last = end;
      }
    }),
  );
});
