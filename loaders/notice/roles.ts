import {Sought} from "../patterns/sought.js";
import {firstFrom, trimSpace} from "../outline/lines.js";
import {answeredInTurn} from "./answered-in-turn.js";
import type {Label} from "./labels.js";
import {labelsIn} from "./labels.js";
import type {Node} from "./node.js";
import {ownEnd} from "./node.js";
import type {Statement} from "./statement.js";
import {statementOf} from "./statement.js";
import {toldAtLength} from "./told-finding.js";
import {action, aspect, clues, fault, inspected, organisation, outlook, rectification} from "./wording.js";
import {breach, campaign, remedy} from "./words/remedies.js";

/** A node with its wording read and weighed. */
export interface Reading {
  readonly node: Node;
  readonly statement: Statement;
  /** Labels among the node's own words. */
  readonly labels: readonly Label[];
  /** How much it reads like a problem (above zero) or a measure (below). */
  readonly weight: number;
  readonly children: readonly Reading[];
  /** Mean weight of its children; 0 if it has none. */
  readonly below: number;
  /** Classes of the ordinals from the top down to this node: nodes with equal levels usually play equal parts. */
  readonly level: string;
}

/** A node's own words, up to its first child, read and weighed. */
type OwnWords = Pick<Reading, "statement" | "labels" | "weight">;

function ownWords(shadow: string, node: Node): OwnWords {
  const limit = ownEnd(node);
  let labels = labelsIn(shadow, node.textStart, limit);
  // A heading such as 二、整改落实情况 reads like a label but introduces more than one response.
  const [first] = labels;
  const isNoted = first?.kind === "note" && labels.some(({kind}) => kind === "finding");
  if (first?.start === node.textStart && first.kind !== "finding" && !isNoted) labels = labels.slice(1);
  const statement = statementOf(shadow, node.textStart, limit, labels);
  return {statement, labels, weight: weigh(shadow, statement, labels)};
}

/** Reads the own words of nodes behind an offset once, where outlines that share them are read one after another. */
export function rememberedWords(from: number): typeof ownWords {
  const known: {readonly start: number; readonly limit: number; readonly words: OwnWords}[] = [];
  return (shadow, node) => {
    if (node.start < from) return ownWords(shadow, node);
    const start = node.textStart;
    const limit = ownEnd(node);
    const before = known[firstFrom(known, start)];
    if (before?.start === start && before.limit === limit) return before.words;
    const words = ownWords(shadow, node);
    if (!before) known.push({start, limit, words});
    return words;
  };
}

/** Reads nodes and all below them. */
export function readingsOf(
  shadow: string,
  nodes: readonly Node[],
  readWords: typeof ownWords = ownWords,
  above = "",
): Reading[] {
  const readings: Reading[] = [];
  let level = "";
  let levelClass: Node["class"] | undefined;
  for (const node of nodes) {
    // Readings of one level share its name, so that it is made and hashed once.
    if (node.class !== levelClass) level = `${above}/${node.class ?? "-"}`;
    levelClass = node.class;
    const {statement, labels, weight} = readWords(shadow, node);
    const children = readingsOf(shadow, node.children, readWords, level);
    const below = meanWeight(children);
    const reading = {node, statement, labels, weight, children, below, level};
    readings.push(answeredInTurn(shadow, reading) ?? answeredOnce(toldAtLength(shadow, reading) ?? reading));
  }
  return readings;
}

/**
 * Findings that are only listed, with one response behind the last of them, are part of the wider problem: the
 * response is its own, and what is enumerated in it are its measures.
 */
function answeredOnce(reading: Reading): Reading {
  const {children} = reading;
  if (children.length < 2) return reading;
  const last = children[children.length - 1]!;
  const answer = last.labels.find(({kind}) => kind === "response" || kind === "plan");
  if (!answer || answer.start > last.statement.next + 1) return reading;
  // Behind a label come measures, and a measure may end with a label of its own.
  if (reading.labels.some(({kind}) => kind !== "finding")) return reading;
  const before = children.slice(0, -1);
  const listed =
    before.some(({weight}) => weight > 0) &&
    before.every(
      ({weight, labels, statement, node}) =>
        weight >= 0 && labels.length === 0 && statement.next >= node.end - 1,
    );
  if (!listed) return reading;
  const {statement, level} = reading;
  const {labels, children: measures, below} = last;
  const node = {...reading.node, children: last.node.children};
  return {node, statement, labels, weight: reading.weight + 1, children: measures, below, level};
}

