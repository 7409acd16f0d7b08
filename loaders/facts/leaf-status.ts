import type {Span} from "../notice/frame.js";
import {labelsIn, statusLabelIn} from "../notice/labels.js";
import {bracketedStatus, cellStatus, statusSentence} from "../notice/printed-status.js";
import type {BareProblemRow} from "../notice/rows.js";
import {plannedRule} from "../notice/table-measures.js";
import {lineEnd} from "../outline/lines.js";
import type {MeasureRow} from "../schema.js";
import {leafStatusOf, printedStatusOf, type Status} from "./status.js";

/** Where the response to a problem stands: behind its statement, or in a list of its own. */
export function responseOf(problem: BareProblemRow, measures: readonly MeasureRow[]): Span {
  const {end, block_end, preamble_start, preamble_end} = problem;
  const last = Math.max(preamble_end ?? 0, measures.at(-1)?.end ?? 0);
  if (last <= block_end) return {start: end, end: block_end};
  return {start: preamble_start ?? measures[0]!.start, end: last};
}

/** Status of a leaf: what a line such as 整改状态:已完成 says, else what its measures come to. */
export function leafStatus(shadow: string, {start, end}: Span, measures: readonly MeasureRow[]): string | null {
  const printed = printedStatus(shadow, start, end);
  // A plan says nothing of the status where the cell beside it tells what came of it.
  const told = measures.filter(({rule}) => rule !== plannedRule);
  return leafStatusOf(
    (told.length > 0 ? told : measures).map(({status}) => status as Status),
    printed === null ? null : printedStatusOf(printed),
  );
}

/** Behind the marks and blanks that close a statement. */
function skipMarks(shadow: string, at: number, end: number): number {
  while (at < end && "。.;:, \n".includes(shadow[at]!)) at++;
  return at;
}

/** What a response prints of its status: behind a label, as its first sentence, or in brackets at its end. */
function printedStatus(shadow: string, start: number, end: number): string | null {
  const label = statusLabelIn(shadow, start, end);
  if (label) return shadow.slice(label.end, lineEnd(shadow, label.end, end));
  const answer = labelsIn(shadow, start, end).find(({kind}) => kind === "response");
  const from = skipMarks(shadow, start, end);
  const sentence = statusSentence(shadow, answer?.end ?? from, end);
  return sentence
    ? shadow.slice(sentence.start, sentence.end)
    : (bracketedStatus(shadow, answer?.end ?? start, end) ?? cellStatus(shadow, start, end));
}
