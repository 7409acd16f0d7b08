import {describe, expect, test} from "vitest";
import {logOdds} from "../../src/components/stats/log-odds.js";
import {allWords, markedWords, wordsFinding, wordsLead, type Candidate} from "../../src/components/words.js";

const en = (text: string) => text;
const zh = (_: string, text: string) => text;
const name = (id: string) => id.toUpperCase();
const a = new Map([
  ["河", 40],
  ["会", 20],
  ["人", 5],
]);
const b = new Map([
  ["河", 2],
  ["会", 25],
  ["人", 30],
]);
const all = new Map(Array.from(a, ([word, n]) => [word, n + b.get(word)!]));

function candidate(part: string, word: string, is_name = false): Candidate {
  const counts = part === "a" ? a : b;
  const size = [...counts.values()].reduce((sum, n) => sum + n);
  const place = {sentences: 1, notice_id: part, start: 0, end: 9, quote: null};
  return {
    part,
    word,
    is_name,
    here: counts.get(word)!,
    everywhere: all.get(word)!,
    size,
    corpus: 122,
    vocabulary: 3,
    parts: 2,
    ...place,
  };
}

test("scores of some candidates are those of all words", () => {
  const full = logOdds(a, b, all, 100);
  const marked = markedWords([candidate("a", "河"), candidate("b", "人")], 100, false, 5);
  expect(marked.get("a")![0]!.z).toBeCloseTo(full.find(({word}) => word === "河")!.z, 10);
  expect(marked.get("b")![0]!.z).toBeCloseTo(-full.find(({word}) => word === "人")!.z, 10);
});

test("names are shown if asked for, underused words never, and at most so many", () => {
  const candidates = [
    candidate("a", "河", true),
    candidate("a", "会"),
    candidate("a", "人"),
    candidate("b", "人"),
  ];
  const words = (names: boolean, n: number) =>
    markedWords(candidates, 100, names, n)
      .get("a")!
      .map(({word}) => word);
  expect(words(true, 5)).toEqual(["河"]);
  expect(words(false, 5)).toEqual([]);
  expect(words(true, 0)).toEqual([]);
});

test("one part has nothing to be compared with", () => {
  expect(markedWords([{...candidate("a", "河"), parts: 1}], 100, true, 5).size).toBe(0);
  expect(markedWords([], 100, true, 5).size).toBe(0);
});

test("the stricter threshold grows with words and groups", () => {
  expect(allWords([])).toBeCloseTo(1.96, 1);
  const one = allWords([{...candidate("a", "河"), vocabulary: 1000, parts: 1}]);
  expect(one).toBeCloseTo(4.06, 1);
  expect(allWords([{...candidate("a", "河"), vocabulary: 1000}])).toBeGreaterThan(one);
});

describe("sentences follow the data", () => {
  const marked = markedWords([candidate("a", "河"), candidate("b", "人")], 100, true, 5);

  test("lead", () => {
    expect(wordsLead(new Map(), 4, name, en)).toContain("two groups");
    expect(wordsLead(marked, 4, name, en)).toMatch(
      /^The word that most sets a group apart is “河”: 40 of its 42 uses are in A\./,
    );
    expect(wordsLead(marked, 4, name, en)).toContain("Of the 2 words shown 1 is");
    expect(wordsLead(marked, 1, name, en)).toContain("Of the 2 words shown 2 are");
    expect(wordsLead(marked, 99, name, zh)).toContain("有 0 个");
  });

  test("finding", () => {
    expect(wordsFinding(new Map(), name, en)).toBe("No word sets a group apart");
    expect(wordsFinding(marked, name, en)).toBe("A: “河”; B: “人”");
  });
});
