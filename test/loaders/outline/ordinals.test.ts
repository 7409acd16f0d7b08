import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {linesOf} from "../../../loaders/outline/lines.js";
import type {Ordinal} from "../../../loaders/outline/ordinal.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

function ordinalsIn(text: string): readonly Ordinal[] {
  const shadow = shadowOf(text);
  return ordinalsOf(shadow, linesOf(shadow));
}

/** Ordinals as the table rows below show them: printed mark, class, value, place. */
function marksIn(text: string): string[] {
  return ordinalsIn(text).map(
    (o) => `${text.slice(o.start, o.markEnd)} ${o.class} ${o.value}${o.place === "line" ? "" : ` ${o.place}`}`,
  );
}

describe("a mark at the start of a line", () => {
  test.each([
    ["一、整改工作组织开展情况", "一、 han 1"],
    ["十二、关于“以会代训”的问题", "十二、 han 12"],
    ["二.整改落实情况", "二. han 2"],
    ["三，今后工作打算", "三， han 3"],
    ["㊀总体情况", "㊀ han 1"],
    ["(三)关于选人用人方面", "(三) han-bracket 3"],
    ["（十一）关于选人用人方面", "（十一） han-bracket 11"],
    ["〔二〕关于选人用人方面", "〔二〕 han-bracket 2"],
    ["（二）、关于选人用人方面", "（二）、 han-bracket 2"],
    ["㈠关于选人用人方面", "㈠ han-bracket 1"],
    ["（四关于选人用人方面", "（四 han-bracket 4"],
    ["五）关于选人用人方面", "五） han-bracket 5"],
    ["1.学习贯彻不够深入", "1. arabic 1"],
    ["１．学习贯彻不够深入", "１． arabic 1"],
    ["12、学习贯彻不够深入", "12、 arabic 12"],
    ["⒊学习贯彻不够深入", "⒊ arabic 3"],
    ["2，关于学习贯彻不够深入的问题", "2， arabic 2"],
    ["2 ，关于学习贯彻不够深入的问题", "2 ， arabic 2"],
    ["3. 2022年以来学习不够深入", "3. arabic 3"],
    ["3.2022年以来学习不够深入", "3. arabic 3"],
    ["(2)着力解决台账不清问题", "(2) arabic-bracket 2"],
    ["（2）、着力解决台账不清问题", "（2）、 arabic-bracket 2"],
    ["⑵着力解决台账不清问题", "⑵ arabic-bracket 2"],
    ["2）着力解决台账不清问题", "2） arabic-bracket 2"],
    ["①修订制度3项", "① circled 1"],
    ["⑳修订制度3项", "⑳ circled 20"],
    ["❹修订制度3项", "❹ circled 4"],
    ["1.2档案管理不规范", "1.2 decimal 2"],
    ["1.2 档案管理不规范", "1.2 decimal 2"],
    ["3-1,档案管理不规范", "3-1, decimal 1"],
    ["一是压实责任", "一是 item 1"],
    ["三要压实责任", "三要 item 3"],
    ["第一,压实责任", "第一, rank 1"],
    ["第二、压实责任", "第二、 rank 2"],
    ["第三是压实责任", "第三是 rank 3"],
    ["首先，压实责任", "首先， order 1"],
    ["首先是压实责任", "首先是 order 1"],
    ["问题一：责任不实", "问题一： issue 1"],
    ["问题12:责任不实", "问题12: issue 12"],
    ["反馈问题一：责任不实", "反馈问题一： issue 1"],
    ["问题（二）：责任不实", "问题（二）： issue 2"],
    ["具体问题3.责任不实", "具体问题3. issue 3"],
    ["【问题2】责任不实", "【问题2】 issue 2"],
    ["问题表现1：责任不实", "问题表现1： issue 1"],
    ["具体表现二：责任不实", "具体表现二： issue 2"],
    ["主要表现（三）：责任不实", "主要表现（三）： issue 3"],
    ["整改事项1：责任不实", "整改事项1： issue 1"],
    ["【整改任务二】责任不实", "【整改任务二】 issue 2"],
    ["第三项：责任不实", "第三项： issue 3"],
    ["第1项\n问题描述：责任不实", "第1项 issue 1"],
    ["第二个问题\n责任不实", "第二个问题 issue 2"],
    ["问题1　责任不实", "问题1 issue 1"],
    ["序号：2\n反馈问题：责任不实", "序号：2 issue 2"],
    ["问题编号　3\n问题内容：责任不实", "问题编号　3 issue 3"],
    ["4\n反馈问题：责任不实", "4 arabic 4"],
    ["5\n【存在问题】\n责任不实", "5 arabic 5"],
  ])("%s: %s", (text, mark) => {
    expect(marksIn(text)).toEqual([mark]);
  });

  test("the words begin behind the blanks that follow it", () => {
    const text = "（一）　 关于作风问题";
    const [ordinal] = ordinalsIn(text);
    expect(ordinal).toMatchObject({start: 0, markEnd: 3, end: 5});
    expect(text.slice(ordinal!.end)).toBe("关于作风问题");
  });
});

