import type {Ordinal, OrdinalClass} from "./ordinals.js";

/** An item of the outline: its ordinal, the text it holds, and the items inside. */
export interface Item {
  readonly ordinal: Ordinal;
  readonly start: number;
  /** Where the next item of this or a wider sequence begins. */
  readonly end: number;
  readonly children: Item[];
  /** What was odd about its place in the sequence. */
  readonly oddity: Oddity | null;
}

/** gap: the number before is missing; repeat: same number twice; restart: counts from one again under no new parent; late: sequence begins past one. */
export type Oddity = "gap" | "repeat" | "restart" | "late";

/** A stretch of text with the ordinals in it that belong to no wider item. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

// How far out a class usually stands. Within ten of each other the notice's own habits decide.
const usualRank: Readonly<Record<OrdinalClass, number>> = {
  han: 0,
  "han-bracket": 100,
  arabic: 200,
  issue: 201,
  decimal: 202,
  item: 203,
  "arabic-bracket": 204,
  rank: 205,
  order: 206,
  circled: 207,
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
      if (inner.value !== 1 || outer.class === inner.class || inner.place === "inline") continue;
      const opened = this.opens.get(outer.class) ?? new Map<OrdinalClass, number>();
      this.opens.set(outer.class, opened.set(inner.class, (opened.get(inner.class) ?? 0) + 1));
    }
  }

  /** Whether `a` stands outside `b`. */
  isOuter(a: OrdinalClass, b: OrdinalClass): boolean {
    const usual = usualRank[b] - usualRank[a];
    if (Math.abs(usual) > 10) return usual > 0;
    const evidence = (this.opens.get(a)?.get(b) ?? 0) - (this.opens.get(b)?.get(a) ?? 0);
    return evidence === 0 ? usual > 0 : evidence > 0;
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
  if (ordinals.length === 0) return [];
  const chain = outerChain(ordinals, nesting);
  if (chain.length === 0) return [];
  let next = 0;
  return chain.map(({ordinal, oddity}, i) => {
    const end = chain[i + 1]?.ordinal.start ?? region.end;
    while (next < ordinals.length && ordinals[next]!.start <= ordinal.start) next++;
    const from = next;
    while (next < ordinals.length && ordinals[next]!.start < end) next++;
    const children =
      from < next ? outlineOf(ordinals.slice(from, next), {start: ordinal.end, end}, nesting) : [];
    return {ordinal, start: ordinal.start, end, children, oddity};
  });
}

interface Link {
  ordinal: Ordinal;
  oddity: Oddity | null;
}

function outerChain(ordinals: readonly Ordinal[], nesting: Nesting): Link[] {
  for (const place of ["line", "sentence"] as const) {
    const standing = ordinals.filter((o) => o.place === place || (place === "sentence" && isSure(o)));
    const classes = byNesting(standing, nesting);
    for (const outer of classes) {
      const same = classes.length === 1 ? standing : standing.filter((o) => o.class === outer);
      const chain = place === "line" ? lineChain(same) : runInChain(same);
      if (chain.length === 0) continue;
      return place === "line" ? withRunIns(chain, ordinals, outer) : chain;
    }
  }
  return [];
}

/** Marks that need no end of sentence before them: circled digits, and 一是 after a comma. */
function isSure(ordinal: Ordinal): boolean {
  return ordinal.class === "circled" || ordinal.class === "item";
}

