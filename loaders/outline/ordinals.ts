import {isDigitAt, kindOf, pagedKindsOf, pagedTableOf, placesIn} from "../code-units.js";
import {pairsBeginning, unitsBeginning} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {codeAt, holdsAt, unitsIn} from "../patterns/unit-set.js";
import {isSpace, skipSpace, type Line} from "./lines.js";
import {hanOrdinal} from "./numerals.js";

/**
 * Classes of ordinals, by how they are printed. What part a class plays (section, group, problem, measure)
 * differs from notice to notice and is no business of this module.
 */
export type OrdinalClass =
  | "han" // 一、
  | "han-bracket" // (一) ㈠
  | "issue" // 问题一: 问题1: 反馈问题一:
  | "arabic" // 1. 1、 ⒈
  | "arabic-bracket" // (1) ⑴ 1)
  | "circled" // ① ❶
  | "decimal" // 1.2 1-2
  | "item" // 一是 一要
  | "rank" // 第一,
  | "order" // 首先,
  | "answer" // 1. behind 整改措施:, where the problems are numbered so, too
  | "bullet"; // a line behind a bullet, which is not read: its mark is empty

/**
 * Where an ordinal stands: first in its line; after the end of a sentence or clause, or after a blank;
 * anywhere else.
 */
export type Place = "line" | "sentence" | "inline";

export interface Ordinal {
  readonly class: OrdinalClass;
  /** Position in its sequence from 1. */
  readonly value: number;
  readonly place: Place;
  /** The printed mark; empty where the ordinal is lost and only 问题6: tells its number. */
  readonly start: number;
  readonly markEnd: number;
  /** Where the words behind the mark begin. */
  readonly end: number;
}

const numerals = "一二三四五六七八九十廿";
const HAN = `[${numerals}]{1,3}`;
const han = new RegExp(`${HAN}(?: ?[、.](?!(?:${HAN})[、是要.])|,(?=[一-鿿“]))[、.,]*`, "y");
const hanBracket = new RegExp(`\\( ?${HAN} ?\\)[、.,]*`, "y");
const hanOpen = new RegExp(`\\(${HAN}(?=[一-鿿“])(?![^()\n]{0,8}\\))|${HAN}\\)[、.,]*`, "y");
const ISSUE = `(?:(?:反馈|具体|存在|主要|整改)?问题(?:表现)?|(?:具体|主要)表现)(?:${HAN}|\\d{1,3}|\\((?:${HAN}|\\d{1,3})\\))`;
// On a line of its own it needs no mark behind it.
const issue = new RegExp(`${ISSUE}[:、.]|(?<![^\\n ])${ISSUE}(?= ?\\n)|[\\[【]${ISSUE}[\\]】][:、.]?`, "y");
const item = new RegExp(`(?<!一是一[、,]?)${HAN}(?:是|要)(?!否|一[、,]?二是二)[、,:]?`, "y");
const rank = new RegExp(`第${HAN}(?:[,、:]|是)(?!第)`, "y");
const order = /(?:首先|其次|再次|最后)(?:,|是(?=[一-鿿]))/y;
const arabicBracket = /\( ?\d{1,3} ?\)[、.]?/y;
const lost = /\)(?=[一-鿿“])/y;
/** What stands behind a number. */
const arabic = / ?(?:[.](?!\d(?!\d{3}年))|[、](?!\d(?!\d{3}年)))[、.]*/y;
const arabicClose = /\)[、.]?/y;
const decimal =
  /[.-]\d{1,2}[.、,]?(?= ?[一-鿿“《])(?! ?[年月日号个%倍亿万元版米公吨千百度级岁人户家项条次起件名台份期小周天辆处亩篇场轮批类层折点宗斤厘毫平立方])/y;
/** The longest number of a mark, and of one with a point inside it. */
const [longestNumber, longestWhole] = [3, 2];

const sentenceEnds = pagedTableOf("。！？!?；;：:\n");
const sentenceBreaks = pagedTableOf("。！？!?；;：:\n】");
/** Behind these marks a sentence may have ended before them. */
const closing = pagedTableOf("”)");
/** A blank behind these parts no sentence. */
const unparted = pagedTableOf("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.,-");

/** Length of a match at an offset; 0 if there is none. */
function lengthAt(pattern: RegExp, shadow: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(shadow) ? pattern.lastIndex - at : 0;
}

/** Stands for the number that a mark has lost. */
const lostValue = -1;

interface Mark {
  readonly class: OrdinalClass;
  /** Its number; `lostValue` where the mark does not print it. */
  readonly value: number;
  readonly length: number;
}

