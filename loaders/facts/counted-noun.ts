import {trimSpace} from "../outline/lines.js";
import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {isAt, nextIn, type Classed} from "../patterns/classes.js";
import {pairsBeginning, unitsBeginning, unitsEnding} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";
import {cut, noNoun} from "./counted-noun/cut.js";
import {verbs} from "./counted-noun/verbs.js";
import {counting} from "./counting.js";
import {digit} from "./numeral.js";
import {unitAt} from "./units.js";

/*
 * What a number counts, without a dictionary: the words behind its unit up to the first that cannot belong
 * to a noun (3处应急场所, 4个投资过亿元的项目), else those before the number from the last verb on (召开会议12次).
 */

/** A noun and where it stands in the shadow. */
export interface CountedNoun {
  readonly start: number;
  readonly end: number;
}

/** Longest noun in UTF-16 code units. */
const longest = 16;

const cutInitials = counting.add(unitsBeginning(cut));
const cutPairs = pairsBeginning(cut);
const noNounInitials = counting.add(unitsBeginning(noNoun));
const marks = ",。;:、!?";
/** 年用水超过5万吨的企业: what stands before 的 tells the thing and may hold a number itself. */
const attributed = new RegExp(
  `^[^${marks}\\n的]{0,14}(?:超|过|以上|不足|涉及|存在|未|需)[^${marks}\\n的]{0,12}的(?=[一-龥“])`,
);
const clauseMarks = counting.add(unitSet(`${marks}\n`));
const ends = counting.add(unitSet(`${marks}() \n\t`));
const own = counting.add(unitSet("的"));
const examples = counting.add(unitSet("等"));
/** The marks of quotes. */
export const quotes = counting.add(unitSet("“”"));

const VERBS = oneOf(verbs);
// 专项整改资金, 重点建设项目, 开工率: behind and before such words a verb is a part of the noun.
const verb = new RegExp(
  `(?<!专项|重点|各项|警示|各类|实地|技术|安全|违法|财政|配套)${VERBS}(?![率额量数者])[了出过]?`,
  "y",
);
const verbInitials = counting.add(unitsBeginning(verb));
const verbPairs = pairsBeginning(verb);
// Words that may stand between a noun and its number.
const last = new RegExp(`(?:(?<!违法)${VERBS}|[了出过共达约近超逾已为有仅到至将由￥¥])$`, "y");
const lastInitials = counting.add(unitsBeginning(last));
const lastPairs = pairsBeginning(last);
const lastEnds = counting.add(unitsEnding(last));
/** No such word is longer. */
const longestLast = 8;
const leading = new RegExp(
  `^(?:${alternatives(
    list`为 对(?!象) 向 将 把 从 由 等 再 又 共 已 约`,
    list`每 各[类级项]? [一二三四五六七八九十]是`,
    list`使 让 给 就 并 拟 其(?![他它]) 该 及 和`,
    list`在(?!职|编|建|校|册|岗|线|外|地) 比(?![例重率]) 较 占`,
  )})+`,
);
const leadingInitials = counting.add(unitsBeginning(leading));
// Acts that say what a number is of, where no noun does: 投入6050万元, 集体学习8次, 诫勉3人.
const acts = new RegExp(
  `${oneOf(
    // Sanctions.
    list`党纪政务处分 党纪处分 政务处分 组织处理 诫勉谈话 诫勉 批评教育`,
    list`谈话提醒 提醒谈话 教育提醒 警示谈话 通报批评 约谈`,
    // Money.
    list`总?投资额? 投入 支出 贷款 收入`,
    // Sessions.
    list`集体学习研讨 学习研讨 集体学习 专题研讨 集体研讨 学习 研讨`,
    list`调研 督查 巡查 抽查 走访 报道`,
  )}(?=[了共达约近超逾已为]*$)`,
);
const actEnds = counting.add(unitsEnding(acts));
/** What may stand between such an act and the number. */
const afterAct = counting.add(unitSet("了共达约近超逾已为"));
const notCounted = new RegExp(
  alternatives(list`
    ^(?:去年|上年|往年|同期|线[上下]|率先|高标准|高质量|全市|全区|全县|全省)+(?:同期)?$
    ^率先
    ^(?:人民币|日期|基本|正在|剩余|拟于|另有|其余|一式|需?长期坚持|需?持续推进|无函)$
  `),
);
const notCountedInitials = unitsBeginning(notCounted);
/** Whom 人 and 人次 count; other words before them tell what was done. */
const persons = /(?:[人员部才者士生师众民工户记家属队选伍童友]|人口|领导|处分|警告|撤职|免职|岗位|解聘)$/;

