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

/**
 * Every code unit of a text and every pair of them.
 *
 * @param set takes them in the place of what it held
 */
export function pairsIn(text: string, set: PairSet = pairSet([])): PairSet {
  set.fill(0);
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
  return beginsWith(set, codeAt(text, at), codeAt(text, at + 1));
}

/** Both bits are read before either is asked for: that costs less than to guess which comes true. */
function beginsWith(set: PairSet, first: number, second: number): boolean {
  const pair = pairBit(first, second);
  return (((set[pair >>> 5]! >>> (pair & 31)) | (set[first >>> 5]! >>> (first & 31))) & 1) === 1;
}

/** The first offset from one on at which what a set is of may begin; `to` if there is none before it. */
export function nextBeginning(set: PairSet, text: string, from: number, to: number): number {
  const end = Math.min(to, text.length);
  if (from >= end) return to;
  let first = text.charCodeAt(from);
  for (let at = from + 1; at < end; at++) {
    const second = text.charCodeAt(at);
    if (beginsWith(set, first, second)) return at - 1;
    first = second;
  }
  return beginsWith(set, first, codeAt(text, end)) ? end - 1 : to;
}

/**
 * Finds where, among the code units of a text, what a set is of may begin: nowhere else, that is certain. Nothing in it
 * branches, since what follows cannot be foreseen.
 *
 * @param sights takes the offsets; has room for one more than there are code units
 * @returns how many they are
 */
export function sightsIn(set: PairSet, units: Uint16Array, sights: Uint32Array): number {
  let found = 0;
  let first = units.length > 0 ? units[0]! : 0;
  for (let at = 0; at < units.length; at++) {
    const second = at + 1 < units.length ? units[at + 1]! : 0;
    const pair = pairBit(first, second);
    sights[found] = at;
    found += ((set[pair >>> 5]! >>> (pair & 31)) | (set[first >>> 5]! >>> (first & 31))) & 1;
    first = second;
  }
  return found;
}
