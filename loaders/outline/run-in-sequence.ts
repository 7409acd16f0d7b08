import {asExpected, itemOf, type Item} from "./item.js";
import {Lookahead} from "./lookahead.js";
import type {Ordinal, OrdinalClass} from "./ordinal.js";
import {isPlain, isSure, standsInSentence} from "./sure-marks.js";

/** How many ordinals before a region are looked at for the number on which its first one may go on. */
const longestCarried = 60;

/** Classes that number problems on from one group to the next. */
const continuous: ReadonlySet<OrdinalClass> = new Set(["arabic", "han-bracket"]);

/**
 * The number that a sequence inside lines goes on from: the first ordinal of a region counts on from the last of its
 * class, which stands inside a line as well. (一)…方面。1.…2.… above (二)…方面。3.…; 0 if it does not.
 */
export function carriedOn(ordinals: readonly Ordinal[], from: number, outer: OrdinalClass): number {
  const first = ordinals[from]!;
  if (first.class !== outer || first.value < 2 || !continuous.has(outer)) return 0;
  for (let i = from - 1; i >= Math.max(0, from - longestCarried); i--) {
    const before = ordinals[i]!;
    if (before.class !== outer || before.place === "inline") continue;
    return before.place === "sentence" && before.value === first.value - 1 ? before.value : 0;
  }
  return 0;
}

/**
 * A sequence of marks inside lines: it begins at one, or goes on from `carried`, or it is none; a number may be doubled
 * or missing.
 */
export function runInChain(marks: readonly Ordinal[], carried: number): Item[] {
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
export function withRunIns(
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
