import {describe, expect, test} from "vitest";
import {ordinalOf, pathMarkEnd} from "../../../loaders/notice/ordinal-path.js";
import {lines, readingsIn} from "../reader.js";

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
