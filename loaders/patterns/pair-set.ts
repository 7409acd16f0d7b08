import {addTo, codeAt, holds} from "./unit-set.js";

/**
 * A set of pairs of code units, and of single ones behind which anything may stand: a bit for each, which others may
 * share. It is no larger than it must be for few to share one, since many sets are asked in turn.
 */
export type PairSet = Uint32Array;

/** Most bits of a set, and how many there are for each of its words. */
const mostBits = 1 << 17;
const bitsPerWord = 256;

function emptySet(bits: number): PairSet {
  return new Uint32Array(bits / 32);
}

/** Where the pairs that begin with a code unit have their bits; its own is that of the pair with U+0000. */
function rowOf(first: number): number {
  return Math.imul(first, 0x9e3779b1) >>> 15;
}

/** What of a number is that of its bit in a set: the size of each is a power of two. */
function maskOf(set: PairSet): number {
  return 32 * set.length - 1;
}

/** The set of how some words begin: their first two code units, or the only one. */
export function pairSet(words: Iterable<string>): PairSet {
  const bits = new Set(Array.from(words, bitOf));
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, bits.size) * bitsPerWord));
  const set = emptySet(Math.min(mostBits, wanted));
  for (const bit of bits) addTo(set, bit & maskOf(set));
  return set;
}

function bitOf(word: string): number {
  const row = rowOf(word.charCodeAt(0));
  return word.length > 1 ? row ^ word.charCodeAt(1) : row;
}

/**
 * Every code unit of a text and every pair of them.
 *
 * @param set of another text, which they take the place of
 */
export function pairsIn(text: string, set: PairSet = emptySet(mostBits)): PairSet {
  set.fill(0);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const row = rowOf(code);
    addTo(set, row);
    addTo(set, before ^ code);
    before = row;
  }
  return set;
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
  if (word.length === 1) return holds(pairs, rowOf(word.charCodeAt(0)));
  for (let at = 1; at < word.length; at++) {
    if (!holds(pairs, rowOf(word.charCodeAt(at - 1)) ^ word.charCodeAt(at))) return false;
  }
  return true;
}

/** Whether what a set is of may begin at an offset of a text: false is certain. */
export function mayBegin(set: PairSet, text: string, at: number): boolean {
  return beginsWith(set, maskOf(set), codeAt(text, at), codeAt(text, at + 1));
}

/** Whether a set may have a code unit behind which anything may stand: false is certain. */
export function mayBeginWith(set: PairSet, first: number): boolean {
  return holds(set, rowOf(first) & maskOf(set));
}

/** Both bits are read before either is asked for: that costs less than to guess which comes true. */
function beginsWith(set: PairSet, mask: number, first: number, second: number): boolean {
  const row = rowOf(first);
  const single = row & mask;
  const pair = (row ^ second) & mask;
  return (((set[pair >>> 5]! >>> (pair & 31)) | (set[single >>> 5]! >>> (single & 31))) & 1) === 1;
}

/** The first offset from one on at which what a set is of may begin; `to` if there is none before it. */
export function nextBeginning(set: PairSet, text: string, from: number, to: number): number {
  const end = Math.min(to, text.length);
  if (from >= end) return to;
  const mask = maskOf(set);
  let first = text.charCodeAt(from);
  for (let at = from + 1; at < end; at++) {
    const second = text.charCodeAt(at);
    if (beginsWith(set, mask, first, second)) return at - 1;
    first = second;
  }
  return beginsWith(set, mask, first, codeAt(text, end)) ? end - 1 : to;
}

/**
 * Finds where, among the code units of a text, what a set is of may begin: nowhere else, that is certain. Nothing in it
 * branches, since what follows cannot be foreseen.
 *
 * @param sights takes the offsets; has room for one more than there are code units
 * @returns how many they are
 */
export function sightsIn(set: PairSet, units: Uint16Array, sights: Uint32Array): number {
  const mask = maskOf(set);
  let found = 0;
  let first = units.length > 0 ? units[0]! : 0;
  for (let at = 0; at < units.length; at++) {
    const second = at + 1 < units.length ? units[at + 1]! : 0;
    const row = rowOf(first);
    const single = row & mask;
    const pair = (row ^ second) & mask;
    sights[found] = at;
    found += ((set[pair >>> 5]! >>> (pair & 31)) | (set[single >>> 5]! >>> (single & 31))) & 1;
    first = second;
  }
  return found;
}
