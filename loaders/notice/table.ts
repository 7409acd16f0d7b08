import {isBullet} from "../outline/bullets.js";
import {outlineOf} from "../outline/hierarchy.js";
import {Nesting} from "../outline/nesting.js";
import type {Ordinal} from "../outline/ordinal.js";
import {hanOrdinal} from "../outline/numerals.js";
import {trimSpace, within, type Line} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import {statusSentence} from "./printed-status.js";
import type {Reading} from "./reading.js";
import {readingsOf} from "./readings.js";
import type {Node} from "./node.js";
import type {Group, Measure, Problem} from "./rectification.js";
import {statementOf, type Statement} from "./statement.js";
import {cellsOf, headOf, isParted, trimmed, type Columns} from "./table-columns.js";
import {aspect} from "./wording.js";

/*
 * Some notices print findings and responses as a table: a line of column names, then a line a finding, its cells
 * parted by tabs. The column names say which cells hold the problem and which the response.
 */

/** A table's span and what its rows hold. */
export interface Table extends Span {
  readonly groups: Group[];
  readonly problems: Problem[];
}

/** The tables of findings in a stretch of the text. */
export function tablesIn(
  shadow: string,
  lines: readonly Line[],
  {start, end}: Span,
  ordinals: readonly Ordinal[],
): Table[] {
  const tables: Table[] = [];
  if (!isParted(shadow, {start, end})) return tables;
  const inside = within(lines, start, end).filter((line) => line.end <= end);
  for (let i = 0; i < inside.length; i++) {
    const first = inside[i]!;
    const head = headOf(shadow, first, inside[i + 1]);
    if (!head) continue;
    const {columns} = head;
    i += head.lines - 1;
    const table: Table = {start: first.start, end: first.end, groups: [], problems: []};
    let last = first;
    let spanned = false;
    for (let next = nextRow(shadow, inside, i); next !== null; next = nextRow(shadow, inside, i)) {
      if (next === i + 2) {
        addGroup(shadow, table, inside[i + 1]!);
        spanned = true;
      }
      i = next;
      last = inside[i]!;
      const {cells, kind, heading} = rowOf(shadow, last, columns);
      // What kind of finding a row holds opens no group where rows of their own name the aspects.
      if (heading ?? (spanned ? null : kind)) addGroup(shadow, table, (heading ?? kind)!);
      if (heading && columns.kind < 0) {
        spanned = true;
        continue;
      }
      const answers = measuresOf(shadow, answersOf(shadow, cells, columns), ordinals);
      if (trimmed(shadow, cells[columns.problem])) {
        table.problems.push(
          rowProblem(shadow, last, cells, columns, answers, ordinals, table.groups.at(-1) ?? null),
        );
      } else if (answers.length > 0) goOn(table, last, answers);
    }
    if (table.problems.length === 0) continue;
    const {groups, problems} = table;
    tables.push({start: first.start, end: last.end, groups, problems});
  }
  return tables;
}

/** A row of a table. */
interface Row {
  readonly cells: readonly Span[];
  /** The aspect that it names by a word or as a heading: in its cell of that column or where it holds nothing else. */
  readonly heading: Span | null;
  /** The aspect that its cell of that column names without an ordinal or 方面: 党的领导. */
  readonly kind: Span | null;
}

function rowOf(shadow: string, line: Line, columns: Columns): Row {
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

const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.\t ]|\([一二三四五六七八九十]{1,3}\))[、.\t ]*/;

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

/** Adds answers to the problem above, whose cell lies over several rows. */
function goOn({problems}: Table, {end}: Line, measures: readonly Measure[]): void {
  const above = problems.pop();
  if (above) problems.push({...above, blockEnd: end, measures: [...above.measures, ...measures]});
}

/** Adds the group that a heading within a table opens; a cell may say it again for each row. */
function addGroup(shadow: string, {groups}: Table, {start, end}: Span): void {
  const last = groups[groups.length - 1];
  if (last && shadow.slice(last.reading.node.start, last.end) === shadow.slice(start, end)) return;
  const length = numbered.exec(shadow.slice(start, end))?.[0].length ?? 0;
  const isBracketed = shadow.startsWith("(", start);
  const node = {
    class: length === 0 ? null : isBracketed ? ("han-bracket" as const) : ("han" as const),
    value:
      length === 0
        ? 0
        : hanOrdinal(shadow.slice(start, start + length).replace(/[^一二三四五六七八九十]/g, "")),
    place: "line" as const,
    start,
    markEnd: trimSpace(shadow, start, start + length),
    textStart: start + length,
    end,
    children: [],
    oddity: null,
  };
  groups.push({reading: readingOf(node, statementOf(shadow, start + length, end, [])), end});
}

