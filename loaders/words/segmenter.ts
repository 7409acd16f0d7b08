import {Jieba} from "@node-rs/jieba";
import {dict} from "@node-rs/jieba/dict";
import type {Codebook} from "../codebook.js";
import {stopWords} from "./stop-words.js";

/** Cuts Chinese text into its words, in their order. */
export type Segmenter = (text: string) => string[];

/**
 * How often a term of the codebook is taken to occur, in jieba's dictionary of sixty million: often enough that it is not cut
 * where two of its words are common.
 */
const frequency = 2000;
/** Longer terms are phrases. */
const longestTerm = 8;

/**
 * Makes a segmenter (jieba's dictionary with the codebook's terms) that leaves out numbers, single characters and words
 * that say nothing of a subject. The same text gives the same words.
 */
export function segmenterOf(codebook: Pick<Codebook, "topicLexicon" | "instrumentLexicon">): Segmenter {
  const jieba = Jieba.withDict(dict);
  const terms = termsOf(codebook);
  if (terms.length) jieba.loadDict(Buffer.from(terms.map((term) => `${term} ${frequency} n\n`).join("")));
  return (text) =>
    jieba
      .tag(text, true)
      .filter(
        ({word, tag}) =>
          tag !== "m" && /^(?:\p{Script=Han}{2,}|[A-Z]{2,})$/u.test(word) && !stopWords.has(word),
      )
      .map(({word}) => word);
}

function termsOf({
  topicLexicon,
  instrumentLexicon,
}: Pick<Codebook, "topicLexicon" | "instrumentLexicon">): string[] {
  const words = [topicLexicon, instrumentLexicon]
    .flatMap(({terms}) => terms)
    .filter(({parts}) => parts.length === 1)
    .flatMap(({parts}) => parts[0]!)
    .filter((word) => word.length <= longestTerm && /^\p{Script=Han}{2,}$/u.test(word));
  return [...new Set(words)];
}
