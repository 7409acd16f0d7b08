import {lineEnd, skipSpace, trimSpace} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {labelsIn} from "./labels.js";
import {levelWeights, unknownLevels} from "./levels.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import type {Reading} from "./reading.js";
import {apartRule, type Measure, type Problem, type Rectification, type Response} from "./rectification.js";
import {rectify} from "./rectify.js";
import {holdsProblems} from "./roles.js";
import {action, outlook} from "./wording.js";

/*
 * Some notices list all findings first, 一、反馈的主要问题, and tell in a list of its own what was done, 二、整改落实情况. Where
 * the second list states the findings again they are counted there alone; where it tells acts alone, each is the response
 * to the finding of its number.
 */

/** What a reader should know of two lists. */
export interface Note extends Span {
  readonly code: "findings-repeated" | "answers-apart" | "answers-unjoined";
  readonly message: string;
}

/** How the two lists among the sections of a body are to be read. */
export interface Apart {
  /** Index of the section that lists the findings, and what it holds; null if it only tells what is stated again. */
  readonly listing: number;
  readonly listed: Rectification | null;
  /** Index of the section that answers them. */
  readonly answering: number;
  /** Whether all that it holds was given to the findings. */
  readonly isJoined: boolean;
  readonly note: Note;
}

const longestHeading = 30;
const findingsAlone =
  /^(?!.{0,20}方面)[^,。;:]{0,14}(?:反馈|指出|发现|存在)(?:的|了)?(?:主要|具体|突出)?(?:问题|意见)(?:和(?:意见)?建议|清单|情况)?[:。]?$/;
const answering = /整改|落实|办理|解决/;

/** The line of a heading, and its words behind the ordinal. */
function headingLine(shadow: string, {node}: Reading): Span & {readonly words: string} {
  const limit = Math.min(node.end, node.textStart + longestHeading + 1);
  const end = trimSpace(shadow, node.textStart, lineEnd(shadow, node.textStart, limit));
  return {start: node.start, end, words: shadow.slice(node.textStart, end)};
}

/** The two lists of a body, each by its index among the sections. */
interface Lists {
  readonly listing: number;
  readonly answering: number;
  /** The heading of the first one. */
  readonly heading: Span;
}

/** The two lists, if a heading above findings alone stands before one above the responses; null if they stand together. */
export function answeredApart(shadow: string, readings: readonly Reading[]): Apart | null {
  const lists = listsIn(shadow, readings);
  if (!lists) return null;
  const [findings, answers] = [readings[lists.listing]!, readings[lists.answering]!];
  // Findings told in a paragraph, or in one of each aspect: 巡察指出,…存在以下问题:一是…;二是….
  if (findings.children.every(isParagraph))
    return holdsProblems(shadow, answers, unknownLevels) ? repeated(lists, null) : null;
  const path = pathBelow("", ordinalOf(shadow, findings));
  const held = detailed(
    shadow,
    rectify(shadow, findings.children, levelWeights(findings.children), path),
    findings.node,
  );
  if (!held || leavesOf(held).length < 2) return null;
  const told = leavesOf(rectify(shadow, answers.children, levelWeights(answers.children), ""));
  const pathOf = (problem: Problem) => problem.path.slice(path.length + 1);
  return told.length > 0 && told.every(({measures}) => measures.length > 0)
    ? statedAgain(shadow, lists, held, told, pathOf)
    : joined(shadow, lists, held, answers, pathOf);
}

/** Whether an item stands in a paragraph, or is one in which others stand. */
function isParagraph({node, children}: Reading): boolean {
  return (
    node.place !== "line" || (children.length > 0 && children.every((child) => child.node.place !== "line"))
  );
}

/**
 * A list of findings whose further sentences are read as findings, too: 1.学习不深入。中心组学习流于形式。. Null if they tell what
 * was done about them.
 */