/** A reading of what stands in a cell. */
function readingOf(node: Node, statement: Statement): Reading {
  return {node, statement, labels: [], weight: 0, children: [], below: 0, level: "/table"};
}

/** Longest heading that spans a whole row between others, in code units. */
const longestSpanning = 60;

/** Index of the row below line `i` of the same table; a heading that spans a whole row is passed over. */
function nextRow(shadow: string, lines: readonly Line[], i: number): number | null {
  const next = lines[i + 1];
  const spans = next && !isParted(shadow, next) && next.end - next.start <= longestSpanning;
  const at = spans ? i + 2 : i + 1;
  const row = lines[at];
  return row && isParted(shadow, row) && !headOf(shadow, row, lines[at + 1]) ? at : null;
}

/** A cell that answers. */
interface Answer extends Span {
  readonly column: number;
  /** Whether it tells what is to be done where another tells what came of it. */
  readonly planned: boolean;
}

/** What is ticked or left open tells nothing: 是, √, /. */
const tick = /^(?:[/—–√✓×-]{1,3}|无|是|否|\d{1,3}(?:\.\d{1,2})?%)$/;

/** The cells of a row that answer its problem. */
function answersOf(shadow: string, cells: readonly Span[], {responses, plans}: Columns): Answer[] {
  const told = responses.flatMap((column) => {
    const cell = trimmed(shadow, cells[column]);
    return cell && !tick.test(shadow.slice(cell.start, cell.end)) ? [{...cell, column, planned: false}] : [];
  });
  // A cell that only says 已整改 answers nothing where another tells what was done.
  const acts = told.filter((span) => statusSentence(shadow, span.start, span.end)?.end !== span.end);
  const answers = acts.length > 0 ? acts : told;
  const isPlan = ({column}: Answer) => plans.includes(column);
  return answers.every(isPlan) ? answers : answers.map((cell) => ({...cell, planned: isPlan(cell)}));
}

/** The ordinal with which a cell begins: 1.森林防火责任压得不实; null if it begins a list. */
function ownOrdinal(ordinals: readonly Ordinal[], {start, end}: Span): Ordinal | null {
  const [first, ...others] = within(ordinals, start, end);
  const isOne =
    first?.start === start && !isBullet(first.class) && others.every((other) => other.class !== first.class);
  return isOne ? first : null;
}

/** The problem of a row whose cell of the problem holds words. */
function rowProblem(
  shadow: string,
  line: Line,
  cells: readonly Span[],
  columns: Columns,
  measures: readonly Measure[],
  ordinals: readonly Ordinal[],
  group: Group | null,
): Problem {
  const cell = trimmed(shadow, cells[columns.problem])!;
  const before = cells.slice(0, columns.problem).map((own) => shadow.slice(own.start, own.end).trim());
  const numberAt = before.findIndex((words) => /^\d{1,3}[.、]?$/.test(words));
  const number = before[numberAt] ?? "";
  const own = numberAt < 0 ? ownOrdinal(ordinals, cell) : null;
  const textStart = own?.end ?? cell.start;
  const start = trimmed(shadow, cells[numberAt])?.start ?? (columns.kind < 0 && !own ? line.start : cell.start);
  const markEnd = own?.markEnd ?? start + number.length;
  const statement = statementOf(shadow, textStart, cell.end, []);
  const node = {
    class: own?.class ?? (number ? ("arabic" as const) : null),
    value: own?.value ?? (Number.parseInt(number, 10) || 0),
    place: "line" as const,
    start,
    markEnd,
    textStart,
    end: line.end,
    children: [],
    oddity: null,
  };
  const reading = readingOf(node, {...statement, start});
  const above = group ? pathBelow("", ordinalOf(shadow, group.reading)) : "";
  return {
    reading,
    group,
    parent: null,
    depth: 1,
    path: pathBelow(above, ordinalOf(shadow, reading)),
    statement: reading.statement,
    isLeaf: true,
    blockEnd: line.end,
    preamble: null,
    measures,
    rule: "problem-table-row",
  };
}

/** What the cells that answer enumerate; those side by side that enumerate nothing are one measure. */
function measuresOf(shadow: string, answers: readonly Answer[], ordinals: readonly Ordinal[]): Measure[] {
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
