import {describe, expect, test} from "vitest";
import {readTable, row} from "./read-table.js";

describe("headings above tables", () => {
  const tables = [
    [row("序号", "反馈问题", "整改情况"), row("1", "学习贯彻不深入", "已补学文件3份。")],
    [row("序号", "反馈问题", "整改情况"), row("1", "调研走过场", "已走访企业12家。")],
  ] as const;

  test.each([
    ["of an aspect", "（一）政治建设方面", "（二）作风建设方面"],
    ["of an aspect's problems", "（一）关于政治建设方面的问题", "（二）关于作风建设方面的问题"],
    ["of a topic", "（一）政治建设", "（二）作风建设"],
  ])("the heading above each of several is the group of its rows: %s", (_, first, second) => {
    const {groups, problems, warnings} = readTable(
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
    const {roles, groups, problems} = readTable(
      "一、政治建设方面",
      ...tables[0],
      "二、作风建设方面",
      ...tables[1],
    );
    expect(roles).toEqual(["title", "overview", "rectification", "rectification"]);
    expect(groups).toEqual([
      ["一", "政治建设"],
      ["二", "作风建设"],
    ]);
    expect(problems.map(([path]) => path)).toEqual(["一/1", "二/1"]);
  });

  test("a problem with words of its own before a table stays one", () => {
    const {groups, problems} = readTable(
      "一、巡察反馈问题整改落实情况",
      "（一）关于学习贯彻不深入的问题",
      "补学文件3份，开展研讨4次，其余各项问题的整改落实情况见下表。",
      ...tables[1],
    );
    expect(groups).toEqual([]);
    expect(problems.map(([, statement]) => statement)).toEqual(["学习贯彻不深入", "调研走过场"]);
  });
});