function detailed(shadow: string, held: Rectification, {start, end}: Span): Rectification | null {
  const answered = leavesOf(held).filter(({measures}) => measures.length > 0);
  if (answered.length === 0) return held;
  const acts = answered.filter(({measures}) => action.test(shadow.slice(measures[0]!.textStart, end)));
  if (acts.length * 2 >= answered.length) return null;
  if (labelsIn(shadow, start, end).some(({kind}) => kind !== "finding")) return null;
  const whole = (problem: Problem): Problem => {
    const last = withoutStop(shadow, problem.measures.at(-1)?.end ?? problem.blockEnd);
    const statement = {...problem.statement, end: last, innerEnd: last, next: problem.blockEnd};
    return {...problem, statement, preamble: null, measures: []};
  };
  return {
    ...held,
    problems: held.problems.map((problem) => (answered.includes(problem) ? whole(problem) : problem)),
  };
}

/** Where words end before the mark that closes their sentence. */
function withoutStop(shadow: string, end: number): number {
  return /[。;.]/.test(shadow[end - 1] ?? "") ? end - 1 : end;
}

function listsIn(shadow: string, readings: readonly Reading[]): Lists | null {
  const headings = readings.map((reading) => headingLine(shadow, reading));
  const listing = headings.findIndex(({words}) => findingsAlone.test(words) && !answering.test(words));
  if (listing < 0) return null;
  const answer = headings.findIndex(
    ({words}, i) =>
      i > listing && answering.test(words) && !outlook.test(words) && readings[i]!.children.length > 0,
  );
  if (answer < 0) return null;
  return {listing, answering: answer, heading: headings[listing]!};
}

/** The lists where the second one states problems: those of the first that it states again are counted there alone. */
function statedAgain(
  shadow: string,
  lists: Lists,
  held: Rectification,
  told: readonly Problem[],
  pathOf: (problem: Problem) => string,
): Apart {
  const listed = leavesOf(held);
  const paths = new Set(told.map((problem) => problem.path));
  const isSame = told.length === listed.length && listed.every((problem) => paths.has(pathOf(problem)));
  const words = told.map((problem) => wordsOf(shadow, problem));
  const again = isSame
    ? listed
    : listed.filter((problem) => words.some((other) => areAlike(wordsOf(shadow, problem), other)));
  if (again.length * 2 < listed.length) return unjoined(lists, held, told.length);
  return repeated(lists, again.length === listed.length ? null : without(held, new Set(again)));
}

/** The lists where the second one tells acts alone: each is the response to the finding with its path. */
function joined(
  shadow: string,
  lists: Lists,
  held: Rectification,
  answers: Reading,
  pathOf: (problem: Problem) => string,
): Apart {
  const listed = leavesOf(held);
  const items = itemsBelow(shadow, answers.children, "", new Map());
  let count = countBeside(items, listed.map(pathOf));
  const responses = new Map<Problem, Response>();
  const areNumbered = count === listed.length && listed.every((problem) => items.get(pathOf(problem)));
  const inOrder = areNumbered ? null : itemsInOrder(answers, listed.map(pathOf));
  for (const [i, problem] of listed.entries()) {
    const item = inOrder ? inOrder[i] : items.get(pathOf(problem));
    if (item) responses.set(problem, responseOf(shadow, item));
  }
  if (inOrder) count = inOrder.length;
  if (responses.size < listed.length || count !== listed.length) return unjoined(lists, held, count);
  const problems = held.problems.map((problem) => ({...problem, ...responses.get(problem)}));
  const message = `findings and responses are two lists: each of ${count} problems has the response of its number`;
  return apartOf(lists, {...held, problems}, {code: "answers-apart", message}, true);
}

function apartOf(
  {listing, answering: answer, heading: {start, end}}: Lists,
  listed: Rectification | null,
  told: Omit<Note, keyof Span>,
  isJoined = false,
): Apart {
  return {listing, listed, answering: answer, isJoined, note: {...told, start, end}};
}

