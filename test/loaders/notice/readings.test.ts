import {describe, expect, test} from "vitest";
import {headingOf} from "../../../loaders/notice/reading.js";
import {lines, readingsIn} from "../reader.js";

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
});
