import {describe, expect, test} from "vitest";
import {lines} from "../reader.js";
import {drawn} from "./drawn.js";

describe("what is odd about a sequence", () => {
  test.each([
    ["a number is missing", lines("1.学习不深入", "2.检查不严格", "4.整改不彻底"), "1 2 4(gap)"],
    ["a number stands twice", lines("1.学习", "2.检查", "2.整改", "3.总结"), "1 2 2(repeat) 3"],
    ["the sequence begins past one", lines("3.学习", "4.检查"), "3(late) 4"],
    ["it counts from one again", lines("1.学习", "2.检查", "1.整改", "2.总结"), "1 2 1(restart) 2"],
    [
      "a number far ahead does not belong to it",
      lines("1.学习", "2.检查", "30.整改", "3.总结"),
      "1 2[30(late)] 3",
    ],
    ["nothing", lines("1.学习", "2.检查"), "1 2"],
  ])("%s", (_, text, outline) => {
    expect(drawn(text)).toBe(outline);
  });
});
