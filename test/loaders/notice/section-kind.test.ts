import {describe, expect, test} from "vitest";
import {unknownLevels} from "../../../loaders/notice/levels.js";
import {isClues, sectionKind} from "../../../loaders/notice/section-kind.js";
import {lines, readingsIn} from "../reader.js";

describe("the part of a numbered heading", () => {
  const problems = ["(一)关于学习不深入的问题。已整改。", "(二)关于检查不严格的问题。已整改。"];
  const measures = ["(一)制定学习计划。", "(二)开展专项督查。"];
  const kindIn = (heading: string, below: readonly string[]) => {
    const {shadow, readings} = readingsIn(lines(`一、${heading}`, ...below));
    return sectionKind(shadow, readings[0]!, unknownLevels);
  };

  test.each([
    ["rectification", "巡察反馈问题整改落实情况", problems],
    ["rectification", "省委巡视组反馈意见整改进展情况", problems],
    ["rectification", "整改任务完成情况", []],
    ["rectification", "聚焦巡察反馈问题", problems],
    ["problems", "关于“学习不深入”问题的整改情况", measures],
    ["problems", "关于落实上级决策部署方面", problems],
    ["problems", "调研不深入的问题", measures],
    ["clues", "关于巡视移交问题线索和信访件办理情况", []],
    ["clues", "巡察移交信访件办理情况", measures],
    ["outlook", "今后整改工作打算", measures],
    ["outlook", "下一步工作安排", []],
    ["outlook", "持续巩固整改成果", measures],
    ["outlook", "存在的不足", ["（一）部分制度执行不严格。", "（二）个别问题整改不彻底。"]],
    ["outlook", "整改工作存在的差距和不足", []],
    ["rectification", "巡察反馈存在的问题整改情况", problems],
    ["overview", "整改工作组织开展情况", measures],
    ["overview", "主要负责人组织落实情况", []],
    ["overview", "提高政治站位，强化组织领导", measures],
    ["overview", "坚持高位推动，压实整改责任", measures],
  ] as const)("%s: %s", (kind, heading, below) => {
    expect(kindIn(heading, below)).toBe(kind);
  });
});

test("a heading numbered as a problem is one, however it begins", () => {
  const {shadow, readings} = readingsIn(
    lines("反馈问题一：落实监管要求有差距", "整改完成情况：", "1.开展检查。"),
  );
  expect(sectionKind(shadow, readings[0]!, unknownLevels)).toBe("problems");
});

describe("isClues", () => {
  test.each([
    ["关于巡视移交问题线索和信访件办理情况", true],
    ["巡察组移交信访举报件办理情况", true],
    ["巡视移交事项办理情况", true],
    ["巡察组交办问题事项的处置结果", true],
    ["信访线索办理", true],
    ["信访和问题线索处置", true],
    ["移交事项台账不清", false],
    ["信访线索办理不及时的问题", false],
    ["问题线索处置情况", true],
    ["信访件办理情况", true],
    ["线索处置不规范的问题", false],
    ["信访举报件办理不及时问题", false],
    ["关于信息公开方面", false],
  ])("%s: %s", (heading, is) => {
    const {shadow, readings} = readingsIn(`1.${heading}`);
    expect(isClues(shadow, readings[0]!)).toBe(is);
  });
});
