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
    statuses: problems.map((p) => p.status),
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
      ["二/1", "党组会议记录不规范", 1],
      ["二/2", "食堂管理松散", 1],
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

  test.each(["完成情况", "整改完成情况", "进展情况", "整改措施及完成情况", "整改进展及成效"])(
    "%s may be the only response",
    (name) => {
      const {problems, measures} = read(
        "二、巡察反馈问题整改落实情况",
        row("序号", "反馈问题", name, "完成时限"),
        row("1", "食堂管理松散", "已完成。更换承包商1家。", "2023年9月"),
      );
      expect(problems).toEqual([["二/1", "食堂管理松散", 1]]);
      expect(measures).toEqual(["已完成。更换承包商1家。"]);
    },
  );

  test("a plan and what came of it are two measures where other cells part them, and only the second has a status", () => {
    const {measures, statuses} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "责任人", "完成情况"),
      row("1", "食堂管理松散", "加强管理。", "张某", "查处违规采购3起。"),
    );
    expect(measures).toEqual(["加强管理。", "查处违规采购3起。"]);
    expect(statuses).toEqual(["done"]);
  });

  test("what is ticked or left open is no response", () => {
    const {measures} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "完成情况"),
      row("1", "食堂管理松散", "更换承包商。", "是"),
      row("2", "档案管理混乱", "/", "归档文件12份。"),
    );
    expect(measures).toEqual(["更换承包商。", "归档文件12份。"]);
  });

  test("a cell beside one that enumerates is a measure of its own", () => {
    const {measures} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "完成情况"),
      row("1", "食堂管理松散", "1.更换承包商；2.开展检查", "检查4次，处理1人。"),
    );
    expect(measures).toEqual(["1.更换承包商；", "2.开展检查", "检查4次，处理1人。"]);
  });

  test("cells over several rows leave their places empty: the rows below go on with the problem", () => {
    const {problems, measures} = read(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "整改情况", "责任人"),
      row("1", "食堂管理松散", "更换承包商。", "已更换1家。", "张某"),
      row("", "", "开展检查。", "检查4次。", "李某"),
      row("2", "档案管理混乱", "归档。", "归档文件12份。", "张某"),
    );
    expect(problems).toEqual([
      ["二/1", "食堂管理松散", 2],
      ["二/2", "档案管理混乱", 1],
    ]);
    expect(measures).toEqual(["更换承包商。\t已更换1家。", "开展检查。\t检查4次。", "归档。\t归档文件12份。"]);
  });

  test.each([
    ["1.", "1"],
    ["1、", "1"],
    ["（1）", "(1)"],
    ["一、", "一"],
    ["①", "①"],
  ])("a problem may have its ordinal in its own cell: %s", (mark, ordinal) => {
    const {problems} = read(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row(`${mark}食堂管理松散`, "更换承包商。"),
    );
    expect(problems).toEqual([[`二/${ordinal}`, "食堂管理松散", 1]]);
  });

  test("a cell that lists findings keeps the ordinals", () => {
    const {problems} = read(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row("1.食堂管理松散；2.采购不规范", "更换承包商。"),
    );
    expect(problems).toEqual([["二/-", "1.食堂管理松散；2.采购不规范", 1]]);
  });

  test("a problem numbered 一、 beside its answer is no group", () => {
    const {problems, groups} = read(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row("一、食堂管理松散", "更换承包商。"),
      row("二、档案管理混乱", "归档文件12份。"),
    );
    expect(problems).toHaveLength(2);
    expect(groups).toEqual([]);
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
    expect(problems).toEqual([["二/1", "档案管理混乱", 0]]);
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
      ["二/(一)/1", "学习贯彻不深入", 1],
      ["二/(二)/2", "调研走过场", 1],
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

  const topics = {
    groups: [
      [null, "政治建设"],
      [null, "作风建设"],
    ],
    problems: [
      ["-/1", "学习贯彻不深入", 1],
      ["-/2", "议事规则不完善", 1],
      ["-/3", "调研走过场", 1],
    ],
  };

  test.each([
    ["over several rows", ["政治建设", "", "作风建设"]],
    ["in every row", ["政治建设", "政治建设", "作风建设"]],
  ])("a kind of finding that is a topic is the group of its rows: %s", (_, kinds) => {
    expect(read(row(...names), ...findings.map((cells, i) => row(kinds[i]!, ...cells)))).toMatchObject(topics);
  });

  test("a kind of finding is no group below headings, nor is one of another kind", () => {
    const rows = findings.map((cells, i) => row(["政治建设", "", "作风建设"][i]!, ...cells));
    expect(read(row(...names), "一、党的建设方面", ...rows).groups).toEqual([["一", "党的建设"]]);
    const others = findings.map((cells) => row("立行立改", ...cells));
    expect(read(row(...names), ...others).groups).toEqual([]);
  });

  test("column names may take two lines", () => {
    const {groups, problems} = read(
      row("序号", "巡察反馈问题", "", "整改措施", "整改成效"),
      row("", "问题类别", "具体问题"),
      row("1", "政治建设", "学习贯彻不深入", "补学文件。", "已补学3份。"),
      row("2", "", "议事规则不完善", "修订规则。", "已修订1项。"),
    );
    expect(groups).toEqual([[null, "政治建设"]]);
    expect(problems.map(([, statement]) => statement)).toEqual(["学习贯彻不深入", "议事规则不完善"]);
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
      ["二/1", "学习贯彻不深入", 1],
      ["二/2", "调研走过场", 1],
    ]);
  });

  const tables = [
    [row("序号", "反馈问题", "整改情况"), row("1", "学习贯彻不深入", "已补学文件3份。")],
    [row("序号", "反馈问题", "整改情况"), row("1", "调研走过场", "已走访企业12家。")],
  ] as const;

  test.each([
    ["of an aspect", "（一）政治建设方面", "（二）作风建设方面"],
    ["of an aspect's problems", "（一）关于政治建设方面的问题", "（二）关于作风建设方面的问题"],
    ["of a topic", "（一）政治建设", "（二）作风建设"],
  ])("the heading above each of several is the group of its rows: %s", (_, first, second) => {
    const {groups, problems, warnings} = read(
      "一、巡察反馈问题整改落实情况",
      first,
      ...tables[0],
      second,
      ...tables[1],
    );
    expect(groups).toEqual([
      ["（一）", "政治建设"],
      ["（二）", "作风建设"],
    ]);
    expect(problems).toEqual([
      ["一/(一)/1", "学习贯彻不深入", 1],
      ["一/(二)/1", "调研走过场", 1],
    ]);
    expect(warnings).toEqual([]);
  });

  test("a heading above each may be a section", () => {
    const {roles, groups, problems} = read("一、政治建设方面", ...tables[0], "二、作风建设方面", ...tables[1]);
    expect(roles).toEqual(["title", "overview", "rectification", "rectification"]);
    expect(groups).toEqual([
      ["一", "政治建设"],
      ["二", "作风建设"],
    ]);
    expect(problems.map(([path]) => path)).toEqual(["一/1", "二/1"]);
  });

  test("a problem with words of its own before a table stays one", () => {
    const {groups, problems} = read(
      "一、巡察反馈问题整改落实情况",
      "（一）关于学习贯彻不深入的问题",
      "补学文件3份，开展研讨4次，其余各项问题的整改落实情况见下表。",
      ...tables[1],
    );
    expect(groups).toEqual([]);
    expect(problems.map(([, statement]) => statement)).toEqual(["学习贯彻不深入", "调研走过场"]);
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
