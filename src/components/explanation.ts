import {html} from "htl";
import type {Labels} from "../../loaders/archive.js";
import type {ClaimRow, MeasureRow, ProblemRow} from "../../loaders/schema.js";
import {claimNames} from "./labels.js";
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

interface Entry extends Span {
  readonly quote: string;
  readonly notes: readonly (Node | string | null)[];
}

/** What was found between two places of the text, by kind; a kind of which there is nothing is left out. */
function facts(ledger: Ledger, from: number, to: number): HTMLElement[] {
  const inside = <T extends Span>(rows: readonly T[], entry: (row: T) => Omit<Entry, keyof Span>) =>
    rows
      .filter(({start, end}) => from <= start && end <= to)
      .map((row): Entry => ({...entry(row), start: row.start, end: row.end}));
  const kinds: [heading: Node, entries: Entry[]][] = [
    [
      both("Documents", "文件"),
      inside(ledger.documents, ({title, verb, action, origin, doc_number}) => ({
        quote: `《${title}》`,
        notes: [
          chinese(action === verb ? action : `${verb ?? ""} ${action ?? ""}`.trim()),
          coded(origins, origin),
          doc_number,
        ],
      })),
    ],
    [
      both("Quantities", "数量"),
      inside(ledger.quantities, ({quote, base_value, base_unit, noun}) => ({
        quote,
        notes: [`${base_value.toLocaleString("en")} ${base_unit}`, chinese(noun)],
      })),
    ],
    [
      both("Accountability", "问责"),
      inside(ledger.accountability, ({quote, kind, people, units, cases, role, part_of}) => ({
        quote,
        notes: [
          chinese(kind),
          number(people, people === 1 ? "person" : "people", "人"),
          number(units, units === 1 ? "organisation" : "organisations", "个单位"),
          number(cases, cases === 1 ? "case" : "cases", "件"),
          part_of === null
            ? coded(roles, role)
            : both(`${role} of ${shortId(part_of)}`, `${shortId(part_of)} 的${roles[role]?.[1] ?? role}`),
        ],
      })),
    ],
    [
      both("Deadlines", "期限"),
      inside(ledger.deadlines, ({quote, due_end, precision}) => ({
        quote,
        notes: [due_end === null ? null : both(`by ${due_end}`, `${due_end} 前`), coded(precisions, precision)],
      })),
    ],
    [both("Claims", "自述"), inside(ledger.claims, claimEntry)],
  ];
  return kinds
    .filter(([, entries]) => entries.length > 0)
    .map(
      ([heading, entries]) =>
        html`<h3>${heading} <small>${entries.length}</small></h3>
          <ul>
            ${entries.map(
              ({quote, notes, start, end}) =>
                html`<li>
                  <a lang="zh" href=${spanHash({start, end})}>${quote}</a>
                  <small
                    >${notes.filter((note) => note !== null && note !== "").flatMap((note, i) => (i ? [" · ", note] : [note]))}</small
                  >
                </li>`,
            )}
          </ul>`,
    );
}

type Names = Readonly<Record<string, readonly [en: string, zh: string]>>;

const origins: Names = {own: ["own", "自制"], external: ["external", "外部"]};
const roles: Names = {total: ["total", "合计"], breakdown: ["breakdown", "分项"], single: ["single", "单项"]};
const precisions: Names = {
  day: ["to the day", "精确到日"],
  month: ["to the month", "精确到月"],
  season: ["to the season", "精确到季"],
  year: ["to the year", "精确到年"],
  vague: ["vague", "模糊"],
};

function coded(names: Names, name: string): Node | null {
  const label = names[name];
  return label ? both(...label) : null;
}

/** Words of the notice, or what they come to. */
function chinese(words: string | null): Node | null {
  return words ? html`<span lang="zh">${words}</span>` : null;
}

function number(value: number | null, noun: string, measureWord: string): Node | null {
  return value === null ? null : both(`${value} ${noun}`, `${value} ${measureWord}`);
}

function claimEntry({quote, claim, counted, agrees}: ClaimRow): Omit<Entry, keyof Span> {
  const compared =
    counted === null
      ? null
      : both(
          `${counted} counted, ${agrees ? "agrees" : "differs"}`,
          `解析计得 ${counted}，${agrees ? "相符" : "不符"}`,
        );
  return {quote, notes: [both(...claimNames(claim)), compared]};
}
