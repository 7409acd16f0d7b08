import {isBullet} from "../outline/bullets.js";
import {kindOf, pagedTableOf} from "../code-units.js";
import {lineEnd, skipSpace, trimSpace} from "../outline/lines.js";
import type {Note} from "./answered-apart.js";
import type {Label} from "./labels.js";
import {labelsIn} from "./labels.js";
import type {Span} from "./frame.js";
import {ownEnd} from "./node.js";
import {statusSentence} from "./printed-status.js";
import {headingOf, type Reading} from "./reading.js";
import {areProblems, childrenAreProblems, holdsProblems} from "./roles.js";
import {isClues} from "./section-kind.js";
import type {Statement} from "./statement.js";
import {aspect, inspected, outlook} from "./wording.js";

/** A group, a problem or a measure before it has an id. */
export interface Group {
  readonly reading: Reading;
  readonly end: number;
}

export interface Problem {
  readonly reading: Reading;
  readonly group: Group | null;
  readonly parent: Problem | null;
  readonly depth: number;
  /** Ordinals from the section down with `/` between them, `-` where none is printed. */
  readonly path: string;
  readonly statement: Statement;
  readonly isLeaf: boolean;
  readonly blockEnd: number;
  readonly preamble: Span | null;
  readonly measures: readonly Measure[];
  readonly rule: string;
}

export interface Measure extends Span {
  /** Where its ordinal ends; null if it is not enumerated. */
  readonly markEnd: number | null;
  /** Behind the ordinal. */
  readonly textStart: number;
  readonly rule: string;
}

/** What a rectification section or attachment holds. */
export interface Rectification {
  readonly groups: Group[];
  readonly problems: Problem[];
  /** Readings in it that are sections of their own: the clue-and-petition item, an outlook numbered along. */
  readonly asides: {readonly role: "clues" | "outlook"; readonly reading: Reading}[];
  /** Headings that name an act where a problem was expected. */
  readonly unread: Reading[];
  /** What is to be known of findings and responses that are two lists. */
  readonly notes?: readonly Note[];
}

/** Gives every reading of a rectification section its part. */
export function rectify(
  shadow: string,
  readings: readonly Reading[],
  levels: ReadonlyMap<string, number>,
  path: string,
): Rectification {
  const result: Rectification = {groups: [], problems: [], asides: [], unread: []};
  assign({shadow, levels, result}, readings, {group: null, parent: null, path, depth: 1});
  return result;
}

interface Context {
  readonly shadow: string;
  readonly levels: ReadonlyMap<string, number>;
  readonly result: Rectification;
}

interface Position {
  readonly group: Group | null;
  readonly parent: Problem | null;
  readonly path: string;
  readonly depth: number;
}

function assign(context: Context, readings: readonly Reading[], at: Position): void {
  const {shadow, levels, result} = context;
  const stating = at.parent ? readings : withoutAsides(context, readings);
  const problems = areProblems(stating, levels);
  const wider = stating.map((reading) => childrenAreProblems(shadow, reading, levels));
  // Where only a few of a sequence hold narrower problems, they are problems like the others.
  const grouped = wider.filter(Boolean).length * 2 >= stating.length;
  for (const [i, reading] of stating.entries()) {
    const path = pathBelow(at.path, ordinalOf(shadow, reading));
    const below = wider[i]!;
    if (statesNothing(reading)) {
      if (reading.children.length === 0) result.unread.push(reading);
      else assign(context, reading.children, {...at, path});
    } else if (below && grouped && !at.parent && !at.group && isGroup(shadow, reading)) {
      const group = {reading, end: trimSpace(shadow, reading.node.start, reading.node.end)};
      result.groups.push(group);
      assign(context, reading.children, {group, parent: null, path, depth: 1});
    } else if (below || problems || reading.weight > 2) {
      addProblem(context, reading, at, path, below);
    } else if (holdsProblems(shadow, reading, levels)) {
      assign(context, reading.children, {group: at.group, parent: at.parent, path, depth: at.depth});
    } else {
      result.unread.push(reading);
    }
  }
}

