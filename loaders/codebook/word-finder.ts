import {mayBeginWith, pairSet, sightsIn, type PairSet} from "../patterns/pair-set.js";
import {stepFrom, trieOf, type Trie} from "./trie.js";

/** Words made ready to be found in the code units of a text, wherever they begin. */
export class WordFinder {
  private readonly trie: Trie;
  /** How words begin, and the marks. */
  private readonly openings: PairSet;
  /** By hash, the first two characters of words, and behind them the node to which they lead: one look spares two steps. */
  private readonly pairs: Uint32Array;
  private readonly shift: number;
  /** What was found last; there is room for as many as there are code units. */
  sights = new Uint32Array(0);
  /** Of the words that were found last. */
  readonly indices: Uint32Array;
  readonly ends: Uint32Array;

  /**
   * @param words none may be empty or given twice
   * @param marks characters that are to be seen as well
   */
  constructor(words: readonly string[], marks: readonly string[]) {
    this.trie = trieOf(words);
    this.openings = pairSet([...words, ...marks]);
    const longest = words.reduce((most, {length}) => Math.max(most, length), 0);
    this.indices = new Uint32Array(longest);
    this.ends = new Uint32Array(longest);
    const {roots, chars, steps} = this.trie;
    const known: {pair: number; node: number}[] = [];
    roots.forEach((root, first) => {
      if (root === 0) return;
      for (let node = steps[root]!; node < steps[root + 1]!; node++)
        known.push({pair: pairOf(first, chars[node]!), node});
    });
    const bits = 1 + Math.ceil(Math.log2(known.length + 2));
    this.shift = 32 - bits;
    this.pairs = new Uint32Array(2 * 2 ** bits);
    for (const {pair, node} of known) {
      const place = this.placeOf(pair);
      this.pairs[place] = pair;
      this.pairs[place + 1] = node;
    }
  }

  /**
   * Finds where words may begin and marks stand, elsewhere none do: the offsets are then in `sights`.
   *
   * @returns how many they are
   */
  sightsIn(units: Uint16Array): number {
    if (this.sights.length <= units.length) this.sights = new Uint32Array(2 * units.length + 1);
    return sightsIn(this.openings, units, this.sights);
  }

  /**
   * Finds the words that begin at an offset, the shortest first: their indices are then in `indices`, and the offsets
   * at which they end in `ends`.
   *
   * @returns how many they are
   */
  wordsAt(units: Uint16Array, start: number): number {
    const {trie, indices, ends} = this;
    const first = units[start]!;
    let found = 0;
    if (mayBeginWith(this.openings, first)) {
      const index = trie.ending[trie.roots[first]!]!;
      if (index > 0) {
        indices[0] = index - 1;
        ends[0] = start + 1;
        found = 1;
      }
    }
    let end = start + 2;
    if (end > units.length) return found;
    const {ending, steps} = trie;
    let node = this.pairs[this.placeOf(pairOf(first, units[start + 1]!)) + 1]!;
    while (node !== 0) {
      const index = ending[node]!;
      if (index > 0) {
        indices[found] = index - 1;
        ends[found++] = end;
      }
      // Most words lead to no longer one.
      if (end === units.length || steps[node] === steps[node + 1]) break;
      node = stepFrom(trie, node, units[end++]!);
    }
    return found;
  }

  /** Where a pair stands, or would stand. */
  private placeOf(pair: number): number {
    const {pairs, shift} = this;
    let place = 2 * (Math.imul(pair, 0x9e3779b1) >>> shift);
    while (pairs[place] !== pair && pairs[place + 1] !== 0) place = (place + 2) & (pairs.length - 1);
    return place;
  }
}

function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}
