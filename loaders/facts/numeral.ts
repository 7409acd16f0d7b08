import {isAt, type Classed} from "../patterns/classes.js";
import {unitSet} from "../patterns/unit-set.js";
import {counting} from "./counting.js";

/** A number as printed: its value is `value`, or `value` times ten thousand and so on by `multiplier`. */
export interface Numeral {
  /** The number in front of 万 and 亿: 2.1 in 2.1万, 15 in 十五万, 1 in 过亿. */
  readonly value: number;
  /** 万, 亿, 千万 … as printed; empty where there is none. */
  readonly multiplier: string;
  /** Value of the multiplier, 1 where there is none. */
  readonly scale: number;
  /** 余, 多 or 来, where it stands inside the number: 900余万. */
  readonly approx: string | null;
  readonly han: boolean;
  /** A power of ten without a digit, 百 or 千万, which as often belongs to a name. */
  readonly bare: boolean;
  readonly end: number;
}

const digits = "零一二三四五六七八九";
const powers: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8};

const arabic = /(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,13})(?:\.\d{1,6})?/y;
/** Most numbers are a run of digits and no more; no longer one is a number. */
const longestRun = 13;
const han = /[零〇一二两三四五六七八九十百千万亿]{1,20}/y;
const rest = / ?([余多])? ?([十百千]?(?:万亿|[万亿])|[百千](?=[余多]?[万元]))?([余多])?/y;
const restInitials = counting.add(unitSet(" 余多十百千万亿"));
/** The marks by which a number may go on behind some digits. */
const digitMarks = counting.add(unitSet(",."));
/** The multiplier behind the first digits of a number printed in several units: 1亿5000万, 3千5百万. */
const firstStep = /([十百千]?)([万亿]?)(?=[零〇]?\d)/y;
/** Each further part of such a number. */
const step = /[零〇]?(\d{1,4})([十百千]?)([余多]?)([万亿]?)([余多]?)/y;
/** No number has more parts. */
const mostSteps = 12;
/** What stands behind it: 1万2千克 is no number of two units. */
const behindSteps = /[元美港欧英日人户亩吨株名家个件平,。;、)至到—-]|$/my;

/** Arabic digits. */
export const digit = counting.add(unitSet("0123456789"));

/** Reads the number that begins at an offset of a shadow; null if none does or it is not well formed. */
export function numeralAt(shadow: Classed, start: number): Numeral | null {
  return isAt(shadow, start, digit) ? arabicAt(shadow, start) : hanAt(shadow.text, start);
}

function arabicAt(shadow: Classed, start: number): Numeral {
  const {text} = shadow;
  let end = start;
  let value = 0;
  for (; end - start <= longestRun && isAt(shadow, end, digit); end++) {
    value = 10 * value + text.charCodeAt(end) - 0x30;
  }
  const goesOn = isAt(shadow, end, digitMarks) && isAt(shadow, end + 1, digit);
  if (goesOn || end - start > longestRun) {
    arabic.lastIndex = start;
    const printed = arabic.exec(text)![0];
    value = Number(printed.replaceAll(",", ""));
    end = start + printed.length;
  }
  if (isAt(shadow, end, restInitials)) return withMultiplier(text, value, end);
  return {value, multiplier: "", scale: 1, approx: null, han: false, bare: false, end};
}

/** A number in digits with the 余, 万 and the like behind it. */
function withMultiplier(shadow: string, value: number, from: number): Numeral {
  const inSteps = stepsAt(shadow, value, from);
  if (inSteps) return inSteps;
  let end = from;
  rest.lastIndex = end;
  const [all, before, multiplier = "", after] = rest.exec(shadow)!;
  // A blank is part of the number only if the number goes on behind it.
  if (all.trim() !== "") end += all.length;
  const approx = before ?? after ?? null;
  return {value, multiplier, scale: scaleOf(multiplier), approx, han: false, bare: false, end};
}

/** A part of a number printed in several units: 2, 千 and nothing, then 3, 百 and 万 of 1亿2千3百万. */
interface Step {
  readonly digits: number;
  readonly power: string;
  readonly myriad: string;
}

