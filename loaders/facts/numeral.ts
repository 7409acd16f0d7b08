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
const han = /[零〇一二两三四五六七八九十百千万亿]{1,13}/y;
const rest = / ?([余多])? ?([十百千]?[万亿]|[百千](?=[余多]?[万元]))?([余多])?/y;
const restInitials = counting.add(unitSet(" 余多十百千万亿"));
/** The marks by which a number may go on behind some digits. */
const digitMarks = counting.add(unitSet(",."));
/** The lower part of a number printed in two units: 1亿5000万, 3万5千. */
const lower = /(\d{1,4})(万|千|百)(?=[余多]?[元人户亩])/y;

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
function withMultiplier(shadow: string, digits: number, from: number): Numeral {
  let value = digits;
  let end = from;
  rest.lastIndex = end;
  const [all, before, multiplier = "", after] = rest.exec(shadow)!;
  // A blank is part of the number only if the number goes on behind it.
  if (all.trim() !== "") end += all.length;
  const scale = scaleOf(multiplier);
  lower.lastIndex = end;
  const part = scale > 1 && !before && !after ? lower.exec(shadow) : null;
  if (part && scaleOf(part[2]!) < scale) {
    value = exact(value + (Number(part[1]) * scaleOf(part[2]!)) / scale);
    end += part[0].length;
  }
  return {value, multiplier, scale, approx: before ?? after ?? null, han: false, bare: false, end};
}

function hanAt(shadow: string, start: number): Numeral | null {
  if (shadow[start] === "半") {
    return {value: 0.5, multiplier: "", scale: 1, approx: null, han: true, bare: false, end: start + 1};
  }
  han.lastIndex = start;
  const printed = han.exec(shadow)?.[0];
  if (printed === undefined) return null;
  const multiplier = /[万亿]{0,2}$/.exec(printed)![0];
  const leading = printed.slice(0, printed.length - multiplier.length);
  const value = leading === "" ? 1 : hanValue(leading);
  if (Number.isNaN(value)) return null;
  let end = start + printed.length;
  const approx = /^[余多来](?=[^一-龥]?[一-龥㎡%])/.exec(shadow.slice(end, end + 3))?.[0] ?? null;
  if (approx) end++;
  // 百余万, 三千多万
  const more = approx && multiplier === "" ? (/^[万亿]/.exec(shadow.slice(end, end + 1))?.[0] ?? "") : "";
  end += more.length;
  return {
    value,
    multiplier: multiplier + more,
    scale: scaleOf(multiplier + more),
    approx,
    han: true,
    bare: /^[百千万亿]/.test(printed),
    end,
  };
}

function scaleOf(multiplier: string): number {
  let scale = 1;
  for (const power of multiplier) scale *= powers[power]!;
  return scale;
}

/** Value of a numeral below 亿 in Chinese characters; NaN if it is not well formed, as 二〇二三 and 七八 are not. */
export function hanValue(numeral: string): number {
  const groups = numeral.split("万");
  if (groups.length > 2) return NaN;
  const [high, low] = groups.length === 2 ? groups : ["", groups[0]!];
  const value = low === "" && high !== "" ? 0 : belowMyriad(low!);
  return high === "" ? value : belowMyriad(high!) * 1e4 + value;
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
