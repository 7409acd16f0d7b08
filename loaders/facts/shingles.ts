/**
 * Near-duplicate search by MinHash and locality-sensitive hashing (A. Broder 1997; P. Indyk and R. Motwani 1998):
 * texts are sets of runs of characters, the share of equal minima estimates the Jaccard similarity of two sets, and
 * only texts that agree in a whole band of minima are compared.
 */

/** Length of a run of characters: long enough that words shared by chance are few. */
export const runLength = 5;
const bands = 16;
const rows = 4;

/** Multipliers and offsets of the hash functions, from a fixed sequence so that results never change. */
const seeds = seedsOf(bands * rows);

function seedsOf(n: number): readonly {readonly a: number; readonly b: number}[] {
  let state = 0x9e3779b9;
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    state = (state + 0x6d2b79f5) | 0;
    return state >>> 0;
  };
  return Array.from({length: n}, () => ({a: next() | 1, b: next()}));
}

/** Hashes of runs, each once, in ascending order. */
export type RunSet = Uint32Array;

/**
 * Hashes of the runs of characters of a text in their order, white space and marks left out; none if it is shorter than
 * a run.
 */
export function runHashesOf(shadow: string): Uint32Array {
  const hashes = new Uint32Array(shadow.length);
  return hashes.subarray(0, putRunHashes(hashes, 0, shadow, 0, shadow.length));
}

/**
 * The same for a stretch, noted where there is room for them.
 *
 * @param from where in `hashes` the first is noted; there are fewer than the stretch has code units
 * @returns where the last one ends
 */
export function putRunHashes(
  hashes: Uint32Array,
  from: number,
  shadow: string,
  start: number,
  end: number,
): number {
  let next = from;
  let letters = 0;
  // The letters before the next one, of which a run is made.
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let at = start; at < end; at++) {
    const code = shadow.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === half) {
      const read = lettersOf(shadow.slice(start, end));
      next = from;
      for (let run = 0; run + runLength <= read.length; run++) hashes[next++] = runHash(read, run);
      return next;
    }
    if (kind === mark) continue;
    const a = b;
    b = c;
    c = d;
    d = e;
    e = code;
    if (++letters >= runLength) hashes[next++] = hashOf(a, b, c, d, e);
  }
  return next;
}

/** The letters and digits of a text. */
export function lettersOf(shadow: string): string {
  let letters = "";
  let from = 0;
  for (let at = 0; at < shadow.length; at++) {
    const code = shadow.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === half) return shadow.replace(/[^\p{L}\p{N}]/gu, "");
    if (kind === letter) continue;
    if (at > from) letters += shadow.slice(from, at);
    from = at + 1;
  }
  return letters + shadow.slice(from);
}

/** Kinds of code units, as far as they have been met; halves of characters are none by themselves. */
const kinds = new Uint8Array(0x10000);
const [letter, mark, half] = [1, 2, 3];
kinds.fill(half, 0xd800, 0xe000);

function kindOf(code: number): number {
  const kind = kinds[code]!;
  if (kind !== 0) return kind;
  return (kinds[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? letter : mark);
}

/** Hash of the run that begins at an offset. */
function runHash(letters: string, at: number): number {
  return hashOf(
    letters.charCodeAt(at),
    letters.charCodeAt(at + 1),
    letters.charCodeAt(at + 2),
    letters.charCodeAt(at + 3),
    letters.charCodeAt(at + 4),
  );
}

/** Hash of five letters (FNV-1a over UTF-16 code units); its rounds are written out, for there are as many as letters. */
function hashOf(a: number, b: number, c: number, d: number, e: number): number {
  const prime = 0x01000193;
  let hash = Math.imul(0x811c9dc5 ^ a, prime);
  hash = Math.imul(hash ^ b, prime);
  hash = Math.imul(hash ^ c, prime);
  hash = Math.imul(hash ^ d, prime);
  return Math.imul(hash ^ e, prime) >>> 0;
}

/** The set of the hashes of some runs. */
export function runSetOf(hashes: Iterable<number>): RunSet {
  const sorted = Uint32Array.from(hashes).sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!;
  return sorted.subarray(0, size);
}

/**
 * Jaccard similarity of two sets, if it comes to something: it is looked for only as long as it can.
 *
 * @param least what it must come to
 * @returns 0 if it is less
 */
export function similarityOf(a: RunSet, b: RunSet, least: number): number {
  // With s shared, s / (|a| + |b| - s) ≥ least wants s ≥ least · (|a| + |b|) / (1 + least); the rest may be missed.
  const needed = Math.floor((least * (a.length + b.length)) / (1 + least));
  let mayMiss = a.length - needed;
  if (mayMiss < 0 || b.length < needed || a.length === 0 || b.length === 0) return 0;
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x > y) j++;
    else {
      i++;
      if (--mayMiss < 0) return 0;
    }
  }
  const similarity = shared / (a.length + b.length - shared);
  return similarity >= least ? similarity : 0;
}

/** Keys under which near-equal sets meet, one a band: numbers of 52 bits, which others bear nearly never. */
export function bandKeys(runs: RunSet): number[] {
  const keys: number[] = [];
  let [low, high] = [0, 0];
  for (let i = 0; i < seeds.length; i++) {
    if (i % rows === 0) [low, high] = [i, ~i];
    const {a, b} = seeds[i]!;
    let least = 0xffffffff;
    for (const hash of runs) {
      const value = (Math.imul(hash, a) + b) >>> 0;
      if (value < least) least = value;
    }
    low = mixed(low ^ least, 0x85ebca6b);
    high = mixed(high ^ least, 0xc2b2ae35);
    if (i % rows === rows - 1) keys.push((high >>> 12) * 2 ** 32 + (low >>> 0));
  }
  return keys;
}

/** Spreads what differs in any bit over all. */
function mixed(value: number, by: number): number {
  const product = Math.imul(value ^ (value >>> 16), by);
  return product ^ (product >>> 13);
}
