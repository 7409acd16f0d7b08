import {kindOf, pagedTableOf} from "../code-units.js";
import {codeAt} from "../patterns/unit-set.js";
import {isSpace, type Line} from "./lines.js";
import {afterSingle} from "./marks.js";
import type {Ordinal, Place} from "./ordinal.js";

/** What ends a sentence or a clause. */
export const sentenceEnds = pagedTableOf("。！？!?；;：:\n");
const sentenceBreaks = pagedTableOf("。！？!?；;：:\n】]");
/** Behind these marks a sentence may have ended before them. */
const closing = pagedTableOf("”)");
/** A blank behind these parts no sentence. */
const unparted = pagedTableOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.,-");

/**
 * Where a mark stands. Straight after another mark that begins its line (1.问题1:) it begins the line too.
 *
 * @param last where the words behind the last mark of the line begin
 */
export function placeOf(
  shadow: string,
  line: Line,
  at: number,
  last: number,
  ordinals: readonly Ordinal[],
): Place {
  if (at === line.start) return "line";
  const before = ordinals[ordinals.length - 1];
  if (before?.place === "line" && before.end === at && last === at) return "line";
  const previous = shadow.charCodeAt(at - 1);
  if (kindOf(sentenceBreaks, previous) === 1 || isGluedHeading(shadow, at)) return "sentence";
  if (goesOnAsList(shadow, at)) return "sentence";
  if (isSpace(previous)) return kindOf(unparted, shadow.charCodeAt(at - 2)) === 1 ? "inline" : "sentence";
  const closed = kindOf(closing, previous) === 1 && kindOf(sentenceEnds, shadow.charCodeAt(at - 2)) === 1;
  return closed || closesNote(shadow, at - 1) ? "sentence" : "inline";
}

/** Whether a list opens behind the comma of a statement, as a sentence does: 针对“…”问题,第一,…。第二,…. */
function goesOnAsList(shadow: string, at: number): boolean {
  return kindOf(listOpenings, shadow.charCodeAt(at)) === 1 && shadow.startsWith("问题,", at - 3);
}

const listOpenings = pagedTableOf("第首(");

/** Shortest and longest note in brackets, in code units. */
const [shortestNote, longestNote] = [5, 26];

/** Whether a bracket closes a note that begins where a sentence ends: 整改情况:(已完成)一是…. */
function closesNote(shadow: string, at: number): boolean {
  if (shadow.charCodeAt(at) !== closeBracket) return false;
  // Not looked for beyond the longest note: a text of closing brackets would be gone over for each of them.
  const from = Math.max(0, at + 1 - longestNote);
  const open = from + shadow.slice(from, at).lastIndexOf("(");
  if (open < Math.max(1, from) || at + 1 - open < shortestNote) return false;
  return kindOf(sentenceBreaks, shadow.charCodeAt(open - 1)) === 1;
}

/** Longest heading, in code units, that the next may follow on the same line. */
const longestHeading = 120;
const headingEnds = ["问题", "方面", "情况", "整改", "进展"];
const headingEndings = pagedTableOf(headingEnds.map((words) => words.slice(-1)).join(""));
/** What a heading announces behind its number, which is no longer than this. */
const announcements = ["关于", "针对", "着力解决", "在“"];
const announcing = pagedTableOf(announcements.map((words) => words.charAt(0)).join(""));
const longestHeadingNumber = 5;
const headingNumbers = pagedTableOf("()0123456789一二三四五六七八九十");

/** Where line breaks are lost a heading may follow another without any mark: …方面(一)关于…问题1.针对…. */
function isGluedHeading(shadow: string, at: number): boolean {
  if (kindOf(headingEndings, shadow.charCodeAt(at - 1)) === 1 && headingEnds.includes(shadow.slice(at - 2, at)))
    return true;
  let end = at;
  while (end - at <= longestHeadingNumber && kindOf(headingNumbers, codeAt(shadow, end)) === 1) end++;
  if (end === at || end - at > longestHeadingNumber) return false;
  end += kindOf(afterSingle, codeAt(shadow, end));
  return (
    kindOf(announcing, codeAt(shadow, end)) === 1 &&
    announcements.some((words) => shadow.startsWith(words, end))
  );
}

/** A mark right behind the heading of one that begins its line has lost its line break. */
export function followsHeading(shadow: string, at: number, before: Ordinal | undefined): boolean {
  if (before?.place !== "line" || at - before.end > longestHeading || !isGluedHeading(shadow, at)) return false;
  return /^[^。;\n]*。?$/.test(shadow.slice(before.end, at));
}

const openBracket = "(".charCodeAt(0);
const closeBracket = ")".charCodeAt(0);
/** Behind these a bracketed number is one of something, behind those a numeral goes on with a list. */
const counting = pagedTableOf("第附");
const listing = pagedTableOf(",、");
const listed = pagedTableOf("一二三四五六七八九十");

/** Inside a sentence only marks that are hardly ever anything else are kept, for sequences that lack them. */
export function mayStandInline(shadow: string, at: number): boolean {
  const code = shadow.charCodeAt(at);
  if (code >= 0x2460 && code <= 0x3289) return true;
  const previous = shadow.charCodeAt(at - 1);
  return code === openBracket
    ? kindOf(counting, previous) === 0
    : kindOf(listing, previous) === 1 && kindOf(listed, code) === 1;
}
