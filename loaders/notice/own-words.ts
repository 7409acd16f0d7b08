import {kindOf, pagedTableOf, type PagedTable} from "../code-units.js";
import {list, oneOf} from "../patterns/alternatives.js";
import {unitsEnding} from "../patterns/edges.js";
import {Sought} from "../patterns/sought.js";
import {holdsAt} from "../patterns/unit-set.js";
import {closingQuote} from "./sentence.js";
import type {Statement} from "./statement.js";
import {action, fault, topicEnd} from "./wording.js";

/* The words of a problem without what wraps them: 关于, quotes, the closing 问题. */

/** Who inspected: 市委第三巡察组. */
export const COMMISSION = "(?:中央|[省市区县州旗]委)?(?:第?[一二三四五六七八九十]{1,3})?巡[视察]组?";
const FINDING = "(?:反馈|指出|发现|提出){1,2}";
/** Who found what is quoted behind: 巡察组指出的“…”问题. */
export const FOUND = `(?:(?:${COMMISSION})?${FINDING}的?(?=“))`;
/** The same of what is not quoted: 针对巡察指出的…问题; all that was found, 反馈的问题, is no problem. */
const FOUND_PLAIN = `(?:(?:${COMMISSION}${FINDING}|反馈(?:指出)?|指出)的(?!问题|意见|具体|主要))`;
/** A finding told as a sentence: 巡察指出,…; what was found before may itself be what is badly mended. */
const TOLD = `(?:${COMMISSION}${FINDING}(?:[,:]|(?!的|问题|意见|整改|[^,。;]{0,6}(?:问题|意见)整改)))`;
/** Words before the problem's own. */
const announcing = new Sought(
  new RegExp(
    `^(?:(?:关于|针对|着力解决|着力整改|重点解决|聚焦解决|解决)(?:${FOUND}|${FOUND_PLAIN})?|(?:就|对于|对)${FOUND}?(?=“)|(?:就|对于)(?:反馈(?:指出)?的)?(?=[^,;:。“”]{4,80}问题$)|反馈(?:的)?问题[:]?|${FOUND}|${TOLD}|在(?=“))\\s*`,
  ),
);
/** 存在的突出问题, 反映的问题 and plain 问题; in 依然存在问题 the verb is the problem's own. */
const IN_IT =
  "(?:(?<![集高初适])中|(?<![以不面头嘴纸])上|方面|等)?(?:(?<![依仍]然|普遍|长期|还|均|现象|倾向)存在|(?<![时偶常]有)反映)?(?:的|等)?(?:方面)?";
const WHICH = "(?:(?<=[的等面])(?:具体|突出|主要))?";
const closingWords = oneOf(list`
  ${IN_IT}${WHICH}问题
  方面(?:的)?(?:情况|差距)?
  (?<!存在[^,。;]{1,60})情况
`);
const closingTold = "(?:集中)?整改(?:工作)?(?:落实|进展|完成|推进)*(?:情况|工作|进展|成效)?";
/** Words behind the problem's own. */
const closing = new RegExp(`(?:${closingWords}的?(?:${closingTold})?|的(?:${closingTold})?|${closingTold})$`);
const closings = new Sought(closing);
/** Behind a finding, that the inspectors told it: …偏低,是巡视反馈的又一问题; …的问题,巡视也作了指出. */
export const TOLD_BEHIND = `,(?:也)?(?:是${COMMISSION}${FINDING}的(?:又|另)?一?个?(?:主要|突出)?问题|${COMMISSION}(?:也|还|同样)?(?:作了)?${FINDING})`;
const toldBehind = new RegExp(`${TOLD_BEHIND}$`);
const longestToldBehind = 24;
const closingEnds = unitsEnding(closing);
const related = /(?:有关|相关)的?$/;
const relatedEnds = unitsEnding(related);
const topicEnds = unitsEnding(topicEnd);
const faults = new Sought(fault);

/** What may stand behind the words of a statement. */
const afterWords = pagedTableOf("。,;: \n\t");
/** What may stand behind the whole of it. */
export const afterSentence = pagedTableOf("。,;:.!? \n\t");
const between = pagedTableOf("。,;:.!? \n\t”");

/** Moves `end` back before marks, not before `start`. */
export function before(marks: PagedTable, shadow: string, start: number, end: number): number {
  while (end > start && kindOf(marks, shadow.charCodeAt(end - 1)) === 1) end--;
  return end;
}

/**
 * The statement printed from `start` to `end`, with its own words told from what wraps them.
 * @param from where it begins, labels and marks of its own included
 * @param limit where what belongs to the item ends
 * @param labelled whether a label announces it
 * @param printedEnd where it ends as printed, a note in brackets included
 */
export function unwrapped(
  shadow: string,
  from: number,
  start: number,
  end: number,
  limit: number,
  labelled: boolean,
  printedEnd = end,
): Statement {
  const told = toldFrom(shadow, start, end);
  const prefix = announcing.lengthAt(shadow, start, told);
  let innerStart = start + prefix;
  let innerEnd = told;
  let wrapped = labelled || told < end;
  let isRelated = false;
  const closed = holdsAt(closingEnds, shadow, told - 1) ? closings.firstIn(shadow, innerStart, told) : -1;
  if (closed >= 0 && !(prefix === 0 && !labelled && isActOn(shadow, innerStart, closed, told))) {
    const tail = shadow.slice(closed, told);
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

/** Where the words end behind which a statement says that the inspectors told it; its end if it does not. */
function toldFrom(shadow: string, start: number, end: number): number {
  if (!"题出馈现".includes(shadow[end - 1]!)) return end;
  const from = Math.max(start, end - longestToldBehind);
  const words = shadow.slice(from, end);
  const at = words.includes("巡") ? words.search(toldBehind) : -1;
  return at > 0 ? from + at : end;
}

const FIRMLY = oneOf(list`严肃 严格 从严 坚决 依[法规纪] 及时 集中 专项 深入 持续 大力 全面 认真`);
const PROSECUTED = oneOf(list`查处 查办 惩处 惩治 严查 处置 整治 纠治 纠正 治理`);
/** Acts that are done to problems of a kind: 严肃查处违纪违法问题. */
const prosecution = new Sought(new RegExp(`^${FIRMLY}{0,3}${PROSECUTED}(?!不)`));

const INTENTLY = oneOf(list`着力 切实 有效 努力 逐步 彻底 重点 全力 妥善 最大限度(?:地)? 从[根源]头?本?上`);
const SOLVED = oneOf(list`解决 破解 化解 消除 克服 扭转 改变 整治 纠治 纠正 防止 避免 杜绝`);
/** Several clauses of which the last tells what the acts before it are for: 实施…,采取…,着力解决…的问题. */
const solution = new RegExp(`,[^。]*,(?:并|从而|以)?${INTENTLY}${SOLVED}(?!不)[^,;。]*$`);
/** Shortest sentence of that kind, in code units: a shorter one heads what follows, 强化担当,勇于作为,着力解决…问题. */
const shortestSolution = 50;

/** 狠抓突出问题整改, 推进反馈问题整改落实: there the closing words are what an act is done to. */
function isActOn(shadow: string, start: number, closed: number, end: number): boolean {
  const words = shadow.slice(start, closed);
  if (words.length >= shortestSolution && solution.test(words) && action.test(words)) return true;
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