/** Whether a reading has an ordinal and no words of its own: it is no problem, and what stands below it takes its place. */
function statesNothing({statement}: Reading): boolean {
  return statement.innerEnd <= statement.innerStart;
}

/** The readings that are no sections of their own. */
function withoutAsides(context: Context, readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading) => {
    const role = asideOf(context, reading);
    if (role) context.result.asides.push({role, reading});
    return !role;
  });
}

/** A numbered heading that is no problem although it is numbered among them. */
function asideOf({shadow, levels}: Context, reading: Reading): "clues" | "outlook" | null {
  const {statement, weight} = reading;
  if (isClues(shadow, reading)) return "clues";
  const plain = !statement.wrapped && weight < 1.5 && statement.end - statement.start < longestOutlook;
  if (!plain || holdsProblems(shadow, reading, levels)) return null;
  return outlook.test(headingOf(shadow, reading)) ? "outlook" : null;
}

/** Longest heading of an outlook that is numbered along, in code units. */
const longestOutlook = 40;

function isGroup(shadow: string, reading: Reading): boolean {
  const {node} = reading;
  const heading = headingOf(shadow, reading);
  if (node.class === "han" || node.class === "han-bracket" || aspect.test(heading) || inspected.test(heading))
    return true;
  // The widest of three kinds of bullets stands above problems and their measures.
  if (node.class === "widest-bullet" && reading.statement.neutral && !reading.statement.wrapped) return true;
  // A heading that has lost its ordinal stands above numbered problems as a group does.
  return node.class === null && reading.children.some((child) => child.node.class === "arabic");
}

function addProblem(
  context: Context,
  reading: Reading,
  {group, parent, depth}: Position,
  path: string,
  below: boolean,
): void {
  const {shadow, result} = context;
  const {node, statement, labels} = reading;
  const blockEnd = trimSpace(shadow, node.start, node.end);
  const {preamble, measures} = below ? unanswered : respond(shadow, reading, blockEnd);
  const problem: Problem = {
    reading,
    group,
    parent,
    depth,
    path,
    statement,
    isLeaf: !below,
    blockEnd,
    preamble,
    measures,
    rule: `problem-${node.class ?? "unnumbered"}-${wordingRule(statement, labels)}`,
  };
  result.problems.push(problem);
  if (below) assign(context, reading.children, {group, parent: problem, path, depth: depth + 1});
}

function wordingRule(statement: Statement, labels: readonly Label[]): string {
  if (labels[0]?.kind === "finding") return "label";
  if (statement.wrapped) return "wrapped";
  if (labels.length > 0) return "answered";
  return statement.neutral ? "level" : "fault";
}

type Response = Pick<Problem, "preamble" | "measures">;
const unanswered: Response = {preamble: null, measures: []};

/** The measures of a leaf: its first level of enumeration, or its whole response as one. */
function respond(shadow: string, reading: Reading, blockEnd: number): Response {
  const {node, statement, children} = reading;
  const next = Math.min(statement.next, blockEnd);
  const labels = labelsIn(shadow, next, blockEnd);
  const from = behindNotes(shadow, next, blockEnd, labels);
  const first = children.findIndex((child) => child.node.start >= from);
  if (first >= 0) {
    const items = first === 0 ? children : children.slice(first);
    return {
      preamble: preambleOf(shadow, from, trimSpace(shadow, from, ownEnd(node)), labels),
      measures: items.map((child, i) => enumerated(shadow, child, items[i + 1], labels)),
    };
  }
  const answer = answerOf(shadow, from, blockEnd, labels);
  if (!answer) return unanswered;
  const {start, end} = answer;
  return {
    preamble: preambleOf(shadow, from, trimSpace(shadow, from, start), labels),
    measures: [{start, end, markEnd: null, textStart: start, rule: "measure-whole-response"}],
  };
}

