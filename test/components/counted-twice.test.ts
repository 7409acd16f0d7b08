import {expect, test} from "vitest";
import {countedTwice} from "../../src/components/counted-twice.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;

test("what stands in attachments and what repeats is told, each if there is any", () => {
  const rows = [
    {attached: 8, repeated: 11},
    {attached: 0, repeated: 0},
  ];
  expect(countedTwice(rows, en)).toBe(
    "Of these, 8 problems stand in attachments, where a notice may list again what it has told, and 11 measures repeat an earlier one of the same notice.",
  );
  expect(countedTwice(rows, zh)).toBe("其中 8 个问题见于附件，可能与正文重复，11 项措施重复同一通报前文。");
  expect(countedTwice([{attached: 0, repeated: 1}], en)).toBe(
    "Of these, 1 measure repeats an earlier one of the same notice.",
  );
  expect(countedTwice([], en)).toBe("");
});
