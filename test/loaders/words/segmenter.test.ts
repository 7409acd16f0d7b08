import {expect, test} from "vitest";
import {codebookFor} from "../../../loaders/corpus.js";
import {segmenterOf} from "../../../loaders/words/segmenter.js";

const none = {terms: [], withTitles: true};
const term = (word: string) => ({term: word, code: "x", weight: 1, note: "", line: 2, parts: [[word]]});

test("numbers, single characters, marks and words without a subject are left out", () => {
  const segment = segmenterOf({topicLexicon: none, instrumentLexicon: none});
  expect(segment("以及召开会议12次,收缴3万余元,进行整改。")).toEqual(["召开", "会议", "收缴", "整改"]);
  expect(segment("")).toEqual([]);
});

test("a term of the codebook is one word", () => {
  const text = "落实新旧动能转换要求。";
  expect(segmenterOf({topicLexicon: none, instrumentLexicon: none})(text)).not.toContain("新旧动能转换");
  const segment = segmenterOf({
    topicLexicon: {...none, terms: [term("新旧动能转换")]},
    instrumentLexicon: none,
  });
  expect(segment(text)).toEqual(["落实", "新旧动能转换", "要求"]);
});

test("patterns and phrases of the codebook are no words, and the published one can be read", async () => {
  const segment = segmenterOf(await codebookFor("data"));
  expect(segment("开展意识形态专题研究。")).toContain("意识形态");
});
