import {describe, expect, test} from "vitest";
import {levelWeights} from "../../../loaders/notice/levels.js";
import {headingOf} from "../../../loaders/notice/reading.js";
import {ordinalOf, pathMarkEnd, rectify} from "../../../loaders/notice/rectify.js";
import {lines, readingsIn} from "../reader.js";

/** A rectification section in its own words. */
function rectified(...parts: readonly string[]) {
  const text = lines(...parts);
  const {shadow, readings} = readingsIn(text);
  const result = rectify(shadow, readings, levelWeights(readings), "二");
  const words = (span: {start: number; end: number} | null) => span && text.slice(span.start, span.end);
  return {
    groups: result.groups.map(({reading}) => headingOf(shadow, reading)),
    problems: result.problems.map(({path, depth, isLeaf}) => `${path} ${depth}${isLeaf ? " leaf" : ""}`),
    statements: result.problems.map(({statement}) => text.slice(statement.innerStart, statement.innerEnd)),
    blocks: result.problems.map(({reading, blockEnd}) => text.slice(reading.node.start, blockEnd)),
    measures: result.problems.flatMap(({measures}) => measures.map(words)),
    preambles: result.problems.map(({preamble}) => words(preamble)),
    rules: result.problems.map(({rule}) => rule),
    asides: result.asides.map(({role, reading}) => `${role} ${headingOf(shadow, reading)}`),
    unread: result.unread.map((reading) => headingOf(shadow, reading)),
  };
}

describe("groups and problems", () => {
  test.each([
    [
      "problems under groups, counted anew in each",
      [
        "(一)关于政治建设方面",
        "1.学习不深入的问题。已补学。",
        "(二)关于作风建设方面",
        "1.调研走过场的问题。已整改。",
      ],
      ["关于政治建设方面", "关于作风建设方面"],
      ["二/(一)/1 1 leaf", "二/(二)/1 1 leaf"],
    ],
    [
      "narrower problems under problems",
      [
        "(一)关于政治建设方面",
        "1.责任不实的问题",
        "（1）关于部署不力问题。已部署。",
        "（2）关于督查不严问题。已督查。",
      ],
      ["关于政治建设方面"],
      ["二/(一)/1 1", "二/(一)/1/(1) 2 leaf", "二/(一)/1/(2) 2 leaf"],
    ],
    [
      "problems below an ordinal without words of its own",
      ["(一)", "1.学习不深入的问题。已补学。", "2.调研走过场的问题。已整改。"],
      [],
      ["二/(一)/1 1 leaf", "二/(一)/2 1 leaf"],
    ],
    [
      "no problem where an ordinal has lost its words",
      ["(一)关于政治建设方面", "1.", "2.调研走过场的问题。已整改。"],
      ["关于政治建设方面"],
      ["二/(一)/2 1 leaf"],
    ],
    [
      "narrower problems that are 一是",
      [
        "(一)关于政治建设方面",
        "1.责任不实的问题",
        "一是部署不力。整改情况:(1)开会。(2)发文。",
        "二是督查不严。整改情况:(1)督查。",
      ],
      ["关于政治建设方面"],
      ["二/(一)/1 1", "二/(一)/1/一是 2 leaf", "二/(一)/1/二是 2 leaf"],
    ],
    [
      "no groups where none are printed",
      [
        "一、关于“学习不深入”问题的整改情况",
        "(一)制定计划。列出清单。",
        "(二)开展督查。",
        "二、关于“检查不严格”问题的整改情况",
        "(一)清查台账。",
      ],
      [],
      ["二/一 1 leaf", "二/二 1 leaf"],
    ],
    [
      "a problem without an ordinal",
      ["(一)关于政治建设方面", "4.意识形态工作薄弱问题", "关于理论学习不经常问题。制定学习计划。"],
      ["关于政治建设方面"],
      ["二/(一)/4 1", "二/(一)/4/- 2 leaf"],
    ],
    ["nothing", ["整改工作取得阶段性成效。"], [], []],
  ])("%s", (_, parts, groups, problems) => {
    expect(rectified(...parts)).toMatchObject({groups, problems});
  });

  test("a block reaches to the end of the response, children included", () => {
    const {blocks} = rectified(
      "1.责任不实的问题",
      "(1)关于部署不力问题。已部署。",
      "(2)关于督查不严问题。已督查。",
      "2.作风不实的问题。已整改。",
    );
    expect(blocks).toEqual([
      lines("1.责任不实的问题", "(1)关于部署不力问题。已部署。", "(2)关于督查不严问题。已督查。"),
      "(1)关于部署不力问题。已部署。",
      "(2)关于督查不严问题。已督查。",
      "2.作风不实的问题。已整改。",
    ]);
  });

  test("the rule tells by which wording a problem was recognised", () => {
    const {rules} = rectified(
      "1.学习不深入的问题。已补学。",
      "2.反馈问题：检查不严格。整改情况：已督查。",
      "3.调研走过场",
      "整改情况：已走访企业12家。",
      "4.会风不实，文山会海反弹。",
      "5.安全生产责任制。",
    );
    expect(rules).toEqual([
      "problem-arabic-wrapped",
      "problem-arabic-label",
      "problem-arabic-answered",
      "problem-arabic-fault",
      "problem-arabic-level",
    ]);
  });
});

