import {kindOf, kindsOf, pagedTableOf, type PagedTable} from "../code-units.js";
import {list, oneOf} from "../patterns/alternatives.js";
import {unitsEnding} from "../patterns/edges.js";
import {Sought} from "../patterns/sought.js";
import {holdsAt} from "../patterns/unit-set.js";
import {lineEnd, skipSpace, trimSpace} from "../outline/lines.js";
import type {Label} from "./labels.js";
import {action, fault, problemPrefix, topicEnd} from "./wording.js";

/** A problem as printed, and in its own words. Offsets into the text. */
export interface Statement {
  /** After the ordinal, before the closing punctuation. */
  readonly start: number;
  readonly end: number;
  /** The problem's own words: without 关于, enclosing quotes and the closing 问题. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Where the text behind the statement begins, punctuation and blanks passed over. */
  readonly next: number;
  /** Whether the wording itself says that this is a problem: 关于…问题, “…”问题, 反馈问题:…. */
  readonly wrapped: boolean;
  /** Where the first of its own words that find fault stands; -1 if none do. */
  readonly fault: number;
  /** Names a topic, not a fault. */
  readonly neutral: boolean;
}

/** Longest statement on a line of its own, and longest finding before a label, in code units. */
const longestLine = 220;
const longestFinding = 900;

/** 问题1: before the statement. */
const issueMark = new Sought(
  /^(?:具体)?(?:问题|问题表现|具体表现)(?:[一二三四五六七八九十]{1,3}|\d{1,3})[:、.]/,
);
const longestIssueMark = 10;
/** The aspect that stands as a sentence before the finding: 履行管党治党责任方面。针对“…”问题, …方面。巡察指出,…. */
const underAspect = /^[^。,;:“\n]{2,40}方面。(?=针对“|巡[视察])(?:巡[视察]组?(?:反馈)?指出[,:])?/;
const longestAspect = 60;
/** Who found what is quoted behind: 巡察组指出的“…”问题. */
const FOUND = "(?:(?:(?:中央|[省市区县州旗]委)?巡[视察]组?)?(?:反馈|指出|发现){1,2}的?(?=“))";
/** Words before the problem's own. */
const announcing = new Sought(
  new RegExp(
    `^(?:(?:关于|针对|着力解决|着力整改|重点解决|聚焦解决|解决)${FOUND}?|反馈(?:的)?问题[:]?|${FOUND}|在(?=“))\\s*`,
  ),
);
const quoted = new RegExp(`^(?:关于|针对|着力解决|聚焦|围绕|在|对|就)?${FOUND}?\\s*“`);
const LINKING = oneOf(list`等 中 方面 的 上 里 之类 有关 相关 存在 突出 具体 主要`);
const afterQuote = new RegExp(
  `^${LINKING}*(?:问题|情况|方面|差距)?(?:的)?(?:进行)?(?:整改)?(?:落实|进展|完成|工作|推进)*(?:情况|进展|方面)?`,
);
/** 存在的突出问题, 反映的问题 and plain 问题; in 依然存在问题 the verb is the problem's own. */
const IN_IT = "(?:中|上|方面|等)?(?:(?<![依仍]然|普遍|长期|还|均|现象|倾向)存在|反映)?(?:的|等)?(?:方面)?";
const WHICH = "(?:(?<=[的等面])(?:具体|突出|主要))?";
const closingWords = oneOf(list`
  ${IN_IT}${WHICH}问题
  方面(?:的)?(?:情况|差距)?
  情况
`);
const closingTold = "(?:集中)?整改(?:工作)?(?:落实|进展|完成|推进)*(?:情况|工作|进展|成效)?";
/** Words behind the problem's own. */
const closing = new RegExp(`(?:${closingWords}的?(?:${closingTold})?|的(?:${closingTold})?|${closingTold})$`);
const closings = new Sought(closing);
const closingEnds = unitsEnding(closing);
const closingNouns = ["问题", "方面", "情况"];
const related = /(?:有关|相关)的?$/;
const relatedEnds = unitsEnding(related);

const topicEnds = unitsEnding(topicEnd);
const faults = new Sought(fault);
const wrappers = new Sought(problemPrefix);
const quotedWrappers = new Sought(new RegExp(`^(?:在|聚焦|围绕|对|就)?${FOUND}?\\s*“`));

/** What may stand behind the words of a statement, and behind the whole of it. */
const afterWords = pagedTableOf("。,;: \n\t");
const afterSentence = pagedTableOf("。,;:.!? \n\t");
const between = pagedTableOf("。,;:.!? \n\t”");

/** Moves `end` back before marks, not before `start`. */
function before(marks: PagedTable, shadow: string, start: number, end: number): number {
  while (end > start && kindOf(marks, shadow.charCodeAt(end - 1)) === 1) end--;
  return end;
}

/**
 * Reads the statement at the head of an item.
 * @param from behind the ordinal
 * @param limit where the item's first child begins, or its end
 * @param labels those between `from` and `limit`
 */
