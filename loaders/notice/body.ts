import {skipSpace, trimSpace, type Line} from "../outline/lines.js";
import {bodySections, headedSections, type HeldReadings} from "./body-sections.js";
import {closingClues, cluesOpening} from "./closing-clues.js";
import {closeWith, closingOutlook, isInOutlook, outlookOpenings} from "./closing-outlook.js";
import {withoutTables} from "./cut-at-tables.js";
import {holds, type Span} from "./frame.js";
import {unnumberedHeadings, type Heading} from "./headings.js";
import {markAt} from "./line-marks.js";
import type {Node} from "./node.js";
import {haveHeadings, outlined, type Marked} from "./outlined.js";
import type {Reading} from "./reading.js";
import {readingsOf, rememberedWords} from "./readings.js";
import {noRectification, type Rectification} from "./rectification.js";
import {section, type Section} from "./section.js";
import type {Table} from "./table.js";
import {outsideTables, withTables} from "./with-tables.js";

/** The sections of a body and what they hold, with the findings of its tables. */
export function bodyParts(text: Marked, tabled: readonly Table[], body: Span): HeldReadings {
  const {shadow, lines} = text;
  const sections: Section[] = [];
  const rectifications: Rectification[] = [];
  const readings: Reading[] = [];
  for (const stretch of stretches(shadow, lines, body, unnumberedHeadings(shadow, body, lines))) {
    const held = stretchSections(text, stretch);
    const tables = tabled.filter(({start}) => holds(stretch, start));
    sections.push(...held.sections.flatMap((part) => withoutTables(shadow, part, tables)));
    const [first = noRectification, ...others] = held.rectifications;
    if (held.rectifications.length > 0 || tables.length > 0)
      rectifications.push(
        withTables(shadow, first, tables, held.readings, ""),
        ...others.map((other) => outsideTables(other, tables)),
      );
    readings.push(...held.readings);
  }
  return {sections, rectifications, readings};
}

/** A part of the body below one unnumbered heading, or all of it. */
interface Stretch extends Span {
  readonly heading: Heading | null;
}

/** The body, parted where unnumbered headings stand. */
function stretches(
  shadow: string,
  lines: readonly Line[],
  body: Span,
  headings: readonly Heading[],
): Stretch[] {
  const starts: Pick<Stretch, "start" | "heading">[] = [{start: body.start, heading: null}];
  // Where the other sections are numbered, the next of them ends the one whose heading is not.
  const isAlone = headings.every(({role}) => role === "clues" || role === "outlook");
  for (const heading of headings) {
    starts.push({start: heading.start, heading});
    const next = isAlone && lines.find((line) => line.start > heading.start && markAt(shadow, line) === "一、");
    if (next && next.start < body.end) starts.push({start: next.start, heading: null});
  }
  return starts
    .map(({start, heading}, i) => ({
      heading,
      start,
      end: trimSpace(shadow, start, starts[i + 1]?.start ?? body.end),
    }))
    .filter(({start, end}) => end > start);
}

/** The sections of a stretch; those that its outline tells apart, if its heading does not tell them. */
function stretchSections(text: Marked, stretch: Stretch): HeldReadings {
  const {shadow, lines, unbroken} = text;
  const {heading} = stretch;
  if (heading && heading.role !== "rectification") {
    const span = {start: heading.start, end: heading.end};
    return {sections: [section(heading.role, stretch, span)], rectifications: [], readings: []};
  }
  const body = {start: skipSpace(shadow, heading?.end ?? stretch.start, stretch.end), end: stretch.end};
  const headed = (nodes: readonly Node[]) => (heading || haveHeadings(shadow, nodes) ? nodes : []);
  let nodes = headed(outlined(text, body));
  // What a closing paragraph enumerates is no item of the body.
  const items = nodes.findLastIndex(({start}) => !isInOutlook(shadow, start, lines)) + 1;
  const last = nodes.slice(Math.max(0, items - 1), items);
  const lastStart = last[0]?.start ?? body.start;
  const openings = outlookOpenings(shadow, lastStart, body.end, lines);
  // Without such a line the last item need not be read first; where breaks are lost sentences count as lines.
  const clues = cluesOpening(shadow, lastStart, body.end, lines);
  const mayClose = openings.length > 0 || clues !== undefined || unbroken !== null;
  const readWords = mayClose ? rememberedWords(lastStart) : undefined;
  const lastRead = mayClose ? readingsOf(shadow, last, readWords) : [];
  const outlook = mayClose ? closingOutlook(shadow, body, lastRead[0], openings, unbroken, lines) : null;
  const told = {start: body.start, end: trimSpace(shadow, body.start, outlook ?? body.end)};
  const handedOver = clues === undefined ? null : closingClues(shadow, told, lastRead[0], clues, lines);
  const closing = handedOver ?? outlook;
  const main = {start: body.start, end: trimSpace(shadow, body.start, closing ?? body.end)};
  if (closing !== null) nodes = headed(outlined(text, main));
  // What was read of the last item holds unless a closing paragraph was taken from it.
  const readings =
    closing === null && items === nodes.length
      ? [...readingsOf(shadow, nodes.slice(0, nodes.length - lastRead.length)), ...lastRead]
      : readingsOf(shadow, nodes, readWords);
  const {sections, rectifications} = heading
    ? headedSections(shadow, heading, main, readings)
    : bodySections(shadow, main, readings);
  if (handedOver !== null) sections.push(section("clues", {start: handedOver, end: told.end}));
  if (outlook !== null) closeWith(sections, {start: outlook, end: body.end});
  return {sections, rectifications, readings};
}