const hanNumerals = pagedTableOf(numerals);

function digitsEnd(shadow: string, at: number, limit: number): number {
  while (at < limit && isDigitAt(shadow, at)) at++;
  return at;
}

/** Value of the number, in digits or Chinese, that begins a stretch or stands behind a blank there. */
function valueIn(shadow: string, start: number, end: number): number {
  const from = isSpace(shadow.charCodeAt(start)) ? start + 1 : start;
  let to = digitsEnd(shadow, from, end);
  if (to > from) return Number(shadow.slice(from, to));
  while (to < end && kindOf(hanNumerals, shadow.charCodeAt(to)) === 1) to++;
  const value = hanOrdinal(shadow.slice(from, to));
  return Number.isNaN(value) ? lostValue : value;
}

/** A mark of one character, with what may stand behind it: ① ❶ ⑴ ⒈ ㈠ ㊀. */
function singleMark(shadow: string, at: number): Mark | null {
  const code = shadow.charCodeAt(at);
  const found = singles.find(({first, last}) => code >= first && code <= last);
  if (!found) return null;
  const length = kindOf(afterSingle, codeAt(shadow, at + 1)) === 1 ? 2 : 1;
  return {class: found.class, value: code - found.first + 1, length};
}

/** All code units from one to another. */
function unitsBetween(first: number, last: number): string {
  return String.fromCharCode(...Array.from({length: last - first + 1}, (_, i) => first + i));
}

const singles = (
  [
    ["circled", "①⑳"],
    ["circled", "❶❿"],
    ["arabic-bracket", "⑴⒇"],
    ["arabic", "⒈⒛"],
    ["han-bracket", "㈠㈩"],
    ["han", "㊀㊉"],
  ] as const
).map(([mark, range]) => ({class: mark, first: range.charCodeAt(0), last: range.charCodeAt(1)}));
const afterSingle = pagedTableOf("、.");

/** A mark whose number begins so far behind its start. */
function numbered(mark: OrdinalClass, shadow: string, at: number, length: number, number: number): Mark {
  return {class: mark, value: valueIn(shadow, at + number, at + length), length};
}

function readDigits(shadow: string, at: number, place: Place): Mark | null {
  const end = digitsEnd(shadow, at, shadow.length);
  const digits = end - at;
  if (digits > longestNumber) return null;
  let tail = lengthAt(arabic, shadow, end);
  if (tail > 0) return numbered("arabic", shadow, at, digits + tail, 0);
  if (place === "inline") return null;
  if ((tail = lengthAt(arabicClose, shadow, end)) > 0)
    return numbered("arabic-bracket", shadow, at, digits + tail, 0);
  if (place === "line" && digits <= longestWhole && (tail = lengthAt(decimal, shadow, end)) > 0)
    return numbered("decimal", shadow, at, digits + tail, digits + 1);
  return null;
}

function readBracket(shadow: string, at: number, place: Place): Mark | null {
  let length = lengthAt(hanBracket, shadow, at);
  if (length > 0) return numbered("han-bracket", shadow, at, length, 1);
  if ((length = lengthAt(arabicBracket, shadow, at)) > 0)
    return numbered("arabic-bracket", shadow, at, length, 1);
  if (place === "line" && (length = lengthAt(hanOpen, shadow, at)) > 0)
    return numbered("han-bracket", shadow, at, length, 1);
  return null;
}

function readHan(shadow: string, at: number, place: Place): Mark | null {
  let length = lengthAt(item, shadow, at);
  if (length > 0) return numbered("item", shadow, at, length, 0);
  if (place === "inline") return null;
  if ((length = lengthAt(han, shadow, at)) > 0) return numbered("han", shadow, at, length, 0);
  if (place === "line" && (length = lengthAt(hanOpen, shadow, at)) > 0)
    return numbered("han-bracket", shadow, at, length, 0);
  return null;
}

function readMark(shadow: string, at: number, place: Place): Mark | null {
  const code = shadow.charCodeAt(at);
  switch (kindOf(looks, code)) {
    case number:
      return readDigits(shadow, at, place);
    case single:
      return singleMark(shadow, at);
    default:
      if (code === openBracket) return readBracket(shadow, at, place);
      if (kindOf(hanNumerals, code) === 1) return readHan(shadow, at, place);
      return place === "inline" ? null : readWord(shadow, at);
  }
}

