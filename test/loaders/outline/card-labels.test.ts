import {expect, test} from "vitest";
import {withCardLabels} from "../../../loaders/outline/card-labels.js";
import {lines} from "../reader.js";

/** The names of fields behind which a colon is read. */
const namesIn = (...parts: readonly string[]) => {
  const text = lines("现将整改情况公示如下:", ...parts);
  const shadow = withCardLabels(text);
  expect(shadow).toHaveLength(text.length);
  return shadow
    .split("\n")
    .slice(1)
    .filter((line, i) => line !== parts[i])
    .map((line) => line.slice(0, line.indexOf(":")));
};

test.each([" ", "  ", "\t"])("names of fields that %j parts from what they hold", (blank) => {
  const card = ["反馈问题", "整改措施", "责任单位", "完成情况"].map((name) => `${name}${blank}学习不深入。`);
  expect(namesIn("序号 1", ...card, "序号 2", ...card)).toEqual([
    ...["反馈问题", "整改措施", "责任单位", "完成情况"],
    ...["反馈问题", "整改措施", "责任单位", "完成情况"],
  ]);
});

test("answers to findings that bear a number", () => {
  const card = (n: number) => [`问题${n} 学习不深入。`, "整改情况 补学。"];
  expect(namesIn(...card(1), ...card(2))).toEqual(["整改情况", "整改情况"]);
});

test("one line alone is left as it is, and so are the names of columns", () => {
  expect(namesIn("反馈问题 学习不深入。", "整改情况 补学。")).toEqual([]);
  expect(
    namesIn("反馈问题\t整改措施\t整改成效", "学习不深入。\t补学。\t已改。", "检查不严。\t督查。\t已改。"),
  ).toEqual([]);
});