// A fault named where a clause ends, as statements do: …不够深入, …有差距, …把关不严.
const faultsAtEnd = new Sought(new RegExp(`(?:${fault.source})[^,;。]{0,6}(?=[,;。]|$)`));
const faults = new Sought(fault);
const cluesNamed = new Sought(clues);

const title = /《[^》]{0,80}》/g;
const mended = new Sought(new RegExp([title, remedy, campaign].map(({source}) => source).join("|")));

/** 违规发放津补贴: what begins with a breach finds fault as one that ends with it does, if it names no remedy. */
const breaches = new Sought(breach);

const shortFinding = 24;
const isAbout = new Sought(/^(?:关于|针对)/);
const acts = new Sought(action);

function weigh(shadow: string, statement: Statement, labels: readonly Label[]): number {
  const {innerStart, innerEnd, wrapped} = statement;
  const found = faultIn(shadow, statement);
  let weight = 0;
  if (wrapped) weight += 3;
  else if (isAbout.lengthAt(shadow, statement.start, statement.end) > 0) weight += 1;
  if (found === "at end") weight += 2;
  else if (found) weight += 0.5;
  const [first] = labels;
  // Who is responsible may be told before the answer; alone it is none.
  const telling = labels.find(({kind}) => kind !== "note");
  const answered = telling && (telling.kind === "finding" || first!.start <= statement.next + 1);
  // Short findings begin with the words of acts too (学习贯彻不深入): there a fault at the end tells more. And
  // what 整改情况 answers is no act, however it begins (聚焦安全生产情况).
  if (!wrapped && !(answered && telling.kind === "response") && acts.lengthAt(shadow, innerStart, innerEnd) > 0)
    weight -= found === "at end" && innerEnd - innerStart <= shortFinding ? 0.75 : 1.5;
  if (answered && telling.kind !== "status") weight += wrapped || !statement.neutral ? 3 : 0.5;
  return weight;
}

/** Whether a statement finds fault, and where a clause of it ends; null if it finds none. */
function faultIn(shadow: string, {innerStart, innerEnd, fault: first}: Statement): "at end" | "within" | null {
  // Most statements name no fault even as printed; only where some do need titles and remedies be taken out.
  if (first < 0) return null;
  if (first === innerStart && breaches.lengthAt(shadow, innerStart, innerEnd) > 0) return "at end";
  if (!mended.isIn(shadow, innerStart, innerEnd))
    return faultsAtEnd.firstIn(shadow, innerStart, innerEnd, first) >= 0 ? "at end" : "within";
  // Titles and faults that are being mended are no findings: 修订《…》, 堵塞漏洞, 防止反弹.
  const own = shadow
    .slice(innerStart, innerEnd)
    .replaceAll(title, "")
    .replaceAll(remedy, "")
    .replaceAll(campaign, "");
  if (!faults.isIn(own, 0, own.length)) return null;
  return faultsAtEnd.isIn(own, 0, own.length) ? "at end" : "within";
}

/** Text of a heading as printed, without its ordinal. */
export function headingOf(shadow: string, {statement}: Reading): string {
  return shadow.slice(statement.start, statement.end);
}

/** Before the sections are told apart nothing is known of levels: each sequence is judged by its own words. */
export const unknownLevels: ReadonlyMap<string, number> = new Map();

/** Mean weight of the readings at each level of a document. */
export function levelWeights(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const sums = new Map<string, {sum: number; n: number}>();
  addWeights(readings, sums);
  const means = new Map<string, number>();
  for (const [level, {sum, n}] of sums) means.set(level, sum / n);
  return means;
}

function addWeights(readings: readonly Reading[], sums: Map<string, {sum: number; n: number}>): void {
  let level: string | undefined;
  let entry = {sum: 0, n: 0};
  for (const reading of readings) {
    // Readings side by side are mostly of one level.
    if (reading.level !== level) {
      level = reading.level;
      entry = sums.get(level) ?? {sum: 0, n: 0};
      sums.set(level, entry);
    }
    entry.sum += reading.weight;
    entry.n++;
    addWeights(reading.children, sums);
  }
}

