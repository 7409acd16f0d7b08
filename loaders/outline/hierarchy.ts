import {sortFew} from "../sort-few.js";
import type {Ordinal, OrdinalClass, Place} from "./ordinal.js";

/** An item of the outline: its ordinal, the text it holds, and the items inside. */
export interface Item {
  readonly class: OrdinalClass;
  /** Position in its sequence. */
  readonly value: number;
  readonly place: Place;
  readonly start: number;
  /** End of the printed ordinal, blanks left out. */
  readonly markEnd: number;
  /** Where the words behind the ordinal begin. */
  readonly textStart: number;
  /** Where the next item of this or a wider sequence begins. */
  end: number;
  children: Item[];
  /** What was odd about its place in the sequence. */
  readonly oddity: Oddity | null;
}

/** What may be odd about the place of a number in its sequence. */
export type Oddity =
  | "gap" // The number before is missing.
  | "repeat" // The same number twice.
  | "restart" // Counts from one again under no new parent.
  | "late"; // The sequence begins past one.

/** A stretch of text with the ordinals in it that belong to no wider item. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

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

/** How many numbers may be missing from a sequence before the next one is taken for something else. */
const widestGap = 3;

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

/** An item whose end and children are not known yet. */
function itemOf(ordinal: Ordinal, oddity: Oddity | null): Item {
  return {
    class: ordinal.class,
    value: ordinal.value,
    place: ordinal.place,
    start: ordinal.start,
    markEnd: ordinal.markEnd,
    textStart: ordinal.end,
    end: ordinal.end,
    children: noItems,
    oddity,
  };
}

const noItems: Item[] = [];

/** The item with nothing odd about it; written out, so that all items have one shape. */
function asExpected({class: mark, value, place, start, markEnd, textStart, end, children}: Item): Item {
  return {class: mark, value, place, start, markEnd, textStart, end, children, oddity: null};
}

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

/** How many ordinals before a region are looked at for the number on which its first one may go on. */
const longestCarried = 60;

/** Classes that number problems on from one group to the next. */
const continuous: ReadonlySet<OrdinalClass> = new Set(["arabic", "han-bracket"]);

/**
 * The number that a sequence inside lines goes on from: the first ordinal of a region counts on from the last of its
 * class, which stands inside a line as well. (一)…方面。1.…2.… above (二)…方面。3.…; 0 if it does not.
 */
function carriedOn(ordinals: readonly Ordinal[], from: number, outer: OrdinalClass): number {
  const first = ordinals[from]!;
  if (first.class !== outer || first.value < 2 || !continuous.has(outer)) return 0;
  for (let i = from - 1; i >= Math.max(0, from - longestCarried); i--) {
    const before = ordinals[i]!;
    if (before.class !== outer || before.place === "inline") continue;
    return before.place === "sentence" && before.value === first.value - 1 ? before.value : 0;
  }
  return 0;
}

function standsInLine(ordinal: Ordinal): boolean {
  return ordinal.place === "line";
}

function standsInSentence(ordinal: Ordinal): boolean {
  return ordinal.place === "sentence" || isSure(ordinal);
}

