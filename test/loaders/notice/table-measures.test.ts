import {describe, expect, test} from "vitest";
import {readTable, row} from "./read-table.js";

describe("what answers a row of a table", () => {
  test("a cell that only tells the status is no response beside others", () => {
    const {measures} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "责任人", "整改情况"),
      row("1", "食堂管理松散", "更换承包商。", "张某", "已整改"),
      row("2", "档案管理混乱", "", "李某", "正在整改"),
    );
    expect(measures).toEqual(["更换承包商。", "正在整改"]);
  });

  test("nor does it answer with a full stop", () => {
    const {measures} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "整改结果"),
      row("1", "食堂管理松散", "更换承包商。", "已完成。"),
      row("2", "档案管理混乱", "归档文件12份。", "正在推进。"),
    );
    expect(measures).toEqual(["更换承包商。", "归档文件12份。"]);
  });

  test.each(["完成情况", "整改完成情况", "进展情况", "整改措施及完成情况", "整改进展及成效"])(
    "%s may be the only response",
    (name) => {
      const {problems, measures} = readTable(
        "二、巡察反馈问题整改落实情况",
        row("序号", "反馈问题", name, "完成时限"),
        row("1", "食堂管理松散", "已完成。更换承包商1家。", "2023年9月"),
      );
      expect(problems).toEqual([["二/1", "食堂管理松散", 1]]);
      expect(measures).toEqual(["已完成。更换承包商1家。"]);
    },
  );

  test("a plan and what came of it are two measures where other cells part them, and only the second has a status", () => {
    const {measures, statuses} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "责任人", "完成情况"),
      row("1", "食堂管理松散", "加强管理。", "张某", "查处违规采购3起。"),
    );
    expect(measures).toEqual(["加强管理。", "查处违规采购3起。"]);
    expect(statuses).toEqual(["done"]);
  });

  test("a plan above the list of what was done is no measure", () => {
    const {problems, measures} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "整改情况"),
      row("1", "食堂管理松散", "加强管理。", "（1）更换承包商。（2）查处违规采购3起。"),
    );
    expect(problems).toEqual([["二/1", "食堂管理松散", 2]]);
    expect(measures).toEqual(["（1）更换承包商。", "（2）查处违规采购3起。"]);
  });

  test("what is ticked or left open is no response", () => {
    const {measures} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "完成情况"),
      row("1", "食堂管理松散", "更换承包商。", "是"),
      row("2", "档案管理混乱", "/", "归档文件12份。"),
    );
    expect(measures).toEqual(["更换承包商。", "归档文件12份。"]);
  });

  test("a cell beside one that enumerates is a measure of its own", () => {
    const {measures} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("序号", "反馈问题", "整改措施", "完成情况"),
      row("1", "食堂管理松散", "1.更换承包商；2.开展检查", "检查4次，处理1人。"),
    );
    expect(measures).toEqual(["1.更换承包商；", "2.开展检查", "检查4次，处理1人。"]);
  });

  test("what a cell enumerates are its measures", () => {
    const {measures} = readTable(
      "二、巡察反馈问题整改落实情况",
      row("问题", "整改情况"),
      row("公务用车管理不严", "一是核对台账3本。二是清退资金2万元。"),
    );
    expect(measures).toEqual(["一是核对台账3本。", "二是清退资金2万元。"]);
  });
});
