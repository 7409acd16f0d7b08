import {occurrencesOf} from "../occurrences.js";
import type {Line} from "../outline/lines.js";
import {firstFrom, within} from "../outline/lines.js";
import {aloneBelowAspects, statedAboveAnswers} from "./above-answers.js";
import {findingsInTurn, furtherFindings, headsList} from "./findings-in-turn.js";
import {lostInGap} from "./lost-in-gap.js";
import {namedInTurn, partsOf} from "./named-in-turn.js";
import type {LoneMark} from "./node.js";
import {paragraphsOf} from "./paragraph.js";
import {namesProblem, opensAsProblem} from "./problem-names.js";
import {sentenceEnd} from "./sentence.js";
import {statedBelow} from "./stated-below.js";

/*
 * Lines that announce a problem with no ordinal: by their wording alone (关于…问题。, 针对“…”问题,一是…), findings
 * behind a label, told in turn, and lines above the label of an answer.
 */

/** The response may follow behind a comma: 针对“…”问题,一是…. */
const announcedQuote = /^(?:关于|针对)“[^\n。]{2,110}”(?:等|中|方面|的|具体|突出){0,3}问题[,:]/;

/** A text as far as it is asked for items without an ordinal. */
export interface Announced {
  readonly shadow: string;
  /** The line, if any, in which sentences stand for lines. */
  readonly unbroken: Line | null;
  /** The lines that begin as an announcement does: they are few, and most nodes hold none. */
  readonly announcing: readonly Announcing[];
}

interface Announcing extends Line {
  /** Whether it is one of several findings told in turn below one heading, or each above its answer. */
  readonly isFinding: boolean;
  /** Whether it begins with a sentence within a line that begins so itself. */
  readonly isWithin: boolean;
  /** The number that it bears alone. */
  readonly mark?: LoneMark;
}

/**
 * Those of a text's lines that begin as the announcement of a problem does.
 * @param lone numbers of lines that none beside them counts with
 */
export function announcingLines(
  shadow: string,
  lines: readonly Line[],
  lone: ReadonlyMap<number, LoneMark> = new Map(),
): Announcing[] {
  const paragraphs = paragraphsOf(shadow, lines);
  const parts = partsOf(shadow, paragraphs);
  const findings = findingsInTurn(shadow, lines);
  const named = [
    ...namedInTurn(shadow, parts),
    ...parts.flatMap((part) => statedBelow(shadow, part)),
    ...lostInGap(shadow, paragraphs),
    ...furtherFindings(shadow, lines, findings),
  ].sort((a, b) => a.start - b.start);
  for (const start of statedAboveAnswers(shadow, lines, lone)) findings.add(start);
  for (const start of aloneBelowAspects(shadow, lines)) findings.add(start);
  for (const {start} of named) findings.add(start);
  const announcing: Announcing[] = [];
  for (const [i, line] of lines.entries()) {
    if (headsList(shadow, lines, i)) continue;
    const isFinding = findings.has(line.start);
    const mark = lone.get(line.start);
    if (mark) {
      announcing.push({...line, isFinding, isWithin: false, mark});
      continue;
    }
    const isAnnounced = isFinding || opensAsProblem(shadow, line.start);
    if (isAnnounced) announcing.push({...line, isFinding, isWithin: false});
    for (const {start} of within(named, line.start + 1, line.end))
      announcing.push({start, end: line.end, isFinding: true, isWithin: false});
    if (!isAnnounced) continue;
    for (const start of announcedWithin(shadow, line))
      announcing.push({start, end: line.end, isFinding: false, isWithin: true});
  }
  return announcing;
}

const furtherQuote = /(?<=。)(?:关于|针对)“[^\n。”]{2,110}”(?:等|中|方面|的|具体|突出){0,3}问题[,:]/g;

/** Where further problems are announced in the paragraph of one: 针对“…”问题,一是…。针对“…”问题,一是…. */
function announcedWithin(shadow: string, {start, end}: Line): number[] {
  const words = shadow.slice(start, end);
  if (!announcedQuote.test(words)) return [];
  return occurrencesOf(furtherQuote, words).map(({index}) => start + index);
}

/** Whether a problem is announced at an offset, in a sentence that ends by another. */
export function isAnnouncement({shadow, announcing}: Announced, start: number, end: number): boolean {
  const line = announcing[firstFrom(announcing, start)];
  if (line?.start === start && (line.isFinding || line.mark)) return true;
  if (namesProblem(shadow, start, end)) return true;
  return line?.start === start && quotesProblem(shadow, start, end);
}

/** Whether words at an offset quote a problem, whose response may follow behind a comma: 针对“…”问题,一是…. */
export function quotesProblem(shadow: string, start: number, end: number): boolean {
  return announcedQuote.test(shadow.slice(start, sentenceEnd(shadow, start, end)));
}
