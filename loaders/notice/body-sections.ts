import {answeredApart, type Apart} from "./answered-apart.js";
import {skipSpace, trimSpace} from "../outline/lines.js";
import type {Span} from "./frame.js";
import type {Heading} from "./headings.js";
import {levelWeights, unknownLevels} from "./levels.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import {headingOf, type Reading} from "./reading.js";
import {noRectification, type Rectification} from "./rectification.js";
import {rectify} from "./rectify.js";
import {holdsProblems} from "./roles.js";
import {namesFindings, sectionKind} from "./section-kind.js";
import {headingSpan, section, type Section} from "./section.js";
import {aspect} from "./wording.js";

/** Sections of the body, in document order, with what those of them that tell of rectification hold. */
export interface Held {
  readonly sections: Section[];
  readonly rectifications: Rectification[];
}

/** The same, with every reading of the outline that tells them. */
export interface HeldReadings extends Held {
  readonly readings: readonly Reading[];
}

/** The sections below an unnumbered heading above the findings. */
export function headedSections(
  shadow: string,
  heading: Heading,
  main: Span,
  readings: readonly Reading[],
): Held {
  const held = rectify(shadow, readings, levelWeights(readings), "");
  return {
    sections: around(shadow, {start: heading.start, end: main.end}, heading, held),
    rectifications: [held],
  };
}

/** Words of a heading behind the findings that look ahead. */
const lasting = /长效|常态|长治|巩固|深化|持续|久久为功|为契机|再接再厉|善始善终/;

/** The sections that the outline of the body tells apart. */
export function bodySections(shadow: string, body: Span, readings: readonly Reading[]): Held {
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
  // Two headings or more that hold problems, and name neither findings nor rectification, are aspects.
  const unnamed = kinds.flatMap((kind, i) =>
    kind === "rectification" && !namesFindings(headingOf(shadow, readings[i]!)) ? [i] : [],
  );
  if (unnamed.length > 1) for (const i of unnamed) kinds[i] = "problems";
  // Behind the findings a part about lasting effect tells what is still to be done.
  const found = kinds.findLastIndex((kind) => kind === "rectification" || kind === "problems");
  for (let i = found + 1; found >= 0 && i < readings.length; i++)
    if (kinds[i] === "overview" && lasting.test(headingOf(shadow, readings[i]!))) kinds[i] = "outlook";
  const apart = answeredApart(shadow, readings);
  if (apart) {
    kinds[apart.listing] = apart.listed ? "rectification" : "overview";
    kinds[apart.answering] = "rectification";
  }
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
      const own = heldApart(apart, i) ?? heldBy(shadow, reading, levels);
      const isNoted = apart && i === (apart.listed ? apart.listing : apart.answering);
      const held = isNoted ? {...own, notes: [apart.note]} : own;
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

function heldBy(shadow: string, reading: Reading, levels: ReadonlyMap<string, number>): Rectification {
  return rectify(shadow, reading.children, levels, pathBelow("", ordinalOf(shadow, reading)));
}

/** What a section holds of findings and responses that are two lists; undefined if that is told by it alone. */
function heldApart(apart: Apart | null, i: number): Rectification | undefined {
  if (i === apart?.listing && apart.listed) return apart.listed;
  return i === apart?.answering && apart.isJoined ? noRectification : undefined;
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

function isAspect(shadow: string, reading: Reading): boolean {
  return aspect.test(headingOf(shadow, reading));
}
