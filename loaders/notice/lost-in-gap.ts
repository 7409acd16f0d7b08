import type {Line} from "../outline/lines.js";
import {hanOrdinal} from "../outline/numerals.js";
import {findsFaultAtEnd} from "./faults.js";
import {statesFirst} from "./finding.js";
import {paragraphsOf, type Paragraph} from "./paragraph.js";
import {sentenceEnd} from "./sentence.js";

/* Problems whose number is missing between those of their neighbours: 2.…, a paragraph without a number, 4.…. */

/** How the numbers of problems are printed. */
const numbered: ReadonlySet<string> = new Set(["1.", "1、", "(1)", "(一)", "一、"]);
const digits = /^\(?(?:(\d{1,3})|([一二三四五六七八九十]{1,3}))/;

/**
 * Where the problem begins whose number is missing between two lines: the paragraph between them, or the sentence within
 * one, that states a finding and goes on with what was done about it. Nothing where there is none, or more than one.
 */
export function lostInGap(shadow: string, lines: readonly Paragraph[]): Line[] {
  const found: Line[] = [];
  const last = new Map<string, {readonly value: number; readonly i: number}>();
  for (const [i, line] of lines.entries()) {
    const {mark} = line;
    if (mark === "" || !numbered.has(mark)) continue;
    const value = valueAt(shadow, line);
    const before = last.get(mark);
    if (before?.value === value - 2) {
      const stretch = lines.slice(before.i, i);
      const alone = aloneOnLine(shadow, stretch);
      found.push(...(alone.length > 0 ? alone : between(shadow, stretch)));
    }
    last.set(mark, {value, i});
  }
  return found;
}

function valueAt(shadow: string, {start}: Line): number {
  const [, arabic, han] = digits.exec(shadow.slice(start, start + 5))!;
  return arabic === undefined ? hanOrdinal(han!) : Number(arabic);
}

/** Length of a line, in code units, that states a problem and no more. */
const [shortest, longest] = [6, 80];

/** The one line without a number that states a problem as the numbered one above it does, and above an answer. */
function aloneOnLine(shadow: string, [heading, ...below]: readonly Paragraph[]): Line[] {
  const ending = heading && endingOf(shadow, heading);
  if (!ending) return [];
  const found = below.slice(0, -1).filter((line) => line.mark === "" && endingOf(shadow, line) === ending);
  return found.length === 1 ? found : [];
}

/** How a line ends that states a problem and no more: with a full stop or with the problem; null of any other. */
function endingOf(shadow: string, {start, end}: Line): "stop" | "words" | null {
  if (end - start < shortest || end - start > longest) return null;
  const words = shadow.slice(start, end).trimEnd();
  const isStopped = words.endsWith("。");
  const isFault = findsFaultAtEnd(isStopped ? words.slice(0, -1) : words) && !/。./.test(words);
  return isFault ? (isStopped ? "stop" : "words") : null;
}

/** The one problem without a number from a numbered line on. */
function between(shadow: string, lines: readonly Paragraph[]): Line[] {
  if (lines.slice(1).some(({mark}) => numbered.has(mark))) return [];
  const paragraphs = statesFirst(shadow, lines.slice(1));
  const found = paragraphs.length > 0 ? paragraphs : lines.flatMap((line) => statedWithin(shadow, line));
  return found.length === 1 ? found : [];
}

/** Where sentences of a line, behind its first two, state a finding and go on with what was done about it. */
function statedWithin(shadow: string, {start, end}: Line): Line[] {
  const found: Line[] = [];
  let sentences = 0;
  for (let from = start; from < end; sentences++) {
    if (sentences > 1) found.push(...statesFirst(shadow, paragraphsOf(shadow, [{start: from, end}])));
    from = sentenceEnd(shadow, from, end) + 1;
  }
  return found;
}
