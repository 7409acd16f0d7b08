import {describe, expect, test} from "vitest";
import {lines} from "../reader.js";
import {rectified} from "./rectified.js";

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
