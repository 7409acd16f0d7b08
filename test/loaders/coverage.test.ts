import {codebook} from "../gold/gold.js";
import {expect, test} from "vitest";
import {coverageOf} from "../../loaders/coverage.js";
import {parseNotice, type ParsedNotice} from "../../loaders/parse.js";
import {letter} from "./letter.js";

const source = {notice_id: "n", source_file: "n.txt", source_sha256: ""};
const part = (rows: Partial<Record<keyof ParsedNotice, object[]>>) =>
  ({sections: [], groups: [], problems: [], measures: [], ...rows}) as unknown as ParsedNotice;

test("is the share of characters in rows, blanks and the section's heading left out", () => {
  //            0 1 2 3 4 5 6 7 8 9
  const text = "一、\n问题 措施其他";
  const sections = [{role: "rectification", heading: "一、", start: 0, end: 10}];
  const problems = [{start: 3, end: 5, preamble_start: null, preamble_end: null}];
  expect(coverageOf(part({sections, problems}), text)).toBeCloseTo(2 / 6);
  expect(coverageOf(part({sections, problems, measures: [{start: 6, end: 8}]}), text)).toBeCloseTo(4 / 6);
  const preamble = [{start: 3, end: 5, preamble_start: 6, preamble_end: 10}];
  expect(coverageOf(part({sections, problems: preamble}), text)).toBe(1);
});

test("counts what two rows share once, and nothing outside the section", () => {
  const sections = [{role: "rectification", heading: null, start: 2, end: 6}];
  const groups = [{start: 0, end: 5}];
  const measures = [{start: 4, end: 5}];
  expect(coverageOf(part({sections, groups, measures}), "一二三四五六七八")).toBeCloseTo(3 / 4);
});

test("is null without a rectification section", () => {
  expect(
    coverageOf(part({sections: [{role: "overview", heading: null, start: 0, end: 2}]}), "一二"),
  ).toBeNull();
});

test("is full for a notice that is all problems and measures", () => {
  expect(coverageOf(parseNotice(letter(), source, codebook), letter())).toBe(1);
});