/** Behind what tells status, owner or term before the response does: 完成情况:已完成。责任领导:…. */
function behindNotes(shadow: string, from: number, blockEnd: number, labels: readonly Label[]): number {
  let at = behindBracketedNote(shadow, from, blockEnd);
  if (at >= blockEnd) return from;
  for (const {kind, start, end} of labels) {
    if ((kind !== "status" && kind !== "note") || start > at + 1) break;
    const told =
      kind === "note" ? {end: lineEnd(shadow, end, blockEnd)} : statusSentence(shadow, end, blockEnd);
    if (!told || told.end - end > longestNote) break;
    const behind = skipSpace(shadow, told.end + 1, blockEnd);
    if (behind >= blockEnd) break;
    at = behind;
  }
  return at;
}

function behindBracketedNote(shadow: string, from: number, to: number): number {
  const words = shadow.slice(from, Math.min(to, from + 2 * longestNote));
  return from + (bracketedNote.exec(words)?.[0].length ?? 0);
}

/** Status, owner or term in brackets behind the full stop of the statement, or the label of the response. */
const bracketedNote =
  /^[(【](?:目前)?(?:已|基本|正在|持续|长期|阶段性|立行立改|牵头|责任|完成时限|整改时限)[^()【】。\n]{0,60}[)】]。?\s*/;

/** Longest value of such a line, in code units. */
const longestNote = 40;

function enumerated(
  shadow: string,
  {node}: Reading,
  following: Reading | undefined,
  labels: readonly Label[],
): Measure {
  // A line that tells the status ends the item; so does a label that introduces the next one.
  const label = labels.find(
    ({kind, start, end}) =>
      start > node.textStart &&
      start < node.end &&
      startsLine(shadow, start) &&
      (tellsNoAct(shadow, {kind, start, end}, node.end) ||
        (following && skipSpace(shadow, end, node.end) >= following.node.start)),
  );
  const end = trimSpace(shadow, node.textStart, label?.start ?? node.end);
  return {
    start: node.start,
    end,
    markEnd: node.markEnd,
    textStart: node.textStart,
    rule: `measure-${node.class ?? "unnumbered"}-${node.place}`,
  };
}

/** Whether a label tells owner, term or status and no more; 整改结果:已修订《…》,组织学习24次。 tells what was done. */
function tellsNoAct(shadow: string, {kind, end}: Label, limit: number): boolean {
  if (kind !== "status") return kind === "note";
  const value = shadow.slice(end, lineEnd(shadow, end, limit)).replace(termBehind, "");
  if (value.length <= longestState && !counted.test(value)) return true;
  return (statusSentence(shadow, end, limit)?.end ?? end) >= end + value.length - 1;
}

/** A term in brackets behind a status: 正在推进(整改时限:2025年6月30日). */
const termBehind = /\([^()\n]{0,6}(?:时限|期限|时间):[^()\n]{2,20}\)。?$/;

/** Longest value of a status, in code units, without a title or a count. */
const longestState = 16;
const counted = /《|\d(?![\d年月日%./。]|$)/;

function startsLine(shadow: string, at: number): boolean {
  while (at > 0 && shadow[at - 1] === " ") at--;
  return at === 0 || shadow[at - 1] === "\n";
}

/** How listed findings begin: 1-1, or 主要表现:一是. */
const listed = /^(?:\d{1,2}-\d{1,2}[,、.]|[^,。;\n]{2,12}[:](?:一是|\(1\)|①|1[.、]))/;

/** The response as one stretch: behind the last of its labels, before a line that tells its status. */
function answerOf(shadow: string, from: number, blockEnd: number, labels: readonly Label[]): Span | null {
  // Listed findings may stand between the statement and the label that answers them all.
  const labelled =
    (labels[0]?.start ?? Infinity) <= from + 1 || listed.test(shadow.slice(from, from + 2 * longestState));
  const first = labelled ? labels.find(({kind}) => kind === "response" || kind === "plan") : undefined;
  // 完成情况: may introduce more than a status.
  const told = labels.find(({kind, start}) => kind === "status" && start >= from && start <= from + 1);
  const opening = first?.kind === "plan" ? (toldBelow(shadow, first, labels) ?? first) : (first ?? told);
  const leadIn = opening ? null : leadInOf(shadow, from, blockEnd);
  const start = skipSpace(shadow, opening?.end ?? leadIn?.end ?? from, blockEnd);
  const closing = labels.find(
    (label) =>
      label.start > start &&
      tellsNoAct(shadow, label, blockEnd) &&
      (startsLine(shadow, label.start) ||
        (label.kind === "status" && lineEnd(shadow, label.end, blockEnd) >= blockEnd)),
  );
  const end = trimSpace(shadow, start, closing?.start ?? blockEnd);
  return end > start ? {start, end} : null;
}

