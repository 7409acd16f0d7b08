import type {
  AccountabilityRow,
  DeadlineRow,
  DocumentRow,
  NoticeRow,
  PassageRow,
  QuantityRow,
} from "../schema.js";
import type {Rows} from "../notice/rows.js";
import type {Section} from "../notice/section.js";
import {accountabilityIn, type Accountability} from "./accountability.js";
import {deadlinesOf, type Deadline} from "./deadlines.js";
import {documentsOf, type NamedDocument} from "./documents.js";
import {ownersIn, type Owner} from "./owners.js";
import {passagesOf} from "./passages.js";
import {quantitiesOf, type Quantity} from "./quantities.js";
import {toldClauses, toldSpans} from "./told.js";

/** The facts of one notice, each with its span and its owner. */
export interface FactRows {
  readonly documents: DocumentRow[];
  readonly quantities: QuantityRow[];
  readonly accountability: AccountabilityRow[];
  readonly deadlines: DeadlineRow[];
}

/** A notice as far as it is read when its facts are looked for. */
export interface Told {
  readonly text: string;
  readonly shadow: string;
  readonly sections: readonly Section[];
  readonly rows: Rows;
  readonly header: Pick<NoticeRow, "level" | "inspected_org" | "issue_date">;
}

/** The notice of facts, and whose they are. */
interface Owned {
  readonly noticeId: string;
  readonly text: string;
  readonly owner: (at: number) => Owner;
}

/** Reads the facts of a notice. */
export function factRowsOf({text, shadow, sections, rows, header}: Told, noticeId: string): FactRows {
  const owned = {noticeId, text, owner: ownersIn(rows)};
  const inspected = {level: levelOf(header.level), org: header.inspected_org};
  const clauses = toldClauses(shadow, toldSpans(shadow, sections, [...rows.groups, ...rows.problems]));
  return {
    documents: documentsOf(text, shadow, inspected).map((document, i) => documentRow(owned, document, i)),
    quantities: quantitiesOf(text, shadow, sections).map((quantity, i) => quantityRow(owned, quantity, i)),
    accountability: accountabilityIn(clauses).map((act, i) => actRow(owned, act, i)),
    deadlines: deadlinesOf(clauses, header.issue_date).map((deadline, i) => deadlineRow(owned, deadline, i)),
  };
}

// Rows are written out: to spread their parts costs more than to find them.

function documentRow({noticeId, owner}: Owned, document: NamedDocument, i: number): DocumentRow {
  const {title, doc_type, verb, action, origin, doc_number, start, end} = document;
  const {problem_id, measure_id} = owner(start);
  return {
    document_id: `${noticeId}/d${i + 1}`,
    notice_id: noticeId,
    problem_id,
    measure_id,
    title,
    doc_type,
    verb,
    action,
    origin,
    doc_number,
    start,
    end,
  };
}

function quantityRow({noticeId, text, owner}: Owned, quantity: Quantity, i: number): QuantityRow {
  const {value, unit, unit_class, base_value, base_unit, modifier, noun, start, end} = quantity;
  const {problem_id, measure_id} = owner(start);
  return {
    quantity_id: `${noticeId}/q${i + 1}`,
    notice_id: noticeId,
    problem_id,
    measure_id,
    value,
    unit,
    unit_class,
    base_value,
    base_unit,
    modifier,
    noun,
    quote: text.slice(start, end),
    start,
    end,
  };
}

function actRow({noticeId, text, owner}: Owned, act: Accountability, i: number): AccountabilityRow {
  const {kind, people, units, cases, role, part_of, same_person, start, end} = act;
  const {problem_id, measure_id} = owner(start);
  const idOf = (other: number | null) => (other === null ? null : `${noticeId}/a${other + 1}`);
  return {
    accountability_id: `${noticeId}/a${i + 1}`,
    notice_id: noticeId,
    problem_id,
    measure_id,
    kind,
    people,
    units,
    cases,
    role,
    part_of: idOf(part_of),
    same_person: idOf(same_person),
    quote: text.slice(start, end),
    start,
    end,
  };
}

function deadlineRow({noticeId, text, owner}: Owned, deadline: Deadline, i: number): DeadlineRow {
  const {due_start, due_end, precision, start, end} = deadline;
  const {problem_id, measure_id} = owner(start);
  return {
    deadline_id: `${noticeId}/l${i + 1}`,
    notice_id: noticeId,
    problem_id,
    measure_id,
    due_start,
    due_end,
    precision,
    quote: text.slice(start, end),
    start,
    end,
  };
}

const levels = ["central", "provincial", "municipal", "county", "other"] as const;

function levelOf(printed: string): (typeof levels)[number] {
  return levels.find((level) => level === printed) ?? "other";
}

/** The sentences of a notice with their owners. */
export function passageRowsOf(
  shadow: string,
  sections: readonly Section[],
  owner: (at: number) => Owner,
  noticeId: string,
): PassageRow[] {
  return passagesOf(shadow, sections).map(({role, start, end}, i): PassageRow => {
    const {problem_id, measure_id} = owner(start);
    return {
      passage_id: `${noticeId}/t${i + 1}`,
      notice_id: noticeId,
      problem_id,
      measure_id,
      section_role: role,
      seq: i + 1,
      start,
      end,
    };
  });
}
