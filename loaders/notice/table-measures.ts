import {outlineOf} from "../outline/hierarchy.js";
import {trimSpace, within} from "../outline/lines.js";
import {Nesting} from "../outline/nesting.js";
import type {Ordinal} from "../outline/ordinal.js";
import type {Span} from "./frame.js";
import {statusSentence} from "./printed-status.js";
import {readingsOf} from "./readings.js";
import type {Measure, Response} from "./rectification.js";
import {trimmed, type Columns} from "./table-columns.js";

/** A cell that answers. */
interface Answer extends Span {
  readonly column: number;
  /** Whether it tells what is to be done where another tells what came of it. */
  readonly planned: boolean;
}

/** What is ticked or left open tells nothing: 是, √, /. */
const tick = /^(?:[/—–√✓×-]{1,3}|无|是|否|\d{1,3}(?:\.\d{1,2})?%)$/;

/** The cells of a row that answer its problem. */
export function answersOf(shadow: string, cells: readonly Span[], {responses, plans}: Columns): Answer[] {
  const told = responses.flatMap((column) => {
    const cell = trimmed(shadow, cells[column]);
    return cell && !tick.test(shadow.slice(cell.start, cell.end)) ? [{...cell, column, planned: false}] : [];
  });
  // A cell that only says 已整改 answers nothing where another tells what was done.
  const acts = told.filter((span) => !tellsStatus(shadow, span));
  const answers = acts.length > 0 ? acts : told;
  const isPlan = ({column}: Answer) => plans.includes(column);
  return answers.every(isPlan) ? answers : answers.map((cell) => ({...cell, planned: isPlan(cell)}));
}

/** Whether a cell tells a status and nothing else: 已完成。 */
function tellsStatus(shadow: string, {start, end}: Span): boolean {
  const status = statusSentence(shadow, start, end);
  return status !== null && status.end >= end - Number(shadow[end - 1] === "。");
}

/** What answers the problem of a row: a plan that stands whole before the list of what was done is no measure. */
export function responseOf(shadow: string, answers: readonly Answer[], ordinals: readonly Ordinal[]): Response {
  const measures = measuresOf(shadow, answers, ordinals);
  const [plan, ...others] = measures;
  const isWhole = plan?.rule === plannedRule && plan.markEnd === null;
  if (!isWhole || !others.some(({rule, markEnd}) => rule !== plannedRule && markEnd !== null))
    return {preamble: null, measures};
  return {preamble: {start: plan.start, end: plan.end}, measures: others};
}

/** What the cells that answer enumerate; those side by side that enumerate nothing are one measure. */
export function measuresOf(
  shadow: string,
  answers: readonly Answer[],
  ordinals: readonly Ordinal[],
): Measure[] {
  return neighbours(answers).flatMap((cells) => {
    const items = cells.map((cell) => {
      const inside = within(ordinals, cell.start, cell.end);
      return readingsOf(shadow, outlineOf(inside, cell, new Nesting(inside)));
    });
    if (items.every(({length}) => length === 0)) {
      const planned = cells.every((cell) => cell.planned);
      return [cellMeasure(cells[0]!.start, cells[cells.length - 1]!.end, planned)];
    }
    return cells.flatMap(({start, end, planned}, i) =>
      items[i]!.length === 0
        ? [cellMeasure(start, end, planned)]
        : items[i]!.map(({node}) => ({
            start: node.start,
            end: trimSpace(shadow, node.textStart, node.end),
            markEnd: node.markEnd,
            textStart: node.textStart,
            rule: planned ? plannedRule : "measure-table-item",
          })),
    );
  });
}

/** The rule of a measure that a table plans where another cell of the row tells what came of it. */
export const plannedRule = "measure-table-plan";

function cellMeasure(start: number, end: number, planned: boolean): Measure {
  return {start, end, markEnd: null, textStart: start, rule: planned ? plannedRule : "measure-table-cell"};
}

/** Answers in stretches of columns side by side. */
function neighbours(answers: readonly Answer[]): Answer[][] {
  const stretches: Answer[][] = [];
  for (const answer of answers) {
    const last = stretches.at(-1);
    if (last?.at(-1)?.column === answer.column - 1) last.push(answer);
    else stretches.push([answer]);
  }
  return stretches;
}
