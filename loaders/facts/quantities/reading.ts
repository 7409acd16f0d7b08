import type {Span} from "../../notice/frame.js";
import {isAt, type Classed} from "../../patterns/classes.js";
import {unitsBeginning, unitsEnding} from "../../patterns/edges.js";
import {holdsAt, unitSet} from "../../patterns/unit-set.js";
import {counting} from "../counting.js";
import {digit, exact, hanValue, numeralAt, type Numeral} from "../numeral.js";
import {unitAt, unitInitials, unitOf, type Unit} from "../units.js";
import {isCounting} from "./counts.js";

const hanDigit = counting.add(unitSet("零〇一二两三四五六七八九十百千万亿"));
/** What a number may begin with. */
export const opensNumber = digit | hanDigit | counting.add(unitSet("半"));

/** A run of digits that is no quantity is none from its middle either. */
export function skipDigits(shadow: Classed, at: number): number {
  let end = at + 1;
  if (!isAt(shadow, at, digit)) return hanDigitsEnd(shadow, end);
  while (isAt(shadow, end, digit) || shadow.text[end] === ".") end++;
  return end;
}

function hanDigitsEnd(shadow: Classed, at: number): number {
  let end = at;
  while (isAt(shadow, end, hanDigit)) end++;
  return end;
}

