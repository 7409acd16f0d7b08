import {describe, expect, test} from "vitest";
import {readTable, row} from "./read-table.js";

describe("the group of a table's rows", () => {
  test("a heading that spans a row is the group of the rows below", () => {
    const {problems, groups} = readTable(
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
    expect(readTable(row(...names), ...rows)).toMatchObject(grouped);
  });

  test("a row that names an aspect only is the group of the rows below", () => {
    const rows = [row("一", "政治建设方面"), ...findings.map((cells) => row(...cells))];
    rows.splice(3, 0, row("二", "作风建设方面"));
    expect(readTable(row(...names.slice(1)), ...rows)).toMatchObject(grouped);
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
    expect(readTable(row(...names), ...findings.map((cells, i) => row(kinds[i]!, ...cells)))).toMatchObject(
      topics,
    );
  });

  test("a kind of finding is no group below headings, nor is one of another kind", () => {
    const rows = findings.map((cells, i) => row(["政治建设", "", "作风建设"][i]!, ...cells));
    expect(readTable(row(...names), "一、党的建设方面", ...rows).groups).toEqual([["一", "党的建设"]]);
    const others = findings.map((cells) => row("立行立改", ...cells));
    expect(readTable(row(...names), ...others).groups).toEqual([]);
  });

  test("a problem numbered 一、 beside its answer is no group", () => {
    const {problems, groups} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row("一、食堂管理松散", "更换承包商。"),
      row("二、档案管理混乱", "归档文件12份。"),
    );
    expect(problems).toHaveLength(2);
    expect(groups).toEqual([]);
  });
});