/** The classes that occur, outermost first; among equals the one that comes first in the text. */
function byNesting(ordinals: readonly Ordinal[], nesting: Nesting): OrdinalClass[] {
  const classes: OrdinalClass[] = [];
  for (const {class: mark} of ordinals) if (!classes.includes(mark)) classes.push(mark);
  if (classes.length < 2) return classes;
  return classes
    .map((c) => ({c, n: classes.filter((d) => d !== c && nesting.isOuter(d, c)).length}))
    .sort((a, b) => a.n - b.n)
    .map(({c}) => c);
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
function lineChain(marks: readonly Ordinal[]): Link[] {
  const ahead = new Lookahead(marks);
  const chain: Link[] = [];
  let value = 0;
  marks.forEach((ordinal, i) => {
    if (ordinal.value === value + 1) {
      chain.push({ordinal, oddity: null});
      value = ordinal.value;
    } else if (chain.length === 0) {
      if (ordinal.value > 1 && ahead.has(1, i)) return;
      chain.push({ordinal, oddity: "late"});
      value = ordinal.value;
    } else if (ordinal.value === value && value > 1) {
      chain.push({ordinal, oddity: "repeat"});
    } else if (ordinal.value > value && ordinal.value <= value + widestGap && !ahead.has(value + 1, i)) {
      chain.push({ordinal, oddity: "gap"});
      value = ordinal.value;
    } else if (ordinal.value === 1 && (!ahead.has(value + 1, i) || runsTo(marks, i, value + 1))) {
      chain.push({ordinal, oddity: "restart"});
      value = 1;
    }
  });
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

/** A sequence of marks inside lines: it begins at one, or it is none; a number may be doubled or missing. */
function runInChain(marks: readonly Ordinal[]): Link[] {
  const ahead = new Lookahead(marks);
  const chain: Link[] = [];
  for (let i = 0; i < marks.length; i++) {
    const ordinal = marks[i]!;
    const value = chain[chain.length - 1]?.ordinal.value ?? 0;
    const plain = isPlain(ordinal);
    if (ordinal.value === value + 1) chain.push({ordinal, oddity: null});
    else if (value > 0 && ordinal.value === value && (plain || !ahead.has(value + 1, i)))
      chain.push({ordinal, oddity: "repeat"});
    else if ((plain || value > 1) && value > 0 && ordinal.value === value + 2 && !ahead.has(value + 1, i))
      chain.push({ordinal, oddity: "gap"});
  }
  return chain;
}

/** Fills the gaps of a sequence, and carries it on at its end, with marks that stand inside lines. */
function withRunIns(chain: readonly Link[], ordinals: readonly Ordinal[], outer: OrdinalClass): Link[] {
  const runIns = ordinals.filter((o) => o.class === outer && o.place !== "line");
  const ahead = new Lookahead(runIns);
  const filled: Link[] = [];
  const start = chain[0]!.ordinal;
  if (start.value === 2) {
    const one = runIns.findLast((o) => o.value === 1 && o.place === "sentence" && o.start < start.start);
    if (one) filled.push({ordinal: one, oddity: null});
  }
  let r = 0;
  chain.forEach((link, i) => {
    const {ordinal, oddity} = link;
    const before = filled[filled.length - 1]?.ordinal.value ?? 0;
    const expected = (oddity === "gap" || oddity === "late") && ordinal.value === before + 1;
    filled.push(expected ? {ordinal, oddity: null} : link);
    const following = chain[i + 1];
    const until = following?.ordinal.start ?? Infinity;
    const wanted = !following ? Infinity : following.oddity === "gap" ? following.ordinal.value : 0;
    let value = ordinal.value;
    let nested = false;
    while (r < runIns.length && runIns[r]!.start <= ordinal.start) r++;
    for (; r < runIns.length && runIns[r]!.start < until; r++) {
      const runIn = runIns[r]!;
      const step = runIn.value - value;
      // At the end of the sequence a number may be doubled or missing, if the mark is one that is little else.
      const odd = !following && isPlain(runIn) && (step === 0 || (step === 2 && !ahead.has(value + 1, r)));
      if (runIn.value === 1 && !(odd && value === 1)) nested = true; // a sequence of its own begins inside this item
      if (nested || !(odd || step === 1) || runIn.value >= wanted) continue;
      if (!following && runIn.place !== "sentence" && !isSure(runIn)) continue;
      filled.push({ordinal: runIn, oddity: step === 1 ? null : step === 0 ? "repeat" : "gap"});
      value = runIn.value;
    }
  });
  return filled;
}
