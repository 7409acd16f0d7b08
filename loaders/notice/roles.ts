import {trimSpace} from "../outline/lines.js";
import {faults, faultsAtEnd} from "./faults.js";
import {isAnswered} from "./labels.js";
import {meanWeight} from "./levels.js";
import {ownEnd} from "./node.js";
import {headingOf, type Reading} from "./reading.js";
import {acts} from "./weight.js";
import {aspect} from "./wording.js";

/** The weight above which a sequence is taken for problems. */
export const threshold = 0.4;
/** Share of the sequence itself in the decision; the rest is what its level is elsewhere in the document. */
const ownShare = 0.65;

/** Mean weight from which most of a sequence finds fault. */
const mostlyFaults = 2;

/** Whether a sequence of readings states problems, judged by its own wording and that of its level. */
export function areProblems(readings: readonly Reading[], levels: ReadonlyMap<string, number>): boolean {
  return problemWeight(readings, levels) > threshold;
}

/** Weight of a sequence: above the threshold it states problems. */
export function problemWeight(readings: readonly Reading[], levels: ReadonlyMap<string, number>): number {
  return weightAmong(readings, meanWeight(readings), levels);
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
  const isStated = parent.statement.wrapped && !parent.statement.neutral;
  if (isStated && parent.below <= 0) return false;
  // Nor does it where its level answers elsewhere, unless most of it says so: 进度偏慢,目前已完成65%.
  if (isStated && parent.below < mostlyFaults && (levels.get(children[0]!.level) ?? 0) < 0) return false;
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

/** Whether any sequence below a reading states problems. */
export function holdsProblems(shadow: string, reading: Reading, levels: ReadonlyMap<string, number>): boolean {
  return (
    childrenAreProblems(shadow, reading, levels) ||
    reading.children.some((child) => holdsProblems(shadow, child, levels))
  );
}