function repeated(lists: Lists, listed: Rectification | null): Apart {
  const message =
    "findings are listed first and stated again with their responses; they are counted there alone";
  return apartOf(lists, listed, {code: "findings-repeated", message});
}

function unjoined(lists: Lists, listed: Rectification, answers: number): Apart {
  const counts = `${leavesOf(listed).length} findings, ${answers} responses`;
  const message = `findings and responses are two lists that do not match: ${counts}`;
  return apartOf(lists, listed, {code: "answers-unjoined", message});
}

function leavesOf({problems}: Rectification): Problem[] {
  return problems.filter(({isLeaf}) => isLeaf);
}

/** A section without problems that are stated again elsewhere, and without wider ones that then hold none. */
function without(held: Rectification, again: ReadonlySet<Problem>): Rectification {
  const kept = held.problems.filter((problem) => problem.isLeaf && !again.has(problem));
  const wider = new Set<Problem | null>(kept.flatMap(({parent}) => [parent, parent?.parent ?? null]));
  const groups = new Set(kept.map(({group}) => group));
  return {
    ...held,
    groups: held.groups.filter((group) => groups.has(group)),
    problems: held.problems.filter((problem) => kept.includes(problem) || wider.has(problem)),
  };
}

function wordsOf(shadow: string, {statement: {innerStart, innerEnd}}: Problem): string {
  return shadow.slice(innerStart, innerEnd);
}

/** Whether two statements share half of the pairs of characters of the shorter one. */
function areAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  for (let i = 1; i < shorter.length; i++) if (longer.includes(shorter.slice(i - 1, i + 1))) shared++;
  return shared > 1 && shared * 2 >= shorter.length - 1;
}

/** The items of a list by their paths; those with the same path are none. */
function itemsBelow(
  shadow: string,
  readings: readonly Reading[],
  above: string,
  items: Map<string, Reading | undefined>,
): Map<string, Reading | undefined> {
  for (const reading of readings) {
    const path = pathBelow(above, ordinalOf(shadow, reading));
    items.set(path, items.has(path) ? undefined : reading);
    itemsBelow(shadow, reading.children, path, items);
  }
  return items;
}

/**
 * The items of a list that are as deep in it as some paths, if there are as many: 1. to 4. answer (1) to (4), and what counts
 * on from aspect to aspect answers what counts from one in each. Null if there are not.
 */
function itemsInOrder(answers: Reading, paths: readonly string[]): readonly Reading[] | null {
  const depths = new Set(paths.map((path) => path.split("/").length));
  if (depths.size !== 1) return null;
  let items: readonly Reading[] = answers.children;
  for (let depth = [...depths][0]!; depth > 1; depth--) items = items.flatMap(({children}) => children);
  return items.length === paths.length ? items : null;
}

/** How many items stand side by side with those of some paths. */
function countBeside(items: ReadonlyMap<string, unknown>, paths: readonly string[]): number {
  const parentOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
  const parents = new Set(paths.map(parentOf));
  return [...items.keys()].filter((path) => parents.has(parentOf(path))).length;
}

/** What an item of the second list enumerates, behind what it tells first, or all of it as one measure. */
function responseOf(shadow: string, {node, children}: Reading): Response {
  const start = skipSpace(shadow, node.textStart, node.end);
  const end = trimSpace(shadow, start, children[0]?.node.start ?? node.end);
  const own = end > start ? {start, end} : null;
  if (children.length === 0) {
    const whole = own && {...own, markEnd: null, textStart: start, rule: apartRule};
    return {preamble: null, measures: whole ? [whole] : []};
  }
  const measures = children.map(({node: child}): Measure => ({
    start: child.start,
    end: trimSpace(shadow, child.textStart, child.end),
    markEnd: child.markEnd,
    textStart: child.textStart,
    rule: apartRule,
  }));
  return {preamble: own, measures};
}
