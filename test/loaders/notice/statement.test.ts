import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {labelsIn} from "../../../loaders/notice/labels.js";
import {statementOf} from "../../../loaders/notice/statement.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {lines} from "../reader.js";
import {scraps} from "../scraps.js";

/** The statement at the head of a text that stands behind an ordinal. */
function statementIn(text: string) {
  const shadow = shadowOf(text);
  const statement = statementOf(shadow, 0, text.length, labelsIn(shadow, 0, text.length));
  const {start, end, innerStart, innerEnd, next} = statement;
  return {
    ...statement,
    printed: text.slice(start, end),
    inner: text.slice(innerStart, innerEnd),
    behind: text.slice(next),
  };
}

test.each([
  ["关于维修资金管理使用\n不规范的问题。\n已清查账户。", "关于维修资金管理使用\n不规范的问题"],
  ["关于维修资金管理使用不规范的问题\n对其他问题", "关于维修资金管理使用不规范的问题"],
  ["关于维修资金管理使用\n1.不规范的问题", "关于维修资金管理使用"],
  ["关于维修资金管理使用\n已清查账户，解决了多年的问题。", "关于维修资金管理使用"],
])("a name may go on below a break within it: %j", (text, printed) => {
  expect(statementIn(text).printed).toBe(printed);
});

describe("the problem in its own words", () => {
  test.each([
    ["关于学习贯彻不够深入的问题", "学习贯彻不够深入"],
    ["关于学习贯彻不够深入问题", "学习贯彻不够深入"],
    ["针对学习贯彻不够深入的问题", "学习贯彻不够深入"],
    ["学习贯彻不够深入的问题", "学习贯彻不够深入"],
    ["关于“重业务轻党建问题依然存在”的问题", "重业务轻党建问题依然存在"],
    ["关于“重业务轻党建”问题的整改情况", "重业务轻党建"],
    ['关于"重业务轻党建"问题', "重业务轻党建"],
    ["针对“调研走过场”等问题", "调研走过场"],
    ["学习贯彻不够深入的问题（已完成整改）", "学习贯彻不够深入"],
    ["学习贯彻不够深入。（责任领导：张某；整改时限：2023年6月底）", "学习贯彻不够深入"],
    ["狠抓环境保护突出问题整改", "狠抓环境保护突出问题整改"],
    ["加强党建工作不力问题整改情况", "加强党建工作不力"],
    ["在“队伍建设弱化”方面", "队伍建设弱化"],
    ["关于“落实“三重一大”制度不严”的问题", "落实“三重一大”制度不严"],
    ["关于“三会一课”不规范问题", "“三会一课”不规范"],
    ["“三会一课”不规范", "“三会一课”不规范"],
    ["关于对违反中央八项规定精神问题盯得不紧，处理不严问题", "对违反中央八项规定精神问题盯得不紧，处理不严"],
    ["形式主义官僚主义问题整治不彻底", "形式主义官僚主义问题整治不彻底"],
    ["有关风险隐患缺乏有效管控", "有关风险隐患缺乏有效管控"],
    ["着力解决安全生产工作有关问题", "安全生产工作"],
    ["着力解决档案管理混乱问题", "档案管理混乱"],
    ["严肃查处违纪违法问题", "严肃查处违纪违法问题"],
    ["整治违规吃喝不力的问题", "整治违规吃喝不力"],
    ["调研不够深入", "调研不够深入"],
    ["问题1：学习贯彻不够深入", "学习贯彻不够深入"],
    ["反馈问题：学习贯彻不够深入。", "学习贯彻不够深入"],
    ["反馈指出：学习贯彻不够深入。", "学习贯彻不够深入"],
    ["巡察指出，学习贯彻不够深入。", "学习贯彻不够深入"],
    ["市委第三巡察组反馈：学习贯彻不够深入。", "学习贯彻不够深入"],
    ["巡察反馈问题整改不彻底", "巡察反馈问题整改不彻底"],
    ["关于采购领域廉洁风险集中的问题", "采购领域廉洁风险集中"],
    ["关于资金被拖欠一年以上的问题", "资金被拖欠一年以上"],
    ["关于思想认识上的问题", "思想认识"],
    ["关于农村公路管护跟不上的问题", "农村公路管护跟不上"],
    ["关于帮扶工作浮在面上的问题", "帮扶工作浮在面上"],
    ["关于责任停留在口头上问题", "责任停留在口头上"],
    ["关于吃拿卡要时有反映的问题", "吃拿卡要时有反映"],
    ["关于群众反映的问题", "群众"],
    ["对下属单位监督管理不到位的问题", "对下属单位监督管理不到位"],
    ["就反馈的“重业务轻党建”问题", "重业务轻党建"],
    ["成果转化率偏低，是巡视反馈的又一问题", "成果转化率偏低"],
    ["轮岗交流不够的问题，巡视也作了指出", "轮岗交流不够"],
    ["对于学习贯彻不够深入的问题", "学习贯彻不够深入"],
    ["反馈问题：采购不规范，存在先施工后补手续情况。", "采购不规范，存在先施工后补手续情况"],
    ["反馈问题：资产管理情况。", "资产管理"],
    ["针对巡察指出的学习贯彻不够深入问题", "学习贯彻不够深入"],
    ["关于巡察反馈的调研走过场的问题", "调研走过场"],
    ["针对巡察指出的“学习贯彻不够深入”问题，局党组认真整改。", "学习贯彻不够深入"],
    ["关于省委巡视组反馈“学习贯彻不够深入”的问题", "学习贯彻不够深入"],
    ["反馈的“学习贯彻不够深入”问题", "学习贯彻不够深入"],
    ["反馈问题：关于学习贯彻不够深入的问题。", "学习贯彻不够深入"],
    ["關於「重業務輕黨建」的問題，針對問題視情況強化領導", "重業務輕黨建"],
  ])("%s: %s", (text, inner) => {
    expect(statementIn(text).inner).toBe(inner);
  });
});

