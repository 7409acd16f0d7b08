import {countWhile} from "../count-while.js";
import {firstFrom, skipSpace} from "../outline/lines.js";
import type {Ordinal, OrdinalClass} from "../outline/ordinal.js";
import {answerLabelsIn, type Label} from "./labels.js";

/*
 * What an answer enumerates may be numbered as the problems are: 1.… 整改措施:1.…2.… 2.…. The marks behind the label
 * of an answer are then given a class of their own, so that the problems still count on.
 */

/** Classes from the widest on; the others stand inside these. */
const widest: readonly OrdinalClass[] = ["han", "han-bracket", "issue", "arabic"];

function isWider(a: OrdinalClass, b: OrdinalClass): boolean {
  const at = widest.indexOf(a);
  return at >= 0 && (at < widest.indexOf(b) || !widest.includes(b));
}

/** Classes that number problems and what answers them alike. */
const numbersProblems: ReadonlySet<OrdinalClass> = new Set(["han-bracket", "arabic", "arabic-bracket"]);

/** The ordinals, those of answers told apart where the problem that is answered, or its findings, have the same class. */
export function withAnswerLists(shadow: string, ordinals: readonly Ordinal[]): readonly Ordinal[] {
  // 二、整改落实情况 is a heading of the outline, and what is numbered below it answers no label.
  const labels = answerLabelsIn(shadow).filter(
    ({start}) => ordinals[firstFrom(ordinals, start)]?.start !== start,
  );
  /** The words of the label that stands right before an offset. */
  const openings = new Map(
    labels.map(({start, end}) => [skipSpace(shadow, end, shadow.length), shadow.slice(start, end)]),
  );
  if (openings.size === 0) return ordinals;
  const labelled = new Map<string, number[]>();
  for (const {start, end} of labels) {
    const words = shadow.slice(start, end);
    const starts = labelled.get(words);
    if (starts) starts.push(start);
    else labelled.set(words, [start]);
  }
  let told: Ordinal[] | null = null;
  const open = new Map<OrdinalClass, Ordinal>();
  for (let i = 0; i < ordinals.length;) {
    const ordinal = ordinals[i]!;
    const words = ordinal.value === 1 ? openings.get(ordinal.start) : undefined;
    const mayNumber = numbersProblems.has(ordinal.class);
    const outer = mayNumber ? open.get(ordinal.class) : undefined;
    const isAlike = words !== undefined && (outer !== undefined || followsFindings(ordinals, i, labels));
    if (words !== undefined && (isAlike || mayNumber)) {
      const list = listFrom(ordinals, i, outer, labelled.get(words)!);
      if (isAlike) {
        told ??= [...ordinals];
        for (const k of list) told[k] = {...ordinals[k]!, class: "answer"};
      }
      i = list[list.length - 1]! + 1;
      continue;
    }
    if (ordinal.place === "line") {
      for (const mark of open.keys()) if (isWider(ordinal.class, mark)) open.delete(mark);
      open.set(ordinal.class, ordinal);
    }
    i++;
  }
  return told ?? ordinals;
}

/** Whether findings that no label opens as an answer are numbered right before a mark: 一是…;二是…。整改情况:一是…. */
function followsFindings(ordinals: readonly Ordinal[], at: number, labels: readonly Label[]): boolean {
  let first = at;
  do first--;
  while (
    first > 0 &&
    ordinals[first]!.value > 1 &&
    (ordinals[first]!.class === ordinals[at]!.class || ordinals[first]!.place === "inline")
  );
  const heading = ordinals[first - 1];
  const opening = ordinals[first];
  if (!heading || opening?.class !== ordinals[at]!.class || opening.value !== 1) return false;
  return (labels[firstFrom(labels, heading.start)]?.start ?? Infinity) > opening.start;
}

/**
 * Indices of the marks that count on from one behind a label.
 *
 * @param outer the mark of the problem that is answered, if it has the same class
 * @param answers where labels of the same words begin
 */
function listFrom(
  ordinals: readonly Ordinal[],
  from: number,
  outer: Ordinal | undefined,
  answers: readonly number[],
): number[] {
  const first = ordinals[from]!;
  const same = (ordinal: Ordinal) => ordinal.class === first.class && ordinal.place !== "inline";
  const list = [from];
  for (let i = from + 1; i < ordinals.length; i++) {
    const ordinal = ordinals[i]!;
    if (isWider(ordinal.class, first.class)) break;
    if (!same(ordinal)) continue;
    if (ordinal.value !== list.length + 1) break;
    if (outer && ordinal.value === outer.value + 1 && isProblem(ordinals, i, first.class, answers)) break;
    list.push(i);
  }
  return list;
}

/** Whether a number that fits both is the next problem's: an answer follows before the next number of its class. */
function isProblem(
  ordinals: readonly Ordinal[],
  at: number,
  mark: OrdinalClass,
  answers: readonly number[],
): boolean {
  let next = at + 1;
  while (ordinals[next]?.place === "inline") next++;
  // What is narrower begins with one in a problem; else it goes on with what was answered.
  if (ordinals[next] && ordinals[next]!.class !== mark && ordinals[next]!.value > 1) return false;
  while (next < ordinals.length && (ordinals[next]!.class !== mark || ordinals[next]!.place === "inline"))
    next++;
  const answer = answers[countWhile(answers.length, (n) => answers[n]! < ordinals[at]!.start)] ?? Infinity;
  return answer < (ordinals[next]?.start ?? Infinity);
}
