import type {Evidence, Explanation, FoundMeasure, FoundProblem, LabelledCode, Span} from "../explain.js";
import type {Paint} from "./paint.js";
import {truncate, wrap} from "./width.js";

/** How an explanation is to be set. */
export interface ExplanationSetting {
  /** Columns of a line; Infinity for lines of any length. */
  width: number;
  paint: Paint;
}

interface Line {
  readonly depth: number;
  readonly text: string;
  /** What the line is, for the eye; in front of its text. */
  readonly name: string;
  readonly purpose?: string;
}

/** Columns of a quote that only reminds of a passage. */
const quoteWidth = 72;

/**
 * An explanation as lines of text, one fact a line: sections, in them groups, problems and measures, and each
 * document, number, act or date below the narrowest of these that holds it.
 *
 * @param file as messages are to call it
 */
export function explanationLines(
  explanation: Explanation,
  file: string,
  setting: ExplanationSetting,
): string[] {
  const {quote, line, column} = explanation;
  const lines: Line[] = [
    {depth: 0, name: `${file}:${line}:${column}`, text: spanOf(explanation), purpose: "place"},
    {depth: 1, name: ">", text: shortened(quote), purpose: "faint"},
    ...bodyLines(explanation),
    ...explanation.diagnostics.map((row): Line => ({
      depth: 0,
      name: row.severity,
      text: `${row.code} ${spanOf(row)}  ${row.message}`,
      purpose: row.severity,
    })),
  ];
  return lines.flatMap((each) => set(each, setting));
}

function set({depth, name, text, purpose}: Line, {width, paint}: ExplanationSetting): string[] {
  const indent = "  ".repeat(depth);
  const further = `${indent}    `;
  const [first, ...rest] = wrap(`${name} ${text}`.trim(), Math.max(20, width - further.length));
  return [
    indent + first!.replace(name, () => paint(purpose ?? "", name)),
    ...rest.map((each) => further + each),
  ];
}

/** Anything that was read, with the lines that tell of it and its depth below the item that holds it. */
interface Item extends Span {
  readonly lines: readonly Line[];
  readonly reach: number;
}

function bodyLines(explanation: Explanation): Line[] {
  const items = [
    ...explanation.sections.map((row): Item => ({
      ...at(row),
      lines: [
        head("section", row, `${row.role}${row.heading === null ? "" : `  ${row.heading}`}`, row.section_id),
      ],
    })),
    ...explanation.problems.map((row): Item => ({
      ...at(row),
      reach: row.block_end,
      lines: problemLines(row),
    })),
    ...explanation.groups.map((row): Item => ({
      ...at(row),
      reach: Math.max(
        row.end,
        ...explanation.problems.filter(({group_id}) => group_id === row.group_id).map((p) => p.block_end),
      ),
      lines: [head("group", row, `${row.ordinal ?? ""}${row.statement}`, row.group_id)],
    })),
    ...explanation.measures.map((row): Item => ({...at(row), lines: measureLines(row)})),
    ...factItems(explanation),
  ];
  // What holds more comes first; what begins where another ended is not inside it.
  items.sort((a, b) => a.start - b.start || b.reach - a.reach);
  const open: Item[] = [];
  return items.flatMap((item) => {
    while (open.length > 0 && open.at(-1)!.reach <= item.start) open.pop();
    const depth = open.length;
    open.push(item);
    return item.lines.map((line) => ({...line, depth: line.depth + depth}));
  });
}

function at({start, end}: Span): Omit<Item, "lines"> {
  return {start, end, reach: end};
}