/** The weight above which a sequence is taken for problems. */
const threshold = 0.4;
/** Share of the sequence itself in the decision; the rest is what its level is elsewhere in the document. */
const ownShare = 0.65;

/** Whether a sequence of readings states problems, judged by its own wording and that of its level. */
export function areProblems(readings: readonly Reading[], levels: ReadonlyMap<string, number>): boolean {
  return problemWeight(readings, levels) > threshold;
}

/** Weight of a sequence: above the threshold it states problems. */
export function problemWeight(readings: readonly Reading[], levels: ReadonlyMap<string, number>): number {
  return weightAmong(readings, meanWeight(readings), levels);
}

function meanWeight(readings: readonly Reading[]): number {
  let sum = 0;
  for (const {weight} of readings) sum += weight;
  return readings.length === 0 ? 0 : sum / readings.length;
}

function weightAmong(readings: readonly Reading[], own: number, levels: ReadonlyMap<string, number>): number {
  const [first] = readings;
  if (!first) return -Infinity;
  const share = first.level.endsWith(belowBullets) ? 0 : ownShare;
  return own * share + (levels.get(first.level) ?? own) * (1 - share);
}

/** Where kinds of bullets stand above each other, each kind plays one part, whatever a few of its items are called. */
const belowBullets = "wide-bullet/bullet";

/** Whether the children of a problem are narrower problems rather than the measures that answer it. */
export function childrenAreProblems(
  shadow: string,
  parent: Reading,
  levels: ReadonlyMap<string, number>,
): boolean {
  const {children} = parent;
  if (children.length === 0) return false;
  const weight = weightAmong(children, parent.below, levels);
  if (holdAnswered(children) || (isAspectOnly(shadow, parent) && answerThemselves(shadow, children)))
    return true;
  // What answers a problem that is stated in full finds no fault, whatever its level is elsewhere.
  if (parent.below <= 0 && parent.statement.wrapped && !parent.statement.neutral) return false;
  // A 一是 inside a line is a measure but for the plainest wording.
  if (weight < 3 && children.every(({node}) => node.place !== "line" && node.class === "item")) return false;
  const answered = isAnswered(parent.labels);
  // Behind 整改情况: or behind prose come measures, unless the wording says plainly otherwise.
  if (answered) return weight > 4;
  if (weight <= threshold) return false;
  const prose = trimSpace(shadow, parent.statement.next, ownEnd(parent.node)) - parent.statement.next;
  return weight > (prose > 30 ? 2 : threshold);
}

/** Whether most of some readings hold narrower ones that are answered, as no measure does. */
function holdAnswered(readings: readonly Reading[]): boolean {
  let answered = 0;
  for (const {children, below} of readings)
    if (below > 2 && children.some(({labels}) => isAnswered(labels))) answered++;
  return answered * 2 > readings.length;
}

/** Whether a heading names an aspect, and a sentence ends it: (一)党的建设方面。一是…. */
function isAspectOnly(shadow: string, parent: Reading): boolean {
  return aspect.test(headingOf(shadow, parent)) && parent.labels.length === 0;
}

/** Whether most of some readings state a problem, and tell in further sentences what was done about it. */
function answerThemselves(shadow: string, readings: readonly Reading[]): boolean {
  let answered = 0;
  for (const {statement, node} of readings) {
    const {innerStart, innerEnd, next} = statement;
    const answer = shadow.slice(next, ownEnd(node));
    const states = statement.fault >= 0 && faultsAtEnd.isIn(shadow, innerStart, innerEnd);
    if (states && acts.lengthAt(shadow, next, ownEnd(node)) > 0 && !faults.isIn(answer, 0, answer.length))
      answered++;
  }
  return answered * 2 > readings.length;
}

function isAnswered(labels: readonly Label[]): boolean {
  return labels.some(({kind}) => kind === "response" || kind === "plan");
}

/** Whether any sequence below a reading states problems. */
export function holdsProblems(shadow: string, reading: Reading, levels: ReadonlyMap<string, number>): boolean {
  return (
    childrenAreProblems(shadow, reading, levels) ||
    reading.children.some((child) => holdsProblems(shadow, child, levels))
  );
}

/** The part that a numbered heading plays among the sections. */
export type SectionKind = "rectification" | "problems" | "clues" | "outlook" | "overview";

