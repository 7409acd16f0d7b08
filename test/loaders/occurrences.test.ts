import {describe, expect, test} from "vitest";
import {occurrencesOf} from "../../loaders/occurrences.js";

describe("all matches of a pattern", () => {
  test.each([
    ["of some length", /[制修]定/g, "制定办法,修订,修定,制定"],
    ["that may be empty", /\d*/g, "3个12"],
    ["that is nowhere", /问责/g, "加强学习"],
    ["with groups", /(?<n>\d)(个)?/g, "3个4"],
    ["in no text at all", /x?/g, ""],
  ])("%s", (_, pattern, text) => {
    expect(occurrencesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  test("wherever an earlier search with the pattern has stopped", () => {
    const pattern = /办法/g;
    pattern.exec("制定办法,修订办法");
    expect(occurrencesOf(pattern, "制定办法,修订办法").map(({index}) => index)).toEqual([2, 7]);
  });
});
