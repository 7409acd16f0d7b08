import {withBullets} from "../outline/bullets.js";
import {firstFrom, linesOf, unbrokenLine, type Line} from "../outline/lines.js";
import {Nesting} from "../outline/nesting.js";
import type {Ordinal} from "../outline/ordinal.js";
import {announcingLines} from "./announcements.js";
import {withAnswerLists} from "./answer-lists.js";
import {attachedParts} from "./attachments.js";
import {bodyParts} from "./body.js";
import {withBracketsAbove} from "./brackets-above.js";
import {withChrome} from "./chrome.js";
import {holds, type Frame} from "./frame.js";
import {withListsBelow} from "./lists-below.js";
import {loneNumbers} from "./lone-numbers.js";
import {asIfBroken, withoutLabels, type Marked} from "./outlined.js";
import type {Reading} from "./reading.js";
import type {Rectification} from "./rectification.js";
import {section, type Section} from "./section.js";
import {tablesIn, type Table} from "./table.js";

/** The parts of a notice and what its rectification sections and attachments hold. */
export interface Parts {
  /** In document order; together they hold everything but white space. */
  readonly sections: readonly Section[];
  readonly body: readonly Rectification[];
  readonly attachments: readonly Rectification[];
  /** Every reading of the outline, for diagnostics about its sequences. */
  readonly readings: readonly Reading[];
}

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
  const {text, tables} = markedText(shadow, printed, lines, ordinals);
  const body = bodyParts(text, tables, frame.body);
  const attached = attachedParts(text, tables, frame.attachments);
  const sections = [...body.sections, ...attached.sections];
  if (frame.contact) sections.push(section("contact", frame.contact, frame.contact.heading));
  if (frame.signature) sections.push(section("signature", frame.signature));
  if (frame.title) sections.push(section("title", frame.title));
  return {
    sections: withChrome(printed, sections),
    body: body.rectifications,
    attachments: attached.rectifications,
    readings: [...body.readings, ...attached.readings],
  };
}

/** A text with the ordinals of its outline, and its tables of findings: what is numbered in their rows is no part of it. */
function markedText(
  shadow: string,
  printed: string,
  lines: readonly Line[],
  ordinals: readonly Ordinal[],
): {readonly text: Marked; readonly tables: readonly Table[]} {
  const unbroken = unbrokenLine(shadow, lines);
  const broken = unbroken ? ordinals.map((ordinal) => asIfBroken(ordinal, unbroken)) : ordinals;
  const placed = withBracketsAbove(shadow, lines, withoutLabels(shadow, broken));
  const own = withListsBelow(shadow, withAnswerLists(shadow, placed));
  const lone = loneNumbers(shadow, lines, own);
  const marks = new Map(lone.map(({start, markEnd, end}) => [start, {markEnd, textStart: end}]));
  const announcing = announcingLines(shadow, lines, marks);
  const counted = marks.size === 0 ? own : own.filter(({start}) => !marks.has(start));
  const isHeading = (start: number) => announcing[firstFrom(announcing, start)]?.start === start;
  const standing = withBullets(printed, shadow, lines, counted, isHeading);
  const tables = tablesIn(shadow, lines, {start: 0, end: shadow.length}, standing);
  const outlining =
    tables.length === 0 ? standing : standing.filter(({start}) => !tables.some((table) => holds(table, start)));
  const nesting = new Nesting(outlining);
  return {text: {shadow, lines, unbroken, announcing, ordinals: outlining, nesting}, tables};
}
