import {sortFew} from "../sort-few.js";
import type {Ordinal, OrdinalClass} from "./ordinal.js";
import {isSure} from "./sure-marks.js";

/** How far out a class usually stands: in which band, and where in it. */
interface Rank {
  readonly band: number;
  readonly place: number;
}

/**
 * Classes from the outermost in. One of a wider band always stands outside; within a band the notice's own habits
 * decide, and the order here where they do not.
 */
const usualRank: Readonly<Record<OrdinalClass, Rank>> = {
  han: {band: 0, place: 0},
  "han-bracket": {band: 1, place: 0},
  arabic: {band: 2, place: 0},
  issue: {band: 2, place: 1},
  decimal: {band: 2, place: 2},
  item: {band: 2, place: 3},
  "arabic-bracket": {band: 2, place: 4},
  rank: {band: 2, place: 5},
  answer: {band: 2, place: 6},
  order: {band: 2, place: 7},
  circled: {band: 2, place: 8},
  "widest-bullet": {band: 2, place: 9},
  "wide-bullet": {band: 2, place: 10},
  bullet: {band: 2, place: 11},
};

/**
 * Which class stands outside which in this notice: how often the first item of one class directly follows
 * an item of another. 一是 opens (1) in one notice and (1) opens 一是 in the next.
 */
export class Nesting {
  private readonly opens = new Map<OrdinalClass, Map<OrdinalClass, number>>();

  constructor(ordinals: readonly Ordinal[]) {
    for (let i = 1; i < ordinals.length; i++) {
      const outer = ordinals[i - 1]!;
      const inner = ordinals[i]!;
      if (inner.value !== 1 || outer.class === inner.class) continue;
      if (inner.place === "inline" && !isSure(inner)) continue;
      const opened = this.opens.get(outer.class) ?? new Map<OrdinalClass, number>();
      this.opens.set(outer.class, opened.set(inner.class, (opened.get(inner.class) ?? 0) + 1));
    }
  }

  /** Whether `a` stands outside `b`. */
  isOuter(a: OrdinalClass, b: OrdinalClass): boolean {
    const [outer, inner] = [usualRank[a], usualRank[b]];
    if (outer.band !== inner.band) return outer.band < inner.band;
    const evidence = (this.opens.get(a)?.get(b) ?? 0) - (this.opens.get(b)?.get(a) ?? 0);
    return evidence === 0 ? outer.place < inner.place : evidence > 0;
  }
}

/** Classes with the outermost first; among equals the order is kept. */
export function byNesting(classes: OrdinalClass[], nesting: Nesting): OrdinalClass[] {
  if (classes.length < 2) return classes;
  const depths = classes.map((inner) => {
    let depth = 0;
    for (const outer of classes) if (outer !== inner && nesting.isOuter(outer, inner)) depth++;
    return {inner, depth};
  });
  return sortFew(depths, (a, b) => a.depth - b.depth).map(({inner}) => inner);
}
