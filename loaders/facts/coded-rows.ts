import type {Codebook} from "../codebook.js";
import {decisionOf, type OverrideField} from "../codebook/overrides.js";
import type {TermsIn} from "../codebook/terms-in.js";
import type {Span} from "../notice/frame.js";
import {labelsIn, statusLabelIn} from "../notice/labels.js";
import {bracketedStatus, cellStatus, statusSentence} from "../notice/printed-status.js";
import type {BareProblemRow, Rows} from "../notice/rows.js";
import {plannedRule} from "../notice/table.js";
import type {PrintedOffsets} from "../outline/cuts.js";
import {lineEnd} from "../outline/lines.js";
import type {GroupRow, MeasureRow, ProblemRow} from "../schema.js";
import {ClausesIn} from "./clauses-in.js";
import {instrumentsOf} from "./instruments.js";
import {outcomesIn} from "./outcome.js";
import {repetitionsIn} from "./repetitions.js";
import {leafStatusOf, printedStatusOf, statusOf, type Status} from "./status.js";
import type {Promises} from "./status/body.js";
import {namedInGroup, namedInStatement, topicsOf, type Named, type Stretch} from "./topics.js";

/** Problems and measures with their codes. */
export interface CodedRows {
  readonly problems: ProblemRow[];
  readonly measures: MeasureRow[];
}

/**
 * Codes the problems and measures of a notice by the codebook's lexicon; what coders decided otherwise wins, and the
 * terms say whose word it is.
 *
 * @param printed where the text's offsets lie in the text as printed, to which overrides refer
 * @param promises which promises were still open, by which the status of measures is told
 */
export function codedRowsOf(
  text: string,
  shadow: string,
  rows: Rows,
  codebook: Codebook,
  printed: PrintedOffsets,
  promises?: Promises,
): CodedRows {
  const noticeId = rows.problems[0]?.notice_id;
  const overrides = codebook.overrides.filter(({notice}) => notice === noticeId);
  const decided = (item: {notice_id: string; start: number; end: number}, field: OverrideField) =>
    overrides.length === 0
      ? undefined
      : decisionOf(
          overrides,
          {notice: item.notice_id, start: printed.startOf(item.start), end: printed.endOf(item.end)},
          field,
        );
  const repeated = repetitionsIn(shadow, rows.measures);
  const within = coded(rows);
  const terms = codebook.finder.termsIn(shadow, within);
  const clauses = new ClausesIn(shadow, within);
  const measures = rows.measures.map((measure, i): MeasureRow => {
    const instruments = instrumentsOf(terms.instruments.within(measure.start, measure.end));
    const status = statusOf(clauses, measure.start, measure.end, promises);
    const repetition = repeated.get(i);
    const coded = decided(measure, "instruments");
    const state = decided(measure, "status");
    const {measure_id, notice_id, problem_id, seq, ordinal, lead, lead_type, start, end, rule} = measure;
    // Rows are written out: to spread their parts costs more than to code them.
    return {
      measure_id,
      notice_id,
      problem_id,
      seq,
      ordinal,
      lead,
      lead_type,
      start,
      end,
      rule,
      instruments: coded ? [...coded.value] : instruments.instruments,
      instrument_terms: coded?.terms ?? instruments.instrument_terms,
      status: state?.value[0] ?? status.status,
      status_terms: state?.terms ?? [...status.terms],
      duplicate_of: repetition?.duplicate_of ?? null,
      similarity: repetition?.similarity ?? null,
    };
  });
  const answers = grouped(measures, ({problem_id}) => problem_id);
  const statements = rows.problems.map((problem) => namedInStatement(statementIn(terms.topics, text, problem)));
  const children = grouped(statements, (_, i) => rows.problems[i]!.parent_id);
  const parents = new Map<string | null, Named>(
    rows.problems.map(({problem_id}, i) => [problem_id, statements[i]!]),
  );
  const groups = new Map<string | null, Named>(
    rows.groups.map((group) => [group.group_id, namedInGroup(statementIn(terms.topics, text, group))]),
  );
  return {problems: rows.problems.map(codedProblem), measures};

  function codedProblem(problem: BareProblemRow, i: number): ProblemRow {
    const own = answers.get(problem.problem_id) ?? [];
    const response = responseOf(problem, own);
    const topics = topicsOf(codebook, {
      statement: statements[i]!,
      children: children.get(problem.problem_id) ?? [],
      response: betweenLabels(
        terms.topics,
        shadow,
        problem.preamble_start ?? own[0]?.start ?? problem.end,
        response.end,
      ),
      parent: parents.get(problem.parent_id) ?? null,
      group: groups.get(problem.group_id) ?? null,
    });
    const topic = decided(problem, "topic");
    const secondary = decided(problem, "topics_secondary");
    const state = decided(problem, "status");
    const outcome = decided(problem, "outcome_evidence");
    const code = topic?.value[0] ?? topics.topic;
    return {
      problem_id: problem.problem_id,
      notice_id: problem.notice_id,
      group_id: problem.group_id,
      parent_id: problem.parent_id,
      seq: problem.seq,
      ordinal: problem.ordinal,
      ordinal_path: problem.ordinal_path,
      depth: problem.depth,
      is_leaf: problem.is_leaf,
      statement: problem.statement,
      neutral: problem.neutral,
      in_attachment: problem.in_attachment,
      preamble_start: problem.preamble_start,
      preamble_end: problem.preamble_end,
      n_measures: problem.n_measures,
      start: problem.start,
      end: problem.end,
      block_end: problem.block_end,
      rule: problem.rule,
      status: problem.is_leaf ? (state?.value[0] ?? leafStatus(shadow, response, own)) : null,
      topic: code,
      dimension:
        code === topics.topic
          ? topics.dimension
          : (codebook.topics.find((each) => each.code === code)?.family ?? ""),
      topics_secondary: secondary
        ? [...secondary.value]
        : topics.topics_secondary.filter((each) => each !== code),
      topic_terms: topic?.terms ?? topics.topic_terms,
      outcome_evidence: problem.is_leaf
        ? outcome
          ? outcome.value[0] === "true"
          : showsOutcome(clauses, response)
        : null,
    };
  }
}