describe("measures", () => {
  const of = (...response: readonly string[]) => rectified("1.学习不深入的问题。", ...response).measures;

  test.each([
    [
      "the first level of enumeration",
      ["一是制定计划。①列清单。②定时限。二是开展督查。"],
      ["一是制定计划。①列清单。②定时限。", "二是开展督查。"],
    ],
    [
      "items on their own lines",
      ["(1)制定计划。", "全员覆盖。", "(2)开展督查。"],
      [lines("(1)制定计划。", "全员覆盖。"), "(2)开展督查。"],
    ],
    [
      "items with gaps in their count",
      ["一是制定计划。", "三要开展督查。"],
      ["一是制定计划。", "三要开展督查。"],
    ],
    [
      "a response without enumeration, however long",
      ["制定计划。开展督查；通报结果。"],
      ["制定计划。开展督查；通报结果。"],
    ],
    ["a response over several lines", ["制定计划。", "开展督查。"], [lines("制定计划。", "开展督查。")]],
    ["a response behind its label", ["整改情况：制定计划，开展督查。"], ["制定计划，开展督查。"]],
    ["a response behind a lead-in", ["主要从三个方面抓好整改。制定计划，开展督查。"], ["制定计划，开展督查。"]],
    ["a response before its status", ["整改情况：制定计划。", "整改状态：已完成"], ["制定计划。"]],
    [
      "a response before its status and term",
      ["制定计划。", "整改状态：正在推进（整改时限：2025年6月30日）"],
      ["制定计划。"],
    ],
    ["a response before its status on the same line", ["制定计划。整改状态：已完成"], ["制定计划。"]],
    [
      "a response behind findings that are listed",
      ["主要表现：一是计划不细；二是记录不全。", "整改情况：制定计划，补录12次。"],
      ["制定计划，补录12次。"],
    ],
    [
      "a response that ends with its results",
      ["整改措施：修订制度。", "整改结果：已完成，组织学习24次。"],
      [lines("修订制度。", "整改结果：已完成，组织学习24次。")],
    ],
    [
      "a response before its status and when it was reached",
      ["整改措施：修订制度。", "整改结果：2023年6月已完成。"],
      ["修订制度。"],
    ],
    [
      "items before a status",
      ["一是制定计划。", "二是开展督查。", "整改状态：已完成", "责任单位：县水利局"],
      ["一是制定计划。", "二是开展督查。"],
    ],
    [
      "a response behind its status, owner and term",
      ["完成情况：已完成。", "责任领导：张某", "整改时限：2023年6月底", "整改措施：制定计划。"],
      ["制定计划。"],
    ],
    [
      "a response behind the label of a status",
      ["整改完成情况：制定计划，清退1.2万元。"],
      ["制定计划，清退1.2万元。"],
    ],
    ["a response behind a status in brackets", ["（已完成，长期坚持）制定计划。"], ["制定计划。"]],
    ["none where nothing answers", [], []],
  ])("%s", (_, response, measures) => {
    expect(of(...response)).toEqual(measures);
  });

  test("1-1, 1-2 listed below the statement are findings, answered as one", () => {
    const {problems, measures} = rectified(
      "1.党建工作薄弱。1-1,未按期换届。1-2,党费收缴不及时。整改情况：已完成换届。",
      "2.作风不实。整改情况：已整改。",
    );
    expect(problems).toEqual(["二/1 1 leaf", "二/2 1 leaf"]);
    expect(measures).toEqual(["已完成换届。", "已整改。"]);
  });
});

