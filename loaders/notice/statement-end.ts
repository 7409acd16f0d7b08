import {list, oneOf} from "../patterns/alternatives.js";
import {Sought} from "../patterns/sought.js";
import {lineEnd, skipSpace, trimSpace} from "../outline/lines.js";
import type {Label} from "./labels.js";
import {isNumbered} from "./line-marks.js";
import {statusSentence} from "./printed-status.js";
import {FOUND} from "./own-words.js";
import {closingQuote, lineEndOf, longestFinding, sentenceEnd} from "./sentence.js";
import {action, fault, problemPrefix} from "./wording.js";

/* Where the words of a problem end: at a wrapper's close (关于…的问题), a label, a sentence or a line. */

/** Longest statement on a line of its own, in code units. */
const longestLine = 220;

const wrappers = new Sought(problemPrefix);
const quotedWrappers = new Sought(new RegExp(`^(?:在|聚焦|围绕|对|就)?${FOUND}?\\s*“`));
const quoted = new RegExp(`^(?:关于|针对|着力解决|聚焦|围绕|在|对|就)?${FOUND}?\\s*“`);
const LINKING = oneOf(list`等 中 方面 的 上 里 之类 有关 相关 存在 突出 具体 主要`);
const afterQuote = new RegExp(
  `^${LINKING}*(?:问题|情况|方面|差距)?(?:的)?(?:进行)?(?:整改)?(?:落实|进展|完成|工作|推进)*(?:情况|进展|方面)?`,
);
const faultAtEnd = new RegExp(`(?:${fault.source})[^,;。]{0,6}$`);
const closingNouns = ["问题", "方面", "情况"];

const listMark = /(?<=[。;:\s])\d{1,2}-\d{1,2}[,、.](?!\d)/;
/** How far such a mark and the character behind it reach. */
const longestListMark = 7;

/** Where narrower findings listed as 1-1, 1-2 begin within a statement; its end if none are. */
export function listStart(shadow: string, start: number, end: number, limit: number): number {
  const stretch = shadow.slice(start, Math.min(limit, start + longestFinding, end + longestListMark));
  const at = stretch.includes("-") ? stretch.search(listMark) : -1;
  return at < 0 ? end : Math.min(end, start + at);
}

/** Where the statement that begins at an offset ends. */
export function statementEnd(shadow: string, start: number, limit: number, answer: Label | undefined): number {
  const broken = brokenEnd(shadow, start, limit);
  if (broken !== null) return broken;
  const lineEnd = lineEndOf(shadow, start, limit);
  const first = sentenceEnd(shadow, start, lineEnd);
  const wrapper = wrapperEnd(shadow, start, first, lineEnd);
  const blank = wrapper === null ? blankAfterHeading(shadow, start, first) : null;
  if (blank !== null) return blank;
  if (answer) {
    const before = trimSpace(shadow, start, answer.start);
    // A wrapped statement that ends its line or sentence right before the label, or a finding told at length.
    if (wrapper === null || before - wrapper <= 2) return Math.min(before, start + longestFinding);
    if (
      shadow.slice(wrapper, before).includes("。") &&
      before <= start + longestFinding &&
      /^[。]/.test(shadow.slice(wrapper))
    ) {
      return isFinding(shadow.slice(wrapper + 1, before)) ? before : wrapper;
    }
  }
  if (wrapper !== null) return wrapper;
  const colon = colonBeforeAct(shadow, start, first);
  if (colon !== null) return colon;
  if (first >= lineEnd && lineEnd - start <= longestLine) return lineEnd;
  return goesOnAsFinding(shadow, first, lineEnd, limit) ? lineEnd : first;
}

const brokenName = new Sought(
  /^(?:关于|针对)[^\n。,;:]{4,60}(?<!问题|方面|情况)\n {0,8}[^\n。,;:\d]{2,40}问题(?=[。:]?(?:\n|$))/,
);
/** How far such a name reaches, in code units. */
const longestBroken = 130;

/** Where a statement ends whose line is broken within it: 关于维修资金使用 above 不规范的问题. */
function brokenEnd(shadow: string, start: number, limit: number): number | null {
  const length = brokenName.lengthAt(shadow, start, Math.min(limit, start + longestBroken));
  if (length === 0) return null;
  const below = skipSpace(shadow, lineEnd(shadow, start, limit), limit);
  return isNumbered(shadow, {start: below, end: start + length}) ? null : start + length;
}

/** Longest statement, in code units, that a colon ends. */
const longestBeforeColon = 80;

/** The colon behind a statement that is answered in the same sentence: 理论学习不深入:修订《…》; null if there is none. */
function colonBeforeAct(shadow: string, start: number, end: number): number | null {
  const at = shadow.slice(start, Math.min(end, start + longestBeforeColon)).indexOf(":");
  const stated = shadow.slice(start, start + Math.max(at, 0));
  // A colon in brackets tells an owner or a term: …不够(整改时限:2025年6月底).
  if (at < 0 || stated.lastIndexOf("(") > stated.lastIndexOf(")") || !faultAtEnd.test(stated)) return null;
  const behind = shadow.slice(start + at + 1, end).trimStart();
  const [clause] = behind.split(/[,;]/, 1);
  return action.test(behind) && !fault.test(clause!) ? start + at : null;
}

/**
 * Whether the sentences behind the first one of a line tell the finding at length, and the response stands below:
 * 支部换届超期。机关支部2019年届满,至今未换届。
 */
function goesOnAsFinding(shadow: string, first: number, lineEnd: number, limit: number): boolean {
  if (lineEnd >= trimSpace(shadow, lineEnd, limit)) return false;
  const rest = shadow.slice(first + 1, lineEnd);
  const last = /[^,。;]*。?$/.exec(rest)![0];
  return isFinding(rest) && (fault.test(last) || someOf.test(last)) && !reported.test(rest);
}

