import {describe, expect, test} from "vitest";
import {parseText} from "../../gold/gold.js";
import {aspects, noticeOf} from "../reader.js";

const clues = "市委第四巡察组移交信访件12件，办结12件；移交问题线索5件，办结4件，给予党纪处分2人。";
const outlook = "下一阶段，局党组将持续抓好巡察整改，巩固整改成果。";

/** Sections by role and first words, and the last measure. */
function told(...body: readonly string[]) {
  const text = noticeOf("二、整改落实情况", ...aspects, ...body);
  const {sections, measures} = parseText(text);
  const last = measures.at(-1)!;
  return {
    sections: sections.map(({role, start}) => `${role} ${text.slice(start, start + 4)}`).slice(2, -2),
    last: text.slice(last.start, last.end),
  };
}

describe("a paragraph on clues without a heading", () => {
  const {last} = told();

  test.each([
    ["at the end", [clues], ["clues 市委第四"]],
    ["above the outlook", [clues, outlook], ["clues 市委第四", "outlook 下一阶段"]],
    ["of a central inspection", [`中央巡视组${clues.slice(7)}`], ["clues 中央巡视"]],
  ])("is a section of its own %s", (_, body, sections) => {
    expect(told(...body)).toEqual({sections: ["rectification 二、整改", ...sections], last});
  });

  test("is part of the section whose heading names them", () => {
    expect(told("三、移交问题线索办理情况", clues, outlook).sections).toEqual([
      "rectification 二、整改",
      "clues 三、移交",
      "outlook 下一阶段",
    ]);
  });

  test("is what a measure tells where text goes on behind it", () => {
    expect(told(clues, "对办结的线索逐件回访，群众满意。").last).toContain("市委第四巡察组");
  });
});

test("a label below each problem does not open the outlook below the last one", () => {
  const next = "下一步打算：党委将每季度检查一次整改情况。";
  const text = noticeOf(
    "二、整改落实情况",
    "1.反馈问题：学习不够深入。",
    "整改情况：集中学习9次。",
    next,
    "2.反馈问题：检查不够严格。",
    "整改情况：开展检查3次。",
    next,
  );
  const {sections, measures} = parseText(text);
  expect(sections.map(({role}) => role)).not.toContain("outlook");
  expect(measures.map(({start, end}) => text.slice(start, end).includes(next))).toEqual([true, true]);
});
