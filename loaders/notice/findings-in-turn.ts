import {occurrencesOf} from "../occurrences.js";
import type {Line} from "../outline/lines.js";
import {list, oneOf} from "../patterns/alternatives.js";
import {Sought} from "../patterns/sought.js";
import {isAspect, isBareAspect} from "./aspect-lines.js";
import {isAnswered, labelsIn, opensAnswer} from "./labels.js";
import {isFirst, markAt} from "./line-marks.js";

/* Findings told in turn, each behind a label of its own. */

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
export function findingsInTurn(shadow: string, lines: readonly Line[]): Set<number> {
  const labelled = lines.flatMap((line, i) => {
    const limit = Math.min(line.end, line.start + longestFindingLabel);
    return finding.lengthAt(shadow, line.start, limit) > 0 || isFindingLabel(shadow, line) ? [i] : [];
  });
  const inTurn = answeredWithin(shadow, lines, labelled);
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
 * Where paragraphs begin that hold a finding and its answer, each behind its label: 问题:…。整改:…. One that follows
 * another directly has no heading of its own; so has the one below an aspect, where others are told so.
 * @param labelled indices of the lines that begin with the label of a finding
 */
function answeredWithin(shadow: string, lines: readonly Line[], labelled: readonly number[]): Set<number> {
  const answered = labelled.filter((i) => isAnswered(labelsIn(shadow, lines[i]!.start, lines[i]!.end)));
  const inTurn = new Set<number>();
  for (const [n, i] of answered.entries())
    if (answered[n - 1] === i - 1) inTurn.add(lines[i - 1]!.start).add(lines[i]!.start);
  if (inTurn.size === 0) return inTurn;
  for (const i of answered) {
    const heading = lines[i - 1];
    if (heading && isAspect(shadow, heading)) inTurn.add(lines[i]!.start);
  }
  return inTurn;
}

const furtherFinding = new RegExp(`(?<=。)${FINDING}:`, "g");

/** Where further findings begin in the paragraphs of such: 问题:…。整改:…。问题:…。整改:…. */
export function furtherFindings(shadow: string, lines: readonly Line[], inTurn: ReadonlySet<number>): Line[] {
  return lines.flatMap(({start, end}) => {
    if (!inTurn.has(start)) return [];
    const answers = labelsIn(shadow, start, end).filter(opensAnswer);
    if (answers.length < 2) return [];
    return occurrencesOf(furtherFinding, shadow.slice(start, end)).map(({index}) => ({
      start: start + index,
      end,
    }));
  });
}

/**
 * Whether an answer goes right before a finding, or only an aspect stands between. What counts on behind it is a
 * measure, and no heading of the finding, if it counts from one in the answer.
 * @param heading mark of the line above the first finding
 */
function goesBefore(shadow: string, answering: readonly Line[], heading: string): boolean {
  const last = answering[answering.length - 1]!;
  if (endsInNotes(shadow, answering)) return true;
  const above = markAt(shadow, last);
  if (isAspect(shadow, last)) return above === heading;
  if (above === "") return answering.length === 1 || "。;".includes(shadow[last.end - 1]!);
  if (above === heading) return false;
  const measures = answering.map((line, i) => (i === 0 ? behindLabel(shadow, line) : line));
  const first = measures.find((line) => markAt(shadow, line) !== "")!;
  return above === markAt(shadow, first) && isFirst(shadow, first);
}

/**
 * Whether what stands between two findings ends in the notes of a card: 责任领导:…, 整改状态:…, 问题类别:…. They end the
 * answer; what each of them says may stand on a line of its own.
 */
function endsInNotes(shadow: string, between: readonly Line[]): boolean {
  const note = between.findLastIndex(({start, end}) => labelsIn(shadow, start, end)[0]?.start === start);
  if (note <= 0) return false;
  const {start, end} = between[note]!;
  const {kind, end: labelEnd} = labelsIn(shadow, start, end)[0]!;
  const isAlone = labelEnd === end;
  return (kind === "note" || kind === "status") && between.length - note <= (isAlone ? 2 : 1);
}

/** A line without the label that begins it. */
function behindLabel(shadow: string, {start, end}: Line): Line {
  const words = shadow.slice(start, Math.min(end, start + longestAnswerLabel));
  return {start: start + (answer.exec(words)?.[0].length ?? 0), end};
}

/** Whether a line holds the label of a finding and nothing else. */
export function isFindingLabel(shadow: string, {start, end}: Line): boolean {
  if (end - start > longestFindingLabel) return false;
  const [label] = labelsIn(shadow, start, end);
  return label?.kind === "finding" && label.start === start && label.end === end;
}

/** Whether a line is no more than 反馈问题: between a numbered heading and the first of its numbered findings. */
export function headsList(shadow: string, lines: readonly Line[], i: number): boolean {
  const [line, first] = [lines[i]!, lines[i + 1]];
  if (!first || !":]】".includes(shadow[line.end - 1]!) || !isFindingLabel(shadow, line)) return false;
  const above = markAt(shadow, lines[i - 1]);
  return above !== "" && above !== markAt(shadow, first) && isFirst(shadow, first);
}
