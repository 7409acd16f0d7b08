import {trimSpace} from "../../outline/lines.js";
import {alternatives, list} from "../../patterns/alternatives.js";
import {isAt, nextIn, type Classed} from "../../patterns/classes.js";
import {unitsBeginning} from "../../patterns/edges.js";
import {holdsAt, unitSet} from "../../patterns/unit-set.js";
import {counting} from "../counting.js";
import {digit} from "../numeral.js";
import {unitAt} from "../units.js";
import {actIn} from "./act.js";
import {longestNoun, quotes, type CountedNoun} from "./noun.js";
import {nounStart} from "./noun-start.js";
import {withoutTail} from "./tail.js";

/**
 * The noun before a number, at the end of its clause.
 * @param floor where to look no further back
 * @param ofPersons whether the unit is 人 or 人次
 */
export function nounBefore(shadow: Classed, to: number, floor: number, ofPersons: boolean): CountedNoun | null {
  const {text} = shadow;
  let from = Math.max(floor, to - 2 * longestNoun);
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

/** What stands before a noun, for none goes over it. */
const nounEnds = counting.add(unitSet(",。;:!?、()《》\n0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"));

/** Whom 人 and 人次 count; other words before them tell what was done. */
const persons = /(?:[人员部才者士生师众民工户记家属队选伍童友]|人口|领导|处分|警告|撤职|免职|岗位|解聘)$/;

const sides = counting.add(unitSet("中里等"));
const joints = counting.add(unitSet("的和与及或、"));

const notCounted = new RegExp(
  alternatives(list`
    ^(?:去年|上年|往年|同期|线[上下]|率先|高标准|高质量|全市|全区|全县|全省)+(?:同期)?$
    ^率先
    ^(?:人民币|日期|基本|正在|剩余|拟于|另有|其余|一式|需?长期坚持|需?持续推进|无函)$
  `),
);
const notCountedInitials = unitsBeginning(notCounted);

function isCounted(shadow: Classed, start: number, end: number): boolean {
  const {text} = shadow;
  if (end - start < 2 || end - start > longestNoun) return false;
  if (nextIn(shadow, quotes, start, end) < end && !balanced(text.slice(start, end))) return false;
  if (text.startsWith("以上", end - 2) || text.startsWith("以下", end - 2)) return false;
  return !(holdsAt(notCountedInitials, text, start) && notCounted.test(text.slice(start, end)));
}

function withoutSide(shadow: Classed, from: number, to: number): number {
  return to > from && isAt(shadow, to - 1, sides) ? to - 1 : to;
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
