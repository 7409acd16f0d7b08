import {occurrencesOf} from "../occurrences.js";
import type {Line} from "../outline/lines.js";
import {firstFrom, within} from "../outline/lines.js";
import {list, oneOf} from "../patterns/alternatives.js";
import {Sought} from "../patterns/sought.js";
import {findsFaultAtEnd} from "./faults.js";
import {answerLabelsIn, labelsIn} from "./labels.js";
import {isFirst, isNumbered, markAt} from "./line-marks.js";
import {lostInGap} from "./lost-in-gap.js";
import {namedInTurn, partsOf} from "./named-in-turn.js";
import type {LoneMark} from "./node.js";
import {paragraphsOf, wideMarks} from "./paragraph.js";
import {sentenceEnd} from "./sentence.js";
import {statedBelow} from "./stated-below.js";
import {aspect, rectification} from "./wording.js";

/*
 * Lines that announce a problem with no ordinal: by their wording alone (关于…问题。, 针对“…”问题,一是…), findings
 * behind a label, told in turn, and lines above the label of an answer.
 */

const longestHeading = 120;
const announced = new Sought(/^(?:关于|着力解决|针对(?=“)|(?:具体|反馈)问题[:])/);
const longestOpening = 8;
const announcedEnd = /(?:问题|问题的?整改(?:落实|进展|完成)?情况)$/;
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
  const named = [
    ...namedInTurn(shadow, parts),
    ...parts.flatMap((part) => statedBelow(shadow, part)),
    ...lostInGap(shadow, paragraphs),
  ].sort((a, b) => a.start - b.start);
  const findings = findingsInTurn(shadow, lines);
  for (const start of answeredInTurn(shadow, lines, lone)) findings.add(start);
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
    const isAnnounced = isFinding || announced.lengthAt(shadow, line.start, line.start + longestOpening) > 0;
    if (isAnnounced) announcing.push({...line, isFinding, isWithin: false});
    for (const {start} of within(named, line.start + 1, line.end))
      announcing.push({start, end: line.end, isFinding: true, isWithin: false});
    if (!isAnnounced) continue;
    for (const start of announcedWithin(shadow, line))
      announcing.push({start, end: line.end, isFinding: false, isWithin: true});
  }
  return announcing;
}

/** Whether a line is no more than 反馈问题: between a numbered heading and the first of its numbered findings. */
function headsList(shadow: string, lines: readonly Line[], i: number): boolean {
  const [line, first] = [lines[i]!, lines[i + 1]];
  if (!first || !":]】".includes(shadow[line.end - 1]!) || !isFindingLabel(shadow, line)) return false;
  const above = markAt(shadow, lines[i - 1]);
  return above !== "" && above !== markAt(shadow, first) && isFirst(shadow, first);
}

const furtherQuote = /(?<=。)(?:关于|针对)“[^\n。”]{2,110}”(?:等|中|方面|的|具体|突出){0,3}问题[,:]/g;

/** Where further problems are announced in the paragraph of one: 针对“…”问题,一是…。针对“…”问题,一是…. */
function announcedWithin(shadow: string, {start, end}: Line): number[] {
  const words = shadow.slice(start, end);
  if (!announcedQuote.test(words)) return [];
  return occurrencesOf(furtherQuote, words).map(({index}) => start + index);
}

const FINDING = oneOf(list`
  (?:巡[视察])?反馈(?:的)?(?:具体|主要)?(?:问题|意见)
  (?:巡[视察]组?)?反馈指出
  (?:存在|具体|主要)(?:的)?问题
  问题(?:表现|描述)?
`);
const finding = new Sought(new RegExp(`^[[(【]?${FINDING}(?:[\\])】]?:|[\\])】])`));
const longestFindingLabel = 12;
const longestAnswerLabel = 16;
const answer = /^[[(【]?(?:目前)?(?:整改|落实|进展)[^,。;:\n]{0,10}(?:[:\])】]|(?=\n))/;

/**
 * Where findings begin that are told one after another below one heading, each behind a label and answered:
 * 反馈意见:…整改情况:…反馈意见:…整改情况:…. Elsewhere a heading of the same kind stands above each.
 */
function findingsInTurn(shadow: string, lines: readonly Line[]): Set<number> {
  const inTurn = new Set<number>();
  const labelled = lines.flatMap((line, i) => {
    const limit = Math.min(line.end, line.start + longestFindingLabel);
    return finding.lengthAt(shadow, line.start, limit) > 0 || isFindingLabel(shadow, line) ? [i] : [];
  });
  if (labelled.length < 2) return inTurn;
  const heading = markAt(shadow, lines[labelled[0]! - 1]);
  for (let n = 1; n < labelled.length; n++) {
    const before = labelled[n - 1]!;
    const between = lines.slice(before + 1, labelled[n]);
    const answered = between.findIndex(({start}) =>
      answer.test(shadow.slice(start, start + longestAnswerLabel)),
    );
    if (answered < 0 || !goesBefore(shadow, between.slice(answered), heading)) continue;
    for (const i of [before, labelled[n]!]) {
      inTurn.add(lines[i]!.start);
      const above = lines[i - 1];
      if (above && isBareAspect(shadow, above)) inTurn.add(above.start);
    }
  }
  return inTurn;
}

/**
 * Whether an answer goes right before a finding, or only an aspect stands between. What counts on behind it is a
 * measure, and no heading of the finding, if it counts from one in the answer.
 * @param heading mark of the line above the first finding
 */
