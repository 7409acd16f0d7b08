import {isBullet} from "../outline/bullets.js";
import {within, type Line} from "../outline/lines.js";
import type {Ordinal} from "../outline/ordinal.js";
import type {Span} from "./frame.js";
import type {Node} from "./node.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import type {Reading} from "./reading.js";
import type {Group, Problem, Response} from "./rectification.js";
import {statementOf, type Statement} from "./statement.js";
import {isRowNumber, trimmed, type Columns} from "./table-columns.js";

/** A reading of what stands in a cell. */
export function readingOf(node: Node, statement: Statement): Reading {
  return {node, statement, labels: [], weight: 0, children: [], below: 0, level: "/table"};
}

/** The ordinal with which a cell begins: 1.森林防火责任压得不实; null if it begins a list. */
function ownOrdinal(ordinals: readonly Ordinal[], {start, end}: Span): Ordinal | null {
  const [first, ...others] = within(ordinals, start, end);
  const isOne =
    first?.start === start && !isBullet(first.class) && others.every((other) => other.class !== first.class);
  return isOne ? first : null;
}

/** The problem of a row whose cell of the problem holds words. */
export function rowProblem(
  shadow: string,
  line: Line,
  cells: readonly Span[],
  columns: Columns,
  {preamble, measures}: Response,
  ordinals: readonly Ordinal[],
  group: Group | null,
): Problem {
  const cell = trimmed(shadow, cells[columns.problem])!;
  const before = cells.slice(0, columns.problem).map((own) => shadow.slice(own.start, own.end).trim());
  const numberAt = before.findIndex(isRowNumber);
  const number = before[numberAt] ?? "";
  const own = numberAt < 0 ? ownOrdinal(ordinals, cell) : null;
  const textStart = own?.end ?? cell.start;
  const start = trimmed(shadow, cells[numberAt])?.start ?? (columns.kind < 0 && !own ? line.start : cell.start);
  const markEnd = own?.markEnd ?? start + number.length;
  // The answer stands in a cell of its own, so that a finding of several sentences is all the cell holds.
  const answer = {kind: "response" as const, start: cell.end, end: cell.end};
  const statement = statementOf(shadow, textStart, cell.end, [answer]);
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
    preamble,
    measures,
    rule: "problem-table-row",
  };
}
