import type {BareMeasureRow} from "../notice/rows.js";
import {putRunHashes, runSetOf, similarityOf, type RunSet} from "./shingles.js";

/** That a measure says again what an earlier one said. */
export interface Repetition {
  /** The earlier measure's id. */
  readonly duplicate_of: string;
  /** From 0 to 1, to three decimals. */
  readonly similarity: number;
}

/** Least similarity at which a measure counts as a repetition of an earlier one. */
const leastRepeated = 0.7;
/** How many of its least runs speak for a measure, and how many measures with the same one it is compared with. */
const sampled = 8;
const compared = 8;

/** Measures that repeat an earlier one of the same notice, as attachments repeat the body, by their indices. */
export function repetitionsIn(shadow: string, measures: readonly BareMeasureRow[]): Map<number, Repetition> {
  const found = new Map<number, Repetition>();
  runs.read(shadow, measures);
  sharers.makeRoom(measures.length * sampled);
  /** For each measure the last one that was compared with it, and one more. */
  const met = new Uint32Array(measures.length);
  for (let i = 0; i < measures.length; i++) {
    // Only measures that share one of their least runs are compared: equal texts share all of them.
    let best = 0;
    let repeated = -1;
    const first = i * sampled;
    for (let entry = first; entry < first + runs.sizes[i]!; entry++) {
      let other = sharers.firstWith(runs.least[entry]!, entry);
      for (; other >= 0 && other !== entry; other = sharers.after(other)) {
        const earlier = Math.floor(other / sampled);
        if (met[earlier] === i + 1) continue;
        met[earlier] = i + 1;
        if (!runs.mayBeAlike(earlier, i)) continue;
        const similarity = similarityOf(runs.setOf(earlier), runs.setOf(i), leastRepeated);
        if (similarity <= best) continue;
        best = similarity;
        repeated = earlier;
      }
    }
    if (repeated >= 0) {
      const similarity = Math.round(best * 1000) / 1000;
      found.set(i, {duplicate_of: measures[repeated]!.measure_id, similarity});
    }
  }
  return found;
}

/** What makes signed numbers, which are compared fastest, stand in the order of unsigned ones. */
const topBit = 1 << 31;

/** Words of bits of a measure. */
const bitWords = 8;

/** Who has which of the least runs: entries of measures, of each run the first few in order. */
class Sharers {
  /** By hash, a run, how many entries have it, and one more than the first and the last of them; as much of it as is used. */
  private table = new Int32Array(0);
  private places = 0;
  private shift = 0;
  /** For each entry one more than the next one with the same run. */
  private next = new Uint32Array(0);

  /**
   * Forgets all entries.
   *
   * @param most how many there will be at most
   */
  makeRoom(most: number): void {
    const bits = Math.ceil(Math.log2(2 * most + 2));
    this.shift = 32 - bits;
    this.places = 4 * 2 ** bits;
    if (this.table.length < this.places) this.table = new Int32Array(this.places);
    else this.table.fill(0, 0, this.places);
    if (this.next.length < most) this.next = new Uint32Array(2 * most);
    else this.next.fill(0, 0, most);
  }

  /**
   * Notes that an entry has a run.
   *
   * @returns the first entry that has it; -1 if it is this one
   */
  firstWith(run: number, entry: number): number {
    const {table, next, shift} = this;
    let place = 4 * (Math.imul(run, 0x9e3779b1) >>> shift);
    while (table[place + 1] !== 0 && table[place] !== run) place = (place + 4) & (this.places - 1);
    const entries = table[place + 1]!;
    if (entries === 0) {
      table[place] = run;
      table[place + 2] = entry + 1;
    } else if (entries < compared) next[table[place + 3]! - 1] = entry + 1;
    if (entries < compared) {
      table[place + 1] = entries + 1;
      table[place + 3] = entry + 1;
    }
    return entries === 0 ? -1 : table[place + 2]! - 1;
  }

  /** The next entry that has the same run; -1 if there is none. */
  after(entry: number): number {
    return this.next[entry]! - 1;
  }
}

