import {describe, expect, test} from "vitest";
import {bulletAt, withBullets} from "../../../loaders/outline/bullets.js";
import {withoutFurniture} from "../../../loaders/outline/furniture.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines, noticeOf} from "../reader.js";
import {structureOf} from "../../../loaders/parse.js";

/** The items with bullets of a text, with their numbers. */
function itemsIn(text: string, headings = ""): string[] {
  const printed = shadowOf(text);
  const shadow = withoutFurniture(printed);
  const all = linesOf(shadow);
  const isHeading = (start: number) => headings !== "" && shadow.startsWith(headings, start);
  return withBullets(printed, shadow, all, ordinalsOf(shadow, all), isHeading)
    .filter(({class: mark}) => mark === "bullet")
    .map(({value, start}) => `${value} ${shadow.slice(start, start + 4)}`);
}

describe("a bullet", () => {
  test.each(["——", "● ", "•", "▲", "- ", "\uf06c"])("%j stands before words", (bullet) => {
    expect(bulletAt(`${bullet}制定方案。`, 0)).toBe(bullet.length);
  });

  test.each(["-3-", "-项", "●1.制定", "制定"])("does not stand in %j", (words) => {
    expect(bulletAt(words, 0)).toBe(0);
  });
});

describe("lines with bullets", () => {
  test("are items where two or more follow each other", () => {
    const text = lines("1.责任不实", "●制定方案。", "明确分工。", "　　●开展督查。", "2.作风不实", "●调研。");
    expect(itemsIn(text)).toEqual(["1 制定方案", "2 开展督查"]);
  });

  test("count anew behind another bullet, a number and a heading", () => {
    const text = lines(
      "●制定方案。",
      "●开展督查。",
      "◆调研走访。",
      "◆通报结果。",
      "关于作风",
      "◆约谈整改。",
      "◆通报曝光。",
    );
    expect(itemsIn(text, "关于")).toEqual([
      "1 制定方案",
      "2 开展督查",
      "1 调研走访",
      "2 通报结果",
      "1 约谈整改",
      "2 通报曝光",
    ]);
  });

  test.each([
    ["another bullet", "● ", "——"],
    ["another bullet of two lines", "■", "➢"],
    ["blanks", "- ", "  - "],
  ])("are problems where they stand above others by %s", (_, wide, narrow) => {
    const text = noticeOf(
      "一、整改落实情况",
      `${wide}学习不深入。`,
      `${narrow}制定计划。`,
      `${narrow}开展测试。`,
      `${wide}检查不严格。`,
      `${narrow}开展督查。`,
    );
    const {rows} = structureOf(text, "n");
    expect(rows.problems.map(({statement, ordinal, n_measures}) => [statement, ordinal, n_measures])).toEqual([
      ["学习不深入", wide.trim(), 2],
      ["检查不严格", wide.trim(), 1],
    ]);
  });

  test.each([
    ["bullets", "◆", "●", "·"],
    ["other bullets", "■ ", "  ➢ ", "    - "],
    ["blanks", "- ", "  - ", "    - "],
  ])("of three kinds of %s are groups, problems and measures", (_, widest, wide, narrow) => {
    const text = noticeOf(
      "一、整改工作开展情况",
      `${wide}强化组织领导。成立领导小组。`,
      `${wide}细化任务分工。逐项落实到人。`,
      "二、反馈问题整改情况",
      `${widest}履行职能责任方面`,
      `${wide}学习不深入`,
      `${narrow}制定计划。`,
      `${narrow}开展测试。`,
      `${wide}检查不严格`,
      "制定方案，开展督查4次。",
      `${widest}作风建设`,
      `${wide}历史欠费未解决`,
      `${narrow}筹措资金86万元，补缴养老保险欠费，涉及欠费人员全部接续。`,
      `${narrow}开展测试。`,
      "三、今后打算",
      `${wide}强化理论武装。`,
      `${wide}坚持常抓不懈。`,
    );
    const {rows} = structureOf(text, "n");
    expect(rows.groups.map(({heading}) => heading)).toEqual(["履行职能责任方面", "作风建设"]);
    expect(rows.problems.map(({statement, n_measures}) => [statement, n_measures])).toEqual([
      ["学习不深入", 2],
      ["检查不严格", 1],
      ["历史欠费未解决", 2],
    ]);
  });

  test("of three kinds that do not nest are items side by side", () => {
    expect(itemsIn(lines("◆制定方案。", "·开展督查。", "●调研走访。", "●通报结果。"))).toEqual([
      "1 调研走访",
      "2 通报结果",
    ]);
  });

  test("above numbers are problems of the section in which they stand", () => {
    const {rows} = structureOf(
      noticeOf(
        "一、整改落实情况",
        "◆关于学习不深入的问题",
        "1.制定计划。",
        "2.开展测试。",
        "◆关于检查不严格的问题",
        "1.开展督查。",
      ),
      "n",
    );
    expect(rows.problems.map(({ordinal_path, n_measures}) => [ordinal_path, n_measures])).toEqual([
      ["一/-", 2],
      ["一/-", 1],
    ]);
    expect(rows.sections.map(({role}) => role)).not.toContain("chrome");
  });

  test("may begin with a count, and one of those that head others may tell all in its line", () => {
    expect(itemsIn(lines("◆ 8个支部完成换届。", "◆ 建成活动室11间。"))).toHaveLength(2);
    const {rows} = structureOf(
      noticeOf(
        "一、关于“责任不实”问题的整改",
        "● 健全责任体系。",
        "——修订清单，细化任务46项。",
        "——签订责任书13份。",
        "● 强化警示教育。召开大会，观看警示片。",
      ),
      "n",
    );
    expect(rows.measures.map(({lead}) => lead)).toEqual(["健全责任体系", "强化警示教育"]);
  });

  test("are none where they announce problems or have numbers", () => {
    expect(itemsIn(lines("——针对学习", "——针对检查"), "针对")).toEqual([]);
    expect(itemsIn(lines("●一是学习。", "●二是检查。"))).toEqual([]);
  });

  test("are the measures of their problem", () => {
    const text = noticeOf(
      "一、关于“责任不实”问题的整改",
      "◆压实责任。签订责任书46份。",
      "◆开展整治。排查隐患320处。",
      "二、关于“作风不实”问题的整改",
      "走访群众60户。",
    );
    const {rows} = structureOf(text, "n");
    expect(rows.problems.map(({n_measures}) => n_measures)).toEqual([2, 1]);
    expect(rows.measures.map(({ordinal, lead, lead_type}) => [ordinal, lead, lead_type])).toEqual([
      ["◆", "压实责任", "heading"],
      ["◆", "开展整治", "heading"],
      [null, "走访群众60户", "clause"],
    ]);
  });

  test("begin the spans of what they stand before, as numbers do; a dash within a line does not", () => {
    const {rows} = structureOf(
      noticeOf(
        "一、整改落实情况",
        "1.学习不深入。",
        "——　制定计划。",
        "——开展测试。",
        "2.检查不严格。",
        "整改情况——开展督查。",
      ),
      "n",
    );
    expect(rows.measures.map(({ordinal}) => ordinal)).toEqual(["——", "——", null]);
  });
});
