import type {Line} from "../outline/lines.js";
import {firstFrom, lineEnd, skipSpace, trimSpace, within} from "../outline/lines.js";
import {isAnnouncement, quotesProblem, type Announced} from "./announcements.js";
import {findsFaultAtEnd} from "./faults.js";
import {labelsIn} from "./labels.js";
import {belowAspects, namesAspect, splitAtHeadings} from "./lost-headings.js";
import type {LoneMark, Node} from "./node.js";
import {ownEnd, unnumbered} from "./node.js";
import {sentenceEnd} from "./sentence.js";
import {action, fault} from "./wording.js";

/* Problems whose ordinal is not printed, announced by their wording alone: 关于…问题。 at the start of a line. */

/** What the ordinals of a part enumerate. */
type Outline = (part: Line) => Node[];

/**
 * The nodes with those added that have no ordinal, at the level where their text stands.
 * @param outline reads again what stands before such a node
 */
export function withUnnumbered(text: Announced, nodes: readonly Node[], outline: Outline): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    node.children = belowAspects(text.shadow, node.children, node.textStart, node.end);
    const parts = splitAtHeadings(text.shadow, node);
    for (const part of parts) {
      if (parts.length > 1)
        part.children = more(part.children, outline({start: part.textStart, end: part.end}));
      splitAtAnnouncements(text, part, outline, result);
    }
  }
  return result;
}

/** @param result gets the node and what it is split into */
function splitAtAnnouncements(text: Announced, node: Node, outline: Outline, result: Node[]): void {
  const {unbroken, announcing} = text;
  if (node.children.length > 0) node.children = withUnnumbered(text, node.children, outline);
  result.push(node);
  let escaped = escapedSibling(text, node, outline);
  if (escaped) {
    for (; escaped; escaped = escapedSibling(text, escaped, outline)) result.push(escaped);
    return;
  }
  const next = announcing[firstFrom(announcing, node.textStart + 1)];
  // Most nodes hold no announcement.
  const own = next && next.start < ownEnd(node) ? within(announcing, next.start, ownEnd(node)) : [];
  // Where breaks are lost, sentences stand for lines.
  const isUnbroken = unbroken !== null && node.textStart >= unbroken.start && node.textStart < unbroken.end;
  const inSentences = isUnbroken || own.some(({isWithin}) => isWithin);
  if (inSentences || own.length > 0) splitOwnText(text, node, inSentences, outline, result);
}

/**
 * Before any response an announcement narrows the problem and is its child; after one it is the next
 * problem at the same level, whose ordinal is lost.
 * @param result gets what is split from the node
 */
function splitOwnText(
  text: Announced,
  node: Node,
  inSentences: boolean,
  outline: Outline,
  result: Node[],
): void {
  const {shadow, unbroken} = text;
  const to = ownEnd(node);
  const endOf = inSentences ? sentenceEnd : lineEnd;
  let current = node;
  // Whether the first line answers is asked only where an announcement follows it.
  let answered: boolean | null = null;
  // Above others that are announced, and not above what answers it, it is one of them.
  const others = node.children.length > 0 && announceProblems(text, node.children) ? node.children : [];
  let narrower = others.length > 0;
  if (narrower) node.children = [];
  const endOfOwn = others[0]?.start;
  for (let end = endOf(shadow, node.textStart, to); end < to;) {
    const start = skipSpace(shadow, end + 1, to);
    if (start >= to) break;
    end = endOf(shadow, start, to);
    if (!isAnnouncement(text, start, inSentences ? to : trimSpace(shadow, start, end))) {
      if (!isNote(shadow, start, end)) answered = true;
      continue;
    }
    answered ??= hasText(shadow, node) || tellsAct(shadow, node) || (node.place !== "line" && !unbroken);
    const bare = unnumbered(
      start,
      endOfOwn ?? current.end,
      endOfOwn === undefined
        ? current.children.filter((child) => child.start > start)
        : outline({start, end: endOfOwn}),
      loneMarkAt(text, start),
    );
    current.children = current.children.filter((child) => child.start < start);
    if (current !== node || (answered && others.length === 0)) {
      current.end = start;
      // What it enumerates was hidden by the wider sequence of the next problem.
      if (current.children.length === 0) current.children = outline({start: current.textStart, end: start});
    }
    if ((narrower ||= !answered)) node.children.push(bare);
    else result.push(bare);
    current = bare;
    answered = true;
  }
  const siblings = narrower ? node.children : result;
  siblings.push(...others);
  for (
    let after = current === node ? null : escapedSibling(text, current, outline);
    after;
    after = escapedSibling(text, after, outline)
  )
    siblings.push(after);
  if (current !== node) nestBelowAspects(shadow, siblings);
}

