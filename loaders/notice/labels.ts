import {kindOf, pagedTableOf, placesIn} from "../code-units.js";
import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {pairsBeginning} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {codeAt} from "../patterns/unit-set.js";
import {firstFrom} from "../outline/lines.js";
import {statusSentence} from "./printed-status.js";
import {labelWords} from "./words/labels.js";

/** What a printed label such as 整改情况: introduces. */
export type LabelKind =
  | "finding" // 反馈问题: 具体表现:
  | "plan" // 整改措施: 整改目标:
  | "response" // 整改情况: 整改进展情况: 整改成效:
  | "status" // 整改状态: 完成情况:
  | "note"; // 责任领导: 整改时限:

export interface Label {
  readonly kind: LabelKind;
  /** The label itself, colon included. */
  readonly start: number;
  readonly end: number;
}

/** What ends a label: a colon or words before one, the end of its line, a bracket, or a full stop behind 情况 and the like. */
const ends = oneOf(
  list`
    (?:如下|为|是|[一二三四五六七八九十]{1,2}|\d{1,2})?[:]
    (?=\n)
    [\])】]
    (?<=[况施效展果])。(?=[一-鿿“(①])
  `,
);
const close = `[\\])】]?\\s*${ends}`;
const lead = "[\\[(【]?(?:[(]?[一二三四五六七八九十\\d]{1,2}[).、.])?";
const anyWords = labelWords.map(([, words]) => `(${alternatives(words)})`).join("|");
const anyLabel = new RegExp(`${lead}(?:${anyWords})${close}`, "y");

const beginnings = pairsBeginning(anyLabel);
const words = pairsBeginning(new RegExp(anyWords));
const boundary = pagedTableOf("\n 。;!?”)]】");

const opens = pagedTableOf("[(【");
const opensNumber = pagedTableOf("(");
const numbers = pagedTableOf("一二三四五六七八九十0123456789");
const endsNumber = pagedTableOf(").、.");

/** Where a lead ends: lines begin with a number far more often than with the words of a label behind one. */
function leadEnd(shadow: string, start: number): number {
  const from = start + kindOf(opens, codeAt(shadow, start));
  const number = from + kindOf(opensNumber, codeAt(shadow, from));
  let end = number;
  while (end < number + 2 && kindOf(numbers, codeAt(shadow, end)) === 1) end++;
  return end > number && kindOf(endsNumber, codeAt(shadow, end)) === 1 ? end + 1 : from;
}

/** The label at an offset of a shadow, wherever that is. */
function labelAt(shadow: string, at: number): Label | null {
  if (!mayBegin(beginnings, shadow, at) || !mayBegin(words, shadow, leadEnd(shadow, at))) return null;
  anyLabel.lastIndex = at;
  const m = anyLabel.exec(shadow);
  if (!m) return null;
  const end = at + m[0].length;
  const kind = labelWords.find((_, i) => m[i + 1] !== undefined)![0];
  // 反馈问题1: numbers a finding; 整改措施1: names the answer to it.
  if (kind === "finding" && ownNumber.test(m[0])) return null;
  return {kind: kind === "response" && tellsStatus(shadow, end) ? "status" : kind, start: at, end};
}

const ownNumber = /[一二三四五六七八九十\d]:$/;

const restOfLine = /。?[ \t]*(?:\n|$)/y;

/** Whether the line behind a label tells a status and nothing else: 整改情况:已完成。 */
function tellsStatus(shadow: string, end: number): boolean {
  const status = statusSentence(shadow, end, shadow.length);
  if (!status) return false;
  restOfLine.lastIndex = status.end;
  return restOfLine.test(shadow);
}

/** Every label of a shadow that begins a line or follows the end of a sentence, also those inside others. */
function everyLabel(shadow: string): Label[] {
  const labels: Label[] = [];
  for (const mark of placesIn(boundary, shadow)) {
    // 巡察“回头看”整改情况 is a heading.
    if (shadow[mark] === "”" && shadow.endsWith("回头看”", mark + 1)) continue;
    if (shadow[mark] === ";" && isInBrackets(shadow, mark)) continue;
    const label = labelAt(shadow, mark + 1);
    if (label) labels.push(label);
  }
  return labels;
}

/** Longest note in brackets, in code units. */
const longestAside = 60;

/** Whether brackets that opened before an offset are still open: (责任领导:张三;整改时限:9月). */
function isInBrackets(shadow: string, at: number): boolean {
  const before = shadow.slice(Math.max(0, at - longestAside), at);
  return before.lastIndexOf("(") > Math.max(before.lastIndexOf(")"), before.lastIndexOf("\n"));
}

/** The labels of the shadow that was read last: each is asked about many stretches, and gone over once. */
let last: {readonly shadow: string; readonly labels: readonly Label[]} = {shadow: "", labels: []};

const noLabels: readonly Label[] = [];

/** The labels in a stretch of a shadow, in order. A label begins a line or follows the end of a sentence. */
export function labelsIn(shadow: string, start: number, end: number): readonly Label[] {
  if (shadow !== last.shadow) last = {shadow, labels: everyLabel(shadow)};
  const standing = last.labels;
  let from = start;
  const first = labelAt(shadow, start);
  const opening = first && first.end <= end ? first : null;
  if (opening) from = opening.end;
  let i = firstFrom(standing, Math.max(from, start + 1));
  if (!opening && (i === standing.length || standing[i]!.start >= end)) return noLabels;
  const labels: Label[] = opening ? [opening] : [];
  for (; i < standing.length; i++) {
    const label = standing[i]!;
    if (label.start >= end) break;
    if (label.start < from || label.end > end) continue;
    if (label.kind === "finding" && shadow[label.start - 1] !== "\n" && shadow[label.start - 1] !== " ")
      continue;
    labels.push(label);
    from = label.end;
  }
  return labels;
}

/** The labels of a whole shadow that open an answer, or tell what came of it. */
export function answerLabelsIn(shadow: string): Label[] {
  return labelsIn(shadow, 0, shadow.length).filter(({kind}) => kind !== "finding" && kind !== "note");
}

/** The first label of a status in a stretch of a shadow. */
export function statusLabelIn(shadow: string, start: number, end: number): Label | undefined {
  return labelsIn(shadow, start, end).find(({kind}) => kind === "status");
}

/** Whether a label introduces an answer. */
export function opensAnswer({kind}: Label): boolean {
  return kind === "response" || kind === "plan";
}

/** Whether any of some labels introduces an answer. */
export function isAnswered(labels: readonly Label[]): boolean {
  return labels.some(opensAnswer);
}
