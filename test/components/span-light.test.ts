import {expect, test} from "vitest";
import {noticeLink, spanHash} from "../../src/components/notice-link.js";
import {parseSpanHash} from "../../src/components/span-light.js";

test("reads back the span of a link", () => {
  expect(parseSpanHash(spanHash({start: 120, end: 156}), 1000)).toEqual({start: 120, end: 156});
  expect(noticeLink("a b/台", {start: 1, end: 2})).toBe("./notice/a%20b%2F%E5%8F%B0.html#span=1-2");
});

test("takes other fragments for none", () => {
  expect(parseSpanHash("", 10)).toBeNull();
  expect(parseSpanHash("#top", 10)).toBeNull();
});

test.each([
  "#span=",
  "#span=5",
  "#span=5-5",
  "#span=6-5",
  "#span=0-11",
  "#span=-1-5",
  "#span=a-b",
  "#span=0-5x",
])("refuses %s", (hash) => {
  expect(() => parseSpanHash(hash, 10)).toThrow(/^span: .* is no place in this text; it runs from 0 to 10$/);
});