/** Whether most of some items announce problems by their wording. */
function announceProblems(text: Announced, nodes: readonly Node[]): boolean {
  return nodes.filter((node) => announces(text, node)).length * 2 > nodes.length;
}

/** Whether a stretch is a note on what follows, and no answer: 问题类别:…. */
function isNote(shadow: string, start: number, end: number): boolean {
  const [label] = labelsIn(shadow, start, end);
  return label?.start === start && label.kind === "note";
}

function loneMarkAt({announcing}: Announced, start: number): LoneMark | undefined {
  const line = announcing[firstFrom(announcing, start)];
  return line?.start === start ? line.mark : undefined;
}

/** Puts problems without an ordinal below the aspect, itself without one, that heads them. */
function nestBelowAspects(shadow: string, siblings: Node[]): void {
  let above: Node | null = null;
  let kept = 0;
  for (const [i, node] of [...siblings].entries()) {
    if (node.class !== null) above = null;
    else if (isBareAspect(shadow, node) || headsNext(shadow, node.start, bareStart(siblings[i + 1])))
      above = node;
    else if (above) {
      above.children.push(node);
      above.end = node.end;
      continue;
    }
    siblings[kept++] = node;
  }
  siblings.length = kept;
}

/** Where a node without an ordinal begins. */
function bareStart(node: Node | undefined): number | undefined {
  return node?.class === null ? node.start : undefined;
}

/** Whether a node names an aspect and holds nothing else. */
function isBareAspect(shadow: string, {textStart, end, children}: Node): boolean {
  const words = shadow.slice(textStart, trimSpace(shadow, textStart, end));
  return children.length === 0 && namesAspect(words.replace(/[。:]$/, ""));
}

/**
 * Puts findings told in turn right below the node that heads them, each with what is enumerated in it: read as one, the
 * measures of a finding would go on with those of the finding before.
 */
export function putFindingsBelow(text: Announced, nodes: readonly Node[], outline: Outline): void {
  for (const node of nodes) {
    const findings = within(text.announcing, node.textStart + 1, node.end).filter(({isFinding}) => isFinding);
    const [first] = findings;
    if (!first) continue;
    const isLone = findings.length === 1 && !runsIn(text.shadow, node, first.start);
    if (isLone || first.start > ownEnd(node)) {
      putFindingsBelow(text, node.children, outline);
      continue;
    }
    node.children = findings.map(({start, mark}, i) => {
      const end = findings[i + 1]?.start ?? node.end;
      return unnumbered(start, end, outline({start, end}), mark);
    });
    nestBelowAspects(text.shadow, node.children);
  }
}

/** Whether a finding stands in the line of the aspect that heads it: (一)党的建设方面。针对…问题,…. */
function runsIn(shadow: string, {textStart}: Node, start: number): boolean {
  const before = shadow.slice(textStart, start);
  return !before.includes("\n") && namesAspect(before.trim().replace(/[。:]$/, ""));
}

/**
 * The problems of a stretch in which none has an ordinal, as where the numbers of a list were lost when it was
 * saved as text. One that stands right above another, with no words of its own, is wider.
 */
