import {Growing} from "../growing.js";

/**
 * So many passages that meet under one key are compared each with all before it. Of a formula that every notice prints the later
 * ones are compared with the first: all pairs, of which there would be many millions, tell no more than what is a formula.
 */
const compared = 8;

/** Stands for a passage that nothing meets. */
const alone = 0xffffffff;

/** Who meets whom under the keys of a band: sorted once, since a table with an entry for every key would be many times larger. */
interface Band {
  /** Passages by key, and under a key in their order. */
  readonly order: Uint32Array;
  /** By passage, where those that bear its key begin in the order. */
  readonly begins: Uint32Array;
}

/** Finds for each passage the earlier ones that bear one of its keys. */
export class Meetings {
  private readonly keys: Growing[] = [];
  private count = 0;

  /** @param keys of the next passage, one a band */
  add(keys: readonly number[]): void {
    for (const [band, key] of keys.entries()) (this.keys[band] ??= new Growing()).push(key >>> 0);
    this.count++;
  }

  /** Each passage that meets an earlier one, with those in their order. */
  *candidates(): Generator<[passage: number, earlier: readonly number[]], void, undefined> {
    const bands: Band[] = [];
    // The keys are given up as they are sorted.
    for (let keys = this.keys.shift(); keys; keys = this.keys.shift()) bands.push(sorted(keys));
    /** By passage, the last one that met it, counted from 1. */
    const met = new Uint32Array(this.count);
    for (let i = 0; i < this.count; i++) {
      const found: number[] = [];
      for (const {order, begins} of bands) {
        const begin = begins[i]!;
        if (begin === alone) continue;
        let end = begin;
        // It finds itself, at the latest.
        while (end < begin + compared && order[end]! < i) end++;
        if (end === begin + compared) end = begin + 1;
        for (let at = begin; at < end; at++) {
          const other = order[at]!;
          if (met[other] === i + 1) continue;
          met[other] = i + 1;
          found.push(other);
        }
      }
      if (found.length) yield [i, found.sort((x, y) => x - y)];
    }
  }
}

function sorted(keys: Growing): Band {
  const count = keys.length;
  const entries = new Float64Array(count);
  // Key and passage in one number that is exact: of many millions of passages, some bits of the keys give way.
  const scale = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const kept = Math.max(0, Math.log2(scale) - 21);
  for (let i = 0; i < count; i++) entries[i] = Math.floor(keys.at(i) / 2 ** kept) * scale + i;
  entries.sort();
  const order = new Uint32Array(count);
  const begins = new Uint32Array(count).fill(alone);
  let begin = 0;
  let key = NaN;
  for (let at = 0; at < count; at++) {
    const own = Math.floor(entries[at]! / scale);
    const passage = entries[at]! - own * scale;
    order[at] = passage;
    if (own === key) begins[order[begin]!] = begins[passage] = begin;
    else [key, begin] = [own, at];
  }
  return {order, begins};
}
