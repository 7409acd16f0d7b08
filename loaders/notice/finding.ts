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

/** Where the first sentence of a line ends, or some place behind where a finding would have ended. */
export function firstEnd(shadow: string, start: number, end: number): number {
  return sentenceEnd(shadow, start, Math.min(end, start + longestStated + 1));
}

/** Paragraphs whose first sentence states a problem, and whose others tell what was done; from that sentence on. */
export function statesFirst(shadow: string, paragraphs: readonly Paragraph[]): Line[] {
  const found: Line[] = [];
  for (const {start, end, behind, isNumbered: numbered} of paragraphs) {
    const isCounted = behind === start ? numbered : isNumbered(shadow, {start: behind, end});
    if (!isCounted && statesAt(shadow, behind, end)) found.push({start: behind, end});
  }
  return found;
}

/** Whether the sentence at an offset states a problem, and the next one of its line tells what was done. */
function statesAt(shadow: string, start: number, end: number): boolean {
  const told = firstEnd(shadow, start, end);
  if (told - start > longestStated || told >= end - 1 || shadow[told] !== "。") return false;
  if (!isFinding(shadow, start, told)) return false;
  return !faults.isIn(shadow, told + 1, sentenceEnd(shadow, told + 1, end));
}