/** Where the response to a problem stands: behind its statement, or in a list of its own. */
function responseOf(problem: BareProblemRow, measures: readonly MeasureRow[]): Span {
  const {end, block_end, preamble_start, preamble_end} = problem;
  const last = Math.max(preamble_end ?? 0, measures.at(-1)?.end ?? 0);
  if (last <= block_end) return {start: end, end: block_end};
  return {start: preamble_start ?? measures[0]!.start, end: last};
}

function showsOutcome(clauses: ClausesIn, {start, end}: Span): boolean {
  return outcomesIn(clauses, start, end).next().done !== true;
}

/** The stretch of a notice that holds all that is coded. */
function coded({groups, problems, measures}: Rows): Span {
  let start = Infinity;
  let end = 0;
  for (const group of groups) {
    start = Math.min(start, group.start);
    end = Math.max(end, group.end);
  }
  for (const problem of problems) {
    start = Math.min(start, problem.start);
    end = Math.max(end, problem.end, problem.block_end);
  }
  for (const measure of measures) {
    start = Math.min(start, measure.start);
    end = Math.max(end, measure.end);
  }
  return {start: Math.min(start, end), end};
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T, i: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item, i) => {
    const key = keyOf(item, i);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}

/** Where the statement of a problem or a group stands, from which its row has taken it. */
function statementIn(
  terms: TermsIn,
  text: string,
  {statement, start}: Pick<BareProblemRow | GroupRow, "statement" | "start">,
): Stretch {
  const at = text.indexOf(statement, start);
  return {terms, start: at, end: at + statement.length};
}

/** What an answer tells, without its labels: 整改成效: is no evidence of anything. */
function betweenLabels(terms: TermsIn, shadow: string, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (const label of labelsIn(shadow, start, end)) {
    stretches.push({terms, start: from, end: label.start});
    from = label.end;
  }
  stretches.push({terms, start: from, end});
  return stretches.filter((stretch) => stretch.start < stretch.end);
}

/** Status of a leaf: what a line such as 整改状态:已完成 says, else what its measures come to. */
function leafStatus(shadow: string, {start, end}: Span, measures: readonly MeasureRow[]): string | null {
  const printed = printedStatus(shadow, start, end);
  // A plan says nothing of the status where the cell beside it tells what came of it.
  const told = measures.filter(({rule}) => rule !== plannedRule);
  return leafStatusOf(
    (told.length > 0 ? told : measures).map(({status}) => status as Status),
    printed === null ? null : printedStatusOf(printed),
  );
}

/** Behind the marks and blanks that close a statement. */
function skipMarks(shadow: string, at: number, end: number): number {
  while (at < end && "。.;:, \n".includes(shadow[at]!)) at++;
  return at;
}

/** What a response prints of its status: behind a label, as its first sentence, or in brackets at its end. */
function printedStatus(shadow: string, start: number, end: number): string | null {
  const label = statusLabelIn(shadow, start, end);
  if (label) return shadow.slice(label.end, lineEnd(shadow, label.end, end));
  const answer = labelsIn(shadow, start, end).find(({kind}) => kind === "response");
  const from = skipMarks(shadow, start, end);
  const sentence = statusSentence(shadow, answer?.end ?? from, end);
  return sentence
    ? shadow.slice(sentence.start, sentence.end)
    : (bracketedStatus(shadow, answer?.end ?? start, end) ?? cellStatus(shadow, start, end));
}
