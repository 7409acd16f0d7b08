import {expect, test} from "vitest";

// The list reads the address when it is loaded; there is none in Node.
Object.assign(globalThis, {location: new URL("http://localhost/"), addEventListener: () => undefined});
const {bySentence} = await import("../../src/components/sentence-list.js");

const read = (notice_id: string, sentence_start: number | null, start: number) => ({
  notice_id,
  start,
  end: start + 1,
  sentence: sentence_start === null ? null : "句",
  sentence_start,
  quote: "句",
});

test("what stands in one sentence stands together, in its notice only", () => {
  const rows = [read("a", 5, 5), read("a", 5, 6), read("b", 5, 5), read("b", null, 9), read("b", null, 9)];
  expect(bySentence(rows).map((group) => group.length)).toEqual([2, 1, 1, 1]);
  expect(bySentence([])).toEqual([]);
});
