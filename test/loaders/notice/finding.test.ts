import {describe, expect, test} from "vitest";
import {isFinding, statesFirst} from "../../../loaders/notice/finding.js";
import {paragraphsOf} from "../../../loaders/notice/paragraph.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

describe("a sentence", () => {
  test.each<[boolean, string]>([
    [true, "公务用车管理混乱"],
    [true, "学习贯彻不深入"],
    [true, "案件质量把关不严，法律文书差错较多"],
    [false, "组织学习12次"],
    [false, "学习情况"],
    [false, "组织干部职工认真学习上级文件精神并对照检查自身存在的学习贯彻不够深入"],
  ])("states a problem: %s, %s", (expected, text) => {
    const shadow = shadowOf(text);
    expect(isFinding(shadow, 0, shadow.length)).toBe(expected);
  });
});

describe("a paragraph states a problem and goes on with what was done", () => {
  test.each<[string, string | null]>([
    ["用车管理混乱。修订管理规定。", "用车管理"],
    ["党的建设方面。用车管理混乱。修订管理规定。", "用车管理"],
    ["用车管理混乱。", null],
    ["用车管理混乱。油费报销不规范。", null],
    ["1.用车管理混乱。修订管理规定。", null],
    ["党的建设方面。1.用车管理混乱。修订管理规定。", null],
    ["修订管理规定。开展检查。", null],
  ])("%s", (text, words) => {
    const shadow = shadowOf(text);
    const [found] = statesFirst(shadow, paragraphsOf(shadow, linesOf(shadow)));
    expect(found ? text.slice(found.start, found.start + 4) : null).toBe(words);
  });
});
