import {kindOf, pagedTableOf, placesIn} from "../code-units.js";
import {pairsBeginning} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {codeAt} from "../patterns/unit-set.js";
import {firstFrom} from "../outline/lines.js";
import {statusSentence} from "./printed-status.js";

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

const close =
  "[\\])】]?\\s*(?:(?:如下|为|是|[一二三四五六七八九十]{1,2}|\\d{1,2})?[:]|(?=\\n)|[\\])】]|(?<=[况施效展果])。(?=[一-鿿“(①]))";
const lead = "[\\[(【]?(?:[(]?[一二三四五六七八九十\\d]{1,2}[).、.])?";
const kinds: readonly (readonly [LabelKind, string])[] = [
  [
    "status",
    "(?:整改|问题|工作|任务)?(?:完成|落实)?(?:状态|进度)|整改(?:任务)?完成情况|(?:整改)?完成情况|销号情况|目前状态|整改结[论果]|是否完成",
  ],
  [
    "note",
    "(?:整改|主要|第一|直接|具体|牵头|配合|督导|包保|分管)?(?:责任|牵头|配合|承办|主办|协办|督办|联系)(?:领导|单位|部门|科室|股室|处室|人员?|主体|班子|部室|县领导|区领导|市领导)|(?:整改|完成|办结|计划完成|拟完成)(?:时限|时间|期限|日期)|时限要求|佐证材料|问题(?:来源|类别|编号|类型|分类)|整改(?:类型|类别|期限)|备注",
  ],
  [
    "plan",
    "(?:具体|主要)?整改(?:的)?(?:措施|举措|目标|要求|任务)|(?:采取的?)?(?:具体|主要)?(?:措施|举措|做法)",
  ],
  [
    "response",
    "(?:整改)?(?:措施|举措)(?:及|和|与|、|暨)(?:整改|落实|完成|进展|工作)*(?:情况|成效|成果|效果|结果|进展)|整改(?:落实|进展|完成|推进)?情况(?:及|和|与|、)(?:整改|取得|主要)?(?:的)?(?:成效|成果|效果|结果)|(?:(?:目前|当前|截至目前)?(?:的)?整改(?:工作)?(?:的)?(?:落实|进展|完成|推进|具体)?(?:和|及)?(?:落实|进展|完成)?(?:情况|成效|成果|效果|结果|进展|工作))|(?:落实|进展|推进|工作|取得)(?:的)?(?:进展|成效|情况)|(?:整改|已整改)落实|整改",
  ],
  [
    "finding",
    "(?:巡[视察])?(?:组)?(?:反馈|指出|发现|存在|具体)(?:的)?(?:主要|具体)?(?:问题|意见|情况)(?:表现|描述|内容)?|(?:问题|具体)(?:表现|描述|内容|事项)|反馈(?:问题|意见)?(?:内容)?|(?:巡[视察]组?)?反馈指出|巡[视察]组?(?:指出|发现)|问题(?=:|】)|(?:问题|产生|主要)?原因(?:分析)?|问题分析|问题定性",
  ],
];
const anyWords = kinds.map(([, words]) => `(${words})`).join("|");
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
  const kind = kinds.find((_, i) => m[i + 1] !== undefined)![0];
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
