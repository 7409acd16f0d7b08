import type {BareMeasureRow} from "../notice/rows.js";
import {addTo, holds} from "../patterns/unit-set.js";
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
  const runs = new MeasureRuns(shadow, measures);
  const mayBeShared = runs.leastMetTwice();
  const byRun = new Map<number, number[]>();
  for (let i = 0; i < measures.length; i++) {
    // Only measures that share one of their least runs are compared: equal texts share all of them.
    const candidates: number[] = [];
    for (let k = 0; k < runs.sizes[i]!; k++) {
      // Signed, for those are the numbers that a map finds fastest.
      const run = runs.least[i * sampled + k]! | 0;
      if (!holds(mayBeShared, run & lastBits)) continue;
      const there = byRun.get(run);
      if (!there) byRun.set(run, [i]);
      else {
        for (const other of there) if (!candidates.includes(other)) candidates.push(other);
        if (there.length < compared) there.push(i);
      }
    }
    let best = {similarity: 0, other: -1};
    for (const other of candidates) {
      if (!runs.mayBeAlike(other, i)) continue;
      const similarity = similarityOf(runs.setOf(other), runs.setOf(i), leastRepeated);
      if (similarity > best.similarity) best = {similarity, other};
    }
    if (best.other >= 0) {
      const similarity = Math.round(best.similarity * 1000) / 1000;
      found.set(i, {duplicate_of: measures[best.other]!.measure_id, similarity});
    }
  }
  return found;
}

/** The bits by which runs are told that several measures may share. */
const lastBits = 0xffff;

/** Words of bits of a measure. */
const bitWords = 8;

/** The runs of characters of measures; all stand in few arrays, since to make some for each costs more than to fill them. */
class MeasureRuns {
  /** The least runs of each measure, each once and in ascending order, and how many they are. */
  readonly least: Uint32Array;
  readonly sizes: Uint8Array;
  /** The runs of each measure, from where to where. */
  private readonly hashes: Uint32Array;
  private readonly from: Uint32Array;
  /** A bit for each run of a measure, of which several may share one; and how many are set. */
  private readonly bits: Int32Array;
  private readonly ones: Uint32Array;
  /** Sets of runs, made when they are first counted: most measures are known to be unlike any other before. */
  private readonly sets: RunSet[] = [];

  constructor(shadow: string, measures: readonly BareMeasureRow[]) {
    const n = measures.length;
    this.least = new Uint32Array(n * sampled);
    this.sizes = new Uint8Array(n);
    this.hashes = new Uint32Array(measures.reduce((sum, {start, end}) => sum + end - start, 0));
    this.from = new Uint32Array(n + 1);
    this.bits = new Int32Array(n * bitWords);
    this.ones = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      const {start, end} = measures[i]!;
      this.from[i + 1] = putRunHashes(this.hashes, this.from[i]!, shadow, start, end);
      this.sample(i);
      this.setBits(i);
    }
  }

  private sample(i: number): void {
    // Hashes are spread evenly, so that it is known about where the last of the least will lie.
    const guess = (2 * sampled * 0x100000000) / (this.from[i + 1]! - this.from[i]!);
    this.sizes[i] = this.sampleBelow(i, guess);
    if (this.sizes[i] < sampled && guess <= 0xffffffff) this.sizes[i] = this.sampleBelow(i, Infinity);
  }

  /** Takes the least runs of a measure that lie below a bar. */
  private sampleBelow(i: number, below: number): number {
    const {least, hashes} = this;
    const first = i * sampled;
    const to = this.from[i + 1]!;
    let bar = below;
    let size = 0;
    for (let at = this.from[i]!; at < to; at++) {
      const hash = hashes[at]!;
      if (hash >= bar) continue;
      let place = first + size;
      while (place > first && hash < least[place - 1]!) place--;
      if (place > first && hash === least[place - 1]) continue;
      if (size < sampled) size++;
      for (let k = first + size - 1; k > place; k--) least[k] = least[k - 1]!;
      least[place] = hash;
      if (size === sampled) bar = least[first + size - 1]!;
    }
    return size;
  }

  /** The last bits of the least runs that come twice: of others it is certain that one measure alone has them. */
  leastMetTwice(): Uint32Array {
    const met = new Uint32Array((lastBits + 1) / 32);
    const twice = new Uint32Array((lastBits + 1) / 32);
    for (let i = 0; i < this.sizes.length; i++) {
      for (let k = 0; k < this.sizes[i]!; k++) {
        const bits = this.least[i * sampled + k]! & lastBits;
        addTo(holds(met, bits) ? twice : met, bits);
      }
    }
    return twice;
  }

  private setBits(i: number): void {
    const {bits, hashes} = this;
    const first = i * bitWords;
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
    let parted = 0;
    for (let k = 0; k < bitWords; k++) parted += onesIn(bits[a * bitWords + k]! ^ bits[b * bitWords + k]!);
    const onlyA = (parted + ones[a]! - ones[b]!) / 2;
    const onlyB = parted - onlyA;
    const shared = Math.min(from[a + 1]! - from[a]! - onlyA, from[b + 1]! - from[b]! - onlyB);
    return shared / (shared + parted) >= leastRepeated;
  }
}

/** Number of the bits of a word that are set. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
