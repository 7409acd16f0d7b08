import fc from "fast-check";
import {expect, test} from "vitest";
import {passagesOf} from "../../../loaders/facts/passages.js";
import type {Section, SectionRole} from "../../../loaders/notice/section.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

const whole = (text: string, role: SectionRole = "rectification"): Section[] => [
  {role, heading: null, start: 0, end: text.length},
];
const sentences = (text: string) =>
  passagesOf(shadowOf(text), whole(text)).map(({start, end}) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ["stops", "　召开会议。修订制度！落实了吗？是", ["召开会议。", "修订制度！", "落实了吗？", "是"]],
  ["lines", "（一）学习不深入\r\n\r\n 1.制定计划；开展学习", ["（一）学习不深入", "1.制定计划；开展学习"]],
  ["quotes", "坚持“一岗双责。守土有责。”抓落实。整改。", ["坚持“一岗双责。守土有责。”抓落实。", "整改。"]],
  ["closing marks", "（已完成。）再开展督查。", ["（已完成。）", "再开展督查。"]],
  ["an open quote", "坚持“一岗双责。再开展督查。", ["坚持“一岗双责。", "再开展督查。"]],
  ["nothing", " \n　", []],
])("sentences end with %s", (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test("only sections that tell something have passages, each with its role", () => {
  const text = "通报标题\n概况。\n整改。\n某党组\n附表。";
  const roles: SectionRole[] = ["title", "overview", "rectification", "signature", "attachment"];
  let at = 0;
  const sections = text.split("\n").map((line, i): Section => {
    const start = at;
    at += line.length + 1;
    return {role: roles[i]!, heading: null, start, end: start + line.length};
  });
  const read = passagesOf(text, sections).map(({role, start, end}) => `${role} ${text.slice(start, end)}`);
  expect(read).toEqual(["overview 概况。", "rectification 整改。", "attachment 附表。"]);
});

test("passages of any text hold everything but blanks, once and in order", () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const shadow = shadowOf(text);
      let at = 0;
      for (const {start, end} of passagesOf(shadow, whole(text))) {
        expect(shadow.slice(at, start).trim()).toBe("");
        expect(shadow.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
        expect(shadow.slice(start, end)).not.toContain("\n");
        at = end;
      }
      expect(shadow.slice(at).trim()).toBe("");
    }),
  );
});
