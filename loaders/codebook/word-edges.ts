import {dict} from "@node-rs/jieba/dict";
import {isDigitAt} from "../code-units.js";
import {addTo, holds} from "../patterns/unit-set.js";

/** How many digits its frequency in jieba's dictionary, of sixty million words, must have for a word to be reckoned with. */
const leastDigits = 3;
/** Longer words are phrases, of which the words count. */
const longestWord = 4;
/** Words of this field that the dictionary lacks, or has seldom. */
const ofTheField = ["党建", "整改", "纪检", "支委", "人居", "招引", "虚列", "再生", "建章", "账实"];

/**
 * Tells where two characters that look like a word are the end of one word and the beginning of the next: 动工 in
 * 推动|工作, 入学 in 深入|学习. Common words are those of jieba's dictionary.
 */
export class WordEdges {
  /** Pairs of characters with which a common word ends whose last character begins one of the words asked about. */
  private readonly endings = new Pairs();
  /** Pairs with which a common word begins whose first character ends one of the words asked about. */
  private readonly beginnings = new Pairs();
  /** Common words of three characters that hold one of the words asked about: 总支部. */
  private readonly wider = new Set<string>();

  /** @param words that will be asked about, if they are of two characters */
  constructor(words: readonly string[]) {
    const asked = new Set(words.filter(({length}) => length === 2));
    const firsts = new Set(Array.from(asked, (word) => word.charCodeAt(0)));
    const lasts = new Set(Array.from(asked, (word) => word.charCodeAt(1)));
    const add = (word: string) => {
      const {length} = word;
      if (firsts.has(word.charCodeAt(length - 1)))
        this.endings.add(word.charCodeAt(length - 2), word.charCodeAt(length - 1));
      if (lasts.has(word.charCodeAt(0))) this.beginnings.add(word.charCodeAt(0), word.charCodeAt(1));
      if (length === 3 && (asked.has(word.slice(0, 2)) || asked.has(word.slice(1)))) this.wider.add(word);
    };
    for (const word of commonWords()) add(word);
    for (const word of ofTheField) add(word);
  }

  /** Whether the two characters at an offset belong to a word that begins before them and one that goes on behind. */
  isAstride(units: Uint16Array, start: number): boolean {
    if (start === 0 || start + 2 >= units.length) return false;
    const [before, first, last, behind] = [
      units[start - 1]!,
      units[start]!,
      units[start + 1]!,
      units[start + 2]!,
    ];
    if (!this.endings.has(before, first) || !this.beginnings.has(last, behind)) return false;
    return (
      !this.wider.has(String.fromCharCode(before, first, last)) &&
      !this.wider.has(String.fromCharCode(first, last, behind))
    );
  }
}

/** A set of pairs of code units. It is asked far more often than it says yes, so that a bit of each pair is looked at first. */
class Pairs {
  private readonly bits = new Uint32Array(2 ** (placeBits - 5));
  private readonly pairs = new Set<number>();

  add(first: number, second: number): void {
    addTo(this.bits, placeOf(first, second));
    this.pairs.add(first * 0x10000 + second);
  }

  has(first: number, second: number): boolean {
    return holds(this.bits, placeOf(first, second)) && this.pairs.has(first * 0x10000 + second);
  }
}

const placeBits = 20;

/** Where the bit of a pair is, which others may share. */
function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) >>> (32 - placeBits)) ^ second;
}

let common: readonly string[] | null = null;

/** The common words of two to four characters in jieba's dictionary, a word with its frequency and tag a line. */
function commonWords(): readonly string[] {
  if (common) return common;
  const lines = Buffer.from(dict.buffer, dict.byteOffset, dict.byteLength).toString("utf8");
  const words: string[] = [];
  for (let start = 0, end; start < lines.length; start = end + 1) {
    end = lines.indexOf("\n", start);
    if (end < 0) end = lines.length;
    const blank = lines.indexOf(" ", start);
    const length = blank - start;
    if (length < 2 || length > longestWord) continue;
    if (isDigitAt(lines, blank + leastDigits)) words.push(lines.slice(start, blank));
  }
  return (common = words);
}
