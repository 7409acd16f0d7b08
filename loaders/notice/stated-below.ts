import {firstFrom, type Line} from "../outline/lines.js";
import {answerLabelsIn} from "./labels.js";
import {isFirst, isNumbered, markAt} from "./line-marks.js";
import {isFinding, partsOf} from "./named-in-turn.js";
import {sentenceEnd} from "./sentence.js";
import {action, fault} from "./wording.js";

/*
 * Problems without a number below headings that have one: 1.党的建设弱化, and below it paragraphs that begin with a
 * finding each, 学习不深入。组织学习12次。 Where they were published they are set in bold, of which a text keeps nothing.
 */

/** Length of a heading, in code units, that stands in a line of its own. */
const [shortestHeading, longestHeading] = [4, 50];
/** How many headings must be told so, and how many problems each has on the average: fewer may be a chance of words. */
const fewestHeadings = 2;
const fewestEach = 1.5;
/** Length of a sentence that states a problem. */
const longestFinding = 60;
const faultAtLast = new RegExp(`(?:${fault.source})[^,;。:]{0,6}$`);
/** Length of one that names a problem and has no word that finds fault: 机关党建“灯下黑”。 */
const longestName = 24;
const result = /[\d%一二三四五六七八九十]|[已均]|完成|到位|今后|下一步/;

/** What stands from behind a heading with a number to the next. */
interface Below {
  /** How the heading is numbered. */
  readonly mark: string;
  readonly lines: readonly Line[];
}

/** Where problems begin that nothing numbers, several below most of the numbered headings of a kind. */
export function statedBelow(shadow: string, lines: readonly Line[]): Line[] {
  return partsOf(shadow, lines).flatMap((part) => statedBelowIn(shadow, part));
}

function statedBelowIn(shadow: string, lines: readonly Line[]): Line[] {
  const headed = belowHeadings(shadow, lines);
  return [...new Set(headed.map(({mark}) => mark))].flatMap((mark) => {
    const alike = headed.filter((below) => below.mark === mark);
    const stated = alike.map((below) => statedIn(shadow, below.lines, isFinding));
    const count = stated.reduce((sum, {length}) => sum + length, 0);
    const told = alike.every((below, i) => stated[i]![0] === below.lines[0]);
    if (!told || alike.length < fewestHeadings || count < alike.length * fewestEach) return [];
    // Where a label tells the response from the finding above it, it is not told by its wording.
    if (alike.some((below) => isLabelled(shadow, below.lines))) return [];
    return alike.flatMap((below) => statedIn(shadow, below.lines, isName));
  });
}

/** What stands below the numbered headings that have a line of their own, if a paragraph without a number comes first. */
function belowHeadings(shadow: string, lines: readonly Line[]): Below[] {
  return lines.flatMap((heading, i) => {
    const length = heading.end - heading.start;
    if (length < shortestHeading || length > longestHeading) return [];
    const mark = markAt(shadow, heading);
    const first = lines[i + 1];
    if (mark === "" || mark === "一是" || !first || isNumbered(shadow, first)) return [];
    if (/[。;:,]/.test(shadow.slice(heading.start, heading.end - 1))) return [];
    const below = lines.slice(i + 1, endOf(shadow, lines, i + 1));
    return [{mark, lines: below}];
  });
}

function isLabelled(shadow: string, lines: readonly Line[]): boolean {
  const labels = answerLabelsIn(shadow);
  const next = labels[firstFrom(labels, lines[0]!.start)];
  return next !== undefined && next.start < lines[lines.length - 1]!.end;
}

/** Index of the next line, from one on, that is numbered and not within a response, where numbers count from one. */
function endOf(shadow: string, lines: readonly Line[], from: number): number {
  const enumerated = new Set(["一是"]);
  for (let i = from; i < lines.length; i++) {
    const mark = markAt(shadow, lines[i]);
    if (mark === "" || enumerated.has(mark)) continue;
    if (mark === "一、" || mark === "(一)" || !isFirst(shadow, lines[i]!)) return i;
    enumerated.add(mark);
  }
  return lines.length;
}

/** Those of some lines whose first sentence does what is asked of it, and which tell behind or below it what was done. */
function statedIn(shadow: string, lines: readonly Line[], states: (sentence: string) => boolean): Line[] {
  const ends = lines.map((line) => {
    const end = sentenceEnd(shadow, line.start, Math.min(line.end, line.start + longestFinding + 1));
    if (isNumbered(shadow, line) || end - line.start > longestFinding) return null;
    return states(shadow.slice(line.start, end)) ? end : null;
  });
  return lines.filter((line, i) => {
    const end = ends[i];
    if (end == null) return false;
    // A finding in a line of its own is answered by the next one.
    if (end >= line.end - 1) return i + 1 < lines.length && ends[i + 1] === null;
    return (
      shadow[end] === "。" && !faultAtLast.test(shadow.slice(end + 1, sentenceEnd(shadow, end + 1, line.end)))
    );
  });
}

/** Whether a short sentence tells no act and no result: a name of a problem where its neighbours are findings. */
function isName(sentence: string): boolean {
  if (isFinding(sentence)) return true;
  return sentence.length <= longestName && !action.test(sentence) && !result.test(sentence);
}
