import {withBullets} from "../outline/bullets.js";
import {
  firstFrom,
  lineEnd,
  lineStart,
  linesOf,
  skipSpace,
  trimSpace,
  unbrokenLine,
  type Line,
} from "../outline/lines.js";
import {Nesting} from "../outline/nesting.js";
import type {Ordinal} from "../outline/ordinal.js";
import {withAnswerLists} from "./answer-lists.js";
import {announcingLines} from "./announcements.js";
import {bodySections, headedSections, type Held} from "./body-sections.js";
import {closeWith, closingOutlook, outlookOpenings} from "./closing-outlook.js";
import type {Frame, Span} from "./frame.js";
import {unnumberedHeadings, type Heading} from "./headings.js";
import {levelWeights, unknownLevels} from "./levels.js";
import {markAt} from "./line-marks.js";
import {withListsBelow} from "./lists-below.js";
import type {Node} from "./node.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import {asIfBroken, haveHeadings, outlined, withoutLabels, type Marked} from "./outlined.js";
import type {Reading} from "./reading.js";
import {readingsOf, rememberedWords} from "./readings.js";
import type {Rectification} from "./rectification.js";
import {rectify} from "./rectify.js";
import {holdsProblems, problemWeight} from "./roles.js";
import {sectionKind} from "./section-kind.js";
import {section, type Section} from "./section.js";
import {findSignature} from "./signature.js";
import {tablesIn} from "./table.js";
import {withTables} from "./with-tables.js";

/** The parts of a notice and what its rectification sections and attachments hold. */
export interface Parts {
  /** In document order; together they hold everything but white space. */
  readonly sections: readonly Section[];
  readonly body: readonly Rectification[];
  readonly attachments: readonly Rectification[];
  /** Every reading of the outline, for diagnostics about its sequences. */
  readonly readings: readonly Reading[];
}

/** An attachment may be a list of anything: only plain wording makes it one of problems. */
const attachedThreshold = 1.2;

/**
 * Reads the outline of the body and of each attachment and gives every stretch of the text its role.
 * @param printed the shadow with page numbers and buttons, which are chrome where they stand between sections
 */
export function partsOf(
  shadow: string,
  frame: Frame,
  ordinals: readonly Ordinal[],
  printed: string = shadow,
  lines: readonly Line[] = linesOf(shadow),
): Parts {
  const unbroken = unbrokenLine(shadow, lines);
  const broken = unbroken ? ordinals.map((ordinal) => asIfBroken(ordinal, unbroken)) : ordinals;
  const own = withListsBelow(shadow, withAnswerLists(shadow, withoutLabels(shadow, broken)));
  const announcing = announcingLines(shadow, lines);
  const isHeading = (start: number) => announcing[firstFrom(announcing, start)]?.start === start;
  const standing = withBullets(printed, shadow, lines, own, isHeading);
  // What is numbered in a table's rows is no part of the outline around it.
  const tabled = tablesIn(shadow, lines, {start: 0, end: shadow.length}, standing);
  const outlining =
    tabled.length === 0 ? standing : standing.filter(({start}) => !tabled.some((table) => holds(table, start)));
  const text: Marked = {
    shadow,
    lines,
    unbroken,
    announcing,
    ordinals: outlining,
    nesting: new Nesting(outlining),
  };
  const sections: Section[] = [];
  const rectifications: Rectification[] = [];
  const readings: Reading[] = [];
  for (const stretch of stretches(shadow, lines, frame.body, unnumberedHeadings(shadow, frame.body, lines))) {
    const held = stretchSections(text, stretch);
    const tables = tabled.filter(({start}) => holds(stretch, start));
    sections.push(...held.sections.flatMap((part) => withoutTables(shadow, part, tables)));
    const [first = noRectification, ...others] = held.rectifications;
    if (held.rectifications.length > 0 || tables.length > 0)
      rectifications.push(withTables(shadow, first, tables, held.readings, ""), ...others);
    readings.push(...held.readings);
  }
  const attachments: Rectification[] = [];
  const attached: Reading[] = [];
  for (const attachment of frame.attachments) {
    sections.push(section("attachment", attachment, firstLine(shadow, attachment)));
    if (attachment.kind === "reference") continue;
    const inside = readingsOf(shadow, outlined(text, unsigned(shadow, lines, attachment)));
    const weights = levelWeights(inside);
    attached.push(...inside);
    const tables = tabled.filter(({start}) => holds(attachment, start));
    const stated =
      problemWeight(inside, weights) > attachedThreshold ||
      inside.some((reading) => holdsProblems(shadow, reading, weights));
    if (stated || tables.length > 0) {
      const stating = stated ? rectifyAttached(shadow, inside, weights) : noRectification;
      attachments.push(withTables(shadow, stating, tables, inside, "附件"));
    }
  }
  if (frame.contact) sections.push(section("contact", frame.contact, frame.contact.heading));
  if (frame.signature) sections.push(section("signature", frame.signature));
  if (frame.title) sections.push(section("title", frame.title));
  return {
    sections: withChrome(printed, sections),
    body: rectifications,
    attachments,
    readings: [...readings, ...attached],
  };
}

function holds({start, end}: Span, at: number): boolean {
  return start <= at && at < end;
}

/**
 * A section, cut where a table of findings stands in one of another role: that is rectification by itself, with the
 * heading if nothing else stands below it.
 */
