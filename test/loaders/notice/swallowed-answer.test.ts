import {describe, expect, test} from "vitest";
import {noticeOf, read} from "../reader.js";

/** The statements and measures of three problems told so, in turn. */
function toldAs(form: (finding: string) => string) {
  const findings = ["理论学习不深入", "阵地管理不严格", "责任压得不实"];
  const lines = findings.map((finding, i) => `${i + 1}.${form(finding)}`);
  const text = noticeOf("一、巡察反馈问题整改情况", "（一）关于党的领导方面", ...lines);
  const {rows} = read(text);
  return {
    findings,
    statements: rows.problems.map(({statement}) => statement),
    measures: rows.measures.map(({start, end}) => text.slice(start, end)),
  };
}

describe("a finding is parted from the answer in its sentence", () => {
  test.each<[string, (finding: string) => string]>([
    ["就…的问题,", (it) => `就${it}的问题，组织学习3次。`],
    ["对…的问题,", (it) => `对${it}的问题，党委组织学习3次。`],
    ["对反馈的…问题,", (it) => `对反馈的${it}问题，我局组织学习3次。`],
    ["关于…,", (it) => `关于${it}，组织学习3次。`],
    ["在…方面,", (it) => `在${it}方面，组织学习3次。`],
  ])("%s", (_, form) => {
    const {findings, statements, measures} = toldAs(form);
    expect(statements).toEqual(findings);
    expect(measures.map((measure) => measure.endsWith("组织学习3次。"))).toEqual([true, true, true]);
  });

  test("with the word that it needs itself", () => {
    expect(toldAs((it) => `对下属单位监管不力、${it}的问题，党委开展督查3次。`).statements).toEqual([
      "对下属单位监管不力、理论学习不深入",
      "对下属单位监管不力、阵地管理不严格",
      "对下属单位监管不力、责任压得不实",
    ]);
  });

  test.each<[string, (finding: string) => string]>([
    ["that goes on", (it) => `关于${it}，落实上级要求不到位。`],
    ["that tells more of it", (it) => `在${it}方面，台账记录缺失。`],
  ])("but not one %s", (_, form) => {
    expect(toldAs(form).measures).toEqual([]);
  });
});

test("what is done to faults under a problem that is stated remains a measure", () => {
  const {rows} = read(
    noticeOf(
      "一、巡察反馈问题整改情况",
      "1.理论学习不深入的问题。一是对检查发现的记录不规范问题，责令5个支部改正。二是就审核不严的问题，开展培训2次。",
      "2.阵地管理不严的问题。一是对账号更新不及时的问题，关停账号3个。二是印发制度2项。",
    ),
  );
  expect(rows.problems.map(({statement}) => statement)).toEqual(["理论学习不深入", "阵地管理不严"]);
  expect(rows.measures).toHaveLength(4);
});

test("a problem that stands behind the aspect in its line is one below it", () => {
  const {rows} = read(
    noticeOf(
      "一、巡察反馈问题整改情况",
      "（一）党的领导方面。针对理论学习不深入问题，我局组织学习3次，开展研讨2次。",
      "（二）从严治党方面。针对责任压得不实问题。签订责任书20份。",
    ),
  );
  expect(rows.groups).toHaveLength(2);
  expect(rows.problems.map(({statement}) => statement)).toEqual(["理论学习不深入", "责任压得不实"]);
  expect(rows.measures).toHaveLength(2);
});