/** A number printed in several units, as 1亿2千万 and 3万5千 are; null if no such number goes on behind the digits. */
function stepsAt(shadow: string, digits: number, from: number): Numeral | null {
  firstStep.lastIndex = from;
  const first = firstStep.exec(shadow);
  if (!first || first[0] === "" || !Number.isInteger(digits)) return null;
  const steps: Step[] = [{digits, power: first[1]!, myriad: first[2]!}];
  let end = from + first[0].length;
  let approx = "";
  for (let last = false; !last && steps.length < mostSteps;) {
    step.lastIndex = end;
    const m = step.exec(shadow);
    if (!m) break;
    const [all, digits, power, before, myriad, after] = m as unknown as string[];
    steps.push({digits: Number(digits), power: power!, myriad: myriad!});
    end += all!.length;
    approx = before! || after!;
    last = approx !== "" || (power === "" && myriad === "");
  }
  behindSteps.lastIndex = end;
  const sum = sumOf(steps);
  if (!sum || !behindSteps.test(shadow)) return null;
  return {...sum, approx: approx || null, han: false, bare: false, end};
}

/** What the parts come to, in 万 or 亿 if the highest of them is; null unless each is less than a unit of the one before. */
function sumOf(steps: readonly Step[]): Pick<Numeral, "value" | "multiplier" | "scale"> | null {
  let sum = 0;
  let multiplier = "";
  let below = 0;
  for (const {digits, power, myriad} of steps.toReversed()) {
    // 千 has the 万 of the part behind it: 2千3百万.
    if (myriad !== "") multiplier = myriad === "万" && multiplier === "亿" ? "万亿" : myriad;
    const unit = scaleOf(power + multiplier);
    if (below >= unit) return null;
    below = digits * unit;
    sum += below;
  }
  const scale = scaleOf(multiplier);
  return {value: exact(sum / scale), multiplier, scale};
}

function hanAt(shadow: string, start: number): Numeral | null {
  if (shadow[start] === "半") {
    return {value: 0.5, multiplier: "", scale: 1, approx: null, han: true, bare: false, end: start + 1};
  }
  han.lastIndex = start;
  const digits = han.exec(shadow)?.[0];
  if (digits === undefined) return null;
  let end = start + digits.length;
  const approx = /^[余多来](?=[^一-龥]?[一-龥㎡%])/.exec(shadow.slice(end, end + 3))?.[0] ?? null;
  if (approx) end++;
  // 百余万, 三千多万, 一亿五千余万
  const more = approx && !/[万亿]$/.test(digits) ? (/^[万亿]/.exec(shadow.slice(end, end + 1))?.[0] ?? "") : "";
  end += more.length;
  const printed = digits + more;
  const multiplier = /[万亿]{0,2}$/.exec(printed)![0];
  const scale = scaleOf(multiplier);
  // 万元 and 亿元 alone are one.
  const value = multiplier === printed ? 1 : exact(hanValue(printed) / scale);
  if (Number.isNaN(value)) return null;
  return {value, multiplier, scale, approx, han: true, bare: /^[百千万亿]/.test(printed), end};
}

function scaleOf(multiplier: string): number {
  let scale = 1;
  for (const power of multiplier) scale *= powers[power]!;
  return scale;
}

/** Value of a numeral in Chinese characters; NaN if it is not well formed, as 二〇二三 and 七八 are not. */
export function hanValue(numeral: string): number {
  return inUnits(numeral, "亿", (part) => inUnits(part, "万", belowMyriad));
}

/** So many of a unit, and what is left: 一亿 and 五千万 of 一亿五千万, 三万 and 五千 of 三万五千. */
function inUnits(numeral: string, unit: string, valueOf: (part: string) => number): number {
  const at = numeral.indexOf(unit);
  if (at === -1) return valueOf(numeral);
  const left = numeral.slice(at + 1);
  // 三万五 is said for 三万五千, and is nothing that is printed.
  if (left.length === 1) return NaN;
  return valueOf(numeral.slice(0, at)) * powers[unit]! + (left === "" ? 0 : valueOf(left));
}

const myriad =
  /^(?:([一二两三四五六七八九]?)千)?(零|〇)?(?:([一二两三四五六七八九]?)百)?(?:零|〇)?(?:([一二三四五六七八九]?)十)?([一二两三四五六七八九])?$/;

function belowMyriad(numeral: string): number {
  if (numeral === "零" || numeral === "〇") return 0;
  const m = myriad.exec(numeral);
  if (!m || numeral === "") return NaN;
  const part = (digit: string | undefined, power: number) =>
    digit === undefined ? 0 : power * (digit === "" ? 1 : digitOf(digit));
  return part(m[1], 1000) + part(m[3], 100) + part(m[4], 10) + (m[5] === undefined ? 0 : digitOf(m[5]));
}

function digitOf(digit: string): number {
  return digit === "两" ? 2 : digits.indexOf(digit);
}

/** Drops what floating point adds: 22.64 times 1e8 is 2264000000. */
export function exact(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
