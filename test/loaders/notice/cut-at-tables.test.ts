import {expect, test} from "vitest";
import {withoutTables} from "../../../loaders/notice/cut-at-tables.js";
import {section} from "../../../loaders/notice/section.js";
import {lines} from "../reader.js";

const heading = "一、反馈问题整改情况";
const table = lines("序号\t问题\t整改情况", "1\t学习不深入\t已补学。");

/** The parts of a section of some lines in which the table stands, each with whether the heading is its own. */
function partsOf(role: "overview" | "rectification", ...parts: readonly string[]) {
  const text = lines(...parts);
  const start = text.indexOf(table);
  const whole = section(role, {start: 0, end: text.length}, {start: 0, end: heading.length});
  return withoutTables(text, whole, [{start, end: start + table.length}]).map((part) => [
    part.role,
    text.slice(part.start, part.end),
    part.heading !== null,
  ]);
}

test("a table right below the heading of another section has the heading", () => {
  expect(partsOf("overview", heading, table, "持续整改。")).toEqual([
    ["rectification", lines(heading, table), true],
    ["overview", "持续整改。", false],
  ]);
});

test("a table below words of another section is a section by itself", () => {
  expect(partsOf("overview", heading, "情况如下。", table)).toEqual([
    ["overview", lines(heading, "情况如下。"), true],
    ["rectification", table, false],
  ]);
});

test("a rectification is not cut", () => {
  const parts = [heading, "情况如下。", table];
  expect(partsOf("rectification", ...parts)).toEqual([["rectification", lines(...parts), true]]);
});
