import {printedBullet} from "../outline/bullets.js";
import type {GroupRow, MeasureRow, ProblemRow, SectionRow} from "../schema.js";
import {leadOf} from "./lead.js";
import {pathMarkEnd} from "./ordinal-path.js";
import type {Group, Measure, Problem, Rectification} from "./rectification.js";
import type {Parts} from "./sections.js";

/** A problem before it is coded. */
export type BareProblemRow = Omit<
  ProblemRow,
  "status" | "topic" | "dimension" | "topics_secondary" | "topic_terms" | "outcome_evidence"
>;

/** A measure before it is coded. */
export type BareMeasureRow = Omit<
  MeasureRow,
  "instruments" | "instrument_terms" | "status" | "status_terms" | "duplicate_of" | "similarity"
>;

/** Rows of one notice, in document order. */
export interface Rows {
  readonly sections: SectionRow[];
  readonly groups: GroupRow[];
  readonly problems: BareProblemRow[];
  readonly measures: BareMeasureRow[];
}

/** Gives everything that was read its id and its row. */
export function rowsOf(text: string, shadow: string, parts: Parts, noticeId: string): Rows {
  const held: Held = {text, shadow, noticeId, groups: [], problems: [], measures: []};
  for (const part of parts.body) addRows(held, part, false);
  for (const part of parts.attachments) addRows(held, part, true);
  const sections = parts.sections.map(({role, heading, start, end}, i): SectionRow => ({
    section_id: `${noticeId}/s${i + 1}`,
    notice_id: noticeId,
    seq: i + 1,
    role,
    heading: heading && text.slice(heading.start, heading.end),
    start,
    end,
  }));
  return {sections, groups: held.groups, problems: held.problems, measures: held.measures};
}

/** A notice with the rows that its parts have so far. */
interface Held extends Omit<Rows, "sections"> {
  readonly text: string;
  readonly shadow: string;
  readonly noticeId: string;
}

/** Adds the rows of a rectification section or, `attached`, of an attachment. */
function addRows(held: Held, part: Rectification, attached: boolean): void {
  const {noticeId, groups, problems} = held;
  const groupIds = new Map<Group, string>();
  for (const group of part.groups) {
    const row = groupRow(held, group);
    groupIds.set(group, row.group_id);
    groups.push(row);
  }
  const problemIds = new Map<Problem, string>();
  for (const problem of parentsFirst(part)) {
    const id = `${noticeId}/p${problems.length + 1}`;
    problemIds.set(problem, id);
    const groupId = problem.group && groupIds.get(problem.group)!;
    const parentId = problem.parent && problemIds.get(problem.parent)!;
    problems.push(problemRow(held, problem, id, groupId, parentId, attached));
    for (const measure of problem.measures) held.measures.push(measureRow(held, measure, id));
  }
}

function parentsFirst({problems}: Rectification): Problem[] {
  return problems.toSorted((a, b) => a.reading.node.start - b.reading.node.start || a.depth - b.depth);
}

/** The ordinal of an item, and where the item begins with it: a number, or else the bullet before its line; null if neither is printed. */
function markOf(text: string, start: number, end: number): {start: number; ordinal: string | null} {
  if (end > start) return {start, ordinal: text.slice(start, end)};
  const bullet = printedBullet(text, start);
  return bullet ? {start: bullet.start, ordinal: text.slice(bullet.start, bullet.end)} : {start, ordinal: null};
}

function groupRow({text, shadow, noticeId, groups}: Held, {reading}: Group): GroupRow {
  const {node, statement} = reading;
  const {start, ordinal} = markOf(text, node.start, pathMarkEnd(shadow, node.start, node.markEnd));
  const seq = groups.length + 1;
  return {
    group_id: `${noticeId}/g${seq}`,
    notice_id: noticeId,
    seq,
    ordinal,
    heading: text.slice(statement.start, statement.end),
    statement: text.slice(statement.innerStart, statement.innerEnd),
    start,
    end: statement.end,
  };
}

function problemRow(
  {text, noticeId, problems}: Held,
  problem: Problem,
  id: string,
  groupId: string | null,
  parentId: string | null,
  attached: boolean,
): BareProblemRow {
  const {statement, preamble} = problem;
  const {node} = problem.reading;
  const {start, ordinal} = markOf(text, node.start, node.markEnd);
  return {
    problem_id: id,
    notice_id: noticeId,
    group_id: groupId,
    parent_id: parentId,
    seq: problems.length + 1,
    ordinal,
    ordinal_path: problem.path,
    depth: problem.depth,
    is_leaf: problem.isLeaf,
    statement: text.slice(statement.innerStart, statement.innerEnd),
    neutral: statement.neutral,
    in_attachment: attached,
    preamble_start: preamble?.start ?? null,
    preamble_end: preamble?.end ?? null,
    n_measures: problem.measures.length,
    start,
    end: statement.end,
    block_end: problem.blockEnd,
    rule: problem.rule,
  };
}

function measureRow(
  {text, shadow, noticeId, measures}: Held,
  measure: Measure,
  problemId: string,
): BareMeasureRow {
  const {end, markEnd, rule} = measure;
  const {start, ordinal} = markOf(
    text,
    measure.start,
    pathMarkEnd(shadow, measure.start, markEnd ?? measure.start),
  );
  const seq = measures.length + 1;
  const {lead, lead_type} = leadOf(text, shadow, measure);
  return {
    measure_id: `${noticeId}/m${seq}`,
    notice_id: noticeId,
    problem_id: problemId,
    seq,
    ordinal,
    lead,
    lead_type,
    start,
    end,
    rule,
  };
}
