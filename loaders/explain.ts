import {codebookFiles, type Codebook, type Code} from "./codebook.js";
import type {Match} from "./codebook/matches.js";
import type {TermsWithin} from "./codebook/terms-in.js";
import {codesIn} from "./facts/instruments.js";
import {shadowOf} from "./outline/shadow.js";
import type {ParsedNotice} from "./parse.js";
import {positionsIn, type Position} from "./position.js";
import type {
  AccountabilityRow,
  ClaimRow,
  DeadlineRow,
  DiagnosticRow,
  DocumentRow,
  GroupRow,
  MeasureRow,
  ProblemRow,
  QuantityRow,
  SectionRow,
} from "./schema.js";
import {writtenSpan} from "./written-span.js";

/** A place in a text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that a text does not have. */
export class SpanError extends Error {
  override name = "SpanError";
}

/** A code with its Chinese and English labels. */
export type LabelledCode = Pick<Code, "code" | "label_zh" | "label_en">;

/** Words that decided a code. */
export interface Evidence {
  readonly words: string;
  /** The code for which they speak, with their weight, and the lexicon's `file:line`; null if no term of it holds them. */
  readonly term: {readonly code: string; readonly weight: number; readonly place: string} | null;
}

/** What was read, with the text where it stands. */
export type Found<T> = T & Position & {readonly quote: string};

export type FoundProblem = Found<ProblemRow> & {
  readonly codes: {
    readonly topic: LabelledCode;
    readonly topics_secondary: readonly LabelledCode[];
    readonly status: LabelledCode | null;
  };
  readonly evidence: {readonly topic: readonly Evidence[]};
};

export type FoundMeasure = Found<MeasureRow> & {
  readonly codes: {readonly instruments: readonly LabelledCode[]; readonly status: LabelledCode};
  readonly evidence: {readonly instruments: readonly Evidence[]};
};

/** Everything that was read from a span, each list in document order; a doubt of the whole notice is not among it. */
export interface Explanation extends Span, Position {
  readonly notice_id: string;
  readonly quote: string;
  readonly sections: readonly Found<SectionRow>[];
  /** The groups whose headings it touches, and those of its problems. */
  readonly groups: readonly Found<GroupRow>[];
  /** The problems whose blocks it touches: statements and their responses. */
  readonly problems: readonly FoundProblem[];
  readonly measures: readonly FoundMeasure[];
  readonly documents: readonly Found<DocumentRow>[];
  readonly quantities: readonly Found<QuantityRow>[];
  readonly accountability: readonly Found<AccountabilityRow>[];
  readonly deadlines: readonly Found<DeadlineRow>[];
  readonly claims: readonly Found<ClaimRow>[];
  readonly diagnostics: readonly Found<DiagnosticRow & Span>[];
}

/**
 * Reads a span written as `start-end`.
 *
 * @throws SpanError if it is written otherwise
 */
export function parseSpan(written: string): Span {
  const span = writtenSpan(written);
  if (!span) throw new SpanError(`not a span: ${written || "(empty)"}; write start-end, as in 120-156`);
  return span;
}

/**
 * What was read from a span of a notice, and why: every row that overlaps it.
 *
 * @param notice as parseNotice returns it
 * @param text the text that was parsed
 * @param codebook the one that it was parsed with
 * @throws SpanError if the text does not have the span
 */
