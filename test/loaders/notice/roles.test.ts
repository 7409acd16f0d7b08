import {describe, expect, test} from "vitest";
import {
  areProblems,
  childrenAreProblems,
  headingOf,
  holdsProblems,
  isClues,
  levelWeights,
  problemWeight,
  sectionKind,
} from "../../../loaders/notice/roles.js";
import {lines, readingsIn} from "../reader.js";

const noLevels: ReadonlyMap<string, number> = new Map();

describe("readings", () => {
  const text = lines(
    "（一）关于政治建设方面",
    "1.关于学习不深入的问题。",
    "整改情况：一是制定计划。二是开展督查。",
    "2.关于检查不严格的问题。已整改。",
  );
  const {shadow, readings} = readingsIn(text);
  const [group] = readings;

  test("name the level of a node by the classes above it", () => {
    expect(group!.level).toBe("/han-bracket");
    expect(group!.children.map(({level}) => level)).toEqual(["/han-bracket/arabic", "/han-bracket/arabic"]);
    expect(group!.children[0]!.children[1]!.level).toBe("/han-bracket/arabic/item");
  });

  test("hold the labels among a node's own words", () => {
    expect(group!.labels).toEqual([]);
    expect(group!.children[0]!.labels.map(({kind}) => kind)).toEqual(["response"]);
  });

  test("tell a heading without its ordinal", () => {
    expect(headingOf(shadow, group!)).toBe("关于政治建设方面");
    expect(headingOf(shadow, group!.children[1]!)).toBe("关于检查不严格的问题");
  });

  test("are averaged by level", () => {
    const weights = levelWeights(readings);
    const [first, second] = group!.children;
    expect(weights.get("/han-bracket")).toBe(group!.weight);
    expect(weights.get("/han-bracket/arabic")).toBeCloseTo((first!.weight + second!.weight) / 2);
    expect(levelWeights([]).size).toBe(0);
  });
});

/** The weight of a heading on its own. */
const weightOf = (heading: string) => readingsIn(`1.${heading}`).readings[0]!.weight;

describe("weight", () => {
  test.each([
    "关于学习贯彻不够深入的问题。",
    "“学用脱节”的问题",
    "调研不够深入。",
    "党组领导作用发挥有差距。",
    "反馈问题：学习不深入。",
    "违规收取补课费、资料费。",
    "防范化解重大风险不力。",
    "排查整治安全隐患不彻底。",
    "未严格落实林长制。",
    "学习贯彻不到位。整改情况：开展学习。",
    "追缴虚报补贴不力。",
  ])("of a problem is above zero: %s", (heading) => {
    expect(weightOf(heading)).toBeGreaterThan(0);
  });

  test.each([
    "制定学习计划。",
    "加强组织领导，压实工作责任。",
    "健全完善制度。修订《公务接待办法》。",
    "严格落实“三会一课”制度。",
    "严肃查处违纪违法问题。",
    "集中整治形式主义问题。",
    "丈量补贴面积，核减虚报面积412亩。",
    "三个小组挨家挨户过了一遍，清出不符合条件的43户。",
    "评议结果今后在村民小组张贴，不光贴在村部。",
  ])("of a measure is below: %s", (heading) => {
    expect(weightOf(heading)).toBeLessThanOrEqual(0);
  });
});

describe("a sequence", () => {
  const judged = (...headings: readonly string[]) => {
    const {readings} = readingsIn(lines(...headings.map((heading, i) => `${i + 1}.${heading}`)));
    return areProblems(readings, noLevels);
  };

  test.each([
    [true, ["关于学习不深入的问题。已整改。", "关于检查不严格的问题。已整改。"]],
    [true, ["学习贯彻不深入", "安全生产责任制", "会风文风不实"]],
    [false, ["制定学习计划。", "开展专项督查。", "修订管理制度。"]],
    [false, []],
  ])("states problems: %s %j", (expected, headings) => {
    expect(judged(...headings)).toBe(expected);
  });

  test("is judged by its level elsewhere, too", () => {
    const {readings} = readingsIn("1.安全生产责任制");
    const level = readings[0]!.level;
    expect(problemWeight(readings, new Map([[level, 3]]))).toBeGreaterThan(problemWeight(readings, noLevels));
    expect(problemWeight([], noLevels)).toBe(-Infinity);
  });
});

describe("children", () => {
  const judged = (...parts: readonly string[]) => {
    const {shadow, readings} = readingsIn(lines(...parts));
    return childrenAreProblems(shadow, readings[0]!, noLevels);
  };

  test.each<[string, boolean, string[]]>([
    [
      "that are wrapped are narrower problems",
      true,
      ["1.责任不实", "(1)关于部署不力问题。已整改。", "(2)关于督查不严问题。已整改。"],
    ],
    ["that find fault are narrower problems", true, ["1.责任不实的问题", "(1)部署不力。", "(2)督查不严格。"]],
    [
      "一是 that find fault on their own lines are",
      true,
      ["1.责任不实的问题", "一是部署不到位。", "二是督查不严格。"],
    ],
    [
      "that hold answered ones are narrower problems, however they begin",
      true,
      [
        "1.责任不实",
        "(1)推进改革工作",
        "①部署不力。",
        "整改情况：制定方案。",
        "(2)加强监督管理",
        "①督查不严格。",
        "整改情况：开展督查。",
      ],
    ],
    ["that act are measures", false, ["1.责任不实的问题", "(1)制定方案。", "(2)开展督查。"]],
    [
      "behind 整改情况 are measures",
      false,
      ["1.责任不实的问题。整改情况：", "(1)整治部署不力。", "(2)纠正督查不严。"],
    ],
    ["run in behind a problem are measures", false, ["1.责任不实的问题。一是压实责任。二是开展督查。"]],
    ["that do not exist are none", false, ["1.责任不实的问题。压实责任，开展督查。"]],
  ])("%s", (_, expected, parts) => {
    expect(judged(...parts)).toBe(expected);
  });

  test("that find no fault answer a wrapped problem, whatever their level is elsewhere", () => {
    const {shadow, readings} = readingsIn(
      lines("1.关于队伍年龄结构不优的问题", "(1)提拔年轻干部9名，平均年龄下降2.7岁。", "(2)交流干部23名。"),
    );
    const levels = new Map([[readings[0]!.children[0]!.level, 3]]);
    expect(childrenAreProblems(shadow, readings[0]!, levels)).toBe(false);
  });

  test("further down count, too", () => {
    const {shadow, readings} = readingsIn(
      lines(
        "一、整改情况",
        "(一)总体部署",
        "1.关于学习不深入的问题。已整改。",
        "2.关于检查不严格的问题。已整改。",
      ),
    );
    expect(childrenAreProblems(shadow, readings[0]!, noLevels)).toBe(false);
    expect(holdsProblems(shadow, readings[0]!, noLevels)).toBe(true);
    expect(holdsProblems(shadow, readings[0]!.children[0]!.children[0]!, noLevels)).toBe(false);
  });
});

describe("the part of a numbered heading", () => {
  const problems = ["(一)关于学习不深入的问题。已整改。", "(二)关于检查不严格的问题。已整改。"];
  const measures = ["(一)制定学习计划。", "(二)开展专项督查。"];
  const kindIn = (heading: string, below: readonly string[]) => {
    const {shadow, readings} = readingsIn(lines(`一、${heading}`, ...below));
    return sectionKind(shadow, readings[0]!, noLevels);
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
  expect(sectionKind(shadow, readings[0]!, noLevels)).toBe("problems");
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
