import type {Ordinal} from "../outline/ordinals.js";
import {hanOrdinal} from "../outline/numerals.js";
import {Nesting, outlineOf} from "../outline/hierarchy.js";
import {trimSpace, skipSpace, within, type Line} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {statusSentence} from "./printed-status.js";
import {ordinalOf, pathBelow, type Group, type Measure, type Problem, type Rectification} from "./rectify.js";
import {readingsOf, type Reading} from "./roles.js";
import type {Node} from "./node.js";
import {statementOf, type Statement} from "./statement.js";
import {aspect} from "./wording.js";

/*
 * Some notices print findings and responses as a table: a line of column names, then a line a finding, its cells
 * parted by tabs. The column names say which cells hold the problem and which the response.
 */

const problemColumn =
  /(?:反馈|存在|具体|主要|发现)(?:的)?(?:问题|意见)|^问题(?:描述|表现|清单|内容)?$|^整改问题$/;
const responseColumn = /(?:整改|落实|推进|完成)(?:的)?(?:措施|举措|情况|进展|成效|结果)|^(?:措施|进展|成效)$/;
const stateColumn = /状态|是否|时限|期限|时间|责任|单位|领导|备注|完成情况|序号/;

/** What a column names that tells the aspect of its rows, in a cell over several of them. */
const kindColumn = /类别|类型|分类|方面|领域|板块/;

/** A table's span and what its rows hold. */
export interface Table extends Span {
  readonly groups: Group[];
  readonly problems: Problem[];
}

interface Columns {
  readonly count: number;
  /** Before that of the problem; -1 if there is none. */
  readonly kind: number;
  readonly problem: number;
  readonly responses: readonly number[];
}

/** The tables of findings in a stretch of the text. */
export function tablesIn(
  shadow: string,
  lines: readonly Line[],
  {start, end}: Span,
  ordinals: readonly Ordinal[],
  path: string,
): Table[] {
  const tables: Table[] = [];
  if (!isParted(shadow, {start, end})) return tables;
  const inside = within(lines, start, end).filter((line) => line.end <= end);
  for (let i = 0; i < inside.length; i++) {
    const first = inside[i]!;
    const columns = columnsOf(shadow, first);
    if (!columns) continue;
    const table: Table = {start: first.start, end: first.end, groups: [], problems: []};
    let last = first;
    for (let next = nextRow(shadow, inside, i); next !== null; next = nextRow(shadow, inside, i)) {
      if (next === i + 2) addGroup(shadow, table, inside[i + 1]!);
      i = next;
      last = inside[i]!;
      const cells = rowCells(shadow, last, columns);
      const heading = headingIn(shadow, cells, columns.kind);
      if (heading) addGroup(shadow, table, heading);
      if (heading && columns.kind < 0) continue;
      const problem = rowProblem(shadow, last, cells, columns, ordinals, table.groups.at(-1) ?? null, path);
      if (problem) table.problems.push(problem);
    }
    if (table.problems.length === 0) continue;
    const {groups, problems} = table;
    tables.push({start: first.start, end: last.end, groups, problems});
  }
  return tables;
}

/** Cells of a row; where a cell over several rows is left out of all but the first, its place is empty. */
function rowCells(shadow: string, line: Line, {count, kind}: Columns): Span[] {
  const cells = cellsOf(shadow, line);
  const isLeftOut =
    kind >= 0 && cells.length === count - 1 && !isAspect(shadow.slice(cells[kind]!.start, cells[kind]!.end));
  if (!isLeftOut) return cells;
  const {start} = cells[kind]!;
  return cells.toSpliced(kind, 0, {start, end: start});
}

/** The aspect that a row names, in its cell of that column or where it holds nothing else. */
function headingIn(shadow: string, cells: readonly Span[], kind: number): Span | null {
  const filled = cells.flatMap((cell) => trimmed(shadow, cell) ?? []);
  const [first, last = first] = [filled[0], filled[1]];
  const whole = first && last && filled.length <= 2 ? {start: first.start, end: last.end} : null;
  const named = kind >= 0 ? trimmed(shadow, cells[kind]) : whole;
  return named && isAspect(shadow.slice(named.start, named.end)) ? named : null;
}

const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.\t ]|\([一二三四五六七八九十]{1,3}\))[、.\t ]*/;

function isAspect(words: string): boolean {
  return numbered.test(words) || (aspect.test(words) && !/^\d/.test(words));
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
  return row && isParted(shadow, row) && !columnsOf(shadow, row) ? at : null;
}

/** Whether a stretch has cells. */
function isParted(shadow: string, {start, end}: Span): boolean {
  return shadow.slice(start, end).includes("\t");
}

