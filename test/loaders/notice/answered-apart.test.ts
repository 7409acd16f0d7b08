import {describe, expect, test} from "vitest";
import {parseText} from "../../gold/gold.js";
import {noticeOf} from "../reader.js";

/** Paths of the leaves with their measures, the roles of the sections between opening and contact, and what is doubted. */
function told(...body: readonly string[]) {
  const text = noticeOf(...body);
  const {problems, measures, sections, diagnostics} = parseText(text);
  return {
    leaves: problems
      .filter(({is_leaf}) => is_leaf)
      .map(({problem_id, ordinal_path}) => {
        const own = measures.filter((measure) => measure.problem_id === problem_id);
        return [ordinal_path, ...own.map(({start, end}) => text.slice(start, end))].join(" ");
      }),
    roles: sections.slice(2, -2).map(({role}) => role),
    codes: diagnostics.map(({code}) => code).filter((code) => /findings|answers|response|heading/.test(code)),
  };
}

const faults = ["学习不够深入", "督查责任落实不到位", "采购不规范"];
const acts = ["制定学习计划。", "开展督查3次。", "出台采购办法，追缴4.3万元。"];
const numbered = (words: readonly string[]) => words.map((each, i) => `${i + 1}.${each}`);

describe("acts alone in a list of their own", () => {
  test("are the responses to the findings of their numbers", () => {
    const findings = numbered(faults.map((fault) => `${fault}。`));
    expect(told("一、反馈的主要问题", ...findings, "二、整改落实情况", ...numbered(acts))).toEqual({
      leaves: acts.map((act, i) => `一/${i + 1} ${act}`),
      roles: ["rectification", "rectification"],
      codes: ["answers-apart"],
    });
  });

  test("also below aspects, and where they enumerate", () => {
    const lists = told(
      "一、巡察反馈问题",
      "（一）政治建设方面",
      "1.学习不够深入。",
      "2.督查责任落实不到位。",
      "（二）作风建设方面",
      "3.采购不规范。",
      "二、整改措施及成效",
      "（一）政治建设方面",
      "1.一是制定计划。二是组织测试。",
      "2.开展督查3次。",
      "（二）作风建设方面",
      "3.出台采购办法。追缴4.3万元。",
    );
    expect(lists.leaves).toEqual([
      "一/(一)/1 一是制定计划。 二是组织测试。",
      "一/(一)/2 开展督查3次。",
      "一/(二)/3 出台采购办法。追缴4.3万元。",
    ]);
    expect(lists.codes).toEqual(["answers-apart"]);
  });

  test("also where findings are told in several sentences, which are no responses", () => {
    const body = [
      "一、反馈的主要问题",
      "1.学习不够深入。中心组学习流于形式。",
      "2.督查责任落实不到位。",
      "二、整改落实情况",
      "1.制定学习计划。",
      "2.开展督查3次。",
    ];
    expect(told(...body)).toEqual({
      leaves: ["一/1 制定学习计划。", "一/2 开展督查3次。"],
      roles: ["rectification", "rectification"],
      codes: ["answers-apart"],
    });
    expect(parseText(noticeOf(...body)).problems[0]!.statement).toBe("学习不够深入。中心组学习流于形式");
    // What was done stands behind the findings themselves, and is told again.
    const acts = ["1.学习不够深入。组织学习12次。", "2.督查责任落实不到位。开展督查3次。"];
    expect(told("一、反馈的主要问题", ...acts, ...body.slice(3)).codes).not.toContain("answers-apart");
  });

  test("are doubted where there are more findings than responses", () => {
    const findings = numbered(faults.map((fault) => `${fault}。`));
    const {leaves, codes} = told(
      "一、反馈的主要问题",
      ...findings,
      "二、整改落实情况",
      ...numbered(acts.slice(0, 2)),
    );
    expect(leaves).toEqual(["一/1", "一/2", "一/3"]);
    expect(codes).toContain("answers-unjoined");
  });
});

describe("findings that are stated again with their responses", () => {
  test.each<[string, (fault: string, act: string) => string]>([
    ["as headings", (fault, act) => `关于${fault}的整改情况。${act}`],
    ["within a sentence", (fault, act) => `针对${fault}的问题，${act}`],
  ])("%s are counted there", (_, again) => {
    const lists = told(
      "一、县委巡察组反馈的问题",
      ...numbered(faults.map((fault) => `${fault}，不够重视。`)),
      "二、整改完成情况",
      ...numbered(faults.map((fault, i) => again(fault, acts[i]!))),
    );
    expect(lists).toEqual({
      leaves: acts.map((act, i) => `二/${i + 1} ${act}`),
      roles: ["overview", "rectification"],
      codes: ["findings-repeated"],
    });
  });

  test("are counted there where a paragraph tells them first", () => {
    const {leaves, roles} = told(
      "一、巡察反馈意见",
      "巡察组指出，局党组存在以下问题：一是学习不够深入；二是采购不规范。",
      "二、整改进展情况",
      "（一）关于学习不够深入问题",
      "1.制定计划。",
      "（二）关于采购不规范问题",
      "1.出台采购办法。",
    );
    expect(leaves).toEqual(["二/(一) 1.制定计划。", "二/(二) 1.出台采购办法。"]);
    expect(roles).toEqual(["overview", "rectification"]);
  });

  test("leave those in the first list that are not stated again", () => {
    const {leaves, codes} = told(
      "一、存在的主要问题",
      ...numbered(faults.map((fault) => `${fault}。`)),
      "二、问题整改情况",
      "1.关于学习不够深入的问题。制定学习计划。",
      "2.关于采购不规范的问题。出台采购办法。",
    );
    expect(leaves).toEqual(["一/2", "二/1 制定学习计划。", "二/2 出台采购办法。"]);
    expect(codes).toEqual(["findings-repeated", "no-response"]);
  });
});

test("findings that are answered where they stand are no list of their own", () => {
  const {leaves, codes} = told(
    "一、巡察反馈问题",
    "1.关于学习不深入的问题。制定计划。",
    "2.关于采购不规范的问题。出台采购办法。",
    "二、进一步深化整改",
    "1.加强领导。",
    "2.压实责任。",
  );
  expect(leaves).toEqual(["一/1 制定计划。", "一/2 出台采购办法。"]);
  expect(codes).toEqual([]);
});
