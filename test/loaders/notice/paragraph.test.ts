import {expect, test} from "vitest";
import {paragraphsOf} from "../../../loaders/notice/paragraph.js";
import {linesOf} from "../../../loaders/outline/lines.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

test.each<[string, string, boolean, string]>([
  ["（一）党的建设方面。针对学习不深入问题，组织学习。", "(一)", true, "针对学习"],
  ["党的建设方面：一是学习不深入。", "", false, "一是学习"],
  ["在党的建设方面，学习不深入。", "", false, "在党的建"],
  ["1.学习不深入。", "1.", true, "1.学习"],
  ["反馈问题一：学习不深入。", "", true, "反馈问题"],
  ["学习不深入。组织学习12次。", "", false, "学习不深"],
])("a paragraph with its mark, and where it goes on behind its aspect: %s", (text, mark, isNumbered, words) => {
  const shadow = shadowOf(text);
  const [paragraph] = paragraphsOf(shadow, linesOf(shadow));
  expect(paragraph).toMatchObject({start: 0, end: text.length, mark, isNumbered});
  expect(text.slice(paragraph!.behind, paragraph!.behind + 4)).toBe(words);
});
