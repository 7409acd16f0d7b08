import type {Growing} from "../growing.js";
import {runLength} from "./shingles.js";

/** The runs of one passage, to compare with those of others. */
export class RunTable {
  private keys = new Uint32Array(1024);
  /** By place, the turn in which it was last filled, and in which it was last found. */
  private filled = new Uint32Array(1024);
  private found = new Uint32Array(1024);
  private mask = 1023;
  private turn = 0;
  private fillTurn = 0;
  private size = 0;

  /** @param runs hashes of the runs of all passages, each passage's in their order */
  constructor(private readonly runs: Growing) {}

  /** Takes the runs between two offsets in the place of those before; so many of them are distinct. */
  fill(from: number, to: number, size: number): void {
    if (to - from > this.keys.length / 2) {
      const places = 2 ** Math.ceil(Math.log2(2 * (to - from)));
      this.keys = new Uint32Array(places);
      this.filled = new Uint32Array(places);
      this.found = new Uint32Array(places);
      this.mask = places - 1;
    }
    this.fillTurn = ++this.turn;
    this.size = size;
    for (let at = from; at < to; at++) {
      const hash = this.runs.at(at);
      const place = this.placeOf(hash);
      this.keys[place] = hash;
      this.filled[place] = this.fillTurn;
    }
  }

  /**
   * Jaccard similarity of the two sets of runs, if it comes to something: it is looked for only as long as it can.
   *
   * @param from where the other passage's runs begin, `to` where they end, and `size` how many are distinct
   * @param least what it must come to
   * @returns 0 if it is less
   */
  similarity(from: number, to: number, size: number, least: number): number {
    // With s shared, s / (|a| + |b| - s) ≥ least wants s ≥ least · (|a| + |b|) / (1 + least); the rest may be missed.
    const needed = Math.floor((least * (size + this.size)) / (1 + least));
    if (size < needed || this.size < needed) return 0;
    const turn = ++this.turn;
    let mayMiss = to - from - needed;
    let shared = 0;
    for (let at = from; at < to; at++) {
      const place = this.placeOf(this.runs.at(at));
      if (this.filled[place] === this.fillTurn && this.found[place] !== turn) {
        this.found[place] = turn;
        shared++;
      } else if (--mayMiss < 0) return 0;
    }
    const similarity = shared / (size + this.size - shared);
    return similarity >= least ? similarity : 0;
  }

  /** How many characters of the other passage lie in a run of this one. */
  sharedChars(from: number, to: number): number {
    let covered = 0;
    let until = from;
    for (let at = from; at < to; at++) {
      if (this.filled[this.placeOf(this.runs.at(at))] !== this.fillTurn) continue;
      covered += at + runLength - Math.max(until, at);
      until = at + runLength;
    }
    return covered;
  }

  /** Where a run stands, or would stand. */
  private placeOf(hash: number): number {
    let place = (hash ^ (hash >>> 15)) & this.mask;
    while (this.filled[place] === this.fillTurn && this.keys[place] !== hash) place = (place + 1) & this.mask;
    return place;
  }
}