describe("where a statement ends and the text behind it begins", () => {
  test.each([
    ["a full stop", "关于学习不深入的问题。", "关于学习不深入的问题", "制定学习计划。开展督查。"],
    ["a colon", "关于学习不深入的问题：", "关于学习不深入的问题", "制定学习计划。"],
    [
      "a comma behind the wrapper",
      "针对“学用脱节”的问题，",
      "针对“学用脱节”的问题",
      "主要从三个方面抓好整改。",
    ],
    ["a line", "学习不深入，检查不严格\n　　", "学习不深入，检查不严格", "制定学习计划。"],
    [
      "a full stop, and not those in quotes",
      "关于“空喊口号。流于形式”的问题。",
      "关于“空喊口号。流于形式”的问题",
      "开展督查。",
    ],
    [
      "the full stop where a quote is never closed",
      "关于“以文件落实文件的问题。",
      "关于“以文件落实文件的问题",
      "召开会议。",
    ],
    [
      "a comma behind a wrapper that holds commas",
      "关于学习不深入，检查不严格的问题，",
      "关于学习不深入，检查不严格的问题",
      "制定学习计划。",
    ],
    ["a colon before an act", "学习贯彻不深入：", "学习贯彻不深入", "修订《学习制度》，开展督查。"],
    ["a term in brackets", "统筹不够（整改时限：2025年6月底，正在推进）。", "统筹不够", "完成改造14个。"],
    ["a status in brackets", "学习不深入的问题(已完成)。", "学习不深入的问题", "制定学习计划。"],
    [
      "a status in brackets that is glued to the response",
      "学习不深入（已完成整改）",
      "学习不深入",
      "制定《学习制度》。",
    ],
    ["a label", "学习不深入。", "学习不深入", "整改情况：制定学习计划。"],
    ["a label on the next line", "学习不深入\n", "学习不深入", "整改情况：制定学习计划。"],
    [
      "a label, behind a finding of several sentences",
      "该学的不学。2019年至2021年未传达上级文件3份。专题研讨不严肃，存在以读代学。",
      "该学的不学。2019年至2021年未传达上级文件3份。专题研讨不严肃，存在以读代学",
      "整改情况：补学文件3份。",
    ],
    ["findings listed below it", "党建工作薄弱。", "党建工作薄弱", "1-1,未按期换届。整改情况：已换届。"],
  ])("%s", (_, head, printed, behind) => {
    expect(statementIn(head + behind)).toMatchObject({printed, behind});
  });

  test.each(["学习不深入：记录不全，研讨不严肃。", "存在三个方面差距：制定计划不及时。"])(
    "a colon before the finding's own words ends nothing: %s",
    (text) => {
      expect(statementIn(text).printed).toBe(text.slice(0, -1));
    },
  );

  test("a label that announces nothing ends before the line does", () => {
    expect(statementIn(lines("反馈问题：", "整改情况：已整改。")).printed).toBe("反馈问题");
    expect(statementIn("问题1：\n").printed).toBe("问题1");
  });

  test("nothing is stated in nothing", () => {
    expect(statementIn("")).toMatchObject({printed: "", inner: "", wrapped: false, neutral: false});
  });
});

describe("what the wording says", () => {
  test.each([
    ["关于学习贯彻不够深入的问题", true],
    ["“学用脱节”的问题", true],
    ["反馈问题：学习贯彻不够深入。", true],
    ["学习贯彻不够深入", false],
    ["制定学习计划", false],
    ["关于政治建设方面", false],
    [
      "实施后备干部培养计划，采取上挂县局、下派村小、跟岗名校等方式进行培养，加强日常了解和跟踪考察，着力解决干部青黄不接的问题。",
      false,
    ],
    ["强化政治担当，着力解决落实上级部署不到位的问题。", true],
  ])("%s is wrapped: %s", (text, wrapped) => {
    expect(statementIn(text).wrapped).toBe(wrapped);
  });

  test.each([
    ["着力解决安全生产工作有关问题", true],
    ["关于意识形态工作责任制落实的问题", true],
    ["聚焦选人用人工作", true],
    ["关于意识形态工作责任制落实不到位的问题", false],
    ["安全生产工作存在漏洞", false],
    ["档案管理混乱", false],
  ])("%s names a topic only: %s", (text, neutral) => {
    expect(statementIn(text).neutral).toBe(neutral);
  });
});

test("the spans of any statement lie in each other, without white space around them", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const {start, innerStart, innerEnd, end, next, printed, inner} = statementIn(text.trimStart());
      expect(start).toBeLessThanOrEqual(innerStart);
      expect(innerStart).toBeLessThanOrEqual(innerEnd);
      expect(innerEnd).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(next);
      expect(next).toBeLessThanOrEqual(text.length);
      expect(printed).toBe(printed.trimEnd());
      expect(inner).toBe(inner.trimEnd());
    }),
  );
});

test("lines behind the first are not its business", () => {
  expect(statementIn(lines("学习不深入", "关于检查不严格的问题")).printed).toBe("学习不深入");
});
