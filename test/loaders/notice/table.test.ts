import {describe, expect, test} from "vitest";
import {parseText} from "../../gold/gold.js";

const opening =
  "中共某县某局党组关于巡察整改情况的通报\n根据县委统一部署,2023年3月1日至4月30日,县委第一巡察组对某局党组开展了巡察。现将整改情况予以公布。\n";
const row = (...cells: string[]) => cells.join("\t");

function read(...lines: string[]) {
  const text = opening + lines.join("\n");
  const {sections, groups, problems, measures, diagnostics} = parseText(text);
  return {
    roles: sections.map(({role}) => role),
    groups: groups.map((g) => [g.ordinal, g.statement]),
    problems: problems.map((p) => [p.ordinal_path, p.statement, p.n_measures]),
    measures: measures.map((m) => text.slice(m.start, m.end)),
    warnings: diagnostics.filter(({severity}) => severity === "warning").map(({code}) => code),
  };
}

describe("a table of findings", () => {
  test("each row is a problem with its response", () => {
    const {problems, measures} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "整改情况", "责任单位", "整改状态"),
      row("1", "党组会议记录不规范问题。", "修订议事规则。", "已补录会议记录12份。", "办公室", "已完成"),
      row("2", "食堂管理松散", "更换承包商。", "正在招标。", "后勤股", "正在整改"),
    );
    expect(problems).toEqual([
      ["1", "党组会议记录不规范", 1],
      ["2", "食堂管理松散", 1],
    ]);
    expect(measures).toEqual(["修订议事规则。\t已补录会议记录12份。", "更换承包商。\t正在招标。"]);
  });

  test("a cell that only tells the status is no response beside others", () => {
    const {measures} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "责任人", "整改情况"),
      row("1", "食堂管理松散", "更换承包商。", "张某", "已整改"),
      row("2", "档案管理混乱", "", "李某", "正在整改"),
    );
    expect(measures).toEqual(["更换承包商。", "正在整改"]);
  });

  test("what a cell enumerates are its measures", () => {
    const {measures} = read(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row("公务用车管理不严", "一是核对台账3本。二是清退资金2万元。"),
    );
    expect(measures).toEqual(["一是核对台账3本。", "二是清退资金2万元。"]);
  });

  test("a row without a response is a problem that says so", () => {
    const {problems, warnings} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "问题", "整改情况"),
      row("1", "档案管理混乱", ""),
    );
    expect(problems).toEqual([["1", "档案管理混乱", 0]]);
    expect(warnings).toContain("no-response");
  });

  test("a heading that spans a row is the group of the rows below", () => {
    const {problems, groups} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "问题", "整改情况"),
      "（一）政治建设方面",
      row("1", "学习贯彻不深入", "已补学文件3份。"),
      "（二）作风建设方面",
      row("2", "调研走过场", "已走访企业12家。"),
    );
    expect(problems).toEqual([
      ["(一)/1", "学习贯彻不深入", 1],
      ["(二)/2", "调研走过场", 1],
    ]);
    expect(groups).toEqual([
      ["（一）", "政治建设"],
      ["（二）", "作风建设"],
    ]);
  });

  const findings = [
    ["1", "学习贯彻不深入", "已补学文件3份。"],
    ["2", "议事规则不完善", "已修订规则1项。"],
    ["3", "调研走过场", "已走访企业12家。"],
  ];
  const names = ["问题类别", "序号", "具体问题", "整改措施及成效"];
  const kinds = ["一、政治建设方面", "", "二、作风建设方面"];
  const grouped = {
    groups: [
      ["一", "政治建设"],
      ["二", "作风建设"],
    ],
    problems: [
      ["一/1", "学习贯彻不深入", 1],
      ["一/2", "议事规则不完善", 1],
      ["二/3", "调研走过场", 1],
    ],
    measures: ["已补学文件3份。", "已修订规则1项。", "已走访企业12家。"],
    roles: ["title", "overview", "rectification"],
  };

  test.each<[string, string[]]>([
    ["over several rows", findings.map((cells, i) => row(kinds[i]!, ...cells))],
    [
      "left out of all rows but the first",
      findings.map((cells, i) => row(...(kinds[i] ? [kinds[i]] : []), ...cells)),
    ],
    ["printed in every row", findings.map((cells, i) => row(kinds[i === 1 ? 0 : i]!, ...cells))],
  ])("a cell that names the aspect is the group of its rows: %s", (_, rows) => {
    expect(read(row(...names), ...rows)).toMatchObject(grouped);
  });

  test("a row that names an aspect only is the group of the rows below", () => {
    const rows = [row("一", "政治建设方面"), ...findings.map((cells) => row(...cells))];
    rows.splice(3, 0, row("二", "作风建设方面"));
    expect(read(row(...names.slice(1)), ...rows)).toMatchObject(grouped);
  });

  test("column names that are printed again are no finding", () => {
    const names = row("序号", "反馈问题", "整改情况");
    const {problems} = read(
      "二、巡察反馈问题整改落实情况",
      names,
      row("1", "学习贯彻不深入", "已补学文件3份。"),
      names,
      row("2", "调研走过场", "已走访企业12家。"),
    );
    expect(problems).toEqual([
      ["1", "学习贯彻不深入", 1],
      ["2", "调研走过场", 1],
    ]);
  });

  test("other tables hold no problems", () => {
    const {problems} = read(
      "二、巡察反馈问题整改落实情况",
      row("姓名", "职务", "联系电话"),
      row("张某", "局长", "0531-66604543"),
    );
    expect(problems).toEqual([]);
  });
});
