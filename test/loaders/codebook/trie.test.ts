import {mayBegin} from "../../../loaders/patterns/pair-set.js";
import fc from "fast-check";
import {expect, test} from "vitest";
import {trieOf, wordsAt, type Trie} from "../../../loaders/codebook/trie.js";

/** The words that begin at an offset, the shortest first. */
function wordsHere(trie: Trie, text: string, at: number): {index: number; end: number}[] {
  const here = {indices: [], ends: []};
  const found = wordsAt(trie, text, at, here);
  return Array.from({length: found}, (_, i) => ({index: here.indices[i]!, end: here.ends[i]!}));
}

const words = fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁a㐀]{1,5}$/), {maxLength: 40});
const text = fc.stringMatching(/^[甲乙丙丁戊a㐀,]{0,40}$/);

test("the words at a place are those that begin there, the shortest first", () => {
  fc.assert(
    fc.property(words, text, (words, text) => {
      const trie = trieOf(words);
      for (let at = 0; at < text.length; at++) {
        const there = words
          .map((word, index) => ({index, end: at + word.length}))
          .filter(({index}) => text.startsWith(words[index]!, at))
          .sort((a, b) => a.end - b.end);
        expect(wordsHere(trie, text, at)).toEqual(there);
        if (there.length > 0) expect(mayBegin(trie.openings, text, at)).toBe(true);
      }
    }),
  );
});

test("most pairs of characters are told at once to open no word", () => {
  const trie = trieOf(["制定办法", "召开会议", "会"]);
  const text = "学习贯彻落实上级部署要求切实加强组织领导";
  const opening = Array.from(text).filter((_, at) => mayBegin(trie.openings, text, at));
  expect(opening.length).toBeLessThan(3);
});

test("no word is found without words", () => {
  expect(wordsHere(trieOf([]), "制定办法", 0)).toEqual([]);
});
