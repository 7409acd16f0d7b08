import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Node} from "../../../loaders/notice/node.js";
import {lines} from "../reader.js";
import {scraps} from "../scraps.js";
import {drawn, repaired} from "./drawn.js";

describe("a problem whose ordinal is not printed", () => {
  test.each([
    [
      "before any response is narrower than the one above",
      lines("4.意识形态工作薄弱问题", "关于理论学习不经常问题。制定计划，开展学习。", "5.调研不深入问题"),
      "4.[-关于理论] 5.",
    ],
    [
      "before any response may have measures",
      lines("4.意识形态工作薄弱问题", "关于理论学习不经常问题。", "一是制定计划。", "二是开展学习。"),
      "4.[-关于理论[一是 二是]]",
    ],
    [
      "may be answered in its own sentence, and others follow",
      lines(
        "4.主责主业不聚焦方面",
        "针对“盲目投资”问题，一是清理企业；二是制定办法。",
        "针对“推进缓慢”等问题，一是组建专班；二是完成改造。",
        "5.风险防控不力方面",
        "针对“成本偏高”问题，压降成本。",
      ),
      "4.[-针对“盲[一是 二是] -针对“推[一是 二是]] 5.[-针对“成]",
    ],
    [
      "may be one of several findings in turn, each behind a label",
      lines(
        "（一）“四个意识”不够强",
        "反馈意见：学习不深入。",
        "整改情况：制定计划，开展学习。",
        "反馈意见：检查不严格。",
        "整改情况：",
        "1.开展督查。",
        "2.通报结果。",
        "反馈意见：整改不彻底。",
        "整改情况：销号。",
      ),
      "（一）[-反馈意见 -反馈意见[1. 2.] -反馈意见]",
    ],
    [
      "is no finding that a heading of its own stands above",
      lines(
        "1.学习不深入",
        "反馈问题：未制定计划。",
        "整改情况：",
        "（1）制定计划。",
        "（2）开展学习。",
        "2.检查不严格",
        "反馈问题：未开展督查。",
        "整改情况：开展督查。",
      ),
      "1.[（1） （2）] 2.",
    ],
    [
      "behind a response is the next one at its level",
      lines(
        "(1)关于学习不深入问题。制定学习计划。",
        "关于检查不严格问题。开展督查。",
        "(2)关于整改不彻底问题。销号。",
      ),
      "(1) -关于检查 (2)",
    ],
    [
      "behind measures is the next one, with its own",
      lines(
        "(1)关于学习不深入问题。",
        "一是制定计划。",
        "二是开展学习。",
        "关于检查不严格问题。",
        "一是开展督查。",
        "二是通报结果。",
        "(2)关于整改不彻底问题。销号。",
      ),
      "(1)[一是 二是] -关于检查[一是 二是] (2)",
    ],
    [
      "is a printed 反馈问题 too",
      lines("1.反馈问题：学习不深入问题。制定学习计划。", "反馈问题：检查不严格问题。开展督查。"),
      "1. -反馈问题",
    ],
  ])("%s", (_, text, outline) => {
    expect(drawn(text)).toBe(outline);
  });
});

describe("no problem", () => {
  test.each([
    [
      "prose that mentions one",
      lines("1.学习不深入。", "已制定计划，关于学习不经常问题已整改。", "2.检查不严格。"),
    ],
    ["a sentence about a topic", lines("1.学习不深入。", "关于学习计划，已印发全局。", "2.检查不严格。")],
    [
      "a title that begins alike",
      lines("1.学习不深入。", "关于印发《学习计划》的通知已下发。", "2.检查不严格。"),
    ],
  ])("in %s", (_, text) => {
    expect(drawn(text)).toBe("1. 2.");
  });
});

test("in a text without line breaks an announcement begins a sentence", () => {
  const answer = "制定学习计划，开展专题研讨，逐月调度，全员覆盖。".repeat(12);
  const text = `(1)关于学习不深入问题。${answer}关于检查不严格问题。${answer}(2)关于整改不彻底问题。${answer}`;
  expect(drawn(text)).toBe("(1) -关于检查 (2)");
});

test("nodes of any text stay in order and inside each other", () => {
  const check = (nodes: readonly Node[], from: number, to: number): void => {
    let last = from;
    for (const node of nodes) {
      expect(node.start).toBeGreaterThanOrEqual(last);
      expect(node.textStart).toBeGreaterThanOrEqual(node.markEnd);
      expect(node.end).toBeGreaterThanOrEqual(node.textStart);
      check(node.children, node.textStart, node.end);
      last = node.end;
    }
    expect(last).toBeLessThanOrEqual(to);
  };
  const outlines = fc
    .array(
      fc.tuple(
        fc.constantFrom("(一)", "(二)", "1.", "2.", "一是", "二是", "(1)", "(2)", ""),
        fc.constantFrom("关于学习不深入问题。", "关于作风建设方面", "制定计划。", "反馈问题：检查不严问题。"),
      ),
      {maxLength: 14},
    )
    .map((parts) => lines(...parts.map((part) => part.join(""))));
  fc.assert(
    fc.property(fc.oneof(outlines, scraps), (text) => {
      check(repaired(text), 0, text.length);
    }),
  );
});
