import type {Codebook} from "../codebook.js";
import {decisionOf, type Decision, type OverrideField} from "../codebook/overrides.js";
import {grouped} from "../grouped.js";
import type {Span} from "../notice/frame.js";
import type {BareMeasureRow, BareProblemRow, Rows} from "../notice/rows.js";
import type {PrintedOffsets} from "../outline/cuts.js";
import type {MeasureRow, ProblemRow} from "../schema.js";
import {ClausesIn} from "./clauses-in.js";
import {instrumentsOf, type Instruments} from "./instruments.js";
import {leafStatus, responseOf} from "./leaf-status.js";
import {outcomesIn} from "./outcome.js";
import {problemWordsIn} from "./problem-words.js";
import {repetitionsIn, type Repetition} from "./repetitions.js";
import {statusOf, type StatusReading} from "./status.js";
import type {Promises} from "./status/body.js";
import {topicsOf, type Topics} from "./topics.js";

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
  const decided = decisionsOn(rows, codebook, printed);
  const repeated = repetitionsIn(shadow, rows.measures);
  const within = coded(rows);
  const terms = codebook.finder.termsIn(shadow, within);
  const clauses = new ClausesIn(shadow, within);
  const measures = rows.measures.map((measure, i) => {
    const {start, end} = measure;
    const instruments = instrumentsOf(terms.instruments.within(start, end));
    const status = statusOf(clauses, start, end, promises);
    return measureRow(measure, {instruments, status, repetition: repeated.get(i)}, decided);
  });
  const answers = grouped(measures, ({problem_id}) => problem_id);
  const wordsOf = problemWordsIn(text, shadow, rows, terms.topics, codebook);
  const problems = rows.problems.map((problem, i) => {
    const own = answers.get(problem.problem_id) ?? [];
    const response = responseOf(problem, own);
    const topics = topicsOf(codebook, wordsOf(problem, i, own, response));
    const answer = problem.is_leaf
      ? {status: leafStatus(shadow, response, own), outcome: showsOutcome(clauses, response)}
      : null;
    return problemRow(problem, {topics, answer}, codebook, decided);
  });
  return {problems, measures};
}

/** What coders decided about a field of an item; undefined if nobody coded it. */
type Decided = (
  item: {readonly notice_id: string; readonly start: number; readonly end: number},
  field: OverrideField,
) => Decision | undefined;

function decisionsOn({problems}: Rows, codebook: Codebook, printed: PrintedOffsets): Decided {
  const noticeId = problems[0]?.notice_id;
  const overrides = codebook.overrides.filter(({notice}) => notice === noticeId);
  if (overrides.length === 0) return () => undefined;
  return ({notice_id, start, end}, field) =>
    decisionOf(overrides, {notice: notice_id, start: printed.startOf(start), end: printed.endOf(end)}, field);
}

/** What the lexicon and the words of a measure come to. */
interface MeasureReading {
  readonly instruments: Instruments;
  readonly status: StatusReading;
  readonly repetition: Repetition | undefined;
}

// Rows are written out: to spread their parts costs more than to code them.

function measureRow(
  measure: BareMeasureRow,
  {instruments, status, repetition}: MeasureReading,
  decided: Decided,
): MeasureRow {
  const coded = decided(measure, "instruments");
  const state = decided(measure, "status");
  const {measure_id, notice_id, problem_id, seq, ordinal, lead, lead_type, start, end, rule} = measure;
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
}

/** What the lexicon and the words of a problem come to; only a leaf has an answer of its own. */
interface ProblemReading {
  readonly topics: Topics;
  readonly answer: {readonly status: string | null; readonly outcome: boolean} | null;
}

function problemRow(
  problem: BareProblemRow,
  {topics, answer}: ProblemReading,
  codebook: Codebook,
  decided: Decided,
): ProblemRow {
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
    status: answer && (state?.value[0] ?? answer.status),
    topic: code,
    dimension: code === topics.topic ? topics.dimension : familyOf(codebook, code),
    topics_secondary: secondary
      ? [...secondary.value]
      : topics.topics_secondary.filter((each) => each !== code),
    topic_terms: topic?.terms ?? topics.topic_terms,
    outcome_evidence: answer && (outcome ? outcome.value[0] === "true" : answer.outcome),
  };
}

function familyOf({topics}: Codebook, code: string): string {
  return topics.find((each) => each.code === code)?.family ?? "";
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
