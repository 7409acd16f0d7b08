import {describe, expect, test} from "vitest";
import {readTable, row} from "./read-table.js";

describe("a table of findings", () => {
  test("each row is a problem with its response", () => {
    const {problems, measures} = readTable(
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

  test("cells over several rows leave their places empty: the rows below go on with the problem", () => {
    const {problems, measures} = readTable(
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

  test("a row without a response is a problem that says so", () => {
    const {problems, warnings} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "问题", "整改情况"),
      row("1", "档案管理混乱", ""),
    );
    expect(problems).toEqual([["二/1", "档案管理混乱", 0]]);
    expect(warnings).toContain("no-response");
  });

  test("column names may take two lines", () => {
    const {groups, problems} = readTable(
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
    const {problems} = readTable(
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

  test("other tables hold no problems", () => {
    const {problems} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("姓名", "职务", "联系电话"),
      row("张某", "局长", "0531-66604543"),
    );
    expect(problems).toEqual([]);
  });
});
