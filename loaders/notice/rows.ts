import type {GroupRow, MeasureRow, ProblemRow, SectionRow} from "../schema.js";
import {leadOf} from "./lead.js";
import type {Group, Problem, Rectification} from "./rectify.js";
import {pathMarkEnd} from "./rectify.js";
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
  const held = [
    ...parts.body.map((part) => ({part, attached: false})),
    ...parts.attachments.map((part) => ({part, attached: true})),
  ];
  const groups: GroupRow[] = [];
  const problems: BareProblemRow[] = [];
  const measures: BareMeasureRow[] = [];
  for (const {part, attached} of held) {
    const groupIds = new Map<Group, string>();
    for (const group of part.groups) {
      const row = groupRow(text, shadow, group, noticeId, groups.length + 1);
      groupIds.set(group, row.group_id);
      groups.push(row);
    }
    const problemIds = new Map<Problem, string>();
    for (const problem of parentsFirst(part)) {
      const id = `${noticeId}/p${problems.length + 1}`;
      problemIds.set(problem, id);
      problems.push({
        problem_id: id,
        notice_id: noticeId,
        group_id: problem.group && groupIds.get(problem.group)!,
        parent_id: problem.parent && problemIds.get(problem.parent)!,
        seq: problems.length + 1,
        ordinal: mark(text, problem.reading.node.start, problem.reading.node.markEnd),
        ordinal_path: problem.path,
        depth: problem.depth,
        is_leaf: problem.isLeaf,
        statement: text.slice(problem.statement.innerStart, problem.statement.innerEnd),
        neutral: problem.statement.neutral,
        in_attachment: attached,
        preamble_start: problem.preamble?.start ?? null,
        preamble_end: problem.preamble?.end ?? null,
        n_measures: problem.measures.length,
        start: problem.reading.node.start,
        end: problem.statement.end,
        block_end: problem.blockEnd,
        rule: problem.rule,
      });
      for (const measure of problem.measures) {
        const {lead, lead_type} = leadOf(text, shadow, measure);
        measures.push({
          measure_id: `${noticeId}/m${measures.length + 1}`,
          notice_id: noticeId,
          problem_id: id,
          seq: measures.length + 1,
          ordinal:
            measure.markEnd === null
              ? null
              : text.slice(measure.start, pathMarkEnd(shadow, measure.start, measure.markEnd)),
          lead,
          lead_type,
          start: measure.start,
          end: measure.end,
          rule: measure.rule,
        });
      }
    }
  }
  const sections = parts.sections.map(({role, heading, start, end}, i): SectionRow => ({
    section_id: `${noticeId}/s${i + 1}`,
    notice_id: noticeId,
    seq: i + 1,
    role,
    heading: heading && text.slice(heading.start, heading.end),
    start,
    end,
  }));
  return {sections, groups, problems, measures};
}

function parentsFirst({problems}: Rectification): Problem[] {
  return problems.toSorted((a, b) => a.reading.node.start - b.reading.node.start || a.depth - b.depth);
}

function mark(text: string, start: number, end: number): string | null {
  return end > start ? text.slice(start, end) : null;
}

function groupRow(text: string, shadow: string, {reading}: Group, noticeId: string, seq: number): GroupRow {
  const {node, statement} = reading;
  return {
    group_id: `${noticeId}/g${seq}`,
    notice_id: noticeId,
    seq,
    ordinal: mark(text, node.start, pathMarkEnd(shadow, node.start, node.markEnd)),
    heading: text.slice(statement.start, statement.end),
    statement: text.slice(statement.innerStart, statement.innerEnd),
    start: node.start,
    end: statement.end,
  };
}
