import {trimSpace, within, type Line} from "../outline/lines.js";
import {hanOrdinal} from "../outline/numerals.js";
import type {Ordinal} from "../outline/ordinal.js";
import type {Span} from "./frame.js";
import type {Group, Measure, Problem} from "./rectification.js";
import {statementOf} from "./statement.js";
import {lastOfRow} from "./broken-rows.js";
import {headOf, isParted, trimmed, type Head} from "./table-columns.js";
import {answersOf, measuresOf, responseOf} from "./table-measures.js";
import {readingOf, rowProblem} from "./table-problem.js";
import {nextRow, numbered, rowOf} from "./table-rows.js";

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
    const head = headOf(shadow, inside[i]!, inside[i + 1]);
    if (!head) continue;
    const {table, last} = tableFrom(shadow, inside, i, head, ordinals);
    i = last;
    if (table.problems.length > 0) tables.push(table);
  }
  return tables;
}

/** The table whose head stands at line `first`, and the index of its last line. */
function tableFrom(
  shadow: string,
  lines: readonly Line[],
  first: number,
  {columns, lines: headLines}: Head,
  ordinals: readonly Ordinal[],
): {readonly table: Table; readonly last: number} {
  const groups: Group[] = [];
  const problems: Problem[] = [];
  let i = first + headLines - 1;
  let {end} = lines[first]!;
  let spanned = false;
  for (let next = nextRow(shadow, lines, i); next !== null; next = nextRow(shadow, lines, i)) {
    if (next === i + 2) {
      addGroup(shadow, groups, lines[i + 1]!);
      spanned = true;
    }
    i = lastOfRow(shadow, lines, next, columns.count);
    const row = {start: lines[next]!.start, end: lines[i]!.end};
    end = row.end;
    const {cells, kind, heading} = rowOf(shadow, row, columns);
    // What kind of finding a row holds opens no group where rows of their own name the aspects.
    if (heading ?? (spanned ? null : kind)) addGroup(shadow, groups, (heading ?? kind)!);
    if (heading && columns.kind < 0) {
      spanned = true;
      continue;
    }
    const answers = answersOf(shadow, cells, columns);
    if (trimmed(shadow, cells[columns.problem])) {
      const response = responseOf(shadow, answers, ordinals);
      problems.push(rowProblem(shadow, row, cells, columns, response, ordinals, groups.at(-1) ?? null));
    } else if (answers.length > 0) goOn(problems, row, measuresOf(shadow, answers, ordinals));
  }
  return {table: {start: lines[first]!.start, end, groups, problems}, last: i};
}

/** Adds answers to the problem above, whose cell lies over several rows. */
function goOn(problems: Problem[], {end}: Line, measures: readonly Measure[]): void {
  const above = problems.pop();
  if (above) problems.push({...above, blockEnd: end, measures: [...above.measures, ...measures]});
}

/** Adds the group that a heading within a table opens; a cell may say it again for each row. */
function addGroup(shadow: string, groups: Group[], {start, end}: Span): void {
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
