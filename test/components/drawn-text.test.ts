import {expect, test} from "vitest";
import {drawnText} from "../../src/components/drawn-text.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;

test("a finding about some notices says so, one about all does not", () => {
  expect(drawnText(12, 1000, en)).toBe("Of 1,000 notices, the 12 drawn: ");
  expect(drawnText(12, 1000, zh)).toBe("1,000 份通报中图示的 12 份：");
  expect(drawnText(5, 5, en)).toBe("");
  expect(drawnText(0, 0, en)).toBe("");
});