function cellsOf(shadow: string, line: Line): Span[] {
  const cells: Span[] = [];
  for (let at = line.start; at <= line.end;) {
    const tab = shadow.indexOf("\t", at);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    cells.push({start: at, end});
    at = end + 1;
  }
  return cells;
}

/** What the cells of a line name, if it is one of column names. */
function columnsOf(shadow: string, line: Line): Columns | null {
  const names = cellsOf(shadow, line).map((cell) => shadow.slice(cell.start, cell.end));
  if (names.length < 2) return null;
  const problem = names.findIndex((name) => problemColumn.test(name.trim()));
  const responses = names
    .map((name, i) => (i !== problem && responseColumn.test(name) && !stateColumn.test(name) ? i : -1))
    .filter((i) => i > problem);
  const kind = names.findIndex((name, i) => i < problem && kindColumn.test(name));
  return problem >= 0 && responses.length > 0 ? {count: names.length, kind, problem, responses} : null;
}

function rowProblem(
  shadow: string,
  line: Line,
  cells: readonly Span[],
  columns: Columns,
  ordinals: readonly Ordinal[],
  group: Group | null,
  path: string,
): Problem | null {
  const cell = trimmed(shadow, cells[columns.problem]);
  const told = columns.responses.map((i) => trimmed(shadow, cells[i])).filter((span) => span !== null);
  // A cell that only says 已整改 answers nothing where another tells what was done.
  const acts = told.filter((span) => statusSentence(shadow, span.start, span.end)?.end !== span.end);
  const answers = acts.length > 0 ? acts : told;
  if (!cell) return null;
  const before = cells.slice(0, columns.problem).map((own) => shadow.slice(own.start, own.end).trim());
  const numberAt = before.findIndex((words) => /^\d{1,3}[.、]?$/.test(words));
  const number = before[numberAt] ?? "";
  const start = trimmed(shadow, cells[numberAt])?.start ?? (columns.kind < 0 ? line.start : cell.start);
  const statement = statementOf(shadow, cell.start, cell.end, []);
  const node = {
    class: number ? ("arabic" as const) : null,
    value: Number.parseInt(number, 10) || 0,
    place: "line" as const,
    start,
    markEnd: start + number.length,
    textStart: cell.start,
    end: line.end,
    children: [],
    oddity: null,
  };
  const reading = readingOf(node, {...statement, start});
  const above = group ? pathBelow(path, ordinalOf(shadow, group.reading)) : path;
  return {
    reading,
    group,
    parent: null,
    depth: 1,
    path: pathBelow(above, number ? number.replace(/[.、]$/, "") : null),
    statement: reading.statement,
    isLeaf: true,
    blockEnd: line.end,
    preamble: null,
    measures: measuresOf(shadow, answers, ordinals),
    rule: "problem-table-row",
  };
}

function trimmed(shadow: string, cell: Span | undefined): Span | null {
  if (!cell) return null;
  const start = skipSpace(shadow, cell.start, cell.end);
  const end = trimSpace(shadow, start, cell.end);
  return end > start ? {start, end} : null;
}

/** The response cells of a row: what they enumerate, else all of them as one measure. */
function measuresOf(shadow: string, answers: readonly Span[], ordinals: readonly Ordinal[]): Measure[] {
  const first = answers[0];
  const last = answers[answers.length - 1];
  if (!first || !last) return [];
  const enumerated = answers.flatMap((cell) => {
    const inside = within(ordinals, cell.start, cell.end);
    return readingsOf(shadow, outlineOf(inside, cell, new Nesting(inside)));
  });
  if (enumerated.length === 0) {
    return [
      {start: first.start, end: last.end, markEnd: null, textStart: first.start, rule: "measure-table-cell"},
    ];
  }
  return enumerated.map(({node}) => ({
    start: node.start,
    end: trimSpace(shadow, node.textStart, node.end),
    markEnd: node.markEnd,
    textStart: node.textStart,
    rule: "measure-table-item",
  }));
}

/** A rectification with the findings of tables added, in document order. */
export function withTables(held: Rectification, tables: readonly Table[]): Rectification {
  if (tables.length === 0) return held;
  const outside = (at: number) => !tables.some(({start, end}) => start <= at && at < end);
  return {
    ...held,
    groups: [
      ...held.groups.filter(({reading}) => outside(reading.node.start)),
      ...tables.flatMap(({groups}) => groups),
    ],
    problems: [
      ...held.problems.filter(({reading}) => outside(reading.node.start)),
      ...tables.flatMap(({problems}) => problems),
    ],
    unread: held.unread.filter(({node}) => outside(node.start)),
  };
}