/** A mark that begins with a word, or is what is left of a bracket. */
function readWord(shadow: string, at: number): Mark | null {
  let length: number;
  switch (shadow[at]) {
    case "第":
      length = lengthAt(rank, shadow, at);
      return length > 0 ? numbered("rank", shadow, at, length, 1) : null;
    case "问":
    case "反":
    case "具":
    case "存":
    case "主":
    case "整":
    case "【":
    case "[":
      // …方面问题1. is the end of a heading and an ordinal.
      if (/[一-鿿”]/.test(shadow[at - 1] ?? "")) return null;
      length = lengthAt(issue, shadow, at);
      return length > 0 ? numbered("issue", shadow, at, length, issueNumber(shadow, at)) : null;
    case ")":
      length = lengthAt(lost, shadow, at);
      return length > 0 ? {class: "arabic-bracket", value: lostValue, length} : null;
    default:
      length = lengthAt(order, shadow, at);
      // 其次 and 最后 count on from whatever stands before them.
      return length > 0 ? {class: "order", value: shadow[at] === "首" ? 1 : lostValue, length} : null;
  }
}

const issueName = /[^题现]{0,5}(?:题(?:表现)?|现)/y;

/** How far behind the start of a mark the number of its 问题1 or 问题(一) stands. */
function issueNumber(shadow: string, at: number): number {
  issueName.lastIndex = at;
  issueName.test(shadow);
  const behind = issueName.lastIndex;
  return (shadow[behind] === "(" ? behind + 1 : behind) - at;
}

/** How a mark can begin that is more than one character. */
const longer = new RegExp(
  [han, hanBracket, hanOpen, issue, item, rank, order, arabicBracket, lost].map(({source}) => source).join("|"),
);
const openings = pairsBeginning(longer);
const afterNumber = unitsBeginning(new RegExp(`${arabic.source}|${arabicClose.source}|${decimal.source}`));

const [composed, number, single, quotation] = [1, 2, 3, 4];
/** What the scan looks at: what longer marks begin with, digits, marks of one character, and quotation marks. */
const initials = unitsBeginning(longer);
const looks = pagedKindsOf(
  [composed, unitsIn(initials)],
  [number, "0123456789"],
  [single, singles.map(({first, last}) => unitsBetween(first, last)).join("")],
  [quotation, "《》“”"],
);

/** Code units after which a quotation mark that was never closed is forgotten. */
const longestQuotation = 150;

/**
 * All ordinals of a text in document order. Marks inside 《》 and, unless they begin a line, inside “”
 * are quotations and left out; so are numbers that count or date something (2.0版, 1-5月份, 3月24日).
 */
export function ordinalsOf(shadow: string, lines: readonly Line[]): readonly Ordinal[] {
  const ordinals: Ordinal[] = [];
  const places = placesIn(looks, shadow);
  let next = 0;
  for (const line of lines) next = scanLine(shadow, line, places, next, ordinals);
  return resolved(shadow, ordinals);
}

/**
 * Reads the ordinals of a line.
 *
 * @param places where there is something to look at; the first behind the lines before is that at `next`
 * @returns index of the first place behind the line
 */
function scanLine(shadow: string, line: Line, places: Uint32Array, next: number, ordinals: Ordinal[]): number {
  let title = -Infinity;
  let quote = -Infinity;
  let last = line.start;
  /** What stands before it is read. */
  let from = line.start;
  for (; next < places.length && places[next]! < line.end; next++) {
    let at = places[next]!;
    if (at < from) continue;
    const look = kindOf(looks, shadow.charCodeAt(at));
    if (look === quotation) {
      const char = shadow[at]!;
      if (char === "《") title = at;
      else if (char === "》") title = -Infinity;
      else if (char === "“") quote = at;
      else quote = -Infinity;
      continue;
    }
    if (look === composed && !mayBegin(openings, shadow, at)) continue;
    if (look === number) {
      const numberEnd = digitsEnd(shadow, at, line.end);
      if (!holdsAt(afterNumber, shadow, numberEnd)) {
        from = numberEnd;
        continue;
      }
      at = Math.max(at, numberEnd - longestNumber);
      from = at + 1;
    }
    let place = placeOf(shadow, line, at, last, ordinals);
    if (at - Math.max(title, quote) < longestQuotation && place !== "line") continue;
    if (place === "inline" && !mayStandInline(shadow, at)) continue;
    const mark = readMark(shadow, at, place);
    if (!mark) continue;
    const before = ordinals[ordinals.length - 1];
    if (place === "sentence" && before?.class !== mark.class && followsHeading(shadow, at, before))
      place = "line";
    const markEnd = at + mark.length;
    let end = markEnd;
    while (end < line.end && isSpace(shadow.charCodeAt(end))) end++;
    // 问题1 on a line of its own stands above its words.
    if (mark.class === "issue" && end === line.end) end = skipSpace(shadow, end, shadow.length);
    ordinals.push({class: mark.class, value: mark.value, place, start: at, markEnd, end});
    last = end;
    from = markEnd;
  }
  return next;
}

