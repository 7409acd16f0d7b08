import {expect, test} from "vitest";
import {matcher} from "../../../src/components/inputs/text-search.js";

test("finds words anywhere in a text, in any order, and all of them", () => {
  expect(matcher("整改")("集中整改进展")).toBe(true);
  expect(matcher("进展 集中")("集中整改进展")).toBe(true);
  expect(matcher("进展 巡视")("集中整改进展")).toBe(false);
  expect(matcher("  ")("anything")).toBe(true);
});

test("does not mind width and capitals", () => {
  expect(matcher("ＡＩ")("ai 平台")).toBe(true);
  expect(matcher("2023")("２０２３年")).toBe(true);
  expect(matcher("平台　AI")("ai 平台")).toBe(true);
});
