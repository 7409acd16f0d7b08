import type {Line} from "../outline/lines.js";
import {firstFrom, lineEnd, linesOf, skipSpace, trimSpace, unbrokenLine, within} from "../outline/lines.js";
import {withBullets} from "../outline/bullets.js";
import {Nesting, outlineOf} from "../outline/hierarchy.js";
import type {Ordinal, OrdinalClass} from "../outline/ordinal.js";
import {withAnswerLists} from "./answer-lists.js";
import {announcingLines, type Announced} from "./announcements.js";
import type {Frame, Span} from "./frame.js";
import type {Heading} from "./headings.js";
import {unnumberedHeadings} from "./headings.js";
import type {Node} from "./node.js";
import {labelsIn} from "./labels.js";
import type {Rectification} from "./rectify.js";
import {ordinalOf, pathBelow, rectify} from "./rectify.js";
import {belowAspects, putFindingsBelow, unnumberedProblems, withUnnumbered} from "./repair.js";
import type {Reading} from "./roles.js";
import {
  headingOf,
  holdsProblems,
  levelWeights,
  problemWeight,
  readingsOf,
  rememberedWords,
  sectionKind,
} from "./roles.js";
import {tablesIn} from "./table.js";
import {withTables} from "./with-tables.js";
import {aspect, outlookOpening} from "./wording.js";

export type SectionRole =
  | "title"
  | "chrome"
  | "overview"
  | "rectification"
  | "clues"
  | "outlook"
  | "contact"
  | "signature"
  | "attachment";

