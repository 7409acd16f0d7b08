import type {Ordinal, OrdinalClass} from "../outline/ordinal.js";
import type {Node} from "./node.js";
import {readingsOf} from "./readings.js";

/*
 * Measures may be numbered as the problems above them are, with no label between: 1.关于…问题。 above 1.制定… and
 * 2.开展…, then 2.关于…问题。. A number that stands right below the same class of mark and counts from one tells it.
 */

/** Classes that number both, the wider first. */
const classes: readonly OrdinalClass[] = ["han-bracket", "arabic"];

/** The ordinals, those of such lists told apart. */
export function withListsBelow(shadow: string, ordinals: readonly Ordinal[]): readonly Ordinal[] {
  let told: Ordinal[] | null = null;
  for (const mark of classes) {
    for (const run of runsOf(told ?? ordinals, mark)) {
      for (const i of listedIn(shadow, told ?? ordinals, run)) {
        told ??= [...ordinals];
        told[i] = {...told[i]!, class: "answer"};
      }
    }
  }
  return told ?? ordinals;
}

/** Indices of the marks of a class that begin lines, up to the next wider one, in runs that count from one again. */
function runsOf(ordinals: readonly Ordinal[], mark: OrdinalClass): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.some((i, k) => k > 0 && ordinals[i]!.value === 1)) runs.push(run);
    run = [];
  };
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i]!;
    if (ordinal.place !== "line") continue;
    if (ordinal.class === mark) run.push(i);
    else if (ordinal.class === "han" || (ordinal.class === "han-bracket" && mark === "arabic")) close();
  }
  close();
  return runs;
}

/** Weight from which words state a problem. */
const problemWeight = 0.4;

/** Indices of those marks of a run that number what is told below the others; none where the wording does not bear it out. */
function listedIn(shadow: string, ordinals: readonly Ordinal[], run: readonly number[]): number[] {
  const weights = run.map((i) => weightOf(shadow, ordinals, i));
  const outer: number[] = [];
  const listed: number[] = [];
  const acts: number[] = [];
  let [problem, item] = [0, 0];
  for (const [k, i] of run.entries()) {
    const {value} = ordinals[i]!;
    const goesOn = value === item + 1 && k > 0;
    const isNext = value === problem + 1 || k === 0;
    if (!goesOn && !isNext) return [];
    // A number that fits both is the problem's if a list begins below it, or if it is worded so.
    const below = ordinals[run[k + 1] ?? -1]?.value === 1;
    if (isNext && (!goesOn || below || weights[k]! > problemWeight)) {
      outer.push(weights[k]!);
      [problem, item] = [value, 0];
    } else {
      listed.push(i);
      acts.push(weights[k]!);
      item = value;
    }
  }
  const areProblems = outer.every((weight) => weight > 0) && mean(outer) > problemWeight;
  return areProblems && mean(acts) < problemWeight ? listed : [];
}

function mean(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
}

/** How much the words behind a mark read like a problem. */
function weightOf(shadow: string, ordinals: readonly Ordinal[], i: number): number {
  const {class: mark, value, place, start, markEnd, end: textStart} = ordinals[i]!;
  const end = ordinals[i + 1]?.start ?? shadow.length;
  const node: Node = {class: mark, value, place, start, markEnd, textStart, end, children: [], oddity: null};
  return readingsOf(shadow, [node])[0]!.weight;
}