/**
 * Tells sections from the problems or groups that some notices number as if they were sections.
 * `problems` is a heading that itself names a problem or an aspect.
 */
export function sectionKind(
  shadow: string,
  reading: Reading,
  levels: ReadonlyMap<string, number>,
): SectionKind {
  const heading = headingOf(shadow, reading);
  const inner = shadow.slice(reading.statement.innerStart, reading.statement.innerEnd);
  if (isClues(shadow, reading)) return "clues";
  if (reading.node.class === "issue") return "problems";
  if (shortcomings.test(heading)) return "outlook";
  const holds = holdsProblems(shadow, reading, levels);
  if (holds && (allFindings.test(heading) || unfinished.test(heading))) return "rectification";
  if (!holds && aspect.test(heading) && isAnswered(reading.labels)) return "problems";
  if (!holds && /^(?:下一?步|今后|下一?阶段)[^,。;:]{0,10}(?:打算|安排|计划|考虑)/.test(heading))
    return "outlook";
  if (!holds && organisation.test(heading) && !reading.statement.wrapped && !findsFaultAtEnd(inner)) {
    return outlook.test(heading) ? "outlook" : "overview";
  }
  if (isGeneric(heading, inner)) return holds || rectification.test(heading) ? "rectification" : "overview";
  if (reading.statement.wrapped && (!reading.statement.neutral || /^(?:关于|针对|在)/.test(heading)))
    return "problems";
  if (holds && (aspect.test(heading) || /^(?:关于|在|针对)/.test(heading) || inspected.test(heading)))
    return "problems";
  if (outlook.test(heading) && !findsFaultAtEnd(inner)) return "outlook";
  if (holds) return reading.weight > 1 ? "problems" : "rectification";
  if (rectification.test(heading) && !findsFaultAtEnd(inner) && !action.test(inner)) return "rectification";
  // Short findings begin with the words of acts too; one that is answered is no heading.
  const isAnsweredFinding = isAnswered(reading.labels) && findsFaultAtEnd(inner);
  if (isAnsweredFinding || (reading.weight > 1.5 && !action.test(inner))) return "problems";
  return "overview";
}

/** Headings of what is not settled yet, above what is planned: 存在的不足, 整改工作存在的差距和问题. */
const shortcomings =
  /^(?:巡[视察])?(?:整改(?:工作)?)?(?:中|仍|尚|还)*存在(?:的)?(?:主要|突出)?(?:不足|差距)(?:(?:和|与|及|、)(?:问题|不足|差距))?$/;

/** Headings that name all findings without telling what came of them: 聚焦反馈问题. */
const allFindings =
  /^(?:聚焦|紧盯|紧扣|围绕|针对|对照)?(?:(?:中央|[省市区县州旗]委)?巡[视察]组?)?反馈(?:的)?(?:意见|问题|具体|主要)*(?:意见|问题)$/;

/** Headings above findings that are not settled yet: 持续整改事项, 尚未整改到位的问题及下步措施. */
const unfinished =
  /^(?!下一?步|今后)[^,。;]{0,16}(?:(?:持续|长期|继续|正在)(?:整改|推进)|(?:未|尚未)(?:完成|整改))[^,。;]{0,8}(?:事项|问题|任务)/;

/** Whether a heading above problems says that they, or what came of them, are told below it. */
export function namesFindings(heading: string): boolean {
  return rectification.test(heading) || allFindings.test(heading) || unfinished.test(heading);
}

function findsFaultAtEnd(words: string): boolean {
  return faultsAtEnd.isIn(words, 0, words.length);
}

/** Whether a heading is about the clues and petitions handed over. */
export function isClues(shadow: string, {statement: {start, end}}: Reading): boolean {
  return (
    cluesNamed.isIn(shadow, start, end) &&
    !shadow.slice(start, end).endsWith("问题") &&
    !faultsAtEnd.isIn(shadow, start, end)
  );
}

/** 巡视反馈问题整改情况 and 巡察“回头看”反馈问题整改情况 name all findings; 关于“…”问题的整改情况 names one. */
function isGeneric(heading: string, inner: string): boolean {
  return (
    rectification.test(heading) &&
    !/“(?!回头看”)/.test(heading) &&
    !findsFaultAtEnd(inner) &&
    !aspect.test(heading)
  );
}