export function statementOf(shadow: string, from: number, limit: number, labels: readonly Label[]): Statement {
  const finding = findingAt(shadow, from, limit, labels);
  const wordsStart =
    finding?.end ??
    from +
      (issueMark.lengthAt(shadow, from, Math.min(limit, from + longestIssueMark)) ||
        aspectLength(shadow.slice(from, Math.min(limit, from + longestAspect))));
  const start = skipSpace(shadow, wordsStart, limit);
  const answer = answerTo(shadow, start, limit, labels);
  const told = statementEnd(shadow, start, limit, answer);
  const end = trimSpace(shadow, start, listStart(shadow, start, told, answer?.start ?? limit));
  const printed = before(afterSentence, shadow, start, end);
  const trimmed = before(afterSentence, shadow, start, noteStart(shadow, start, printed));
  // A label that announces nothing is itself all that is stated.
  return trimmed === start
    ? finished(shadow, from, from, before(afterSentence, shadow, from, start), limit, false)
    : finished(shadow, from, start, trimmed, limit, start > from, printed);
}

/** The label of the finding at the head of an item; what tells its kind or its owner may stand before it: 问题类别:…. */
function findingAt(shadow: string, from: number, limit: number, labels: readonly Label[]): Label | undefined {
  let at = from;
  for (const label of labels) {
    if (label.start !== at) return undefined;
    if (label.kind === "finding") return label;
    if (label.kind !== "note") return undefined;
    const end = lineEnd(shadow, label.end, limit);
    if (end - label.end > longestNoted) return undefined;
    at = skipSpace(shadow, end, limit);
  }
  return undefined;
}

/** Longest value of such a line, in code units. */
const longestNoted = 40;

/**
 * The label that ends a statement. One of a status or an owner ends it only right behind it: elsewhere it closes a
 * response without a label of its own.
 */
function answerTo(shadow: string, start: number, limit: number, labels: readonly Label[]): Label | undefined {
  const behind = labels.filter(({kind, start: at}) => kind !== "finding" && at >= start);
  const [first] = behind;
  if (!first || behind.some(({kind}) => kind === "response" || kind === "plan")) return first;
  const line = lineEndOf(shadow, start, limit);
  return first.start <= skipSpace(shadow, Math.min(sentenceEnd(shadow, start, line) + 1, line), limit) + 1
    ? first
    : undefined;
}

/** Length of the aspect that words begin with, as a sentence before the finding. */
function aspectLength(words: string): number {
  return words.includes("方面。") ? (underAspect.exec(words)?.[0].length ?? 0) : 0;
}

const note =
  /[(【](?:目前|已|基本|正在|持续|长期|阶段性|立行立改|整改|完成|牵头|责任|尚未|未完成)[^()【】]{0,60}[)】]$/;
const longestNote = 70;

/** Where the note in brackets begins that closes a statement with its status, owner or term: …的问题(已完成). */
function noteStart(shadow: string, start: number, end: number): number {
  if (shadow[end - 1] !== ")" && shadow[end - 1] !== "】") return end;
  const from = Math.max(start, end - longestNote);
  const at = shadow.slice(from, end).search(note);
  return at > 0 ? from + at : end;
}

const listMark = /(?<=[。;:\s])\d{1,2}-\d{1,2}[,、.](?!\d)/;
/** How far such a mark and the character behind it reach. */
const longestListMark = 7;

/** Where narrower findings listed as 1-1, 1-2 begin within a statement; its end if none are. */
function listStart(shadow: string, start: number, end: number, limit: number): number {
  const stretch = shadow.slice(start, Math.min(limit, start + longestFinding, end + longestListMark));
  const at = stretch.includes("-") ? stretch.search(listMark) : -1;
  return at < 0 ? end : Math.min(end, start + at);
}

function statementEnd(shadow: string, start: number, limit: number, answer: Label | undefined): number {
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
  if (first >= lineEnd && lineEnd - start <= longestLine) return lineEnd;
  return goesOnAsFinding(shadow, first, lineEnd, limit) ? lineEnd : first;
}

/**
 * Whether the sentences behind the first one of a line tell the finding at length, and the response stands below:
 * 支部换届超期。机关支部2019年届满,至今未换届。
 */
function goesOnAsFinding(shadow: string, first: number, lineEnd: number, limit: number): boolean {
  if (lineEnd >= trimSpace(shadow, lineEnd, limit)) return false;
  const rest = shadow.slice(first + 1, lineEnd);
  const last = rest.slice(Math.max(rest.lastIndexOf(","), rest.lastIndexOf("。", rest.length - 2)) + 1);
  return isFinding(rest) && fault.test(last) && !reported.test(rest);
}

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

function lineEndOf(shadow: string, start: number, limit: number): number {
  return trimSpace(shadow, start, lineEnd(shadow, start, limit));
}

const [opens, closes, breaks, stops] = [1, 2, 3, 4];
/** What a mark does to the sentence in which it stands; in pages it would be slower over whole texts. */
const marks = kindsOf([opens, "“《"], [closes, "”》"], [breaks, "\n"], [stops, "。!?"]);

