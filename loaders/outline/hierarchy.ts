import type {Item} from "./item.js";
import {lineChain} from "./line-sequence.js";
import {byNesting, type Nesting} from "./nesting.js";
import type {Ordinal, OrdinalClass} from "./ordinal.js";
import {carriedOn, runInChain, withRunIns} from "./run-in-sequence.js";
import {standsInLine, standsInSentence} from "./sure-marks.js";

/** A stretch of text with the ordinals in it that belong to no wider item. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/**
 * The outline of a stretch of text: its outermost sequence of ordinals, each item with the sequences inside it.
 *
 * The sequence is built from marks that begin a line; marks inside a line fill its gaps and carry it on. Where
 * no mark begins a line, marks after a sentence make the sequence, and then it must begin at one.
 * @param ordinals those of the region only, in document order
 */
export function outlineOf(ordinals: readonly Ordinal[], region: Region, nesting: Nesting): Item[] {
  return outlineBetween(ordinals, 0, ordinals.length, region.end, nesting);
}

/** The outline of the ordinals from one index to another, whose last item ends at `end`. */
function outlineBetween(
  ordinals: readonly Ordinal[],
  from: number,
  to: number,
  end: number,
  nesting: Nesting,
): Item[] {
  const items = from < to ? outerItems(ordinals, from, to, nesting) : [];
  let next = from;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    item.end = items[i + 1]?.start ?? end;
    while (next < to && ordinals[next]!.start <= item.start) next++;
    const first = next;
    while (next < to && ordinals[next]!.start < item.end) next++;
    item.children = outlineBetween(ordinals, first, next, item.end, nesting);
  }
  return items;
}

/** The outermost sequence among the ordinals from one index to another; its items have no ends and no children yet. */
function outerItems(ordinals: readonly Ordinal[], from: number, to: number, nesting: Nesting): Item[] {
  for (const stands of [standsInLine, standsInSentence]) {
    for (const outer of byNesting(classesOf(ordinals, from, to, stands), nesting)) {
      const same: Ordinal[] = [];
      for (let i = from; i < to; i++) {
        const ordinal = ordinals[i]!;
        if (ordinal.class === outer && stands(ordinal)) same.push(ordinal);
      }
      const chain =
        stands === standsInLine ? lineChain(same) : runInChain(same, carriedOn(ordinals, from, outer));
      if (chain.length === 0) continue;
      return stands === standsInLine ? withRunIns(chain, ordinals, from, to, outer) : chain;
    }
  }
  return [];
}

/** The classes that occur, in the order in which they do first. */
function classesOf(
  ordinals: readonly Ordinal[],
  from: number,
  to: number,
  stands: (ordinal: Ordinal) => boolean,
): OrdinalClass[] {
  const classes: OrdinalClass[] = [];
  for (let i = from; i < to; i++) {
    const ordinal = ordinals[i]!;
    if (stands(ordinal) && !classes.includes(ordinal.class)) classes.push(ordinal.class);
  }
  return classes;
}