/** The noun behind a unit. */
export function nounBehind(shadow: Classed, from: number): CountedNoun | null {
  if (isAt(shadow, from, clauseMarks)) return null;
  const {text} = shadow;
  const to = Math.min(from + 2 * longest, text.length);
  const attribute = isAttributed(shadow, from) ? attributed.exec(text.slice(from, to))?.[0] : undefined;
  if (attribute !== undefined) return cutNoun(shadow, from + attribute.length, to);
  const start = isAt(shadow, from, own) ? from + 1 : from;
  if (start >= to || isAt(shadow, start, ends)) return null;
  if (isAt(shadow, from, noNounInitials) && noNoun.test(text.slice(from, to))) return null;
  return cutNoun(shadow, start, to);
}

/** Whether a 的 stands behind in the same clause, as near as an attribute ends. */
function isAttributed(shadow: Classed, from: number): boolean {
  const to = from + 2 * longest;
  const at = nextIn(shadow, clauseMarks | own, from, to);
  return at < to && isAt(shadow, at, own);
}

/** What stands before a noun, for none goes over it. */
const nounEnds = counting.add(unitSet(",。;:!?、()《》\n0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"));

/** 5万元购买设备: what follows a sum is what was done with it, unless it is called so: 5万元扶持资金. */
const spent = new RegExp(
  `^${oneOf(verbs, list`购买 购置`)}(?!.{0,6}(?:资金|经费|款|基金|费用?|补贴|补助|贷款|项目|工程))`,
);

const spentPairs = pairsBeginning(spent);

/** Whether the words behind a sum of money begin with an act. */
export function isSpentOn({text}: Classed, from: number): boolean {
  return from < text.length && mayBegin(spentPairs, text, from) && spent.test(text.slice(from, from + longest));
}

const topics = /^(?:基础|前提|现状|情况|目标|要求|原则|级)/;
const topicInitials = unitsBeginning(topics);

/** The noun that begins a stretch. */
function cutNoun(shadow: Classed, from: number, to: number): CountedNoun | null {
  const {text} = shadow;
  const stretch = text.slice(from, to);
  let end = from + cutAt(shadow, from, stretch);
  if (nextIn(shadow, quotes, from, end) < end) end = from + withoutHalfQuote(stretch, end - from);
  // 区级领导的车辆: the thing is the last; 新区的, with nothing behind, leaves the first.
  // 老旧小区的养老设施: the number counts what stands right behind it.
  end = nextIn(shadow, own, from, end);
  if (end <= from || end - from > longest || text[end - 1] === "级") return null;
  if (holdsAt(topicInitials, text, from) && topics.test(stretch)) return null;
  return {start: from, end};
}

/** Where the noun of a stretch ends whose words are cut at an offset, if of a pair of quotes there it has only one. */
function withoutHalfQuote(stretch: string, cut: number): number {
  let end = cut;
  const open = stretch.lastIndexOf("“", end - 1);
  if (open >= 0 && !stretch.slice(open, end).includes("”")) end = open;
  const close = stretch.indexOf("”");
  if (close >= 0 && close < end && !stretch.slice(0, close).includes("“")) end = close;
  return end;
}

/** Where the first words begin that belong to no noun, in a stretch that begins at an offset. */
function cutAt(shadow: Classed, from: number, stretch: string): number {
  const {text} = shadow;
  const to = from + stretch.length;
  for (let at = nextIn(shadow, cutInitials, from, to); at < to; at = nextIn(shadow, cutInitials, at + 1, to)) {
    if (!mayBegin(cutPairs, text, at)) continue;
    cut.lastIndex = at - from;
    if (cut.test(stretch)) return at - from;
  }
  return stretch.length;
}

/**
 * The noun before a number, at the end of its clause.
 * @param floor where to look no further back
 * @param ofPersons whether the unit is 人 or 人次
 */
export function nounBefore(shadow: Classed, to: number, floor: number, ofPersons: boolean): CountedNoun | null {
  const {text} = shadow;
  let from = Math.max(floor, to - 2 * longest);
  for (let at = to; at > from; at--) if (isAt(shadow, at - 1, nounEnds)) from = at;
  from += unitLength(shadow, from);
  const clauseEnd = trimSpace(text, from, to);
  if (clauseEnd - from < 2) return null;
  const act = actIn(shadow, from, clauseEnd);
  // Behind 的 and 和 something was meant that is not printed before the number.
  if (!act && isAt(shadow, clauseEnd - 1, joints)) return null;
  const end = withoutSide(shadow, from, withoutTail(shadow, from, clauseEnd));
  const start = nounStart(shadow, from, end);
  const told = isCounted(shadow, start, end) && (!ofPersons || persons.test(text.slice(start, end)));
  if (act && !(told && start < act.start && end >= act.end)) return act;
  return told ? {start, end} : null;
}

const sides = counting.add(unitSet("中里等"));
const joints = counting.add(unitSet("的和与及或、"));

