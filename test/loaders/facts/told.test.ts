import fc from "fast-check";
import {expect, test} from "vitest";
import {clausesOf, sentenceAround, withoutTitles} from "../../../loaders/facts/clauses.js";
import {futureWords} from "../../../loaders/facts/modality.js";
import {toldSpans} from "../../../loaders/facts/told.js";
import type {Section} from "../../../loaders/notice/section.js";

test("clauses end at marks, but not inside quotes, titles and brackets", () => {
  const text = "印发《甲,乙》(一,二),“丙。丁”戊。 己;庚\n辛";
  const clauses = clausesOf(text, 0, text.length);
  expect(clauses.map(({start, end, sentence}) => [text.slice(start, end), sentence])).toEqual([
    ["印发《甲,乙》(一,二)", 0],
    ["“丙。丁”戊", 0],
    ["己", 1],
    ["庚", 1],
    ["辛", 2],
  ]);
  expect(sentenceAround(clauses, 3)).toEqual([2, 3]);
});

test("clauses and sentences are bounded, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("某".repeat(300), "(", "“", ",", "。", " "), {maxLength: 200}),
      (parts) => {
        const text = parts.join("");
        const clauses = clausesOf(text, 0, text.length);
        clauses.forEach(({start, end}, i) => {
          expect(end - start).toBeLessThanOrEqual(400);
          expect(start).toBeGreaterThanOrEqual(clauses[i - 1]?.end ?? 0);
          const [first, last] = sentenceAround(clauses, i);
          expect(last - first).toBeLessThan(40);
        });
      },
    ),
  );
});

test("titles are blanked out, also nested and unclosed ones", () => {
  expect(withoutTitles("印发《关于转发《甲》的通知》后,《乙\n丙")).toBe("印发《□□□□□□□□□□》后,《□\n丙");
});

test("text that tells is what the sections hold less what they quote", () => {
  const text = "概述。一、问题。回应。电话";
  const section = (role: Section["role"], start: number, end: number): Section => ({
    role,
    heading: null,
    start,
    end,
  });
  const sections = [section("overview", 0, 3), section("rectification", 3, 11), section("contact", 11, 13)];
  const told = toldSpans(text, sections, [{start: 3, end: 8}]);
  expect(told.map(({start, end}) => text.slice(start, end))).toEqual(["概述。", "回应。"]);
});

test.each<[string, string[]]>([
  ["将于近期开工", ["将"]],
  ["将整改纳入考核", []],
  ["将全面从严治党责任列入清单", []],
  ["拟于年底前完成", ["拟"]],
  ["拟定工作方案", []],
  ["对拟提拔干部从严审核", []],
  ["今年计划招聘教师5名", ["计划"]],
  ["下达年度用水计划", []],
  ["完成年度计划投资的36%", []],
  ["积极争取支持政策", []],
  ["争取年内出台", ["争取"]],
])("future words of %s", (clause, words) => {
  expect(futureWords(clause).map(({word}) => word)).toEqual(words);
});