/** Of whom a finding tells what they do amiss: 有的以会代训, 个别支部…. */
const someOf = /^(?:有的|有些|个别|部分|少数|一些|多数|仍有|还有)/;

/** What a response reports and a finding does not. */
const reported = /[已了]|完成|制定|修订|印发|开展|组织|召开|成立|整改|清退|追缴|立案|处分|下一?步/;

/** Longest heading, in code units, that a blank ends. */
const longestBlanked = 40;

/** In text without line breaks a blank ends a heading: 一、整改工作组织情况 市人民医院…. */
function blankAfterHeading(shadow: string, start: number, end: number): number | null {
  const length = shadow.slice(start, Math.min(end, start + longestBlanked + 1)).indexOf(" ");
  if (length < 4 || /[,。;:《(]/.test(shadow.slice(start, start + length))) return null;
  const goesOn = /^ *(?:针对|为此|对此|整改|主要|[^ ,]{0,10}从)/.test(shadow.slice(start + length, end));
  return goesOn || end - start >= 40 ? start + length : null;
}

/** A finding goes on in further sentences that find fault and report no act. */
function isFinding(text: string): boolean {
  return fault.test(text) && text.length < longestFinding;
}

const NOTE =
  "[(【](?:目前|已|基本|正在|持续|长期|阶段性|立行立改|整改|完成|牵头|责任|尚未|未完成)[^()【】\\n]{0,60}[)】]";
const note = new RegExp(`${NOTE}$`);
const noteBehind = new RegExp(`^${NOTE}`);
const longestNote = 70;

/** Where the note in brackets ends that stands right behind a statement: …的问题(已完成)。; the statement's end if none does. */
export function noteEnd(shadow: string, end: number, limit: number): number {
  const opens = shadow[end] === "(" || shadow[end] === "【";
  if (!opens) return end;
  return end + (noteBehind.exec(shadow.slice(end, Math.min(limit, end + longestNote)))?.[0].length ?? 0);
}

const settled = /[(【][^()【】\n]{2,24}[)】](?=[^,。;:、)】\n])/g;

/** Where a note of status alone, glued to the response, ends a statement: …不透明(已完成整改)制定《…》; its end if none does. */
export function gluedNoteStart(shadow: string, start: number, end: number): number {
  const words = shadow.slice(start, end);
  if (!/[)】]/.test(words)) return end;
  for (const {index, 0: found} of words.matchAll(settled))
    if (
      index > 0 &&
      statusSentence(shadow, start + index + 1, start + index + found.length - 1)?.end ===
        start + index + found.length - 1
    )
      return start + index;
  return end;
}

/** Where the note in brackets begins that closes a statement with its status, owner or term: …的问题(已完成). */
export function noteStart(shadow: string, start: number, end: number): number {
  if (shadow[end - 1] !== ")" && shadow[end - 1] !== "】") return end;
  const from = Math.max(start, end - longestNote);
  const at = shadow.slice(from, end).search(note);
  return at > 0 ? from + at : end;
}

/**
 * End of 关于“…”的问题 and its kin within a line; null if the line does not begin with such a wrapper.
 * @param sentence where the first sentence of the line ends
 */
function wrapperEnd(shadow: string, start: number, sentence: number, lineEnd: number): number | null {
  const lineLimit = Math.min(lineEnd, start + longestFinding);
  if (
    wrappers.lengthAt(shadow, start, lineLimit) === 0 &&
    quotedWrappers.lengthAt(shadow, start, lineLimit) === 0
  )
    return null;
  const text = shadow.slice(start, Math.min(sentence, lineLimit));
  if (quoted.test(text)) {
    const close = closingQuote(text);
    if (close > 0) {
      const tail = afterQuote.exec(text.slice(close + 1))![0];
      const rest = text.slice(close + 1 + tail.length);
      if (
        /问题|方面|情况/.test(tail) &&
        (rest === "" || /^[,;:、(]|^主要|^我|^一是|^\s/.test(rest) || /整改[^整]*情况$/.test(tail))
      )
        return start + close + 1 + tail.length;
      if (rest === "" && tail === "") return start + close + 1;
    }
  }
  const blank = text.includes(" ") ? /(?:问题|方面|情况)(?= )/.exec(text) : null;
  if (blank && blank.index < longestLine) return start + blank.index + 2;
  if (closingNouns.includes(text.slice(-2))) return start + text.length;
  const comma = /^(?:关于|针对|着力解决|解决)[^,;:“”]{2,80}?(?:问题|情况)(?=[,;:])/.exec(text);
  if (comma) return start + comma[0].length;
  const several = /^(?:关于|针对)[^;:]{4,120}?(?<!发现|解决|各类|突出|存在)问题(?=[,:])/.exec(text);
  if (several && fault.test(several[0])) return start + several[0].length;
  const afterComma =
    /问题(?=[,:](?:主要|我|[^,]{0,12}(?:采取|从|做了|制定|召开|开展|组织|研究|成立|印发)))/.exec(text);
  if (afterComma && /^(?:关于|针对)/.test(text)) return start + afterComma.index + 2;
  return gluedEnd(text, start);
}

/** Where the break behind a heading is lost, the act that follows 问题 tells its end. */
function gluedEnd(text: string, start: number): number | null {
  if (text.length < 60 || !/^(?:关于|针对|着力解决)/.test(text)) return null;
  for (const {index} of text.slice(0, 80).matchAll(/问题/g)) {
    const before = text.slice(0, index);
    if (action.test(text.slice(index + 2)) && (/(?:有关|相关)$/.test(before) || fault.test(before)))
      return start + index + 2;
  }
  return null;
}
