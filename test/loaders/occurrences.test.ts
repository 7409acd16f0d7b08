import {describe, expect, test} from "vitest";
import {occurrencesBy, occurrencesOf} from "../../loaders/occurrences.js";

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

describe("matches looked for by a part of them", () => {
  const begins = (_: string, at: number) => at - 4;

  test.each([
    ["several", "先制定办法,后修订章程和办法"],
    ["none, though the part is there", "办法不多,章程更少"],
    ["none, nor the part", "加强学习"],
    ["behind a part that is in none", "办法不多,修订章程"],
  ])("%s", (_, text) => {
    const pattern = /[制修][定订](?:办法|章程)/g;
    expect(occurrencesBy(/办法|章程/g, begins, pattern, text)).toEqual(occurrencesOf(pattern, text));
  });

  test("wherever earlier searches have stopped", () => {
    const [part, pattern] = [/办法/g, /制定办法/g];
    part.exec("办法");
    expect(occurrencesBy(part, begins, pattern, "制定办法").map(({index}) => index)).toEqual([0]);
  });
});