function actIn(shadow: Classed, from: number, to: number): CountedNoun | null {
  let end = to;
  while (end > from && isAt(shadow, end - 1, afterAct)) end--;
  if (end === from || !isAt(shadow, end - 1, actEnds)) return null;
  const act = acts.exec(shadow.text.slice(from, to));
  return act && {start: from + act.index, end: from + act.index + act[0].length};
}

/** Where a noun begins: behind the last verb, and behind 的 and examples. */
function nounStart(shadow: Classed, from: number, to: number): number {
  const {text} = shadow;
  let clause: string | null = null;
  let start = from;
  let verbEnd = from;
  let lastOwn = -1;
  let lastExamples = -1;
  let hasQuotes = false;
  const telling = verbInitials | own | examples | quotes;
  for (let at = nextIn(shadow, telling, from, to); at < to; at = nextIn(shadow, telling, at + 1, to)) {
    if (isAt(shadow, at, own)) lastOwn = at;
    else if (isAt(shadow, at, examples)) lastExamples = at;
    else if (isAt(shadow, at, quotes)) hasQuotes = true;
    else if (at >= verbEnd && mayBegin(verbPairs, text, at)) {
      clause ??= text.slice(from, to);
      verb.lastIndex = at - from;
      if (!verb.test(clause)) continue;
      verbEnd = from + verb.lastIndex;
      if (verbEnd < to && !(hasQuotes && inQuotes(clause, at - from))) start = verbEnd;
    }
  }
  start += leadingLength(shadow, start, to);
  if (lastOwn >= start && lastOwn < to - 1) start = lastOwn + 1;
  // 某厂等省级智能工厂3家: what stands before 等 are examples.
  if (lastExamples >= start && !/^(?:级|次|问题?$|费$)/.test(text.slice(lastExamples + 1, to))) {
    start = lastExamples + 1;
    start += leadingLength(shadow, start, to);
  }
  return start;
}

function leadingLength(shadow: Classed, at: number, to: number): number {
  if (at >= to || !isAt(shadow, at, leadingInitials)) return 0;
  return leading.exec(shadow.text.slice(at, to))?.[0].length ?? 0;
}

function isCounted(shadow: Classed, start: number, end: number): boolean {
  const {text} = shadow;
  if (end - start < 2 || end - start > longest) return false;
  if (nextIn(shadow, quotes, start, end) < end && !balanced(text.slice(start, end))) return false;
  if (text.startsWith("以上", end - 2) || text.startsWith("以下", end - 2)) return false;
  return !(holdsAt(notCountedInitials, text, start) && notCounted.test(text.slice(start, end)));
}

function withoutSide(shadow: Classed, from: number, to: number): number {
  return to > from && isAt(shadow, to - 1, sides) ? to - 1 : to;
}

/** Where a clause ends without the words that may stand between a noun and its number. */
function withoutTail(shadow: Classed, from: number, to: number): number {
  let end = to;
  for (let at = tailStart(shadow, from, end); at < end; at = tailStart(shadow, from, end)) end = at;
  return end;
}

/** Where a word begins that may stand between a noun and its number, at the end of a clause. */
function tailStart(shadow: Classed, from: number, to: number): number {
  if (to === from || !isAt(shadow, to - 1, lastEnds)) return to;
  const {text} = shadow;
  let clause: string | null = null;
  for (let at = Math.max(from, to - longestLast); at < to; at++) {
    if (!isAt(shadow, at, lastInitials) || !mayBegin(lastPairs, text, at)) continue;
    clause ??= text.slice(from, to);
    last.lastIndex = at - from;
    if (last.test(clause)) return at;
  }
  return to;
}

/** Behind another number a clause begins with its unit: 9个项目开工率88%, 10亿元以上项目26个. */
function unitLength(shadow: Classed, at: number): number {
  if (at === 0 || !isAt(shadow, at - 1, digit)) return 0;
  const {text} = shadow;
  const scale = /^[余多]?[十百千]?[万亿]?[余多]?/.exec(text.slice(at, at + 4))![0].length;
  const unit = unitAt(shadow, at + scale)?.name.length ?? 0;
  // 截至8月底办结率: the number before was that of a day or month.
  if (unit === 0)
    return scale + (/^(?:月[份底末初]?|日)/.exec(text.slice(at + scale, at + scale + 2))?.[0].length ?? 0);
  return (
    scale +
    unit +
    (/^(?:以上|以下|左右|以内|强)/.exec(text.slice(at + scale + unit, at + scale + unit + 2))?.[0].length ?? 0)
  );
}

function balanced(noun: string): boolean {
  return noun.split("“").length === noun.split("”").length && noun.indexOf("“") <= noun.indexOf("”");
}

function inQuotes(clause: string, at: number): boolean {
  const open = clause.lastIndexOf("“", at);
  return open >= 0 && clause.indexOf("”", open) >= at;
}
