import {skipSpace, within, type Line} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {isFirst, markAt} from "./line-marks.js";
import {unknownLevels} from "./levels.js";
import type {Reading} from "./reading.js";
import {holdsProblems} from "./roles.js";
import {sectionKind} from "./section-kind.js";
import {section, type Section} from "./section.js";
import {outlookOpening} from "./wording.js";

/** Whether a line or sentence begins as a closing paragraph about what is still to be done does. */
function opensOutlook(shadow: string, start: number): boolean {
  return (
    outlookOpening.test(shadow.slice(start, start + 60)) &&
    /整改|巡视|巡察|党委|党组|工委|支部|[省市区县州旗]委/.test(shadow.slice(start, start + 200))
  );
}

/**
 * Whether an item at an offset is what a closing paragraph enumerates: within its line, 下一步,…。一是…, or on lines that
 * count on below it.
 */
export function isInOutlook(shadow: string, at: number, lines: readonly Line[]): boolean {
  const i = lines.findLastIndex(({start}) => start <= at);
  const line = lines[i];
  if (line === undefined) return false;
  if (line.start < at) return opensOutlook(shadow, line.start);
  const above = lineAboveList(shadow, lines, i);
  return above !== null && opensOutlook(shadow, above.start);
}

/** The line right above the list of which a line is an item; null if the list does not count from one. */
function lineAboveList(shadow: string, lines: readonly Line[], i: number): Line | null {
  const mark = markAt(shadow, lines[i]);
  if (mark === "") return null;
  let first = i;
  while (markAt(shadow, lines[first - 1]) === mark) first--;
  return isFirst(shadow, lines[first]!) ? (lines[first - 1] ?? null) : null;
}

/** The lines behind the mark of the last item that begin as a closing paragraph does. */
export function outlookOpenings(shadow: string, last: number, to: number, lines: readonly Line[]): number[] {
  const starts = within(lines, last + 1, to).map(({start}) => start);
  return starts.filter((start) => opensOutlook(shadow, start) && !isLabelAgain(shadow, start));
}

/** Longest label, in code units: 下一步整改打算. */
const longestLabel = 12;

/** Whether a line begins with a label that an earlier one has, too: 下一步打算: below each problem. */
function isLabelAgain(shadow: string, start: number): boolean {
  const label = /^[^。,;\n]*?:/.exec(shadow.slice(start, start + longestLabel + 1))?.[0];
  const before = label === undefined ? -1 : shadow.indexOf(`\n${label}`);
  return before >= 0 && before + 1 < start;
}

/**
 * Where an unheaded closing paragraph about what is still to be done begins, if it stands behind the last
 * problem or measure; null if the outlook has a heading of its own or there is none.
 * @param last the last item of the body
 * @param openings the lines where it might begin
 */
export function closingOutlook(
  shadow: string,
  body: Span,
  last: Reading | undefined,
  openings: readonly number[],
  unbroken: Line | null,
  lines: readonly Line[],
): number | null {
  if (last && sectionKind(shadow, last, unknownLevels) === "outlook") return null;
  let leaf = last;
  while (leaf && holdsProblems(shadow, leaf, unknownLevels)) {
    const child: Reading | undefined = leaf.children[leaf.children.length - 1];
    // What the closing paragraph enumerates on lines below it is no problem.
    if (child && isInOutlook(shadow, child.node.start, lines)) break;
    leaf = child;
  }
  const from = leaf ? leaf.statement.end : body.start;
  const possible =
    unbroken && from >= unbroken.start
      ? startsBelow(shadow, from, body.end).filter((start) => opensOutlook(shadow, start))
      : openings;
  const least = leaf ? from : Math.max(from, body.start + (body.end - body.start) / 3);
  return possible.find((start) => start > least) ?? null;
}

/** Where the lines and sentences behind an offset begin. */
function startsBelow(shadow: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from + 1; at < to; at++) {
    if ("\n。".includes(shadow[at - 1]!)) starts.push(skipSpace(shadow, at, to));
  }
  return starts;
}

/** Adds a closing paragraph; a heading that stands right above it, with nothing else, is its own. */
export function closeWith(sections: Section[], closing: Span): void {
  const last = sections[sections.length - 1];
  const isHeading = last?.heading?.end === last?.end && (last?.role === "overview" || last?.role === "outlook");
  if (isHeading) sections[sections.length - 1] = {...last, role: "outlook", end: closing.end};
  else sections.push(section("outlook", closing));
}
