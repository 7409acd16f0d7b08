/** Words by their first characters, so that those that begin at a place are found in one walk from it. */
export interface Trie {
  /**
   * A bit for each pair of characters with which a word may begin, and for each word of one character. Other pairs
   * may share it; but the bits are so few that they are always at hand, and spare most walks.
   */
  readonly openings: Uint32Array;
  /** For each character, the node of the words that begin with it; 0 where none does. */
  readonly roots: Uint32Array;
  /**
   * The other steps, hashed by node and character, in fours that lie side by side, so that one look fetches them all:
   * the node and the character whose step it is, where it goes, and nothing.
   */
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
  const most = words.reduce((sum, {length}) => sum + length, 1);
  // Less than half of the places are taken, so that a step is found after few looks.
  const places = 2 ** Math.ceil(Math.log2(2 * most + 1));
  const trie: Trie = {
    openings: new Uint32Array(openingBits / 32),
    roots: new Uint32Array(0x10000),
    steps: new Uint32Array(4 * places),
    ending: new Uint32Array(most),
  };
  const {openings, roots, steps, ending} = trie;
  let made = 0;
  words.forEach((word, index) => {
    let node = (roots[word.charCodeAt(0)] ||= ++made);
    for (let at = 1; at < word.length; at++) {
      const char = word.charCodeAt(at);
      const place = placeOf(trie, node, char);
      steps[place] = node;
      steps[place + 1] = char;
      node = steps[place + 2] ||= ++made;
    }
    ending[node] = index + 1;
    const bit = word.length > 1 ? pairBit(word.charCodeAt(0), word.charCodeAt(1)) : word.charCodeAt(0);
    openings[bit >>> 5]! |= 1 << (bit & 31);
  });
  return trie;
}

/** Bits of pairs, behind one for each single character. */
const pairBits = 0x10000;
const openingBits = 0x10000 + pairBits;

function pairBit(first: number, second: number): number {
  return 0x10000 + (((Math.imul(first, 0x9e3779b1) >>> 9) ^ second) & (pairBits - 1));
}

/** Whether a word may begin at an offset: false is certain, and told without a walk. */
export function mayOpen({openings}: Trie, text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if ((openings[first >>> 5]! >>> (first & 31)) & 1) return true;
  if (at + 1 >= text.length) return false;
  const pair = pairBit(first, text.charCodeAt(at + 1));
  return ((openings[pair >>> 5]! >>> (pair & 31)) & 1) === 1;
}

/** Where the step from a node by a character is noted, or the free place where it would be. */
function placeOf({steps}: Trie, node: number, char: number): number {
  const last = steps.length - 4;
  let place = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(char, 0x85ebca6b)) >>> 7) << 2;
  for (place &= last; steps[place] !== 0; place = (place + 4) & last) {
    if (steps[place] === node && steps[place + 1] === char) break;
  }
  return place;
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
    node = trie.steps[placeOf(trie, node, text.charCodeAt(end)) + 2]!;
  }
  return found;
}
