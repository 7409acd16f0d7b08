import {expect, test} from "vitest";
import {wordRowsOf as rowsOf, type Worded} from "../../../loaders/words/word-rows.js";

const wordRowsOf = (
  notices: readonly Worded[],
  repeated: readonly string[],
  cut: (text: string) => string[],
) => [...rowsOf(notices, (passage) => repeated.includes(passage), cut)];

/** Words between blanks, so that the test needs no dictionary. */
const segment = (text: string) => text.split(/[ 。]/).filter((word) => word.length > 1);

function worded(
  id: string,
  sentences: readonly (readonly [role: string, text: string])[],
  org = "甲县",
): Worded {
  let text = "";
  const passages = sentences.map(([section_role, words], i) => {
    const start = text.length;
    text += words;
    const place = {problem_id: null, measure_id: null, start, end: text.length};
    return {passage_id: `${id}/t${i + 1}`, notice_id: id, section_role, seq: i + 1, ...place};
  });
  const notice = {notice_id: id, inspected_org: org, province: "山东省", city: "烟台市", county: "莱山区"};
  return {notice, text, passages};
}

test("counts words and sentences of what was found and done, with the first sentence", () => {
  const rows = wordRowsOf(
    [
      worded("a", [
        ["overview", "整改 整改。"],
        ["rectification", "学习 整改 学习。"],
        ["rectification", "整改 会议。"],
      ]),
    ],
    [],
    segment,
  );
  expect(rows).toEqual([
    {notice_id: "a", word: "学习", n: 2, sentences: 1, is_name: false, start: 6, end: 15},
    {notice_id: "a", word: "整改", n: 2, sentences: 2, is_name: false, start: 6, end: 15},
  ]);
});

test("a word that the corpus has once is left out, one that two notices have is kept", () => {
  const notices = ["a", "b"].map((id) =>
    worded(id, [["rectification", `学习 ${id === "a" ? "会议" : "研讨"}。`]]),
  );
  expect(wordRowsOf(notices, [], segment).map(({notice_id, word}) => notice_id + word)).toEqual([
    "a学习",
    "b学习",
  ]);
});

test("a sentence that repeats an earlier one of its notice is not counted again; one of another notice is", () => {
  const notices = [
    worded("a", [
      ["rectification", "学习 会议。"],
      ["attachment", "学习 会议。"],
    ]),
    worded("b", [["rectification", "学习 会议。"]]),
  ];
  const rows = wordRowsOf(notices, ["a/t2"], segment);
  expect(rows.map(({notice_id, word, n}) => [notice_id, word, n])).toEqual([
    ["a", "学习", 1],
    ["a", "会议", 1],
    ["b", "学习", 1],
    ["b", "会议", 1],
  ]);
});

test("names are those of divisions, of the notices' places without rank and of the body itself", () => {
  const [row] = [
    worded("a", [["rectification", "上海 烟台 莱山 滨海港 学习。上海 烟台 莱山 滨海港 学习。"]], "滨海港 甲县"),
  ];
  const names = wordRowsOf([row], [], segment).filter(({is_name}) => is_name);
  expect(names.map(({word}) => word)).toEqual(["上海", "烟台", "莱山", "滨海港"]);
});