/** End of the first sentence; marks inside quotes and titles end none. */
export function sentenceEnd(shadow: string, start: number, limit: number): number {
  let open = 0;
  const bound = Math.min(limit, start + longestFinding);
  for (let at = start; at < bound; at++) {
    const mark = marks[shadow.charCodeAt(at)]!;
    if (mark === 0) continue;
    if (mark === opens) open++;
    else if (mark === closes) open = Math.max(0, open - 1);
    else if (mark === breaks || open === 0) return at;
  }
  if (bound === limit && open === 0) return limit;
  // A quote that is never closed: the first full stop after all.
  const stop = shadow.slice(start, limit).search(/[。!?\n]/);
  return stop < 0 ? limit : start + stop;
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

/** Offset of the quote that closes the first one, nested quotes passed over; -1 if it is never closed. */
function closingQuote(text: string): number {
  let open = 0;
  for (let at = text.indexOf("“"); at >= 0 && at < text.length; at++) {
    if (text[at] === "“") open++;
    else if (text[at] === "”" && --open === 0) return at;
  }
  return text.indexOf("”");
}

function finished(
  shadow: string,
  from: number,
  start: number,
  end: number,
  limit: number,
  labelled: boolean,
  printedEnd = end,
): Statement {
  const prefix = announcing.lengthAt(shadow, start, end);
  let innerStart = start + prefix;
  let innerEnd = end;
  let wrapped = labelled;
  let isRelated = false;
  const closed = holdsAt(closingEnds, shadow, end - 1) ? closings.firstIn(shadow, innerStart, end) : -1;
  if (closed >= 0 && !(prefix === 0 && !labelled && isActOn(shadow, innerStart, closed, end))) {
    const tail = shadow.slice(closed, end);
    const isProblem = tail.includes("问题");
    wrapped ||= isProblem;
    const own = isProblem ? relatedStart(shadow, innerStart, closed) : closed;
    isRelated = own < closed;
    // 情况 and 方面 close a statement only where something announced it.
    const announced = prefix > 0 || labelled || shadow.startsWith("“", innerStart);
    if (
      closed > innerStart &&
      (announced ||
        /^(?:的|等)?问题$/.test(tail) ||
        tail.includes("方面") ||
        tail.startsWith("的整改") ||
        (isProblem && !isTopic(shadow, innerStart, closed)))
    ) {
      innerEnd = own;
    }
  }
  if (isQuoted(shadow, innerStart, innerEnd)) {
    innerStart++;
    innerEnd--;
    wrapped ||= prefix > 0;
  }
  innerEnd = before(afterWords, shadow, innerStart, innerEnd);
  let next = printedEnd;
  while (next < limit && kindOf(between, shadow.charCodeAt(next)) === 1) next++;
  const fault = faults.firstIn(shadow, innerStart, innerEnd);
  const neutral = isRelated || (fault < 0 && endsAsTopic(shadow, innerStart, innerEnd));
  return {start: from, end, innerStart, innerEnd, next, wrapped, fault, neutral};
}

const FIRMLY = oneOf(list`严肃 严格 从严 坚决 依[法规纪] 及时 集中 专项 深入 持续 大力 全面 认真`);
const PROSECUTED = oneOf(list`查处 查办 惩处 惩治 严查 处置 整治 纠治 纠正 治理`);
/** Acts that are done to problems of a kind: 严肃查处违纪违法问题. */
const prosecution = new Sought(new RegExp(`^${FIRMLY}{0,3}${PROSECUTED}(?!不)`));

/** 狠抓突出问题整改, 推进反馈问题整改落实: there the closing words are what an act is done to. */
function isActOn(shadow: string, start: number, closed: number, end: number): boolean {
  const words = shadow.slice(start, closed);
  if (closed + 2 === end && shadow.startsWith("问题", closed))
    return prosecution.lengthAt(shadow, start, closed) > 0 && !/[,;。“]|不/.test(words);
  return shadow.startsWith("问题整改", closed) && !shadow.startsWith("情况", end - 2) && action.test(words);
}

/** Where words end without the 有关 or 相关 that may close them. */
function relatedStart(shadow: string, start: number, end: number): number {
  if (end <= start || !holdsAt(relatedEnds, shadow, end - 1)) return end;
  return end - (related.exec(shadow.slice(start, end))?.[0].length ?? 0);
}

/** Whether one pair of quotes encloses a stretch. */
function isQuoted(shadow: string, start: number, end: number): boolean {
  if (end - start <= 2 || !shadow.startsWith("“", start)) return false;
  return closingQuote(shadow.slice(start, end)) === end - start - 1;
}

/** Whether words end as a topic does and find no fault. */
function isTopic(shadow: string, start: number, end: number): boolean {
  return endsAsTopic(shadow, start, end) && !faults.isIn(shadow, start, end);
}

function endsAsTopic(shadow: string, start: number, end: number): boolean {
  return end > start && holdsAt(topicEnds, shadow, end - 1) && topicEnd.test(shadow.slice(start, end));
}
