import {describe, expect, test} from "vitest";
import {sentenceEnd} from "../../../loaders/notice/sentence.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

describe("sentenceEnd", () => {
  test.each([
    ["召开会议。开展督查。", "召开会议"],
    ["是否到位？逐项核查。", "是否到位"],
    ["坚持“先学。后做”，落实《条例。细则》。开展督查。", "坚持“先学。后做”，落实《条例。细则》"],
    ["一次会议\n两次督查。", "一次会议"],
    ["没有句号", "没有句号"],
    ["“引号未闭合。开展督查。", "“引号未闭合"],
    ["", ""],
  ])("%j", (text, sentence) => {
    expect(text.slice(0, sentenceEnd(shadowOf(text), 0, text.length))).toBe(sentence);
  });

  test("looks no further than its limit", () => {
    expect(sentenceEnd("召开会议。开展督查。", 5, 7)).toBe(7);
  });
});