function factItems(explanation: Explanation): Item[] {
  const fact = (row: Span, name: string, id: string, parts: readonly (string | null)[]): Item => ({
    ...at(row),
    // One fact never holds another, even where they overlap.
    reach: row.start,
    lines: [head(name, row, parts.filter((part) => part !== null && part !== "").join("  "), id)],
  });
  return [
    ...explanation.documents.map((row) =>
      fact(row, "document", row.document_id, [
        `《${row.title}》`,
        row.action === null ? "no verb" : `${row.action} by ${row.verb}`,
        row.origin,
        row.doc_type,
        row.doc_number,
      ]),
    ),
    ...explanation.quantities.map((row) =>
      fact(row, "quantity", row.quantity_id, [
        row.quote,
        `${row.unit_class} ${row.base_value} ${row.base_unit}`,
        row.modifier,
        row.noun === null ? null : `of ${row.noun}`,
      ]),
    ),
    ...explanation.accountability.map((row) =>
      fact(row, "accountability", row.accountability_id, [
        row.kind,
        row.people === null ? null : `${row.people} people`,
        row.units === null ? null : `${row.units} units`,
        row.cases === null ? null : `${row.cases} cases`,
        row.role,
        row.part_of === null ? null : `part of ${shortId(row.part_of)}`,
        row.same_person === null ? null : `same person as ${shortId(row.same_person)}`,
        shortened(row.quote),
      ]),
    ),
    ...explanation.deadlines.map((row) =>
      fact(row, "deadline", row.deadline_id, [
        row.quote,
        row.due_start === null && row.due_end === null
          ? null
          : `${row.due_start ?? "…"} to ${row.due_end ?? "…"}`,
        row.precision,
      ]),
    ),
    ...explanation.claims.map((row) =>
      fact(row, "claim", row.claim_id, [
        row.claim,
        `${row.value ?? "no number"}${row.unit ?? ""}${row.approx ?? ""}`,
        row.counted === null ? null : `${row.counted} counted, ${row.agrees ? "agrees" : "differs"}`,
        shortened(row.quote),
      ]),
    ),
  ];
}

function head(name: string, row: Span, text: string, id: string): Line {
  return {depth: 0, name: `${name} ${shortId(id)}`, text: `${spanOf(row)}  ${text}`, purpose: "bold"};
}

function problemLines(row: FoundProblem): Line[] {
  const {codes, evidence} = row;
  return [
    head("problem", row, `${row.ordinal ?? ""}${row.statement}`, row.problem_id),
    below("rule", row.rule),
    ...(codes.status ? [below("status", label(codes.status))] : []),
    below("topic", `${label(codes.topic)}, dimension ${row.dimension}`),
    ...because(evidence.topic),
    ...codes.topics_secondary.map((code) => below("further topic", label(code))),
    ...(row.outcome_evidence === null ? [] : [below("outcome evidence", row.outcome_evidence ? "yes" : "no")]),
  ];
}

function measureLines(row: FoundMeasure): Line[] {
  const {codes, evidence} = row;
  return [
    head("measure", row, `${row.ordinal ?? ""}${row.lead}`, row.measure_id),
    below("rule", row.rule),
    below("status", label(codes.status)),
    ...row.status_terms.map((words) => ({...below("by", words), depth: 3})),
    ...codes.instruments.map((code) => below("instrument", label(code))),
    ...because(evidence.instruments),
    ...(row.duplicate_of === null
      ? []
      : [below("repeats", `${shortId(row.duplicate_of)}, similarity ${row.similarity}`)]),
  ];
}

function below(name: string, text: string): Line {
  return {depth: 2, name, text, purpose: "faint"};
}

function because(evidence: readonly Evidence[]): Line[] {
  return evidence.map(({words, term}) => ({
    ...below("by", term ? `${words}  ${term.code}, weight ${term.weight}, ${term.place}` : words),
    depth: 3,
  }));
}

function label({code, label_zh, label_en}: LabelledCode): string {
  return `${code} ${label_zh} ${label_en}`;
}

function spanOf({start, end}: Span): string {
  return `${start}-${end}`;
}

function shortened(text: string): string {
  return truncate(text.trim().replace(/\s+/g, " "), quoteWidth);
}

function shortId(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
