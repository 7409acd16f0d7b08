import {firstFrom, type Line} from "../outline/lines.js";
import {isAspect, isBareAspect} from "./aspect-lines.js";
import {findsFaultAtEnd} from "./faults.js";
import {isFindingLabel} from "./findings-in-turn.js";
import {answerLabelsIn, labelsIn} from "./labels.js";
import {isFirst, isNumbered, markAt} from "./line-marks.js";
import type {LoneMark} from "./node.js";
import {wideMarks} from "./paragraph.js";
import {announcedEnd} from "./problem-names.js";
import {aspect, rectification} from "./wording.js";

/* Problems without an ordinal on lines right above the label of their answer. */

/** Length of a line, in code units, that states a problem above its answer. */
const [shortestStatement, longestStatement] = [6, 160];

/**
 * Where lines begin that state a problem, each right above the label of its answer, where none of them has an
 * ordinal: the numbers of a list are lost when it is saved as text. An aspect right above is announced with them.
 */
export function statedAboveAnswers(
  shadow: string,
  lines: readonly Line[],
  lone: ReadonlyMap<number, LoneMark>,
): number[] {
  const answers = answerLabelsIn(shadow).filter(({start}) => lines[firstFrom(lines, start)]?.start === start);
  const [first] = answers;
  if (!first) return [];
  const words = shadow.slice(first.start, first.end);
  const starts: number[] = [];
  let answered = 0;
  let before = 0;
  for (const {start} of answers) {
    if (!shadow.startsWith(words, start)) continue;
    const i = firstFrom(lines, start) - 1;
    const line = lines[i];
    if (!line || (isNumbered(shadow, line) && !lone.has(line.start))) return [];
    const length = line.end - line.start;
    const heads = length >= shortestStatement && length <= longestStatement;
    if (!heads || labelled(shadow, line) || !mayStandAbove(shadow, lines.slice(before, i))) return [];
    const above = lines[i - 1];
    // What stands below 【反馈问题】 is told by that label.
    if (above && isFindingLabel(shadow, above)) return [];
    if (above && isBareAspect(shadow, above)) starts.push(above.start);
    starts.push(line.start);
    before = i + 1;
    answered++;
  }
  return answered < 2 ? [] : starts;
}

/**
 * Where lines begin that state the one problem of an aspect, without an ordinal, between its numbered heading and the
 * label of the answer: (四)审计整改方面 above 整改责任压得不实 above 整改进展:….
 */
export function aloneBelowAspects(shadow: string, lines: readonly Line[]): number[] {
  const starts: number[] = [];
  for (const {start} of answerLabelsIn(shadow)) {
    const i = firstFrom(lines, start);
    const [heading, line] = [lines[i - 2], lines[i - 1]];
    if (lines[i]?.start !== start || !heading || !line || isNumbered(shadow, line)) continue;
    const isBelow = wideMarks.has(markAt(shadow, heading)) && isAspect(shadow, heading);
    if (isBelow && !labelled(shadow, line) && findsFaultAtEnd(shadow.slice(line.start, line.end)))
      starts.push(line.start);
  }
  return starts;
}

function labelled(shadow: string, {start, end}: Line): boolean {
  return labelsIn(shadow, start, end)[0]?.start === start;
}

/** Whether what stands between an answer's label and a line is the answer, and headings of several problems. */
function mayStandAbove(shadow: string, between: readonly Line[]): boolean {
  const above = between[between.length - 1];
  if (!above) return true;
  const words = shadow.slice(above.start, above.end);
  const mark = markAt(shadow, above);
  if (mark === "") return !announcedEnd.test(words);
  if (aspect.test(words) || rectification.test(words)) return true;
  const measures = between.find((line) => markAt(shadow, line) !== "")!;
  return mark === markAt(shadow, measures) && isFirst(shadow, measures);
}