/** A mark straight after another mark that begins its line (1.问题1:) begins the line too. */
function placeOf(shadow: string, line: Line, at: number, last: number, ordinals: readonly Ordinal[]): Place {
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
function followsHeading(shadow: string, at: number, before: Ordinal | undefined): boolean {
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
function mayStandInline(shadow: string, at: number): boolean {
  const code = shadow.charCodeAt(at);
  if (code >= 0x2460 && code <= 0x3289) return true;
  const previous = shadow.charCodeAt(at - 1);
  return code === openBracket
    ? kindOf(counting, previous) === 0
    : kindOf(listing, previous) === 1 && kindOf(listed, code) === 1;
}

/** Numbers for the marks that do not print theirs; marks that no sequence explains are dropped. */
function resolved(shadow: string, ordinals: readonly Ordinal[]): readonly Ordinal[] {
  // Most texts have only marks that print their number, and no 问题1:.
  if (ordinals.every((ordinal) => ordinal.value !== lostValue && ordinal.class !== "issue")) return ordinals;
  let nextBracket: readonly Following[] | undefined;
  const last = new Map<OrdinalClass, number>();
  const result: Ordinal[] = [];
  const issueClass = ordinals.find(
    (o, i) => ordinals[i + 1]?.class === "issue" && ordinals[i + 1]!.start === o.end,
  )?.class;
  for (const [i, ordinal] of ordinals.entries()) {
    const previous = result[result.length - 1];
    if (ordinal.class === "issue" && previous?.end === ordinal.start) {
      // 1.问题1: is one mark; the words begin behind it.
      result[result.length - 1] = {...previous, end: ordinal.end};
      continue;
    }
    let known: Ordinal | undefined = ordinal;
    if (ordinal.class === "issue" && issueClass)
      known = {...ordinal, class: issueClass, markEnd: ordinal.start};
    else if (ordinal.class === "order" && ordinal.value === lostValue) {
      known = last.has("order") ? {...ordinal, value: last.get("order")! + 1} : undefined;
    } else if (ordinal.value === lostValue) {
      nextBracket ??= followingBrackets(ordinals);
      known = recovered(shadow, ordinal, last, nextBracket[i]!);
    }
    if (!known || known.value === lostValue) continue;
    last.set(known.class, known.value);
    result.push(known);
  }
  return result;
}

type Following = Readonly<Partial<Record<OrdinalClass, number>>>;

/** For each position, the value of the next bracketed mark of either class. */
function followingBrackets(ordinals: readonly Ordinal[]): Following[] {
  const following: Following[] = [];
  let next: Following = {};
  for (let i = ordinals.length - 1; i >= 0; i--) {
    following[i] = next;
    const {class: mark, value} = ordinals[i]!;
    if (mark.endsWith("bracket") && value !== lostValue) next = {...next, [mark]: value};
  }
  return following;
}

/** Whether a closing bracket has an opening one before it on its line. */
function closesBracket(shadow: string, at: number): boolean {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - longestQuotation) && shadow[i] !== "\n"; i--) {
    if (shadow[i] === ")") closed++;
    else if (shadow[i] === "(" && closed-- === 0) return true;
  }
  return false;
}

/** A mark reduced to its closing bracket is the number missing between its neighbours. */
function recovered(
  shadow: string,
  ordinal: Ordinal,
  last: ReadonlyMap<OrdinalClass, number>,
  next: Following,
): Ordinal | undefined {
  if (closesBracket(shadow, ordinal.start)) return undefined;
  const announced = /^(?:关于|针对|着力)/.test(shadow.slice(ordinal.end, ordinal.end + 2));
  for (const exact of [true, false]) {
    for (const mark of ["arabic-bracket", "han-bracket"] as const) {
      const before = last.get(mark);
      if (before === undefined) continue;
      const fits = exact
        ? next[mark] === before + 2
        : (ordinal.place === "line" ||
            announced ||
            kindOf(sentenceEnds, shadow.charCodeAt(ordinal.start - 1)) === 1) &&
          (next[mark] === undefined || next[mark] === 1);
      if (fits) return {...ordinal, class: mark, value: before + 1};
    }
  }
  return undefined;
}
