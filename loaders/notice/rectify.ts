import {trimSpace} from "../outline/lines.js";
import type {Label} from "./labels.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import {headingOf, type Reading} from "./reading.js";
import type {Group, Problem, Rectification} from "./rectification.js";
import {respond, unanswered} from "./response.js";
import {areProblems, childrenAreProblems, holdsProblems, threshold} from "./roles.js";
import {isClues} from "./section-kind.js";
import type {Statement} from "./statement.js";
import {withoutAnswer} from "./swallowed-answer.js";
import {aspect, inspected, outlook} from "./wording.js";

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
  const mayBeWider = stating.map((reading) => childrenAreProblems(shadow, reading, levels));
  // Where only a few of a sequence hold narrower problems, they are problems like the others.
  const grouped = mayBeWider.filter(Boolean).length * 2 >= stating.length;
  // Nor do these few hold any if nothing but what such items are elsewhere tells so.
  const wider = mayBeWider.map((is, i) => is && (grouped || stating[i]!.below > threshold));
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
  printed: Reading,
  {group, parent, depth}: Position,
  path: string,
  below: boolean,
): void {
  const {shadow, result} = context;
  const blockEnd = trimSpace(shadow, printed.node.start, printed.node.end);
  let reading = printed;
  let response = below ? unanswered : respond(shadow, reading, blockEnd);
  if (!below && (response.measures.length === 0 || printed.node.class === null)) {
    reading = withoutAnswer(shadow, reading, blockEnd) ?? reading;
    if (reading !== printed) response = respond(shadow, reading, blockEnd);
  }
  const {preamble, measures} = response;
  const {node, statement, labels} = reading;
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
