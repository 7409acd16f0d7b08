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
  ])("%s", (_, text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});

describe("a number is none", () => {
  test.each([
    ["of another count", "1.招录公务员，3.制定管理办法。"],
    ["with decimals", "1.修订制度。2.8万元已清退。"],
    ["with decimals of what is not counted whole", "1.修订制度。2.5公里管道已更换。"],
    ["behind no other", "修订制度，2.制定办法。"],
  ])("%s", (_, text) => {
    expect(marksIn(text).filter((mark) => mark !== "1.")).toEqual([]);
  });
});
