import {alternatives, oneOf} from "../patterns/alternatives.js";
import {isDigitAt, kindOf, pagedKindsOf, pagedTableOf} from "../code-units.js";
import {pairsBeginning, unitsBeginning} from "../patterns/edges.js";
import {codeAt, unitsIn} from "../patterns/unit-set.js";
import {isSpace} from "./lines.js";
import {hanOrdinal} from "./numerals.js";
import type {OrdinalClass, Place} from "./ordinal.js";

const numerals = "一二三四五六七八九十廿";
const HAN = `[${numerals}]{1,3}`;
const han = new RegExp(`${HAN}(?: ?[、.](?!(?:${HAN})[、是要.])|,(?=[一-鿿“]))[、.,]*`, "y");
const hanBracket = new RegExp(`\\( ?${HAN} ?\\)[、.,]*`, "y");
const hanOpen = new RegExp(`\\(${HAN}(?=[一-鿿“])(?![^()\n]{0,8}\\))|${HAN}\\)[、.,]*`, "y");
const NUMBER = `(?:${HAN}|\\d{1,3})`;
const ISSUE = `(?:(?:反馈|具体|存在|主要|整改)?问题(?:表现)?|(?:具体|主要)表现)(?:${NUMBER}|\\(${NUMBER}\\))`;
// What numbers findings only where it begins a line: 整改事项1: 第一项:.
const TASK = alternatives([
  `(?:反馈|具体|整改)?(?:事项|任务)(?:${NUMBER}|\\(${NUMBER}\\))`,
  `第${NUMBER}(?:项(?:问题|事项|任务)?|[个条]问题)`,
]);
const SERIAL = `[\\[【]?(?:问题|整改|事项|任务)?(?:序号|编号)[\\]】: \\t]{0,3}${NUMBER}`;
const LINE_HEAD = "(?<=(?:^|\\n) {0,8})";
// On a line of its own it needs no mark behind it.
const issue = new RegExp(
  [
    `${ISSUE}[:、.]`,
    `[\\[【]${ISSUE}[\\]】][:、.]?`,
    `(?<![^\\n ])${ISSUE}(?= ?\\n)`,
    `${LINE_HEAD}${oneOf([
      `(?:${TASK})[:、.]`,
      `[\\[【](?:${TASK})[\\]】][:、.]?`,
      `(?:${TASK}|${SERIAL})(?= ?\\n)`,
      `(?:${ISSUE}|${TASK})(?= |\\([^\\d一二三四五六七八九十])`,
    ])}`,
  ].join("|"),
  "y",
);
const item = new RegExp(`(?<!一是一[、,]?)${HAN}(?:是|要)(?!否|一[、,]?二是二)[、,:]?`, "y");
const rank = new RegExp(`第${HAN}(?:[,、:]|是)(?!第)`, "y");
const order = /(?:首先|其次|再次|最后)(?:,|是(?=[一-鿿]))/y;
const arabicBracket = /\( ?\d{1,3} ?\)[、.]?/y;
const lost = /\)(?=[一-鿿“])/y;
/** What stands behind a number; a comma only where the line begins as the announcement of a problem does. */
const arabic =
  / ?(?:[.](?!\d(?!\d{3}年))|[、](?!\d(?!\d{3}年))|(?<=(?:^|\n) {0,8}\d{1,2} ?),(?= ?(?:关于|针对)))[、.]*/y;
const arabicClose = /\)[、.]?/y;
const decimal =
  /[.-]\d{1,2}[.、,]?(?= ?[一-鿿“《])(?! ?(?:余|多)?[年月日号个%倍亿万元版米公吨千百度级岁人户家项条次起件名台份期小周天辆处亩篇场轮批类层折点宗斤厘毫平立方])/y;
/** Behind a number alone on its line: the label of the finding that it numbers. */
const aboveFinding =
  / ?(?=\n {0,8}[[【]?(?:(?:巡[视察])?(?:反馈|存在|具体|主要)(?:的)?(?:问题|意见)|问题(?:描述|表现|内容)?)[\]】]?(?:[:]| ?\n))/y;
/** The longest number of a mark, and of one with a point inside it. */
export const longestNumber = 3;
const longestWhole = 2;