/** Where a plan stands above, the label that tells what came of it opens the answer; one of results alone goes on with it. */
function toldBelow(shadow: string, plan: Label, labels: readonly Label[]): Label | undefined {
  return labels.find(
    ({kind, start, end}) =>
      kind === "response" && start > plan.start && /情况|进展|落实/.test(shadow.slice(start, end)),
  );
}

const TO_THIS = "(?:(?:为此|对此|针对(?:该|此|这一|上述)问题)[,:]?)?";
const SO_MANY = String.raw`(?:[一二两三四五六七八九十\d]{1,2}[个项]?)?`;
const AS_TOLD = String.raw`(?:方面|措施|举措|工作)[^,。;:\n]{0,14}?[。:;]`;
const leadIn = new RegExp(
  `^${TO_THIS}[^,。;:\\n]{0,24}?(?:主要)?(?:从|采取|做好|做了|抓好)[^,。;:\\n]{0,8}?${SO_MANY}[^,。;:\\n]{0,8}?${AS_TOLD}`,
);

/** A lead-in that announces the measures: 主要从三个方面抓好整改。 */
function leadInOf(shadow: string, from: number, to: number): Span | null {
  const m = leadIn.exec(shadow.slice(from, Math.min(to, from + 80)));
  return m ? {start: from, end: skipSpace(shadow, from + m[0].length, to)} : null;
}

/** Text between statement and first measure, labels and lead-ins left out; null if nothing is left. */
function preambleOf(shadow: string, from: number, to: number, labels: readonly Label[]): Span | null {
  const opening = labels.find((label) => label.start >= from && label.start < to && label.kind === "response");
  let start = skipSpace(shadow, opening && opening.start <= from + 1 ? opening.end : from, to);
  start = behindBracketedNote(shadow, leadInOf(shadow, start, to)?.end ?? start, to);
  const end = trimSpace(
    shadow,
    start,
    opening && opening.start > from + 1 && opening.end >= to - 1 ? opening.start : to,
  );
  // 整改措施: that stands alone above the measures is a lead-in, too.
  if (labels.some((label) => label.start === start && label.end >= end)) return null;
  return end > start ? {start, end} : null;
}

/** A path with one more ordinal. */
export function pathBelow(path: string, ordinal: string | null): string {
  return path === "" ? (ordinal ?? "-") : `${path}/${ordinal ?? "-"}`;
}

/** The ordinal of a reading as paths name it: without closing marks, half-width; null if none is printed. */
export function ordinalOf(shadow: string, {node}: Reading): string | null {
  if (node.class === null || isBullet(node.class)) return null;
  const mark = shadow.slice(node.start, pathMarkEnd(shadow, node.start, node.markEnd));
  return node.class === "issue" ? mark.replace(serial, "") : mark;
}

/** The name of a field that holds a number alone: 序号:1. */
const serial = /^[^\d:]{0,2}(?:序号|编号)[: \t]*/;

/** What closes a mark in a shadow. */
const closingMarks = pagedTableOf("、.,: \n\t");

/** Where a mark of a shadow ends as it stands in a path: `1.` → `1`, `一、` → `一`, `第一,` → `第一`. */
export function pathMarkEnd(shadow: string, start: number, end: number): number {
  while (end > start && kindOf(closingMarks, shadow.charCodeAt(end - 1)) === 1) end--;
  return end;
}
