import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {leadOf} from "../../../loaders/notice/lead.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";
import {scraps} from "../scraps.js";

/** The lead of a measure that is the whole text, behind the ordinal if there is one. */
function leadIn(text: string, ordinal: string | null) {
  const markEnd = ordinal?.length ?? null;
  const measure = {start: 0, markEnd, textStart: markEnd ?? 0, end: text.length, rule: "measure"};
  return leadOf(text, shadowOf(text), measure);
}

describe("an enumerated measure", () => {
  test.each([
    ["制定学习计划。全年集中学习12次，覆盖全员。", "制定学习计划"],
    ["创新指标体系，突破样板打造。围绕“四个一”推进。", "创新指标体系，突破样板打造"],
    ["坚持“一岗双责”。班子成员带头。", "坚持“一岗双责”"],
  ])("opens with a heading: %s", (words, lead) => {
    expect(leadIn(`一是${words}`, "一是")).toEqual({lead, lead_type: "heading"});
  });

  test.each([
    ["a list in the first sentence", "制定计划，列出清单，明确责任。全面推进。", "制定计划"],
    ["a short sentence that is the whole item", "开展督查。", "开展督查"],
    ["a sentence that is the whole item", "组织专题学习，开展交流研讨。", "组织专题学习"],
    ["a sentence that counts", "修订制度3项，优化流程。公示结果。", "修订制度3项"],
    ["a semicolon", "制定计划；开展督查。全面推进。", "制定计划"],
    [
      "a long sentence",
      `${"严格落实中心组学习制度".repeat(4)}，逐月调度。全面推进。`,
      "严格落实中心组学习制度".repeat(4),
    ],
    [
      "commas inside a title",
      "落实《关于作风，纪律的意见（试行，修订）》，逐条对照。",
      "落实《关于作风，纪律的意见（试行，修订）》",
    ],
    [
      "a sentence above its results",
      "给予科长警告处分，免去职务。\n整改成效：满意度提高。",
      "给予科长警告处分",
    ],
    ["no mark at the end", "开展督查", "开展督查"],
    ["a line that ends", "开展督查\n限期整改。", "开展督查"],
  ])("or with a clause: %s", (_, words, lead) => {
    expect(leadIn(`二是${words}`, "二是")).toEqual({lead, lead_type: "clause"});
  });
});

test("a measure that is not enumerated has no heading", () => {
  expect(leadIn("开展督查。限期整改。", null)).toEqual({lead: "开展督查", lead_type: "clause"});
});

test("the lead of any measure is quoted from behind its ordinal", () => {
  fc.assert(
    fc.property(scraps, fc.boolean(), (words, enumerated) => {
      const text = enumerated ? `一是${words}` : words;
      const {lead} = leadIn(text, enumerated ? "一是" : null);
      expect(words.startsWith(lead)).toBe(true);
    }),
  );
});