/** Marks that need no end of sentence before them: circled digits, and 一是 after a comma. */
function isSure(ordinal: Ordinal): boolean {
  return ordinal.class === "circled" || ordinal.class === "item";
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

/** Classes with the outermost first; among equals the order is kept. */
function byNesting(classes: OrdinalClass[], nesting: Nesting): OrdinalClass[] {
  if (classes.length < 2) return classes;
  const depths = classes.map((inner) => {
    let depth = 0;
    for (const outer of classes) if (outer !== inner && nesting.isOuter(outer, inner)) depth++;
    return {inner, depth};
  });
  return sortFew(depths, (a, b) => a.depth - b.depth).map(({inner}) => inner);
}

/** Tells whether a value occurs again after a position of a list of marks. */
class Lookahead {
  /** Where each value stands last; made when first asked, since sequences that only count on ask nothing. */
  private last: Map<number, number> | null = null;

  constructor(private readonly marks: readonly Ordinal[]) {}

  has(value: number, after: number): boolean {
    this.last ??= new Map(this.marks.map((o, i) => [o.value, i]));
    return (this.last.get(value) ?? -1) > after;
  }
}

/** A sequence of marks that begin lines. Such marks are believed even where numbers are lost or doubled. */
function lineChain(marks: readonly Ordinal[]): Item[] {
  const ahead = new Lookahead(marks);
  const chain: Item[] = [];
  let value = 0;
  for (let i = 0; i < marks.length; i++) {
    const ordinal = marks[i]!;
    if (ordinal.value === value + 1) {
      chain.push(itemOf(ordinal, null));
      value = ordinal.value;
    } else if (chain.length === 0) {
      if (ordinal.value > 1 && ahead.has(1, i)) continue;
      chain.push(itemOf(ordinal, "late"));
      value = ordinal.value;
    } else if (ordinal.value === value && value > 1) {
      chain.push(itemOf(ordinal, "repeat"));
    } else if (ordinal.value > value && ordinal.value <= value + widestGap && !ahead.has(value + 1, i)) {
      chain.push(itemOf(ordinal, "gap"));
      value = ordinal.value;
    } else if (ordinal.value === 1 && (!ahead.has(value + 1, i) || runsTo(marks, i, value + 1))) {
      chain.push(itemOf(ordinal, "restart"));
      value = 1;
    }
  }
  return chain;
}

/** Whether the marks count on without a break from position `i` to a value. */
function runsTo(marks: readonly Ordinal[], i: number, value: number): boolean {
  const ordinal = marks[i + value - 1];
  if (ordinal?.value !== value) return false;
  for (let k = 1; k < value; k++) if (marks[i + k - 1]!.value !== k) return false;
  return true;
}

/** Classes whose marks at the start of a sentence are hardly ever anything else; 3. may also count or date something. */
const plainClasses: ReadonlySet<OrdinalClass> = new Set(["item", "circled", "rank", "arabic-bracket"]);

function isPlain(ordinal: Ordinal): boolean {
  return plainClasses.has(ordinal.class) && ordinal.place === "sentence";
}

/**
 * A sequence of marks inside lines: it begins at one, or goes on from `carried`, or it is none; a number may be doubled
 * or missing.
 */
function runInChain(marks: readonly Ordinal[], carried: number): Item[] {
  const ahead = new Lookahead(marks);
  const chain: Item[] = [];
  let value = carried;
  for (let i = 0; i < marks.length; i++) {
    const ordinal = marks[i]!;
    const step = ordinal.value - value;
    if (step === 1) chain.push(itemOf(ordinal, chain.length === 0 && carried > 0 ? "late" : null));
    else if (value === 0) continue;
    else if (step === 0 && (isPlain(ordinal) || !ahead.has(value + 1, i)))
      chain.push(itemOf(ordinal, "repeat"));
    else if (step === 2 && (value > 1 || isPlain(ordinal)) && !ahead.has(value + 1, i))
      chain.push(itemOf(ordinal, "gap"));
    else continue;
    value = ordinal.value;
  }
  return chain;
}

/**
 * The items with which a sequence begins inside a line, before the first that begins one: 一是…。二是…。 above 三是…. It
 * counts up to that one, or past it if the number is a misprint.
 */
function beginningBefore(first: Item, runIns: readonly Ordinal[]): Item[] {
  if (first.value < 2) return [];
  const before = runIns.filter((runIn) => standsInSentence(runIn) && runIn.start < first.start);
  const from = before.findLastIndex(({value}) => value === 1);
  const beginning = from < 0 ? [] : runInChain(before.slice(from), 0);
  const last = beginning.at(-1)?.value ?? 0;
  return last === first.value - 1 || (last >= first.value && last <= first.value + 1) ? beginning : [];
}

/** Fills the gaps of a sequence, and carries it on at its end, with marks of its class that stand inside lines. */
function withRunIns(
  chain: Item[],
  ordinals: readonly Ordinal[],
  from: number,
  to: number,
  outer: OrdinalClass,
): Item[] {
  const runIns: Ordinal[] = [];
  for (let i = from; i < to; i++) {
    const ordinal = ordinals[i]!;
    if (ordinal.class === outer && ordinal.place !== "line") runIns.push(ordinal);
  }
  if (runIns.length === 0) return chain;
  const ahead = new Lookahead(runIns);
  const filled = beginningBefore(chain[0]!, runIns);
  let r = 0;
  for (let i = 0; i < chain.length; i++) {
    const item = chain[i]!;
    const before = filled[filled.length - 1]?.value ?? 0;
    const expected = (item.oddity === "gap" || item.oddity === "late") && item.value === before + 1;
    if (expected) filled.push(asExpected(item));
    else filled.push(item.oddity === "late" && before > 0 ? {...item, oddity: "repeat"} : item);
    const following = chain[i + 1];
    const until = following?.start ?? Infinity;
    const wanted = !following ? Infinity : following.oddity === "gap" ? following.value : 0;
    let value = item.value;
    let nested = false;
    while (r < runIns.length && runIns[r]!.start <= item.start) r++;
    for (; r < runIns.length && runIns[r]!.start < until; r++) {
      const runIn = runIns[r]!;
      const step = runIn.value - value;
      // At the end of the sequence a number may be doubled or missing, if the mark is one that is little else.
      const odd = !following && isPlain(runIn) && (step === 0 || (step === 2 && !ahead.has(value + 1, r)));
      if (runIn.value === 1 && !(odd && value === 1)) nested = true; // a sequence of its own begins inside this item
      if (nested || !(odd || step === 1) || runIn.value >= wanted) continue;
      if (!following && runIn.place !== "sentence" && !isSure(runIn)) continue;
      filled.push(itemOf(runIn, step === 1 ? null : step === 0 ? "repeat" : "gap"));
      value = runIn.value;
    }
  }
  return filled;
}
