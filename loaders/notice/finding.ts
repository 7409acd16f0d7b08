import type {Line} from "../outline/lines.js";
import {faults, faultsAtEnd} from "./faults.js";
import {isNumbered} from "./line-marks.js";
import type {Paragraph} from "./paragraph.js";
import {sentenceEnd} from "./sentence.js";
import {acts} from "./weight.js";

/** Length of a sentence, in code units, that states a problem and no more. */
export const longestStated = 60;
/** Findings may begin with the words of an act, 学习贯彻不深入, where they are short. */
const longestAct = 30;

/** Whether a sentence, without the mark that ends it, states a problem. */
export function isFinding(shadow: string, start: number, end: number): boolean {
  if (!faultsAtEnd.isIn(shadow, start, end)) return false;
  return end - start <= longestAct || acts.lengthAt(shadow, start, end) === 0;
}

/** Paragraphs whose first sentence states a problem, and whose others tell what was done; from that sentence on. */
export function statesFirst(shadow: string, paragraphs: readonly Paragraph[]): Line[] {
  const found: Line[] = [];
  for (const {behind, end, isNumbered: numbered, start} of paragraphs) {
    if (behind === start ? !numbered && statesAt(shadow, start, end) : statesBehind(shadow, behind, end))
      found.push({start: behind, end});
  }
  return found;
}

function statesBehind(shadow: string, start: number, end: number): boolean {
  return !isNumbered(shadow, {start, end}) && statesAt(shadow, start, end);
}

/** Whether the sentence at an offset states a problem, and the next one of its line tells what was done. */
export function statesAt(shadow: string, start: number, end: number): boolean {
  const told = sentenceEnd(shadow, start, Math.min(end, start + longestStated + 1));
  if (told - start > longestStated || told >= end - 1 || shadow[told] !== "。") return false;
  if (!isFinding(shadow, start, told)) return false;
  return !faults.isIn(shadow, told + 1, sentenceEnd(shadow, told + 1, end));
}