test.each([
  ["第一，压实责任。第二，制定计划。", "第一， rank 1", "第二， rank 2"],
  ["首先，压实责任。其次，制定计划。", "首先， order 1", "其次， order 2"],
  ["（1）压实责任。（2）制定计划。", "（1） arabic-bracket 1", "（2） arabic-bracket 2"],
])("a list opens behind the comma of a statement: %s", (list, ...marks) => {
  const told = marks.map((mark) => `${mark} sentence`);
  expect(marksIn(`1.针对“学习不深入”的问题，${list}`)).toEqual(["1. arabic 1", ...told]);
});

describe("what looks like a mark and is none", () => {
  test.each([
    "2.0版政务服务平台上线运行",
    "3月24日，县委巡察组反馈了意见",
    "1-5月份，全区受理举报162件",
    "1+4+16+N工作体系基本形成",
    "2023年3月召开专题会议",
    "12345热线办结率提高",
    "3，全年受理举报162件",
    "共受理2，关于作风的举报占半数",
    "95.6%的事项已办结",
    "1.5亿元资金已拨付",
    "2.3万平方米违建已拆除",
    "一、二、三等奖共12名",
    "一是一、二是二，实事求是",
    "工作中一是一，二是二",
    "一是否存在违规情形",
    "第一、第二季度均已完成",
    "第一书记到村任职",
    "具体表现：责任不实",
    "解决群众反映的问题，第一书记到村任职",
    "最后的期限为年底",
    "三年行动计划",
    "一体推进“三不腐”",
    "十四五规划",
    "（三十人）参加培训",
    "（2023年）工作要点",
  ])("%s", (text) => {
    expect(marksIn(text)).toEqual([]);
  });

  test.each([
    "修订《（一）公务接待办法》《1.请示报告制度》",
    "坚持“一是加强学习。二是改进作风”的思路",
    "落实“(1)有人管。(2)有人干”的要求",
    "完成投资。2.0版平台上线。3月24日验收。1-5月份增长9%",
    "评出一、二、三等奖",
    "根据《条例》第(三)项和附(一)",
  ])("inside a line: %s", (text) => {
    expect(marksIn(text)).toEqual([]);
  });
});

describe("marks inside a line", () => {
  test.each([
    [
      "高度重视。一是加强领导,二是压实责任;三是抓好督查。",
      ["一是 item 1 sentence", "二是 item 2 inline", "三是 item 3 sentence"],
    ],
    ["已整改：①清退公款②修订制度", ["① circled 1 sentence", "② circled 2 inline"]],
    [
      "台账不清。(1)全面清查。(2)立行立改。",
      ["(1) arabic-bracket 1 sentence", "(2) arabic-bracket 2 sentence"],
    ],
    ["一是加强教育。坚持一是一、二是二。二是改进作风。", ["一是 item 1", "二是 item 2 sentence"]],
    ["台账不清。1.全面清查；2.立行立改。", ["1. arabic 1 sentence", "2. arabic 2 sentence"]],
    ["整改情况 一、组织情况", ["一、 han 1 sentence"]],
    ["整改情况：（已完成）一是学习。", ["一是 item 1 sentence"]],
    ["整改情况（已完成）一是学习。", []],
    ["他说得对！”二是加强教育", ["二是 item 2 sentence"]],
    ["党的建设方面（一）关于主体责任", ["（一） han-bracket 1 sentence"]],
    ["存在主体责任缺失的问题1.针对学习不深入", ["1. arabic 1 sentence"]],
  ])("%s", (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });

  test("a quote that is never closed hides the marks near it and no more", () => {
    const text = `关于“以文件落实文件问题。${"制定方案,细化任务。".repeat(20)}一是加强领导。二是压实责任。`;
    expect(marksIn(text)).toEqual(["一是 item 1 sentence", "二是 item 2 sentence"]);
    expect(marksIn("关于“以文件落实文件问题。\n一是加强领导。")).toEqual(["一是 item 1"]);
  });
});