export function unnumberedProblems(text: Announced, {start, end}: Line, outline: Outline): Node[] {
  const {shadow, announcing} = text;
  const lines = within(announcing, start, end).filter((line) => isAnnouncement(text, line.start, line.end));
  if (lines.length < 2) return [];
  const problems: Node[] = [];
  let wider: Node | null = null;
  for (const [i, line] of lines.entries()) {
    const part = {start: line.start, end: lines[i + 1]?.start ?? end};
    const node = unnumbered(part.start, part.end, outline(part), line.mark);
    const heading = sentenceEnd(shadow, part.start, part.end);
    const isAlone =
      skipSpace(shadow, heading + 1, part.end) >= part.end ||
      headsNext(shadow, line.start, lines[i + 1]?.start);
    if (i + 1 < lines.length && isAlone) {
      wider = node;
      problems.push(node);
    } else if (wider) {
      wider.children.push(node);
      wider.end = node.end;
    } else problems.push(node);
  }
  return problems;
}

/**
 * Whether the line at an offset names an aspect, and the next announcement is none: what is told of the aspect as a whole
 * stands between its name and its first problem.
 */
function headsNext(shadow: string, start: number, next: number | undefined): boolean {
  return next !== undefined && isAspectLine(shadow, start) && !isAspectLine(shadow, next);
}

function isAspectLine(shadow: string, start: number): boolean {
  return namesAspect(
    shadow
      .slice(start, lineEnd(shadow, start, shadow.length))
      .trimEnd()
      .replace(/[。:]$/, ""),
  );
}

/**
 * An announcement found among the measures of an announced problem, or behind its whole response, is the next
 * problem.
 */
function escapedSibling(text: Announced, node: Node, outline: Outline): Node | null {
  const at = node.children.findIndex((child) => child.class === null);
  if (at < 0 || !(announces(text, node) || statesAbove(text, node, at))) return null;
  const before = node.children[at - 1];
  if (before ? isAnnouncement(text, before.textStart, before.end) : !hasText(text.shadow, node)) return null;
  const bare = node.children[at]!;
  const further = [...bare.children, ...node.children.slice(at + 1)];
  const sibling = unnumbered(
    bare.start,
    node.end,
    more(further, outline({start: bare.start, end: node.end})),
    bare,
  );
  node.children = more(node.children.slice(0, at), outline({start: node.textStart, end: bare.start}));
  node.end = bare.start;
  return sibling;
}

/** The items that a stretch enumerates by itself, if the sequence of two such stretches hid some of them. */
function more(found: readonly Node[], own: Node[]): Node[] {
  return own.length > found.length ? own : [...found];
}

/** Whether a node announces a problem by its wording. */
function announces(text: Announced, {textStart, end}: Node): boolean {
  return isAnnouncement(text, textStart, end) || quotesProblem(text.shadow, textStart, end);
}

/** Whether a node states a problem on a line above its measures, behind which another is found at an index. */
function statesAbove({shadow, announcing}: Announced, {textStart, end, children}: Node, at: number): boolean {
  const found = children[at]!.start;
  const next = announcing[firstFrom(announcing, textStart + 1)];
  if (at === 0 || next?.start !== found || !next.isFinding) return false;
  const heading = shadow.slice(textStart, lineEnd(shadow, textStart, end)).trimEnd();
  return findsFaultAtEnd(heading.replace(/。$/, ""));
}

/** Whether the first line of a node already holds more than its heading. */
function hasText(shadow: string, node: Node): boolean {
  const end = lineEnd(shadow, node.textStart, ownEnd(node));
  return sentenceEnd(shadow, node.textStart, end) < trimSpace(shadow, node.textStart, end) - 1;
}

/** Whether the first line of a node is a sentence that tells an act: a measure, which nothing narrows. */
function tellsAct(shadow: string, node: Node): boolean {
  const line = shadow.slice(node.textStart, lineEnd(shadow, node.textStart, ownEnd(node)));
  return line.trimEnd().endsWith("。") && action.test(line) && !fault.test(line);
}
