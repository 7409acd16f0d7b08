import {expect, test} from "vitest";
import {levelWeights} from "../../../loaders/notice/levels.js";
import {lines, readingsIn} from "../reader.js";

test("weights are averaged by level", () => {
  const {readings} = readingsIn(
    lines(
      "（一）关于政治建设方面",
      "1.关于学习不深入的问题。",
      "整改情况：一是制定计划。二是开展督查。",
      "2.关于检查不严格的问题。已整改。",
    ),
  );
  const weights = levelWeights(readings);
  const [group] = readings;
  const [first, second] = group!.children;
  expect(weights.get("/han-bracket")).toBe(group!.weight);
  expect(weights.get("/han-bracket/arabic")).toBeCloseTo((first!.weight + second!.weight) / 2);
  expect(levelWeights([]).size).toBe(0);
});