export function explain(notice: ParsedNotice, text: string, codebook: Codebook, span: Span): Explanation {
  if (!(0 <= span.start && span.start < span.end && span.end <= text.length)) {
    const written = `${span.start}-${span.end}`;
    throw new SpanError(`span outside the text: ${written}; it runs from 0 to ${text.length}`);
  }
  const found = finderIn(text);
  const shadow = shadowOf(text);
  const touches = (start: number, end: number) => start < span.end && span.start < end;
  const touched = <T extends Span>(rows: readonly T[]): Found<T>[] =>
    rows
      .filter(({start, end}) => touches(start, end))
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map(found);
  const problems = notice.problems.filter(({start, block_end}) => touches(start, block_end));
  const above = new Set(problems.map(({group_id}) => group_id));
  const groups = notice.groups.filter(({group_id, start, end}) => above.has(group_id) || touches(start, end));
  return {
    notice_id: notice.notice.notice_id,
    ...found(span),
    sections: touched(notice.sections),
    groups: groups.map(found),
    problems: problems.map((problem) => foundProblem(found(problem), notice, shadow, codebook)),
    measures: touched(notice.measures).map((measure) => foundMeasure(measure, shadow, codebook)),
    documents: touched(notice.documents),
    quantities: touched(notice.quantities),
    accountability: touched(notice.accountability),
    deadlines: touched(notice.deadlines),
    claims: touched(notice.claims),
    diagnostics: touched(notice.diagnostics.flatMap(placed)),
  };
}

/** Gives rows the place and the words of their spans. */
function finderIn(text: string): <T extends Span>(row: T) => Found<T> {
  const positionOf = positionsIn(text);
  return (row) => ({...row, ...positionOf(row.start), quote: text.slice(row.start, row.end)});
}

/** A doubt with its span; none if it is of the whole notice. */
function placed(row: DiagnosticRow): (DiagnosticRow & Span)[] {
  const {start, end} = row;
  return start === null || end === null ? [] : [{...row, start, end}];
}

function foundProblem(
  problem: Found<ProblemRow>,
  {groups, problems}: ParsedNotice,
  shadow: string,
  codebook: Codebook,
): FoundProblem {
  const group = groups.find(({group_id}) => group_id === problem.group_id)?.statement ?? "";
  const parent = problems.find(({problem_id}) => problem_id === problem.parent_id)?.statement ?? "";
  const asked = [shadow.slice(problem.start, problem.block_end), shadowOf(parent), shadowOf(group)];
  const found = asked.map((words) => codebook.finder.termsIn(words).topics.all());
  const codesOf = () => (match: Match) => match.term.code;
  return {
    ...problem,
    codes: {
      topic: labelled(codebook.topics, problem.topic),
      topics_secondary: problem.topics_secondary.map((code) => labelled(codebook.topics, code)),
      status: problem.status === null ? null : labelled(codebook.statuses, problem.status),
    },
    evidence: {topic: evidence("topicTerms", [problem.topic], problem.topic_terms, found, codesOf)},
  };
}

function foundMeasure(measure: Found<MeasureRow>, shadow: string, codebook: Codebook): FoundMeasure {
  const {instruments, instrument_terms, status, start, end} = measure;
  const found = [codebook.finder.termsIn(shadow.slice(start, end)).instruments.all()];
  return {
    ...measure,
    codes: {
      instruments: instruments.map((code) => labelled(codebook.instruments, code)),
      status: labelled(codebook.statuses, status),
    },
    evidence: {instruments: evidence("instrumentTerms", instruments, instrument_terms, found, codesIn)},
  };
}

function labelled(codes: readonly Code[], code: string): LabelledCode {
  const {label_zh, label_en} = codes.find((each) => each.code === code) ?? {label_zh: code, label_en: code};
  return {code, label_zh, label_en};
}

/**
 * The terms of the lexicon that hold the words by which codes were decided, among those found again in the texts.
 *
 * @param codesOf what each of the terms found in a text tells of
 */
function evidence(
  file: "topicTerms" | "instrumentTerms",
  codes: readonly string[],
  decisive: readonly string[],
  found: readonly TermsWithin[],
  codesOf: (matches: readonly Match[]) => (match: Match) => string,
): Evidence[] {
  const terms = new Map<string, Evidence["term"]>();
  for (const {matches} of found) {
    const codeOf = codesOf(matches);
    for (const match of matches) {
      const [{term, printed}, code] = [match, codeOf(match)];
      if (terms.has(printed) || !codes.includes(code)) continue;
      const place = `data/codebook/${codebookFiles[file]}:${term.line}`;
      terms.set(printed, {code, weight: term.weight, place});
    }
  }
  return decisive.map((words) => ({words, term: terms.get(words) ?? null}));
}
