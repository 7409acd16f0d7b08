import {hanNumeral} from "./ordinals.js";
import type {Random} from "./random.js";

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day `n` days after another. */
export function daysAfter({year, month, day}: Day, n: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + n));
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/** `YYYY-MM-DD`. */
export function iso({year, month, day}: Day): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 2023年9月28日. */
export function printedDay({year, month, day}: Day): string {
  return `${year}年${month}月${day}日`;
}

/** 二〇二三年九月二十八日, with whichever zero the page uses. */
export function hanDay({year, month, day}: Day, random: Random): string {
  const zero = random.pick(["〇", "○", "0"]);
  const years = String(year).replace(/\d/g, (digit) => (digit === "0" ? zero : hanNumeral(Number(digit))));
  return `${years}年${hanNumeral(month)}月${hanNumeral(day)}日`;
}

function dottedDay({year, month, day}: Day): string {
  return `${year}.${month}.${day}`;
}

/** Two days as a range, the year and its marks printed as notices do. */
export function printedRange(from: Day, to: Day, random: Random): string {
  const tail = from.year === to.year ? `${to.month}月${to.day}日` : printedDay(to);
  return random.pick([
    `${printedDay(from)}至${tail}`,
    `${printedDay(from)}至${printedDay(to)}`,
    `自${printedDay(from)}起至${printedDay(to)}止`,
    `${printedDay(from)}到${tail}`,
    `${printedDay(from)}—${tail}`,
    `${dottedDay(from)}至${dottedDay(to)}`,
    `${hanDay(from, random)}至${hanDay(to, random)}`,
  ]);
}
