import {describe, expect, test} from "vitest";
import {parseText} from "../../gold/gold.js";
import {noticeOf} from "../reader.js";

/** Headings of groups, and the leaves with their measures. */
function told(...body: readonly string[]) {
  const text = noticeOf("一、反馈问题及整改落实情况", ...body);
  const {groups, problems, measures} = parseText(text);
  return {
    groups: groups.map(({heading}) => heading),
    leaves: problems
      .filter(({is_leaf}) => is_leaf)
      .map(({problem_id, ordinal_path, statement}) => {
        const own = measures.filter((measure) => measure.problem_id === problem_id);
        return [ordinal_path, statement, ...own.map(({start, end}) => text.slice(start, end))].join(" ");
      }),
  };
}

/** Two groups, each with a list of findings and one of answers. */
function listed(findings: readonly string[], answers: readonly string[], [first, second] = headings) {
  return told(
    first!,
    ...findings,
    "1.学习不够深入。以读文件代替研讨。",
    "2.督查责任落实不到位。",
    "3.账号管理有漏洞。",
    ...answers,
    "1.制定学习计划。集中学习9次。",
    "2.开展督查3次。",
    "3.注销账号11个。",
    second!,
    ...findings,
    "1.采购不规范。",
    "2.欠缴党费问题未解决。",
    ...answers,
    "1.出台采购办法。",
    "2.补缴欠缴的党费4.3万元。",
  );
}

const headings = ["（一）政治建设方面", "（二）作风建设方面"];
const leaves = [
  "一/(一)/1 学习不够深入。以读文件代替研讨 1.制定学习计划。集中学习9次。",
  "一/(一)/2 督查责任落实不到位 2.开展督查3次。",
  "一/(一)/3 账号管理有漏洞 3.注销账号11个。",
  "一/(二)/1 采购不规范 1.出台采购办法。",
  "一/(二)/2 欠缴党费问题未解决 2.补缴欠缴的党费4.3万元。",
];

describe("findings of a group, listed above a list of answers", () => {
  test.each([
    ["反馈问题：", "整改情况："],
    ["存在问题：", "整改措施："],
    ["【反馈问题】", "【整改落实情况】"],
  ])("each have the answer of their number behind %s and %s", (finding, answer) => {
    expect(listed([finding], [answer])).toEqual({groups: ["政治建设方面", "作风建设方面"], leaves});
  });

  test("each have it below an aspect without a label of their own", () => {
    expect(listed([], ["整改情况："]).leaves).toEqual(leaves);
  });

  test("each have it below a heading that names no aspect", () => {
    const {groups, leaves: found} = listed(
      ["反馈问题："],
      ["整改情况："],
      ["（一）政治建设", "（二）工会工作"],
    );
    expect(groups).toEqual(["政治建设", "工会工作"]);
    expect(found).toEqual(leaves);
  });

  test("each have it where both are told in paragraphs", () => {
    const {groups, leaves: found} = told(
      "（一）政治建设方面",
      "存在问题：一是学习不够深入，以读文件代替研讨；二是账号管理有漏洞。",
      "整改情况：一是制定学习计划，集中学习9次。二是注销账号11个。",
      "（二）作风建设方面",
      "存在问题：一是采购不规范；二是党费收缴不及时；三是调研走过场。",
      "整改情况：一是出台采购办法。二是补缴党费4.3万元。三是走访群众120户。",
    );
    expect(groups).toEqual(["政治建设方面", "作风建设方面"]);
    expect(found).toEqual([
      "一/(一)/一是 学习不够深入，以读文件代替研讨 一是制定学习计划，集中学习9次。",
      "一/(一)/二是 账号管理有漏洞 二是注销账号11个。",
      "一/(二)/一是 采购不规范 一是出台采购办法。",
      "一/(二)/二是 党费收缴不及时 二是补缴党费4.3万元。",
      "一/(二)/三是 调研走过场 三是走访群众120户。",
    ]);
  });

  test("are one problem where the heading states it", () => {
    const {leaves: found} = told(
      "（一）关于学习不够深入的问题",
      "具体表现：",
      "1.以读文件代替研讨。",
      "2.记录不全。",
      "整改情况：",
      "1.制定学习计划。",
      "2.规范记录。",
    );
    expect(found).toEqual(["一/(一) 学习不够深入 1.制定学习计划。 2.规范记录。"]);
  });

  test("are not joined with more answers than findings", () => {
    const {leaves: found} = told(
      "（一）政治建设方面",
      "1.学习不够深入。",
      "2.督查责任落实不到位。",
      "整改情况：",
      "1.制定学习计划。",
      "2.开展督查3次。",
      "3.注销账号11个。",
    );
    expect(found.some((leaf) => leaf.includes("学习不够深入 1.制定学习计划"))).toBe(false);
  });
});
