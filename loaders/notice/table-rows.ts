import type {Line} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {statementOf} from "./statement.js";
import {cellsOf, headOf, isParted, trimmed, type Columns} from "./table-columns.js";
import {aspect} from "./wording.js";

/** A row of a table. */
export interface Row {
  readonly cells: readonly Span[];
  /** The aspect that it names by a word or as a heading: in its cell of that column or where it holds nothing else. */
  readonly heading: Span | null;
  /** The aspect that its cell of that column names without an ordinal or 方面: 党的领导. */
  readonly kind: Span | null;
}

/** What a line of a table holds. */
export function rowOf(shadow: string, line: Line, columns: Columns): Row {
  const cells = rowCells(shadow, line, columns);
  const heading = headingIn(shadow, cells, columns);
  const kind = columns.kind < 0 ? null : trimmed(shadow, cells[columns.kind]);
  return {cells, heading, kind: kind && isTopic(shadow, kind) ? kind : null};
}

/** Cells of a row; where a cell over several rows is left out of all but the first, its place is empty. */
function rowCells(shadow: string, line: Line, {count, kind}: Columns): Span[] {
  const cells = cellsOf(shadow, line);
  const own = kind < 0 ? null : trimmed(shadow, cells[kind]);
  const isLeftOut =
    own && cells.length === count - 1 && !isAspect(shadow.slice(own.start, own.end)) && !isTopic(shadow, own);
  if (!isLeftOut) return cells;
  const {start} = cells[kind]!;
  return cells.toSpliced(kind, 0, {start, end: start});
}

/** The aspect that a row names, in its cell of that column or where it holds nothing else. */
function headingIn(shadow: string, cells: readonly Span[], {kind, responses}: Columns): Span | null {
  const filled = cells.flatMap((cell) => trimmed(shadow, cell) ?? []);
  const [first, last = first] = [filled[0], filled[1]];
  const named = kind >= 0 ? trimmed(shadow, cells[kind]) : null;
  const whole = first && last && filled.length <= 2 ? {start: first.start, end: last.end} : null;
  // A finding that is numbered 一、 in its cell has an answer beside it; so has an aspect whose findings are told there.
  const isAnswered = responses.some((i) => trimmed(shadow, cells[i]));
  const isFinding = isAnswered && first && !aspect.test(shadow.slice(first.start, first.end));
  const heading = named ?? (isFinding ? null : whole);
  return heading && isAspect(shadow.slice(heading.start, heading.end)) ? heading : null;
}

/** The ordinal of an aspect: 一、, (一). */
export const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.\t ]|\([一二三四五六七八九十]{1,3}\))[、.\t ]*/;

function isAspect(words: string): boolean {
  return numbered.test(words) || (aspect.test(words) && !/^\d/.test(words));
}

/** Longest topic in such a cell, in code units. */
const longestTopic = 20;
/** Kinds of findings by how they are put right, or how common they are. */
const otherKind = /整改|立改|\d|^(?:共性|个性|一般|重点|突出|普遍|其他)/;

/** Whether a cell names a topic and finds no fault: 党的领导. */
function isTopic(shadow: string, {start, end}: Span): boolean {
  const words = shadow.slice(start, end);
  return (
    words.length > 1 &&
    words.length <= longestTopic &&
    !otherKind.test(words) &&
    statementOf(shadow, start, end, []).neutral
  );
}

/** Longest heading that spans a whole row between others, in code units. */
const longestSpanning = 60;

/** Index of the row below line `i` of the same table; a heading that spans a whole row is passed over. */
export function nextRow(shadow: string, lines: readonly Line[], i: number): number | null {
  const next = lines[i + 1];
  const spans = next && !isParted(shadow, next) && next.end - next.start <= longestSpanning;
  const at = spans ? i + 2 : i + 1;
  const row = lines[at];
  return row && isParted(shadow, row) && !headOf(shadow, row, lines[at + 1]) ? at : null;
}
