import {pairSet, type PairSet} from "../patterns/pair-set.js";

/**
 * Words by their first characters, so that those that begin at a place are found in one walk from it. The nodes are
 * numbered level by level: those to which the steps from one node lead follow one another, in order of the characters.
 */
export interface Trie {
  /** With which pairs of characters a word may begin; a look at it spares most walks. */
  readonly openings: PairSet;
  /** For each character, the node of the words that begin with it; 0 where none does. */
  readonly roots: Uint32Array;
  /** For each node, the character that leads to it. */
  readonly chars: Uint16Array;
  /** For each node, the first one to which a step leads from it; those of the next node end them. */
  readonly steps: Uint32Array;
  /** For each node, 1 more than the index of the word that ends there; 0 where none does. */
  readonly ending: Uint32Array;
}

/**
 * Words that begin at one place, the shortest first: their indices, and the offsets at which they end. One is made for
 * a whole text, since at most places no word begins.
 */
export interface WordsHere {
  readonly indices: number[];
  readonly ends: number[];
}

/** Builds the trie of words; none may be empty or given twice. */
export function trieOf(words: readonly string[]): Trie {
  const most = words.reduce((sum, {length}) => sum + length, 2);
  const trie: Trie = {
    openings: pairSet(words),
    roots: new Uint32Array(0x10000),
    chars: new Uint16Array(most),
    steps: new Uint32Array(most + 1),
    ending: new Uint32Array(most),
  };
  const {roots, chars, steps, ending} = trie;
  // Words that begin alike stand together, the shortest first.
  const sorted = words.map((word, index) => ({word, index})).sort((a, b) => (a.word < b.word ? -1 : 1));
  const nodes = [{from: 0, to: sorted.length, depth: 0}];
  for (const [node, {from, to, depth}] of nodes.entries()) {
    steps[node] = nodes.length;
    for (let at = from; at < to;) {
      const {word, index} = sorted[at]!;
      if (word.length === depth) {
        ending[node] = index + 1;
        at++;
        continue;
      }
      const char = word.charCodeAt(depth);
      if (depth === 0) roots[char] = nodes.length;
      chars[nodes.length] = char;
      const first = at;
      while (at < to && sorted[at]!.word.charCodeAt(depth) === char) at++;
      nodes.push({from: first, to: at, depth: depth + 1});
    }
  }
  steps[nodes.length] = nodes.length;
  return trie;
}

/**
 * Finds the words that begin at an offset of a text.
 *
 * @param here takes them
 * @returns how many they are
 */
export function wordsAt(trie: Trie, text: string, start: number, {indices, ends}: WordsHere): number {
  let node = trie.roots[text.charCodeAt(start)]!;
  let found = 0;
  for (let end = start + 1; node !== 0; end++) {
    const index = trie.ending[node]! - 1;
    if (index >= 0) {
      indices[found] = index;
      ends[found++] = end;
    }
    if (end >= text.length) break;
    node = stepFrom(trie, node, text.charCodeAt(end));
  }
  return found;
}

/** The node to which a character leads from another; 0 if none. */
export function stepFrom({chars, steps}: Trie, node: number, char: number): number {
  let low = steps[node]!;
  let high = steps[node + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = chars[middle]!;
    if (there === char) return middle;
    if (there < char) low = middle + 1;
    else high = middle;
  }
  return 0;
}
