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
const [sampled, compared] = [8, 8];

/** Measures that repeat an earlier one of the same notice, as attachments repeat the body, by their ids. */
export function repetitionsIn(shadow: string, measures: readonly BareMeasureRow[]): Map<string, Repetition> {
  const found = new Map<string, Repetition>();
  const byRun = new Map<number, number[]>();
  const prints: Print[] = [];
  const hashes = new Uint32Array(measures.reduce((sum, {start, end}) => sum + end - start, 0));
  let next = 0;
  measures.forEach(({measure_id, start, end}, i) => {
    const from = next;
    next = putRunHashes(hashes, from, shadow, start, end);
    const print = printOf(hashes, from, next);
    prints.push(print);
    // Only measures that share one of their least runs are compared: equal texts share all of them.
    const candidates: number[] = [];
    for (const least of print.least) {
      // Signed, for those are the numbers that a map finds fastest.
      const run = least | 0;
      const there = byRun.get(run);
      if (!there) byRun.set(run, [i]);
      else {
        for (const other of there) if (!candidates.includes(other)) candidates.push(other);
        if (there.length < compared) there.push(i);
      }
    }
    let best = {similarity: 0, other: -1};
    for (const other of candidates) {
      if (!mayBeAlike(prints[other]!, print)) continue;
      const similarity = similarityOf(runsIn(prints[other]!), runsIn(print), leastRepeated);
      if (similarity > best.similarity) best = {similarity, other};
    }
    if (best.other >= 0) {
      const similarity = Math.round(best.similarity * 1000) / 1000;
      found.set(measure_id, {duplicate_of: measures[best.other]!.measure_id, similarity});
    }
  });
  return found;
}

/** A measure as it is compared. */
interface Print {
  /** The hashes of all measures, and where its own stand. */
  readonly hashes: Uint32Array;
  readonly from: number;
  readonly to: number;
  /** Its least runs, each once. */
  readonly least: number[];
  /** A bit for each of its runs; several may share one. */
  readonly bits: number[];
  /** Its runs as a set, made when they are first counted: most measures are known to be unlike any other before. */
  runs: RunSet | null;
}

function printOf(hashes: Uint32Array, from: number, to: number): Print {
  const bits = [0, 0, 0, 0, 0, 0, 0, 0];
  const least: number[] = [];
  let bound = Infinity;
  for (let i = from; i < to; i++) {
    const hash = hashes[i]!;
    bits[hash >>> 29]! |= 1 << ((hash >>> 24) & 31);
    if (hash >= bound || least.includes(hash)) continue;
    let at = least.length < sampled ? least.length : sampled - 1;
    for (; at > 0 && hash < least[at - 1]!; at--) least[at] = least[at - 1]!;
    least[at] = hash;
    if (least.length === sampled) bound = least[sampled - 1]!;
  }
  return {hashes, from, to, least, bits, runs: null};
}

function runsIn(print: Print): RunSet {
  return (print.runs ??= runSetOf(print.hashes.subarray(print.from, print.to)));
}

/**
 * Whether two measures may be as alike as repetitions are: false is certain. A bit that only one of them has stands
 * for a run that the other lacks, so what they share and what parts them can be bounded without a look at their runs.
 */
function mayBeAlike(a: Print, b: Print): boolean {
  let onlyA = 0;
  let onlyB = 0;
  for (let i = 0; i < a.bits.length; i++) {
    onlyA += onesIn(a.bits[i]! & ~b.bits[i]!);
    onlyB += onesIn(b.bits[i]! & ~a.bits[i]!);
  }
  const shared = Math.min(a.to - a.from - onlyA, b.to - b.from - onlyB);
  return shared / (shared + onlyA + onlyB) >= leastRepeated;
}

/** Number of the bits of a word that are set. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