export interface Section extends Span {
  readonly role: SectionRole;
  readonly heading: Span | null;
}

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
  const own = withAnswerLists(shadow, withoutLabels(shadow, ordinals));
  const announcing = announcingLines(shadow, lines);
  const isHeading = (start: number) => announcing[firstFrom(announcing, start)]?.start === start;
  const standing = withBullets(
    printed,
    shadow,
    lines,
    unbroken ? own.map((ordinal) => asIfBroken(ordinal, unbroken)) : own,
    isHeading,
  );
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
  for (const stretch of stretches(shadow, frame.body, unnumberedHeadings(shadow, frame.body, lines))) {
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
    const inside = readingsOf(shadow, outlined(text, attachment));
    const weights = levelWeights(inside);
    attached.push(...inside);
    const tables = tabled.filter(({start}) => holds(attachment, start));
    const stated =
      problemWeight(inside, weights) > attachedThreshold ||
      inside.some((reading) => holdsProblems(shadow, reading, weights));
    if (stated || tables.length > 0) {
      const stating = rectify(shadow, stated ? inside : [], weights, "附件");
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

/** The ordinals but for those that number labels: (一)整改措施… (二)整改结果… (三)责任人:…. */
function withoutLabels(shadow: string, ordinals: readonly Ordinal[]): readonly Ordinal[] {
  const labels = labelsIn(shadow, 0, shadow.length);
  const numbering = ordinals.filter((ordinal) => {
    const label = ordinal.class === "han" ? undefined : labels[firstFrom(labels, ordinal.start)];
    return label?.start === ordinal.start && label.kind !== "finding";
  });
  const labelling = new Set<Ordinal>();
  for (let i = 1; i < numbering.length; i++) {
    const [before, next] = [numbering[i - 1]!, numbering[i]!];
    // One alone may be a heading: (一)整改落实情况.
    if (next.class === before.class && next.value === before.value + 1) labelling.add(before).add(next);
  }
  return labelling.size === 0 ? ordinals : ordinals.filter((ordinal) => !labelling.has(ordinal));
}

/** A text with its lines and ordinals. */
interface Marked extends Announced {
  readonly lines: readonly Line[];
  readonly ordinals: readonly Ordinal[];
  readonly nesting: Nesting;
}

function outlined(text: Marked, span: Span): Node[] {
  const outline = (part: Span) => outlineOf(within(text.ordinals, part.start, part.end), part, text.nesting);
  const numbered = belowAspects(text.shadow, outline(span), span.start - 1, span.end);
  putFindingsBelow(text, numbered, outline);
  const nodes = withUnnumbered(text, numbered);
  const announced = text.announcing[firstFrom(text.announcing, span.start)]?.start ?? Infinity;
  if (announced >= Math.min(nodes[0]?.start ?? span.end, span.end)) return nodes;
  const wide = nodes.findIndex(({class: mark}) => mark === "han" || mark === "han-bracket");
  const end = nodes[wide]?.start ?? span.end;
  const bare = unnumberedProblems(text, {start: span.start, end}, outline);
  return bare.length === 0 ? nodes : [...bare, ...nodes.filter(({start}) => start >= end)];
}

const noRectification: Rectification = {groups: [], problems: [], asides: [], unread: []};

/** A part of the body below one unnumbered heading, or all of it. */
interface Stretch extends Span {
  readonly heading: Heading | null;
}

function stretches(shadow: string, body: Span, headings: readonly Heading[]): Stretch[] {
  const starts = [
    {start: body.start, heading: null},
    ...headings.map((heading) => ({start: heading.start, heading})),
  ];
  return starts
    .map(({start, heading}, i) => ({
      heading,
      start,
      end: trimSpace(shadow, start, starts[i + 1]?.start ?? body.end),
    }))
    .filter(({start, end}) => end > start);
}

interface StretchSections {
  readonly sections: Section[];
  readonly rectifications: Rectification[];
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

/** Adds a closing paragraph; a heading that stands right above it, with nothing else, is its own. */
function closeWith(sections: Section[], closing: Span): void {
  const last = sections[sections.length - 1];
  const isHeading = last?.heading?.end === last?.end && (last?.role === "overview" || last?.role === "outlook");
  if (isHeading) sections[sections.length - 1] = {...last, role: "outlook", end: closing.end};
  else sections.push(section("outlook", closing));
}

/** The sections below an unnumbered heading above the findings. */
function headedSections(
  shadow: string,
  heading: Heading,
  main: Span,
  readings: readonly Reading[],
): {sections: Section[]; rectifications: Rectification[]} {
  const held = rectify(shadow, readings, levelWeights(readings), "");
  return {
    sections: around(shadow, {start: heading.start, end: main.end}, heading, held),
    rectifications: [held],
  };
}

const headingClasses: ReadonlySet<OrdinalClass> = new Set(["han", "han-bracket", "arabic", "issue"]);

/** Whether items are sections or problems, and not told within paragraphs: 一是…;二是…. */
function haveHeadings(shadow: string, nodes: readonly Node[]): boolean {
  if (nodes.some(({class: mark}) => mark === null || headingClasses.has(mark))) return true;
  return readingsOf(shadow, nodes).some((reading) =>
    ["rectification", "problems"].includes(sectionKind(shadow, reading, unknownLevels)),
  );
}

function isAspect(shadow: string, reading: Reading): boolean {
  return aspect.test(headingOf(shadow, reading));
}

/** Where line breaks are lost, the ordinals of headings are believed as if they began their lines. */
function asIfBroken(ordinal: Ordinal, unbroken: Line): Ordinal {
  if (ordinal.place !== "sentence" || !headingClasses.has(ordinal.class)) return ordinal;
  return ordinal.start >= unbroken.start && ordinal.start < unbroken.end
    ? {...ordinal, place: "line"}
    : ordinal;
}

function section(role: SectionRole, {start, end}: Span, heading: Span | null = null): Section {
  return {role, heading, start, end};
}

function firstLine(shadow: string, {start, end}: Span): Span {
  return {start, end: trimSpace(shadow, start, lineEnd(shadow, start, end))};
}

/** Before the sections are told apart nothing is known of levels: each sequence is judged by its own words. */
const unknownLevels: ReadonlyMap<string, number> = new Map();

function headingSpan({node, statement}: Reading): Span {
  return {start: node.start, end: statement.end};
}

/** Words of a heading behind the findings that look ahead. */
const lasting = /长效|常态|长治|巩固|深化|持续|久久为功|为契机|再接再厉|善始善终/;

function bodySections(
  shadow: string,
  body: Span,
  readings: readonly Reading[],
): {sections: Section[]; rectifications: Rectification[]} {
  const kinds = readings.map((reading) => sectionKind(shadow, reading, unknownLevels));
  // 切实抓好整改落实工作 tells how the work was organised where the problems stand in a later part.
  const holding = readings.findIndex((reading) => holdsProblems(shadow, reading, unknownLevels));
  for (let i = 0; i < holding; i++) if (kinds[i] === "rectification") kinds[i] = "overview";
  // An aspect numbered behind others whose problems are plain is one of them, whatever its own are called.
  for (const [i, {node}] of readings.entries()) {
    if (
      kinds[i] === "overview" &&
      kinds[i - 1] === "problems" &&
      node.children.length > 0 &&
      isAspect(shadow, readings[i]!)
    )
      kinds[i] = "problems";
  }
  // Behind the findings a part about lasting effect tells what is still to be done.
  const found = kinds.findLastIndex((kind) => kind === "rectification" || kind === "problems");
  for (let i = found + 1; found >= 0 && i < readings.length; i++)
    if (kinds[i] === "overview" && lasting.test(headingOf(shadow, readings[i]!))) kinds[i] = "outlook";
  const levels = levelWeights(
    readings.filter((_, i) => kinds[i] === "rectification" || kinds[i] === "problems"),
  );
  const sections: Section[] = [];
  const rectifications: Rectification[] = [];
  const trimmed = (start: number, end: number) => ({start, end: trimSpace(shadow, start, end)});
  const first = readings[0]?.node.start ?? body.end;
  if (first > body.start) {
    const preface = trimmed(body.start, first);
    if (preface.end > preface.start) sections.push(section("overview", preface));
  }
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    const kind = kinds[i]!;
    const {node} = reading;
    if (kind === "rectification") {
      const held = rectify(shadow, reading.children, levels, pathBelow("", ordinalOf(shadow, reading)));
      rectifications.push(held);
      sections.push(...around(shadow, trimmed(node.start, node.end), headingSpan(reading), held));
    } else if (kind === "problems") {
      const from = i;
      while (kinds[i + 1] === "problems") i++;
      const held = rectify(shadow, readings.slice(from, i + 1), levels, "");
      rectifications.push(held);
      sections.push(...around(shadow, trimmed(node.start, readings[i]!.node.end), null, held));
    } else {
      sections.push(section(kind, trimmed(node.start, node.end), headingSpan(reading)));
    }
  }
  return {sections, rectifications};
}

/** A rectification section, cut where the clue-and-petition item or an outlook is numbered along with it. */
function around(shadow: string, span: Span, heading: Span | null, {asides}: Rectification): Section[] {
  const sections: Section[] = [];
  let at = span.start;
  let head = heading;
  for (const {role, reading} of asides) {
    const before = {start: at, end: trimSpace(shadow, at, reading.node.start)};
    if (before.end > before.start) sections.push(section("rectification", before, head));
    head = null;
    const aside = {start: reading.node.start, end: trimSpace(shadow, reading.node.start, reading.node.end)};
    sections.push(section(role, aside, headingSpan(reading)));
    at = skipSpace(shadow, reading.node.end, span.end);
  }
  if (at < span.end) sections.push(section("rectification", {start: at, end: span.end}, head));
  return sections;
}

/** Whether a line or sentence begins as a closing paragraph about what is still to be done does. */
function opensOutlook(shadow: string, start: number): boolean {
  return (
    outlookOpening.test(shadow.slice(start, start + 60)) &&
    /整改|巡视|巡察|党委|党组|工委|支部|[省市区县州旗]委/.test(shadow.slice(start, start + 200))
  );
}

/** The lines behind the mark of the last item that begin as a closing paragraph does. */
function outlookOpenings(shadow: string, last: number, to: number, lines: readonly Line[]): number[] {
  const starts = within(lines, last + 1, to).map(({start}) => start);
  return starts.filter((start) => opensOutlook(shadow, start));
}

/**
 * Where an unheaded closing paragraph about what is still to be done begins, if it stands behind the last
 * problem or measure; null if the outlook has a heading of its own or there is none.
 * @param last the last item of the body
 * @param openings the lines where it might begin
 */
function closingOutlook(
  shadow: string,
  body: Span,
  last: Reading | undefined,
  openings: readonly number[],
  unbroken: Line | null,
): number | null {
  if (last && sectionKind(shadow, last, unknownLevels) === "outlook") return null;
  let leaf = last;
  while (leaf && holdsProblems(shadow, leaf, unknownLevels)) leaf = leaf.children[leaf.children.length - 1];
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
