import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  isSpace,
  lineEnd,
  linesBetween,
  linesOf,
  lineStart,
  skipSpace,
  trimSpace,
  unbrokenLine,
} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

const linesIn = (shadow: string) => linesOf(shadow).map(({start, end}) => shadow.slice(start, end));

describe("linesOf", () => {
  test.each([
    ["一、总体情况\n二、整改情况", ["一、总体情况", "二、整改情况"]],
    ["  一、总体情况  \n\n \n    (一)提高站位\n", ["一、总体情况", "(一)提高站位"]],
    ["中共临水县委  临水县人民政府", ["中共临水县委  临水县人民政府"]],
    ["  \n\n  ", []],
    ["", []],
  ])("%j holds %j", (shadow, lines) => {
    expect(linesIn(shadow)).toEqual(lines);
  });

  test("the lines of any shadow hold every character but white space, in order", () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const shadow = shadowOf(text);
        const lines = linesOf(shadow);
        expect(linesIn(shadow).join("").replace(/[ \t]/g, "")).toBe(shadow.replace(/[ \t\n]/g, ""));
        lines.forEach(({start, end}, i) => {
          expect(start).toBeGreaterThanOrEqual(lines[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(isSpace(shadow.charCodeAt(start))).toBe(false);
          expect(isSpace(shadow.charCodeAt(end - 1))).toBe(false);
        });
      }),
    );
  });
});

describe("moving within a shadow", () => {
  const shadow = "  整改 \n 情况  ";

  test.each([
    [0, shadow.length, 2],
    [4, shadow.length, 7],
    [3, shadow.length, 3],
    [0, 1, 1],
    [9, shadow.length, shadow.length],
  ])("skipSpace from %i up to %i stops at %i", (start, end, found) => {
    expect(skipSpace(shadow, start, end)).toBe(found);
  });

  test.each([
    [0, shadow.length, 9],
    [0, 7, 4],
    [5, 7, 5],
    [0, 3, 3],
  ])("trimSpace down to %i from %i stops at %i", (start, end, found) => {
    expect(trimSpace(shadow, start, end)).toBe(found);
  });

  test.each([
    [2, shadow.length, 5],
    [5, shadow.length, 5],
    [7, shadow.length, shadow.length],
    [2, 4, 4],
  ])("the line at %i ends, before %i, at %i", (at, limit, end) => {
    expect(lineEnd(shadow, at, limit)).toBe(end);
  });

  test.each([
    [4, 0, 0],
    [8, 0, 6],
    [6, 0, 6],
    [8, 7, 7],
  ])("the line at %i begins, behind %i, at %i", (at, limit, start) => {
    expect(lineStart(shadow, at, limit)).toBe(start);
  });
});

describe("unbrokenLine", () => {
  const of = (shadow: string) => unbrokenLine(shadow, linesOf(shadow));
  const long = "按照巡察要求,现将整改情况予以公布。".repeat(60);

  test("is the line that holds more than half of the text", () => {
    expect(of(`通报\n  ${long}\n2023年3月24日`)).toEqual({start: 5, end: 5 + long.length});
  });

  test("is none where the text is told over several lines, or there is no text", () => {
    expect(of(`${long}\n${long}`)).toBeNull();
    expect(of("")).toBeNull();
  });
});

test("the lines of a stretch are those that it holds any part of, cut where it begins and ends", () => {
  const lines = linesOf("一\n二三四\n\n 五六\n七");
  const between = (start: number, end: number) =>
    linesBetween(lines, start, end).map((line) => [line.start, line.end]);
  expect(between(0, 12)).toEqual(lines.map(({start, end}) => [start, end]));
  expect(between(3, 9)).toEqual([
    [3, 5],
    [8, 9],
  ]);
  expect(between(3, 4)).toEqual([[3, 4]]);
  expect(between(5, 8)).toEqual([]);
});