function goesBefore(shadow: string, answering: readonly Line[], heading: string): boolean {
  const last = answering[answering.length - 1]!;
  const above = markAt(shadow, last);
  if (isAspect(shadow, last)) return above === heading;
  if (above === "") return answering.length === 1 || "。;".includes(shadow[last.end - 1]!);
  if (above === heading) return false;
  const measures = answering.map((line, i) => (i === 0 ? behindLabel(shadow, line) : line));
  const first = measures.find((line) => markAt(shadow, line) !== "")!;
  return above === markAt(shadow, first) && isFirst(shadow, first);
}

/** A line without the label that begins it. */
function behindLabel(shadow: string, {start, end}: Line): Line {
  const words = shadow.slice(start, Math.min(end, start + longestAnswerLabel));
  return {start: start + (answer.exec(words)?.[0].length ?? 0), end};
}

function isAspect(shadow: string, {start, end}: Line): boolean {
  return aspect.test(shadow.slice(start, end));
}

/** Whether a line names an aspect without an ordinal. */
function isBareAspect(shadow: string, line: Line): boolean {
  return markAt(shadow, line) === "" && isAspect(shadow, line);
}

/** Length of a line, in code units, that states a problem above its answer. */
const [shortestStatement, longestStatement] = [6, 160];

/**
 * Where lines begin that state a problem, each right above the label of its answer, where none of them has an
 * ordinal: the numbers of a list are lost when it is saved as text. An aspect right above is announced with them.
 */
function answeredInTurn(shadow: string, lines: readonly Line[], lone: ReadonlyMap<number, LoneMark>): number[] {
  const answers = answerLabelsIn(shadow).filter(({start}) => lines[firstFrom(lines, start)]?.start === start);
  const [first] = answers;
  if (!first) return [];
  const words = shadow.slice(first.start, first.end);
  const starts: number[] = [];
  let answered = 0;
  let before = 0;
  for (const {start} of answers) {
    if (!shadow.startsWith(words, start)) continue;
    const i = firstFrom(lines, start) - 1;
    const line = lines[i];
    if (!line || (isNumbered(shadow, line) && !lone.has(line.start))) return [];
    const length = line.end - line.start;
    const heads = length >= shortestStatement && length <= longestStatement;
    if (!heads || labelled(shadow, line) || !mayStandAbove(shadow, lines.slice(before, i))) return [];
    const above = lines[i - 1];
    // What stands below 【反馈问题】 is told by that label.
    if (above && isFindingLabel(shadow, above)) return [];
    if (above && isBareAspect(shadow, above)) starts.push(above.start);
    starts.push(line.start);
    before = i + 1;
    answered++;
  }
  return answered < 2 ? [] : starts;
}

/**
 * Where lines begin that state the one problem of an aspect, without an ordinal, between its numbered heading and the
 * label of the answer: (四)审计整改方面 above 整改责任压得不实 above 整改进展:….
 */
function aloneBelowAspects(shadow: string, lines: readonly Line[]): number[] {
  const starts: number[] = [];
  for (const {start} of answerLabelsIn(shadow)) {
    const i = firstFrom(lines, start);
    const [heading, line] = [lines[i - 2], lines[i - 1]];
    if (lines[i]?.start !== start || !heading || !line || isNumbered(shadow, line)) continue;
    const isBelow = wideMarks.has(markAt(shadow, heading)) && isAspect(shadow, heading);
    if (isBelow && !labelled(shadow, line) && findsFaultAtEnd(shadow.slice(line.start, line.end)))
      starts.push(line.start);
  }
  return starts;
}

function labelled(shadow: string, {start, end}: Line): boolean {
  return labelsIn(shadow, start, end)[0]?.start === start;
}

/** Whether a line holds the label of a finding and nothing else. */
function isFindingLabel(shadow: string, {start, end}: Line): boolean {
  if (end - start > longestFindingLabel) return false;
  const [label] = labelsIn(shadow, start, end);
  return label?.kind === "finding" && label.start === start && label.end === end;
}

/** Whether what stands between an answer's label and a line is the answer, and headings of several problems. */
function mayStandAbove(shadow: string, between: readonly Line[]): boolean {
  const above = between[between.length - 1];
  if (!above) return true;
  const words = shadow.slice(above.start, above.end);
  const mark = markAt(shadow, above);
  if (mark === "") return !announcedEnd.test(words);
  if (aspect.test(words) || rectification.test(words)) return true;
  const measures = between.find((line) => markAt(shadow, line) !== "")!;
  return mark === markAt(shadow, measures) && isFirst(shadow, measures);
}

/** Whether a problem is announced at an offset, in a sentence that ends by another. */
export function isAnnouncement({shadow, announcing}: Announced, start: number, end: number): boolean {
  const line = announcing[firstFrom(announcing, start)];
  if (line?.start === start && (line.isFinding || line.mark)) return true;
  if (namesProblem(shadow, start, end)) return true;
  return line?.start === start && announcedQuote.test(shadow.slice(start, sentenceEnd(shadow, start, end)));
}

/** Whether the sentence at an offset is the announcement of a problem, and no more: 关于…问题。 */
export function namesProblem(shadow: string, start: number, end: number): boolean {
  if (announced.lengthAt(shadow, start, start + longestOpening) === 0) return false;
  const sentence = shadow.slice(start, sentenceEnd(shadow, start, end));
  return sentence.length <= longestHeading && announcedEnd.test(sentence);
}