/** Length of a match at an offset; 0 if there is none. */
function lengthAt(pattern: RegExp, shadow: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(shadow) ? pattern.lastIndex - at : 0;
}

/** Stands for the number that a mark has lost. */
export const lostValue = -1;

/** A mark as it is printed, wherever it stands. */
export interface Mark {
  readonly class: OrdinalClass;
  /** Its number; `lostValue` where the mark does not print it. */
  readonly value: number;
  readonly length: number;
}

const openBracket = "(".charCodeAt(0);
const hanNumerals = pagedTableOf(numerals);

/** The end of the digits that stand at an offset. */
export function digitsEnd(shadow: string, at: number, limit: number): number {
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
/** What may stand behind a mark of one character. */
export const afterSingle = pagedTableOf("、.");

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
  if (place !== "line" || digits > longestWhole) return null;
  if ((tail = lengthAt(decimal, shadow, end)) > 0)
    return numbered("decimal", shadow, at, digits + tail, digits + 1);
  aboveFinding.lastIndex = end;
  return aboveFinding.test(shadow) ? numbered("arabic", shadow, at, digits, 0) : null;
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

/** The mark that begins at an offset; null if there is none that may stand in such a place. */
export function readMark(shadow: string, at: number, place: Place): Mark | null {
  const code = shadow.charCodeAt(at);
  switch (kindOf(looks, code)) {
    case look.number:
      return readDigits(shadow, at, place);
    case look.single:
      return singleMark(shadow, at);
    default:
      if (code === openBracket) return readBracket(shadow, at, place);
      if (kindOf(hanNumerals, code) === 1) return readHan(shadow, at, place);
      return place === "inline" ? null : readWord(shadow, at);
  }
}

/** 问题1: and its kin. */
function readIssue(shadow: string, at: number): Mark | null {
  // …方面问题1. is the end of a heading and an ordinal.
  if (/[一-鿿”]/.test(shadow[at - 1] ?? "")) return null;
  const length = lengthAt(issue, shadow, at);
  return length > 0 ? numbered("issue", shadow, at, length, issueNumber(shadow, at)) : null;
}

/** A mark that begins with a word, or is what is left of a bracket. */
function readWord(shadow: string, at: number): Mark | null {
  let length: number;
  switch (shadow[at]) {
    case "第":
      length = lengthAt(rank, shadow, at);
      // 第一项: numbers a finding.
      return length > 0 ? numbered("rank", shadow, at, length, 1) : readIssue(shadow, at);
    case "问":
    case "反":
    case "具":
    case "存":
    case "主":
    case "整":
    case "事":
    case "任":
    case "序":
    case "编":
    case "【":
    case "[":
      return readIssue(shadow, at);
    case ")":
      length = lengthAt(lost, shadow, at);
      return length > 0 ? {class: "arabic-bracket", value: lostValue, length} : null;
    default:
      length = lengthAt(order, shadow, at);
      // 其次 and 最后 count on from whatever stands before them.
      return length > 0 ? {class: "order", value: shadow[at] === "首" ? 1 : lostValue, length} : null;
  }
}

const issueName = /[^\d一二三四五六七八九十廿]{0,8}/y;

/** How far behind the start of a mark the number of its 问题1 or 问题(一) stands. */
function issueNumber(shadow: string, at: number): number {
  issueName.lastIndex = at;
  issueName.test(shadow);
  return issueName.lastIndex - at;
}

const longer = new RegExp(
  [han, hanBracket, hanOpen, issue, item, rank, order, arabicBracket, lost].map(({source}) => source).join("|"),
);
/** How a mark can begin that is more than one character. */
export const openings = pairsBeginning(longer);
/** What may stand behind the number of a mark. */
export const afterNumber = unitsBeginning(
  new RegExp(`${arabic.source}|${arabicClose.source}|${decimal.source}| ?\\n`),
);

/** What a scan looks at: what longer marks begin with, digits, marks of one character, and quotation marks. */
export const look = {composed: 1, number: 2, single: 3, quotation: 4} as const;
export const looks = pagedKindsOf(
  [look.composed, unitsIn(unitsBeginning(longer))],
  [look.number, "0123456789"],
  [look.single, singles.map(({first, last}) => unitsBetween(first, last)).join("")],
  [look.quotation, "《》“”"],
);