/** The runs of characters of measures; all stand in few arrays, since to make some for each costs more than to fill them. */
class MeasureRuns {
  /** The least runs of each measure, each once and in ascending order, and how many they are. */
  least = new Int32Array(0);
  sizes = new Uint8Array(0);
  /** The runs of each measure, from where to where. */
  private hashes = new Uint32Array(0);
  private from = new Uint32Array(1);
  /** A bit for each run of a measure, of which several may share one; and how many are set, none before they are asked for. */
  private bits = new Int32Array(0);
  private ones = new Uint32Array(0);
  /** Sets of runs, made when they are first counted: most measures are known to be unlike any other before. */
  private sets: RunSet[] = [];

  /** Reads the measures of a notice in the place of those before. */
  read(shadow: string, measures: readonly BareMeasureRow[]): void {
    const n = measures.length;
    let length = 0;
    for (const {start, end} of measures) length += end - start;
    if (this.hashes.length < length) this.hashes = new Uint32Array(2 * length);
    if (this.sizes.length < n) {
      const room = 2 * n;
      this.least = new Int32Array(room * sampled);
      this.sizes = new Uint8Array(room);
      this.from = new Uint32Array(room + 1);
      this.bits = new Int32Array(room * bitWords);
      this.ones = new Uint32Array(room);
    }
    this.ones.fill(0, 0, n);
    this.sets = [];
    for (let i = 0; i < n; i++) {
      const {start, end} = measures[i]!;
      this.from[i + 1] = putRunHashes(this.hashes, this.from[i]!, shadow, start, end);
      this.sample(i);
    }
  }

  private sample(i: number): void {
    // Hashes are spread evenly, so that it is known about where the last of the least will lie.
    const guess = Math.floor((2 * sampled * 0x100000000) / (this.from[i + 1]! - this.from[i]!));
    const isSure = guess > 0xffffffff;
    this.sizes[i] = this.sampleBelow(i, isSure ? 0x7fffffff : guess ^ topBit);
    if (this.sizes[i] < sampled && !isSure) this.sizes[i] = this.sampleBelow(i, 0x7fffffff);
  }

  /** Takes the least runs of a measure up to a bar. */
  private sampleBelow(i: number, upTo: number): number {
    const {least, hashes} = this;
    const first = i * sampled;
    const to = this.from[i + 1]!;
    let bar = upTo;
    let size = 0;
    for (let at = this.from[i]!; at < to; at++) {
      const hash = hashes[at]! ^ topBit;
      if (hash > bar) continue;
      let place = first + size;
      while (place > first && hash < least[place - 1]!) place--;
      if (place > first && hash === least[place - 1]) continue;
      if (size < sampled) size++;
      for (let k = first + size - 1; k > place; k--) least[k] = least[k - 1]!;
      least[place] = hash;
      if (size === sampled) bar = least[first + size - 1]! - 1;
    }
    return size;
  }

  private setBits(i: number): void {
    const {bits, hashes} = this;
    const first = i * bitWords;
    bits.fill(0, first, first + bitWords);
    for (let at = this.from[i]!; at < this.from[i + 1]!; at++) {
      const hash = hashes[at]!;
      bits[first + (hash >>> 29)]! |= 1 << ((hash >>> 24) & 31);
    }
    let ones = 0;
    for (let k = 0; k < bitWords; k++) ones += onesIn(bits[first + k]!);
    this.ones[i] = ones;
  }

  /** The runs of a measure as a set. */
  setOf(i: number): RunSet {
    return (this.sets[i] ??= runSetOf(this.hashes.subarray(this.from[i], this.from[i + 1])));
  }

  /**
   * Whether two measures may be as alike as repetitions are: false is certain. A bit that only one of them has stands
   * for a run that the other lacks, so what they share and what parts them is bounded without a look at their runs.
   */
  mayBeAlike(a: number, b: number): boolean {
    const {bits, ones, from} = this;
    if (ones[a] === 0) this.setBits(a);
    if (ones[b] === 0) this.setBits(b);
    let parted = 0;
    for (let k = 0; k < bitWords; k++) parted += onesIn(bits[a * bitWords + k]! ^ bits[b * bitWords + k]!);
    const onlyA = (parted + ones[a]! - ones[b]!) / 2;
    const onlyB = parted - onlyA;
    const shared = Math.min(from[a + 1]! - from[a]! - onlyA, from[b + 1]! - from[b]! - onlyB);
    return shared / (shared + parted) >= leastRepeated;
  }
}

/** Used again for each notice: to get memory costs more than to fill it. */
const runs = new MeasureRuns();
const sharers = new Sharers();

/** Number of the bits of a word that are set. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
