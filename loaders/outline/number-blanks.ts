import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {isDigitAt} from "../code-units.js";
import {withoutStretches, type CutText} from "./cuts.js";

/*
 * Many editors and text recognisers set numbers off by blanks: 给予党纪处分 3 人, 2023 年 6 月. Hardly a pattern
 * would know such a number again, so a text is read without these blanks, and offsets are put back after.
 */

/** A blank within a line; an ideographic one or a tab parts words. */
const BLANK = "[ \\u00a0\\u2002-\\u200a\\u202f]";
const UNIT = oneOf(
  "[年月日号项条件人名次场万亿元起宗家户部份篇类处期批轮届级%％公亩吨米座支套台张本册笔组只辆间栋头天周余多]",
  list`个(?![别人体]) 案(?!例) 大?方面 小时`,
);
const beforeOrInside = new RegExp(`${BLANK}{1,2}(?=\\d)|(?<=\\d)${BLANK}{1,2}(?=${UNIT})`, "g");
const BLANKS = `${BLANK}{0,2}`;
// A year without a blank of its own, or in a date that ends its line, may be parted from a name before it.
const YEAR_OR_DATE = alternatives([
  "\\d{4}年",
  `\\d{4}${BLANK}{1,2}年${BLANKS}\\d{1,2}${BLANKS}月(?:${BLANKS}\\d{1,2}${BLANKS}日)?(?:\\n|$)`,
]);
const counted = new RegExp(`(?!${YEAR_OR_DATE})\\d[\\d,.]{0,12}${BLANKS}${UNIT}`, "y");
const wordOrMark = /[一-鿿、，,：:；;。（(“]/;
const blank = new RegExp(BLANK);
const everyBlank = new RegExp(BLANK, "g");

/** Takes the blanks around counted numbers out of a text; null if it has none. */
export function withoutNumberBlanks(printed: string): CutText | null {
  const stretches: {start: number; end: number}[] = [];
  for (const {index, 0: blanks} of printed.matchAll(beforeOrInside)) {
    const end = index + blanks.length;
    const isRead = isDigitAt(printed, index - 1)
      ? !isDigitAt(printed, end) && isBehindWords(printed, index)
      : isBeforeCount(printed, index, end);
    if (isRead) stretches.push({start: index, end});
  }
  return stretches.length === 0 ? null : withoutStretches(printed, stretches);
}

/** Whether words stand before the number that ends at an offset: at the start of a line it may be an ordinal. */
function isBehindWords(text: string, end: number): boolean {
  let at = end - 1;
  while (at >= 0 && end - at <= 14 && /[\d,.]/.test(text[at]!)) at--;
  while (at >= 0 && end - at <= 17 && /[^\S\n\t]/.test(text[at]!)) at--;
  return at >= 0 && wordOrMark.test(text[at]!);
}

/** Whether blanks part a word or mark from a number with its unit. */
function isBeforeCount(text: string, start: number, end: number): boolean {
  if (start === 0 || !wordOrMark.test(text[start - 1]!)) return false;
  counted.lastIndex = end;
  return counted.test(text);
}

/** Words as they are printed in a stretch, blanks included; the words themselves if they are not there. */
export function withPrintedBlanks(words: string, printed: string): string {
  const bare = printed.replace(everyBlank, "");
  if (bare.length === printed.length) return words;
  const wanted = words.replace(everyBlank, "");
  const found = bare.indexOf(wanted);
  if (found < 0 || wanted === "") return words;
  const start = printedAt(printed, found);
  return printed.slice(start, printedAt(printed, found + wanted.length - 1) + 1);
}

/** Where the nth character other than a blank stands. */
function printedAt(printed: string, n: number): number {
  let left = n;
  for (let at = 0; at < printed.length; at++) {
    if (blank.test(printed[at]!)) continue;
    if (left-- === 0) return at;
  }
  return printed.length;
}