describe("text between statement and first measure", () => {
  const preamble = (response: string) => rectified(`1.学习不深入的问题。${response}`).preambles[0];

  test.each([
    [
      "is the preamble",
      "党组专题研究，正在编制《学习规划》。一是制定计划。二是开展督查。",
      "党组专题研究，正在编制《学习规划》。",
    ],
    ["is none if it is a lead-in", "主要从三个方面抓好整改。一是制定计划。二是开展督查。", null],
    ["is none if it is a label", "整改情况：一是制定计划。二是开展督查。", null],
    ["is none if it is a label and a status", "整改情况：（已完成）一是制定计划。二是开展督查。", null],
    ["is none if it is the label of a plan", "\n整改措施：\n（1）制定计划。\n（2）开展督查。", null],
    ["is none if nothing stands there", "一是制定计划。二是开展督查。", null],
    ["is none without enumeration", "党组专题研究，制定计划。", null],
  ])("%s", (_, response, expected) => {
    expect(preamble(response)).toBe(expected);
  });
});

describe("what is numbered along and is no problem", () => {
  const groups = [
    "(一)关于政治建设方面",
    "1.学习不深入的问题。已补学。",
    "(二)关于作风建设方面",
    "1.调研走过场的问题。已整改。",
  ];

  test("the clue-and-petition item", () => {
    const {
      asides,
      groups: headings,
      problems,
    } = rectified(...groups, "(三)关于巡视移交问题线索和信访件办理情况", "移交线索12件，已办结12件。");
    expect(asides).toEqual(["clues 关于巡视移交问题线索和信访件办理情况"]);
    expect(headings).toHaveLength(2);
    expect(problems).toHaveLength(2);
  });

  test("an outlook", () => {
    const {asides, problems} = rectified(...groups, "(三)下一步工作打算", "持续抓好整改。");
    expect(asides).toEqual(["outlook 下一步工作打算"]);
    expect(problems).toHaveLength(2);
  });

  test("a heading that names an act is left unread", () => {
    const {unread, problems} = rectified(
      "(一)加强组织领导，制定整改方案",
      "成立专班。",
      "(二)健全完善制度，强化督促检查",
      "修订制度。",
    );
    expect(unread).toEqual(["加强组织领导,制定整改方案", "健全完善制度,强化督促检查"]);
    expect(problems).toEqual([]);
  });
});

describe("an ordinal in a path", () => {
  test.each([
    ["1.", "1"],
    ["1、", "1"],
    ["一、", "一"],
    ["(一)", "(一)"],
    ["(1)、", "(1)"],
    ["一是", "一是"],
    ["第一,", "第一"],
    ["问题1:", "问题1"],
    ["①", "①"],
  ])("%s is %s", (printed, mark) => {
    expect(printed.slice(0, pathMarkEnd(printed, 0, printed.length))).toBe(mark);
  });

  test("is half-width, and null where none is printed", () => {
    const {shadow, readings} = readingsIn(
      lines("（１）关于学习不深入问题。已整改。", "关于检查不严格问题。已督查。"),
    );
    expect(readings.map((reading) => ordinalOf(shadow, reading))).toEqual(["(1)", null]);
  });
});
