import {expect} from "vitest";
import {withCellsParted} from "../../../loaders/outline/flattened-table.js";
import {lines} from "../reader.js";

/** Names of the columns of a table of findings. */
export const names = ["序号", "反馈问题", "整改措施", "整改情况"];
/** A row below them. */
export const row = ["1", "学习不深入。", "制定计划。", "已整改"];

/** What is printed, with `|` for each tab and no blanks before it. */
export const parted = (...parts: readonly string[]) => {
  const text = lines("现将整改情况公示如下：", ...parts, "中共临水县水利局党组");
  const shadow = withCellsParted(text);
  expect(shadow).toHaveLength(text.length);
  return shadow.replace(/\t */g, "|").split("\n").slice(1, -1).filter(Boolean);
};
