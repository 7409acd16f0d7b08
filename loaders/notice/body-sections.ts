import {answeredApart, type Apart} from "./answered-apart.js";
import {skipSpace, trimSpace} from "../outline/lines.js";
import type {Span} from "./frame.js";
import type {Heading} from "./headings.js";
import {levelWeights} from "./levels.js";
import {ordinalOf, pathBelow} from "./ordinal-path.js";
import type {Reading} from "./reading.js";
import {noRectification, type Rectification} from "./rectification.js";
import {rectify} from "./rectify.js";
import {headingSpan, section, type Section} from "./section.js";
import {kindsOfSections} from "./kinds-of-sections.js";

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

/** The sections that the outline of the body tells apart. */
export function bodySections(shadow: string, body: Span, readings: readonly Reading[]): Held {
  const kinds = kindsOfSections(shadow, readings);
  const apart = answeredApart(shadow, readings);
  if (apart) {
    kinds[apart.listing] = apart.listed ? "rectification" : "overview";
    kinds[apart.answering] = "rectification";
  }
  const levels = levelWeights(
    readings.filter((_, i) => kinds[i] === "rectification" || kinds[i] === "problems"),
  );
  const sections = prefaceOf(shadow, body, readings);
  const rectifications: Rectification[] = [];
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    const kind = kinds[i]!;
    const from = i;
    if (kind === "problems") while (kinds[i + 1] === "problems") i++;
    const span = trimmed(shadow, reading.node.start, readings[i]!.node.end);
    if (kind !== "rectification" && kind !== "problems") {
      sections.push(section(kind, span, headingSpan(reading)));
      continue;
    }
    const held =
      kind === "problems"
        ? rectify(shadow, readings.slice(from, i + 1), levels, "")
        : withNote(apart, i, heldApart(apart, i) ?? heldBy(shadow, reading, levels));
    rectifications.push(held);
    sections.push(...around(shadow, span, kind === "problems" ? null : headingSpan(reading), held));
  }
  return {sections, rectifications};
}

/** What stands in the body before its first heading. */
function prefaceOf(shadow: string, body: Span, readings: readonly Reading[]): Section[] {
  const preface = trimmed(shadow, body.start, readings[0]?.node.start ?? body.end);
  return preface.end > preface.start ? [section("overview", preface)] : [];
}

function trimmed(shadow: string, start: number, end: number): Span {
  return {start, end: trimSpace(shadow, start, end)};
}

/** What a section holds, with the remark that findings and responses are two lists, which stands by the first of them. */
function withNote(apart: Apart | null, i: number, held: Rectification): Rectification {
  const isNoted = apart !== null && i === (apart.listed ? apart.listing : apart.answering);
  return isNoted ? {...held, notes: [apart.note]} : held;
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
