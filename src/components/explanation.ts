import {html} from "htl";
import type {Labels} from "../../loaders/archive.js";
import type {MeasureRow, ProblemRow} from "../../loaders/schema.js";
import {factKinds, factsOf, type FactKind} from "./fact-marks.js";
import {both} from "./language.js";
import type {Ledger} from "./ledger.js";
import {shortId} from "./ledger.js";
import type {Span} from "./notice-link.js";
import {spanHash} from "./notice-link.js";

/** A problem or measure of a notice, by its short label. */
export interface Block extends Span {
  readonly label: string;
  readonly kind: "problem" | "measure";
  /** Where what belongs to it ends: of a problem its response. */
  readonly reach: number;
  readonly row: ProblemRow | MeasureRow;
}

/** The problem or measure with a short label such as `p12`; undefined if the notice has none. */
export function blockOf({problems, measures}: Ledger, label: string): Block | undefined {
  const problem = problems.find(({problem_id}) => shortId(problem_id) === label);
  if (problem) {
    const {start, end, block_end: reach} = problem;
    return {kind: "problem", label, start, end, reach, row: problem};
  }
  const measure = measures.find(({measure_id}) => shortId(measure_id) === label);
  return (
    measure && {
      kind: "measure",
      label,
      start: measure.start,
      end: measure.end,
      reach: measure.end,
      row: measure,
    }
  );
}

/** What was read from a problem or measure, and why; everything in it leads to its place in the text. */
export function explanation(ledger: Ledger, labels: Labels, {row, start, reach}: Block): HTMLElement {
  return html`<div>
    ${"measure_id" in row ? ofMeasure(ledger, labels, row) : ofProblem(labels, row)}
    ${facts(ledger, start, reach)}
  </div>`;
}

function ofProblem(labels: Labels, problem: ProblemRow): HTMLElement {
  const {topic, topics_secondary, topic_terms, status, outcome_evidence, rule, start, end} = problem;
  return html`<p lang="zh">
      <a href=${spanHash({start, end})}>${problem.ordinal}${problem.statement}</a>
    </p>
    <dl class="tz-facts">
      ${status === null ? null : fact(both("Status", "状态"), code(labels, "statuses", status))}
      ${fact(both("Topic", "主题"), [code(labels, "topics", topic), because(topic_terms)])}
      ${topics_secondary.map((each) => fact(both("Also", "兼及"), code(labels, "topics", each)))}
      ${outcome_evidence === null ? null : fact(both("Outcome", "成效"), outcome_evidence ? both("evidence reported", "有据") : both("no evidence", "无据"))}
      ${fact(both("Rule", "规则"), html`<code>${rule}</code>`)}
    </dl>`;
}

function ofMeasure({measures}: Ledger, labels: Labels, measure: MeasureRow): HTMLElement {
  const {instruments, instrument_terms, status, status_terms, rule, start, end} = measure;
  const earlier = measures.find(({measure_id}) => measure_id === measure.duplicate_of);
  return html`<p lang="zh">
      <a href=${spanHash({start, end})}>${measure.ordinal}${measure.lead}</a>
    </p>
    <dl class="tz-facts">
      ${fact(both("Status", "状态"), [code(labels, "statuses", status), because(status_terms)])}
      ${fact(both("Instruments", "手段"), [
        html`<ul>
          ${instruments.map((each) => html`<li>${code(labels, "instruments", each)}</li>`)}
        </ul>`,
        because(instrument_terms),
      ])}
      ${
        earlier
          ? fact(
              both("Repeats", "重复"),
              html`<a href=${spanHash(earlier)}>${shortId(earlier.measure_id)}</a> (${measure.similarity})`,
            )
          : null
      }
      ${fact(both("Rule", "规则"), html`<code>${rule}</code>`)}
    </dl>`;
}

function fact(label: Node, value: unknown): HTMLElement {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function code(labels: Labels, family: keyof Labels, name: string): HTMLElement {
  const label = labels[family][name];
  if (!label) return html`<span>${name}</span>`;
  return html`<span title=${label.definition}>${both(label.label_en, label.label_zh)}</span>`;
}

/** The words that decided a code. */
function because(terms: readonly string[]): HTMLElement | null {
  if (!terms.length) return null;
  return html`<div class="tz-because">
    <small>${both("by", "依据")}</small> ${[...new Set(terms)].map((words) => html`<q lang="zh">${words}</q> `)}
  </div>`;
}

/** What was found between two places of the text, by kind; a kind of which there is nothing is left out. */
function facts(ledger: Ledger, from: number, to: number): HTMLElement[] {
  const inside = factsOf(ledger).filter(({start, end}) => from <= start && end <= to);
  return (Object.keys(factKinds) as FactKind[])
    .map((kind) => [kind, inside.filter((fact) => fact.kind === kind)] as const)
    .filter(([, found]) => found.length > 0)
    .map(
      ([kind, found]) =>
        html`<h3>${both(factKinds[kind][0], factKinds[kind][1])} <small>${found.length}</small></h3>
          <ul>
            ${found.map(
              (fact) =>
                html`<li>
                  <a lang="zh" href=${spanHash(fact)}>${fact.quote}</a>
                  <small>${fact.notes()}</small>
                </li>`,
            )}
          </ul>`,
    );
}
