import {cuesOf} from "./needed.js";

/**
 * Tells of several patterns at once, by one pass over a stretch, which of them it cannot match: a pattern of many words
 * is dear to try, and most clauses hold none of them.
 */
export class Cues<Name extends string> {
  /** The bit of each pattern. */
  readonly bits: Readonly<Record<Name, number>>;
  /** By hash, the bits of the patterns for which a character, or a pair of them, is a cue. */
  private readonly singles = new Uint32Array(places);
  private readonly pairs = new Uint32Array(places);
  /** The bits of the patterns without cues. */
  private always = 0;

  /** @param patterns at most 32 */
  constructor(patterns: Readonly<Record<Name, RegExp>>) {
    const named = Object.entries<RegExp>(patterns);
    if (named.length > 32) throw new RangeError(`${named.length} patterns; 32 have a bit`);
    const bits: Record<string, number> = {};
    named.forEach(([name, pattern], i) => {
      const bit = (bits[name] = 1 << i);
      const cues = cuesOf(pattern);
      if (cues === null) this.always |= bit;
      for (const cue of cues ?? []) {
        if (cue.length === 1) this.singles[cue.charCodeAt(0) & (places - 1)]! |= bit;
        else this.pairs[pairPlace(cue.charCodeAt(0), cue.charCodeAt(1))]! |= bit;
      }
    });
    this.bits = bits as Record<Name, number>;
  }

  /** The bits of the patterns that may match in a stretch of a text: of the others it is certain that they do not. */
  in(text: string, start: number, end: number): number {
    const {singles, pairs} = this;
    let seen = this.always;
    let before = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      seen |= singles[code & (places - 1)]! | pairs[pairPlace(before, code)]!;
      before = code;
    }
    return seen;
  }
}

const places = 8192;

function pairPlace(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) >>> 9) ^ second) & (places - 1);
}