/** A number and its unit, before the words around them are read. */
export interface Reading {
  readonly value: number;
  readonly scale: number;
  /** As printed, multiplier included. */
  readonly unitName: string;
  readonly unit: Unit;
  /** What the number itself says of its precision: 余, 多, 至5. */
  readonly approx: string | null;
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

const connector = / ?(?:至|到|--|——|[-—–~]) ?/y;
const connectorInitials = counting.add(unitsBeginning(connector));
const share =
  /(?:百分之([零一二三四五六七八九十百]{1,5})|([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3}))/y;
const shareInitials = counting.add(unitsBeginning(share));
const percent: Unit = {unit_class: "share", base_unit: "%", factor: 1, classifier: false, ofPersons: false};
const whole: Unit = {...percent, factor: 100};
const yuan: Unit = {unit_class: "money", base_unit: "元", factor: 1, classifier: false, ofPersons: false};

/**
 * Reads the number at an offset with its unit.
 *
 * @param sum the last sum of money before it, of which it may be another
 * @returns null if it counts nothing
 */
export function readAt(shadow: Classed, start: number, sum: Span | undefined): Reading | null {
  if (!mayCount(shadow, start) || isOfName(shadow, start)) return null;
  const part = shareAt(shadow, start);
  if (part) return part;
  const numeral = numeralAt(shadow, start);
  if (!numeral) return null;
  const own = unitBehind(shadow, numeral.end);
  const upper = upperEnd(shadow, start, own?.end ?? numeral.end);
  const closing = upper && (own === null || own.name === upper.unit.name) ? upper : null;
  if (closing && closing.numeral.value * closing.numeral.scale > numeral.value * numeral.scale) {
    const {name, unit, end} = closing.unit;
    if (!isCounting(shadow, start, numeral, closing.numeral.end, name, unit, end)) return null;
    const {scale, multiplier} = numeral.multiplier === "" ? closing.numeral : numeral;
    return {
      value: numeral.value,
      scale,
      unitName: multiplier + name,
      unit,
      approx: `至${shadow.text.slice(closing.at, own === null ? closing.numeral.end : end)}`,
      bare: false,
      start,
      end,
    };
  }
  if (own && isCounting(shadow, start, numeral, numeral.end, own.name, own.unit, own.end)) {
    return {
      value: numeral.value,
      scale: numeral.scale,
      unitName: numeral.multiplier + own.name,
      unit: own.unit,
      approx: numeral.approx ?? own.approx,
      bare: numeral.bare,
      start,
      end: own.end,
    };
  }
  return own === null ? sumWithoutYuan(shadow.text, start, numeral, sum) : null;
}

/** What may follow a Chinese numeral that counts, besides a unit. */
const beyondHan = counting.add(unitSet("余多来至到-—–~分万亿"));
const longestHan = 12;
const myriads = unitSet("万亿");

/** Whether a number may count something, as far as the character behind it tells: 一 alone is in many words. */
function mayCount(shadow: Classed, start: number): boolean {
  if (isAt(shadow, start, digit)) return true;
  const end = Math.max(start + 1, hanDigitsEnd(shadow, start));
  const next = shadow.text[end] === " " ? end + 1 : end;
  if (isAt(shadow, next, unitInitials | beyondHan)) return true;
  return end - start > longestHan || isMyriad(shadow.text, start, end);
}

function isMyriad(shadow: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (holdsAt(myriads, shadow, at)) return true;
  return false;
}

// 第三, 六届五次, 每3年, PM2.5, 1+4, 8:30; 第一、二批 continues an ordinal.
const nameBefore = /[A-Za-z.+×*#@_第届每数几]$|\d[:\-—–]$|第[\d一二三四五六七八九十、,和及至到\-—]{1,10}$/;
const nameEnds = counting.add(unitsEnding(nameBefore));

/** Whether what stands before a number makes it an ordinal, a denominator, a time or a part of a name. */
function isOfName(shadow: Classed, at: number): boolean {
  if (at === 0 || !isAt(shadow, at - 1, nameEnds)) return false;
  return nameBefore.test(shadow.text.slice(Math.max(0, at - 14), at));
}

/** 百分之八十, 三分之一. */
function shareAt(shadow: Classed, start: number): Reading | null {
  if (!isAt(shadow, start, shareInitials)) return null;
  share.lastIndex = start;
  const m = share.exec(shadow.text);
  if (!m) return null;
  const value = m[1] === undefined ? hanValue(m[3]!) / hanValue(m[2]!) : hanValue(m[1]);
  if (!Number.isFinite(value)) return null;
  const end = start + m[0].length;
  const [unitName, unit] = m[1] === undefined ? ["分之", whole] : ["百分之", percent];
  return {value: exact(value), scale: 1, unitName, unit, approx: null, bare: false, start, end};
}

interface UnitBehind {
  readonly name: string;
  readonly unit: Unit;
  readonly approx: string | null;
  readonly end: number;
}

function unitBehind(shadow: Classed, at: number): UnitBehind | null {
  const {text} = shadow;
  const from = text[at] === " " ? at + 1 : at;
  if (!isAt(shadow, from, unitInitials)) return null;
  // 3个多月
  if (text.startsWith("个多", from) && /^个多(?=月|星期|小时)/.test(text.slice(from, from + 5))) {
    const read = unitOf(`个${text.slice(from + 2, from + 12)}`);
    return read && {name: read.name, unit: read.unit, approx: "多", end: from + read.name.length + 1};
  }
  const read = unitAt(shadow, from);
  if (!read) return null;
  const end = from + read.name.length;
  const more = moreAt(text, end);
  return {name: read.name, unit: read.unit, approx: more, end: more === null ? end : end + 1};
}

/** 余 or 多 behind a unit: 3年多. */
function moreAt(shadow: string, at: number): string | null {
  const char = shadow[at];
  if (char === "余") return char;
  return char === "多" && ",。;、的".includes(shadow[at + 1] ?? "\n") ? char : null;
}

interface UpperEnd {
  readonly unit: UnitBehind;
  readonly numeral: Numeral;
  readonly at: number;
}

/** The upper end of a range: 3至5个, 50万元-100万元; 由3家到8家 are two numbers. */
function upperEnd(shadow: Classed, start: number, end: number): UpperEnd | null {
  if (!isAt(shadow, end, connectorInitials)) return null;
  connector.lastIndex = end;
  const joint = connector.exec(shadow.text)?.[0];
  if (joint === undefined || "从由自".includes(shadow.text[start - 1] ?? "\n")) return null;
  const at = end + joint.length;
  const numeral = numeralAt(shadow, at);
  const unit = numeral && unitBehind(shadow, numeral.end);
  return unit ? {unit, numeral, at} : null;
}

/**
 * An amount printed without 元: 100亿项目 behind another sum of the sentence, 总投资3.2亿.
 */
function sumWithoutYuan(
  shadow: string,
  start: number,
  numeral: Numeral,
  sum: Span | undefined,
): Reading | null {
  const {end, scale, multiplier, bare} = numeral;
  if (scale < 1e4 || bare) return null;
  const behind = shadow.slice(end, end + 8);
  const named =
    scale >= 1e8 &&
    /^(?:以上)?的?(?:大|重大)?项目/.test(behind) &&
    sum !== undefined &&
    !/[。\n]/.test(shadow.slice(Math.max(sum.end, start - 80), start)) &&
    start - sum.end < 80;
  const told =
    /(?:投资额?|资金|经费|金额|产值|税收|收入|贷款|融资|营收|销售额|总额|债务|成本|费用|支出)[^,。;\d]{0,4}$/.test(
      shadow.slice(Math.max(0, start - 10), start),
    ) && /^(?:[,。;、)\n]|以上|左右|的|$)/.test(behind);
  // 已追回欠款1200万: what is paid or given back is money.
  const moved =
    /(?:追回|追缴|收回|退还|退回|清退|清缴|补缴|上缴|归还|偿还|支付|拨付|欠款|工程款|货款|租金|罚款)[^,。;\d]{0,6}$/.test(
      shadow.slice(Math.max(0, start - 12), start),
    ) && /^(?:[,。;、)\n]|$)/.test(behind);
  if (!named && !told && !moved) return null;
  return {
    value: numeral.value,
    scale,
    unitName: multiplier,
    unit: yuan,
    approx: numeral.approx,
    bare: false,
    start,
    end,
  };
}
