import {describe, expect, test} from "vitest";
import {unknownLevels} from "../../../loaders/notice/levels.js";
import {areProblems, childrenAreProblems, holdsProblems, problemWeight} from "../../../loaders/notice/roles.js";
import {lines, readingsIn} from "../reader.js";

describe("a sequence", () => {
  const judged = (...headings: readonly string[]) => {
    const {readings} = readingsIn(lines(...headings.map((heading, i) => `${i + 1}.${heading}`)));
    return areProblems(readings, unknownLevels);
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
    expect(problemWeight(readings, new Map([[level, 3]]))).toBeGreaterThan(
      problemWeight(readings, unknownLevels),
    );
    expect(problemWeight([], unknownLevels)).toBe(-Infinity);
  });
});

describe("children", () => {
  const judged = (...parts: readonly string[]) => {
    const {shadow, readings} = readingsIn(lines(...parts));
    return childrenAreProblems(shadow, readings[0]!, unknownLevels);
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
    expect(childrenAreProblems(shadow, readings[0]!, unknownLevels)).toBe(false);
    expect(holdsProblems(shadow, readings[0]!, unknownLevels)).toBe(true);
    expect(holdsProblems(shadow, readings[0]!.children[0]!.children[0]!, unknownLevels)).toBe(false);
  });
});