function withoutTables(shadow: string, part: Section, tables: readonly Span[]): Section[] {
  const inside = part.role === "rectification" ? [] : tables.filter(({start}) => holds(part, start));
  const parts: Section[] = [];
  let {start, heading} = part;
  for (const table of inside) {
    const headed = heading !== null && skipSpace(shadow, heading.end, table.start) === table.start;
    if (headed) parts.push(section("rectification", {start, end: table.end}, heading));
    else {
      if (start < table.start)
        parts.push({...part, heading, start, end: trimSpace(shadow, start, table.start)});
      parts.push(section("rectification", table));
    }
    start = skipSpace(shadow, table.end, part.end);
    heading = null;
  }
  if (start < part.end) parts.push({...part, heading, start});
  return parts;
}

/** How far above the end of an attachment its signature may begin, in code units. */
const longestSignature = 120;

/** An attachment without the signatories and the date at its end, which are no part of its last measure. */
function unsigned(shadow: string, lines: readonly Line[], {start, end}: Span): Span {
  if (!/[日号]\)?$/.test(shadow.slice(Math.max(start, end - 2), end))) return {start, end};
  const last = {start: Math.max(start, lineStart(shadow, Math.max(start, end - longestSignature), start)), end};
  const signature = findSignature(shadow, lines, last, []);
  const isLast = signature !== null && signature.end === end && signature.start > start;
  return {start, end: isLast ? trimSpace(shadow, start, signature.start) : end};
}

/**
 * What an attachment holds. One that is a report of its own, below a cover letter, has sections: then only those that tell
 * of rectification hold problems.
 */
function rectifyAttached(
  shadow: string,
  inside: readonly Reading[],
  weights: ReadonlyMap<string, number>,
): Rectification {
  const kinds = inside.map((reading) => sectionKind(shadow, reading, unknownLevels));
  const isReport =
    kinds.includes("rectification") && kinds.some((kind) => kind === "overview" || kind === "outlook");
  if (!isReport) return rectify(shadow, inside, weights, "附件");
  const parts = inside.flatMap((reading, i) => {
    if (kinds[i] === "problems") return [rectify(shadow, [reading], weights, "附件")];
    const path = pathBelow("附件", ordinalOf(shadow, reading));
    return kinds[i] === "rectification" ? [rectify(shadow, reading.children, weights, path)] : [];
  });
  return {
    groups: parts.flatMap(({groups}) => groups),
    problems: parts.flatMap(({problems}) => problems),
    asides: parts.flatMap(({asides}) => asides),
    unread: parts.flatMap(({unread}) => unread),
  };
}

const noRectification: Rectification = {groups: [], problems: [], asides: [], unread: []};

/** A part of the body below one unnumbered heading, or all of it. */
interface Stretch extends Span {
  readonly heading: Heading | null;
}

function stretches(
  shadow: string,
  lines: readonly Line[],
  body: Span,
  headings: readonly Heading[],
): Stretch[] {
  const starts: Pick<Stretch, "start" | "heading">[] = [{start: body.start, heading: null}];
  // Where the other sections are numbered, the next of them ends the one whose heading is not.
  const isAlone = headings.every(({role}) => role === "clues");
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

interface StretchSections extends Held {
  readonly readings: readonly Reading[];
}

function stretchSections(text: Marked, stretch: Stretch): StretchSections {
  const {shadow, lines, unbroken} = text;
  const {heading} = stretch;
  if (heading && heading.role !== "rectification") {
    const span = {start: heading.start, end: heading.end};
    return {sections: [section(heading.role, stretch, span)], rectifications: [], readings: []};
  }
  const body = {start: skipSpace(shadow, heading?.end ?? stretch.start, stretch.end), end: stretch.end};
  const headed = (nodes: readonly Node[]) => (heading || haveHeadings(shadow, nodes) ? nodes : []);
  let nodes = headed(outlined(text, body));
  const last = nodes.slice(-1);
  const lastStart = last[0]?.start ?? body.start;
  const openings = outlookOpenings(shadow, lastStart, body.end, lines);
  // Without such a line the last item need not be read first; where breaks are lost sentences count as lines.
  const mayClose = openings.length > 0 || unbroken !== null;
  const readWords = mayClose ? rememberedWords(lastStart) : undefined;
  const lastRead = mayClose ? readingsOf(shadow, last, readWords) : [];
  const closing = mayClose ? closingOutlook(shadow, body, lastRead[0], openings, unbroken) : null;
  const main = {start: body.start, end: trimSpace(shadow, body.start, closing ?? body.end)};
  if (closing !== null) nodes = headed(outlined(text, main));
  // What was read of the last item holds unless a closing paragraph was taken from it.
  const readings =
    closing === null
      ? [...readingsOf(shadow, nodes.slice(0, nodes.length - lastRead.length)), ...lastRead]
      : readingsOf(shadow, nodes, readWords);
  const {sections, rectifications} = heading
    ? headedSections(shadow, heading, main, readings)
    : bodySections(shadow, main, readings);
  if (closing !== null) closeWith(sections, {start: closing, end: body.end});
  return {sections, rectifications, readings};
}

function firstLine(shadow: string, {start, end}: Span): Span {
  return {start, end: trimSpace(shadow, start, lineEnd(shadow, start, end))};
}

/** Sorts the sections and fills what none of them holds with chrome. */
function withChrome(shadow: string, sections: readonly Section[]): Section[] {
  const sorted = sections.toSorted((a, b) => a.start - b.start);
  const filled: Section[] = [];
  let at = 0;
  const gap = (to: number) => {
    const start = skipSpace(shadow, at, to);
    const end = trimSpace(shadow, start, to);
    if (end > start) filled.push(section("chrome", {start, end}));
  };
  for (const next of sorted) {
    if (next.start < at) continue;
    gap(next.start);
    filled.push(next);
    at = next.end;
  }
  gap(shadow.length);
  return filled;
}
