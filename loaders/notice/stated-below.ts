import {firstFrom} from "../outline/lines.js";
import {faultsAtEnd} from "./faults.js";
import {firstEnd, isFinding, longestStated} from "./finding.js";
import {answerLabelsIn} from "./labels.js";
import {isFirst} from "./line-marks.js";
import {longestHeading, wideMarks, type Paragraph} from "./paragraph.js";
import {sentenceEnd} from "./sentence.js";
import {acts} from "./weight.js";

/*
 * Problems without a number below headings that have one: 1.党的建设弱化, and below it paragraphs that begin with a
 * finding each, 学习不深入。组织学习12次。 Where they were published they are set in bold, of which a text keeps nothing.
 */

/** Length of a heading, in code units, that has a line of its own. */
const shortestHeading = 4;
/** How many headings must be told so, and how many problems each has on the average: fewer may be a chance of words. */
const fewestHeadings = 2;
const fewestEach = 1.5;
/** Length of a sentence that names a problem and has no word that finds fault: 机关党建“灯下黑”。 */
const longestName = 24;
const result = /[\d%一二三四五六七八九十]|[已均]|完成|到位|今后|下一步/;

/** Where problems begin that nothing numbers, several below most of the numbered headings of a kind. */
export function statedBelow(shadow: string, part: readonly Paragraph[]): Paragraph[] {
  const headings = part.flatMap((_, i) => (isHeading(shadow, part, i) ? [i] : []));
  return [...new Set(headings.map((i) => part[i]!.mark))].flatMap((mark) => {
    const alike = headings.filter((i) => part[i]!.mark === mark);
    if (alike.length < fewestHeadings || !alike.every((i) => begins(shadow, part[i + 1]!))) return [];
    const below = alike.map((i) => part.slice(i + 1, endOf(shadow, part, i + 1)));
    const count = below.reduce((sum, lines) => sum + statedIn(shadow, lines, isFinding).length, 0);
    if (count < alike.length * fewestEach) return [];
    // Where a label tells the response from the finding above it, it is not told by its wording.
    if (below.some((lines) => isLabelled(shadow, lines))) return [];
    return below.flatMap((lines) => statedIn(shadow, lines, isName));
  });
}

/** Whether a numbered heading has a line of its own, above a paragraph without a number. */
function isHeading(shadow: string, part: readonly Paragraph[], i: number): boolean {
  const {start, end, mark} = part[i]!;
  if (mark === "" || mark === "一是" || part[i + 1]?.isNumbered !== false) return false;
  if (end - start < shortestHeading || end - start > longestHeading) return false;
  return !/[。;:,]/.test(shadow.slice(start, end - 1));
}

/** Index of the next line, from one on, that is numbered and not within a response, where numbers count from one. */
function endOf(shadow: string, part: readonly Paragraph[], from: number): number {
  const enumerated = new Set(["", "一是"]);
  for (let i = from; i < part.length; i++) {
    const {mark} = part[i]!;
    if (enumerated.has(mark)) continue;
    if (wideMarks.has(mark) || !isFirst(shadow, part[i]!)) return i;
    enumerated.add(mark);
  }
  return part.length;
}

function isLabelled(shadow: string, lines: readonly Paragraph[]): boolean {
  const labels = answerLabelsIn(shadow);
  const next = labels[firstFrom(labels, lines[0]!.start)];
  return next !== undefined && next.start < lines[lines.length - 1]!.end;
}

/** Tells something of a sentence, without the mark that ends it. */
type Tells = (shadow: string, start: number, end: number) => boolean;

/** Whether a paragraph's first sentence states a problem. */
function begins(shadow: string, {start, end}: Paragraph): boolean {
  return isFinding(shadow, start, firstEnd(shadow, start, end));
}

/** Those of some lines whose first sentence does what is asked of it, and which tell behind or below it what was done. */
function statedIn(shadow: string, lines: readonly Paragraph[], states: Tells): Paragraph[] {
  const ends = lines.map(({start, end, isNumbered}) => {
    const told = firstEnd(shadow, start, end);
    return !isNumbered && told - start <= longestStated && states(shadow, start, told) ? told : null;
  });
  return lines.filter((line, i) => {
    const told = ends[i];
    if (told == null) return false;
    // A finding in a line of its own is answered by the next one.
    if (told >= line.end - 1) return i + 1 < lines.length && ends[i + 1] === null;
    return shadow[told] === "。" && !endsWithFault(shadow, told + 1, sentenceEnd(shadow, told + 1, line.end));
  });
}

/** Whether the last clause of a sentence finds fault: then it says more of what is wrong. */
function endsWithFault(shadow: string, start: number, end: number): boolean {
  const sentence = shadow.slice(start, end);
  const clause = Math.max(sentence.lastIndexOf(","), sentence.lastIndexOf(";")) + 1;
  return faultsAtEnd.isIn(shadow, start + clause, end);
}

/** Whether a short sentence tells no act and no result: a name of a problem where its neighbours are findings. */
const isName: Tells = (shadow, start, end) => {
  if (isFinding(shadow, start, end)) return true;
  if (end - start > longestName || acts.lengthAt(shadow, start, end) > 0) return false;
  return !result.test(shadow.slice(start, end));
};
