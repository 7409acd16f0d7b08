import {describe, expect, test} from "vitest";
import {linesOf} from "../../../loaders/outline/lines.js";
import {ordinalsOf} from "../../../loaders/outline/ordinals.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

/** The ordinals of a text as they are printed. */
function marksIn(text: string): string[] {
  const shadow = shadowOf(text);
  return ordinalsOf(shadow, linesOf(shadow)).map(({start, markEnd}) => text.slice(start, markEnd));
}

describe("the next number is a mark", () => {
  test.each([
    ["behind a comma", "1.招录公务员2名，2.制定管理办法，清退6名。3.准备增设机构。", ["1.", "2.", "3."]],
    ["before a count", "1.修订议事规则。2.8名班子成员参加培训。3.12个科室轮岗。", ["1.", "2.", "3."]],
    ["before a month", "1.修订议事规则。2.3月开展竞聘。3.12月底前完成。", ["1.", "2.", "3."]],
    ["on a line before a month", "1.修订制度。\n2.3月开展竞聘。\n3.加强督查。", ["1.", "2.", "3."]],
    ["on a line before a sum", "1.修订制度。\n2.5亿元已经到位。\n3.加强督查。", ["1.", "2.", "3."]],
    ["first on a line before a count", "整改情况：\n1.5个工作日内办结。\n2.加强督查。", ["1.", "2."]],
    ["on the last line of a sequence", "1.修订制度。\n2.10余名干部参加培训。", ["1.", "2."]],
  ])("%s", (_, text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});

describe("a number is none", () => {
  test.each([
    ["of another count", "1.招录公务员，3.制定管理办法。"],
    ["with decimals", "1.修订制度。2.8万元已清退。"],
    ["with decimals of what is not counted whole", "1.修订制度。2.5公里管道已更换。"],
    ["of a line that goes on", "1.修订制度，清退资金\n2.5万元。"],
    ["of a version", "1.修订制度。\n2.0版系统上线。"],
    ["behind no other", "修订制度，2.制定办法。"],
  ])("%s", (_, text) => {
    expect(marksIn(text).filter((mark) => mark !== "1.")).toEqual([]);
  });
});