describe("marks that do not print their number", () => {
  test.each([
    [["(1)学习不深入", ")检查不严格", "(3)整改不彻底"], ") arabic-bracket 2"],
    [["(一)学习不深入", ")检查不严格", "(三)整改不彻底"], ") han-bracket 2"],
    [["(1)学习不深入", ")关于检查不严格问题"], ") arabic-bracket 2"],
  ])("%j: %s", (lines, mark) => {
    expect(marksIn(lines.join("\n"))).toContain(mark);
  });

  test("a closing bracket that no sequence explains is dropped", () => {
    expect(marksIn(")检查不严格")).toEqual([]);
    expect(marksIn("(1)学习不深入\n)检查不严格\n(2)整改不彻底")).toEqual([
      "(1) arabic-bracket 1",
      "(2) arabic-bracket 2",
    ]);
  });

  test("首先, 其次, 再次, 最后 count on from each other", () => {
    expect(marksIn("首先,学习。其次,检查。再次,整改。最后,总结。")).toEqual([
      "首先, order 1",
      "其次, order 2 sentence",
      "再次, order 3 sentence",
      "最后, order 4 sentence",
    ]);
    expect(marksIn("其次,检查不严格。")).toEqual([]);
  });
});

test.each([
  "共有任务1：已完成",
  "落实第一项：修路",
  "12\n责任不实",
  "投入2023\n反馈问题：责任不实",
  "发现问题3 个",
])("%s numbers no finding", (text) => {
  expect(marksIn(text)).toEqual([]);
});

describe("问题1: beside another mark", () => {
  test("is one mark with the ordinal before it, and the words begin behind both", () => {
    const text = "1.问题1:学习不深入\n2.问题2:检查不严格";
    const read = ordinalsIn(text);
    expect(
      read.map((o) => [o.class, o.value, text.slice(o.start, o.markEnd), text.slice(o.end, o.end + 2)]),
    ).toEqual([
      ["arabic", 1, "1.", "学习"],
      ["arabic", 2, "2.", "检查"],
    ]);
  });

  test("stands for the ordinal where that is lost: the mark is empty", () => {
    const text = "1.问题1:学习不深入\n问题2:检查不严格\n3.问题3:整改不彻底";
    expect(marksIn(text)).toEqual(["1. arabic 1", " arabic 2", "3. arabic 3"]);
    expect(text.slice(ordinalsIn(text)[1]!.end)).toMatch(/^检查/);
  });

  test("alone on its line, an ordinal stands above its words, and a wider one above the next", () => {
    const text = "（一）\n全面从严治党方面\n1.\n\n关于学习不深入的问题\n2.\n（1）检查";
    expect(ordinalsIn(text).map(({start, end}) => text.slice(start, end + 2))).toEqual([
      "（一）\n全面",
      "1.\n\n关于",
      "2.\n（1",
      "（1）检查",
    ]);
  });
});

test("ordinals of any text stand in order, inside it, and do not overlap", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      let last = 0;
      for (const {start, markEnd, end, value} of ordinalsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(markEnd).toBeGreaterThanOrEqual(start);
        expect(end).toBeGreaterThanOrEqual(Math.max(markEnd, start + 1));
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isInteger(value)).toBe(true);
        last = end;
      }
    }),
  );
});
