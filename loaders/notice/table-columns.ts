import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {lineStart, skipSpace, trimSpace, type Line} from "../outline/lines.js";
import type {Span} from "./frame.js";

/*
 * What the columns of a table of findings are called. The names say which cells hold the problem and which the
 * response.
 */

const problemColumn = new RegExp(
  alternatives(list`
    (?:反馈|存在|具体|主要|发现|指出)(?:出)?(?:的)?(?:问题|意见)
    ^问题(?:描述|表现|清单|内容)?$
    ^整改(?:问题|事项)$
  `),
);
const TOLD_OF = oneOf(list`整改 落实 推进 完成 进展 工作 办理 处理`);
const responseColumn = new RegExp(
  alternatives(list`
    ${TOLD_OF}(?:的)?(?:措施|举措|情况|进展|成效|成果|效果|结果)
    (?:措施|举措|做法|进展|成效)$
  `),
);
const stateColumn = /状态|是否|时限|期限|时间|责任|单位|领导|备注|序号/;

/** What a column names that tells the aspect of its rows, in a cell over several of them. */
const kindColumn = /类别|类型|分类|方面|领域|板块/;

/** Names of columns that tell what is to be done, and not what came of it. */
const planColumn = /措施|举措|做法/;
const toldColumn = /情况|进展|成效|成果|效果|结果/;

export interface Columns {
  readonly count: number;
  /** Before that of the problem; -1 if there is none. */
  readonly kind: number;
  readonly problem: number;
  readonly responses: readonly number[];
  /** The responses that tell only what is to be done. */
  readonly plans: readonly number[];
}

/** A table's head: what its columns are, and how many lines name them. */
export interface Head {
  readonly columns: Columns;
  readonly lines: 1 | 2;
}

/** Whether a stretch has cells, the empty ones with which a row begins among them. */
export function isParted(shadow: string, {start, end}: Span): boolean {
  return shadow.slice(lineStart(shadow, start, 0), end).includes("\t");
}

/** The cells of a line; those before its first words are empty. */
export function cellsOf(shadow: string, line: Line): Span[] {
  const cells: Span[] = [];
  for (let at = lineStart(shadow, line.start, 0); at <= line.end;) {
    const tab = shadow.indexOf("\t", at);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    cells.push({start: at, end});
    at = end + 1;
  }
  return cells;
}

/** What a cell holds without the blanks around it; null if it is empty. */
export function trimmed(shadow: string, cell: Span | undefined): Span | null {
  if (!cell) return null;
  const start = skipSpace(shadow, cell.start, cell.end);
  const end = trimSpace(shadow, start, cell.end);
  return end > start ? {start, end} : null;
}

/** Whether words are the number of a row. */
export function isRowNumber(words: string): boolean {
  return /^\d{1,3}[.、]?$/.test(words);
}

/** The head that a line begins, if it is one of column names; `below` is the line below it. */
export function headOf(shadow: string, line: Line, below: Line | undefined): Head | null {
  const names = namesOf(shadow, line);
  const narrower = below && narrowerNames(names, namesOf(shadow, below));
  const columns = columnsNamed(narrower ?? names);
  return columns && {columns, lines: narrower ? 2 : 1};
}

function namesOf(shadow: string, line: Line): string[] {
  return cellsOf(shadow, line).map(({start, end}) => shadow.slice(start, end).replaceAll(" ", ""));
}

/** Longest name of a column, in code units. */
const longestName = 16;

/**
 * The names of all columns where a second line parts some of them: below a name over several columns, which leaves
 * places behind it empty, it has a name for each. Null if the second line is no such line.
 */
function narrowerNames(wide: readonly string[], narrow: readonly string[]): string[] | null {
  if (wide.length < 2) return null;
  // What is behind the last wide name belongs to it: no line prints the empty places at its end.
  const isOpen = (i: number) => i >= wide.length - 1 && narrow.length > wide.length;
  const isBelowWide = (i: number) => isOpen(i) || wide[i] === "" || wide[i + 1] === "";
  const fits = narrow.every((name, i) =>
    name === "" ? !isBelowWide(i) : name.length <= longestName && isBelowWide(i) && !/[\d。;]/.test(name),
  );
  if (!fits || !narrow.some(isNamed)) return null;
  const width = Math.max(wide.length, narrow.length);
  return Array.from({length: width}, (_, i) => (narrow[i] === "" ? undefined : narrow[i]) ?? wide[i] ?? "");
}

function isNamed(name: string): boolean {
  return [problemColumn, responseColumn, stateColumn, kindColumn].some((pattern) => pattern.test(name));
}

function columnsNamed(names: readonly string[]): Columns | null {
  if (names.length < 2) return null;
  const problem = names.findIndex((name) => problemColumn.test(name) && !kindColumn.test(name));
  const responses = [...names.keys()].filter(
    (i) => i > problem && responseColumn.test(names[i]!) && !stateColumn.test(names[i]!),
  );
  if (problem < 0 || responses.length === 0) return null;
  const kind = names.findIndex((name, i) => i < problem && kindColumn.test(name));
  const plans = responses.filter((i) => planColumn.test(names[i]!) && !toldColumn.test(names[i]!));
  return {count: names.length, kind, problem, responses, plans};
}
