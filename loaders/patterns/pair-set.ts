import {addTo, codeAt, holds} from "./unit-set.js";

/**
 * A set of pairs of code units, and of single ones behind which anything may stand: a bit for each unit, then the bits
 * of the pairs, which others may share. They are so few that they are always at hand.
 */
export type PairSet = Uint32Array;

const firstPair = 0x10000;
const noPairs = (firstPair + 0x10000) / 32;

function pairBit(first: number, second: number): number {
  return firstPair + ((Math.imul(first, 0x9e3779b1) >>> 16) ^ second);
}

/** The set of how some words begin: their first two code units, or the only one. */
export function pairSet(words: Iterable<string>): PairSet {
  const set = new Uint32Array(noPairs);
  for (const word of words) addTo(set, bitOf(word));
  return set;
}

function bitOf(word: string): number {
  const first = word.charCodeAt(0);
  return word.length > 1 ? pairBit(first, word.charCodeAt(1)) : first;
}

/** Every code unit of a text and every pair of them. */
export function pairsIn(text: string): PairSet {
  const set = new Uint32Array(noPairs);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    addTo(set, code);
    addTo(set, pairBit(before, code));
    before = code;
  }
  return set;
}

/** Whether the beginning of one of some words is in a set: false is certain. */
export function holdsOneOf(set: PairSet, words: readonly string[]): boolean {
  return words.some((word) => holds(set, bitOf(word)));
}

/** Whether a text may hold a word of each of some sets, by the pairs in it: false is certain. */
export function mayHold(pairs: PairSet, needs: readonly (readonly string[])[]): boolean {
  for (const words of needs) if (!mayHoldOne(pairs, words)) return false;
  return true;
}

function mayHoldOne(pairs: PairSet, words: readonly string[]): boolean {
  for (const word of words) if (mayHoldWord(pairs, word)) return true;
  return false;
}

function mayHoldWord(pairs: PairSet, word: string): boolean {
  if (word.length === 1) return holds(pairs, word.charCodeAt(0));
  for (let at = 1; at < word.length; at++) {
    if (!holds(pairs, pairBit(word.charCodeAt(at - 1), word.charCodeAt(at)))) return false;
  }
  return true;
}

/** Whether what a set is of may begin at an offset of a text: false is certain. */
export function mayBegin(set: PairSet, text: string, at: number): boolean {
  const first = codeAt(text, at);
  return holds(set, first) || holds(set, pairBit(first, codeAt(text, at + 1)));
}

/** The first offset from one on at which what a set is of may begin; `to` if there is none before it. */
export function nextBeginning(set: PairSet, text: string, from: number, to: number): number {
  let first = codeAt(text, from);
  for (let at = from; at < to; at++) {
    const second = codeAt(text, at + 1);
    if (holds(set, pairBit(first, second)) || holds(set, first)) return at;
    first = second;
  }
  return to;
}
