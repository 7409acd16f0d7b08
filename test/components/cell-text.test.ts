import {expect, test} from "vitest";
import {cellText} from "../../src/components/cell-text.js";

test.each([
  [null, null],
  ["<b>台账</b>", "<b>台账</b>"],
  [1.5, "1.5"],
  [9007199254740993n, "9007199254740993"],
  [NaN, "NaN"],
  [false, "false"],
  [new Date("2023-05-10T00:00:00Z"), "2023-05-10"],
  [new Date("2023-05-10T01:02:03Z"), "2023-05-10 01:02:03"],
  [new Date("2023-05-10T01:02:03.004Z"), "2023-05-10 01:02:03.004"],
  [new Date(NaN), "out of range"],
  [["专项", null, [1]], "[专项, null, [1]]"],
  [[], "[]"],
  [{a: 1, b: {c: "x"}}, "{a: 1, b: {c: x}}"],
  [new Map([["a", 1]]), "{a: 1}"],
  [new Uint8Array([0, 255]), "0x00ff"],
  [{months: 1, days: 2, milliseconds: 1500}, "1 months 2 days 1.5 s"],
])("%o reads %o", (value, text) => {
  expect(cellText(value)).toBe(text);
});
