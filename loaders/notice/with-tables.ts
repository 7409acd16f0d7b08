import {trimSpace} from "../outline/lines.js";
import {holds} from "./frame.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import {headingOf, type Reading} from "./reading.js";
import type {Group, Problem, Rectification} from "./rectification.js";
import type {Table} from "./table.js";
import {aspect} from "./wording.js";

/**
 * A rectification with the findings of tables added, in document order. A heading right above a table is the group
 * of its findings.
 *
 * @param readings the outline around the tables
 * @param path of the part that holds them
 */
export function withTables(
  shadow: string,
  held: Rectification,
  tables: readonly Table[],
  readings: readonly Reading[],
  path: string,
): Rectification {
  if (tables.length === 0) return held;
  const headed = new Map<Reading, Group>();
  const problems: Problem[] = [];
  for (const table of tables) {
    const above = headingsAbove(held, table.start, readings);
    const group = groupAbove(shadow, held, table, above.at(-1), headed);
    const from = above.reduce((before, reading) => pathBelow(before, ordinalOf(shadow, reading)), path);
    for (const problem of table.problems) {
      problems.push({
        ...problem,
        group: problem.group ?? group,
        path: from === "" ? problem.path : `${from}/${problem.path}`,
      });
    }
  }
  const outside = outsideTables(held, tables);
  return {
    ...outside,
    groups: [...outside.groups, ...headed.values(), ...tables.flatMap(({groups}) => groups)].toSorted(
      (a, b) => a.reading.node.start - b.reading.node.start,
    ),
    problems: [...outside.problems.filter(({reading}) => !headed.has(reading)), ...problems],
    unread: outside.unread.filter((reading) => !headed.has(reading)),
  };
}

/** A rectification without what was read as its outline in tables: their rows are read by themselves. */
export function outsideTables(held: Rectification, tables: readonly Table[]): Rectification {
  const isOutside = ({node}: Reading) => !tables.some((table) => holds(table, node.start));
  return {
    ...held,
    groups: held.groups.filter(({reading}) => isOutside(reading)),
    problems: held.problems.filter(({reading}) => isOutside(reading)),
    unread: held.unread.filter(isOutside),
  };
}

/** The readings that a table stands in, from the outermost; none within a problem that has words of its own before it. */
function headingsAbove(held: Rectification, start: number, readings: readonly Reading[]): Reading[] {
  const inside = readings.find(({node}) => node.start <= start && start < node.end);
  if (!inside) return [];
  const problem = held.problems.find(({reading}) => reading === inside);
  if (problem && !isHeading(problem, start)) return [];
  return [inside, ...headingsAbove(held, start, inside.children)];
}

/** Longest words between a heading and its table, in code units: 整改情况一览表. */
const longestCaption = 24;

/** Whether what was read as a problem without narrower ones is the heading of the table that begins at an offset. */
function isHeading({isLeaf, group, parent, statement}: Problem, start: number): boolean {
  return isLeaf && !group && !parent && start - statement.next <= longestCaption;
}

/** The group of a table's findings, from the heading right above it: one that was read as no more than a heading. */
function groupAbove(
  shadow: string,
  held: Rectification,
  table: Table,
  heading: Reading | undefined,
  headed: Map<Reading, Group>,
): Group | null {
  if (!heading || table.groups.length > 0) return null;
  const known = held.groups.find(({reading}) => reading === heading) ?? headed.get(heading);
  if (known) return known;
  const isRead = held.unread.includes(heading) || held.problems.some(({reading}) => reading === heading);
  if (!isRead && !aspect.test(headingOf(shadow, heading))) return null;
  const group = {reading: heading, end: trimSpace(shadow, heading.node.start, heading.node.end)};
  headed.set(heading, group);
  return group;
}
