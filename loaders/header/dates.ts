import {daysOfMonth} from "../day.js";
import {named, namedPartsOf} from "../named-parts.js";
import {occurrencesBy} from "../occurrences.js";
import {dayOrMonth, digitwise} from "../outline/numerals.js";
import {unitsBeginning} from "../patterns/edges.js";
import {holdsAt} from "../patterns/unit-set.js";

/** A date as printed; parts that are not printed, or masked as X, are null. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number | null;
  /** Null also where only a part of the month is printed: 下旬, 底. */
  readonly day: number | null;
  /** How the year is printed if by reference: 同, 当, 今, 去, 次, 翌, 本. */
  readonly relative: string | null;
  /** Offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
}

const HAN = "[一二三四五六七八九十〇○零廿0-9]{1,3}";
const NUMBER = `(?:\\d{1,2}|${HAN}|[X×*x]{1,2})`;
const YEAR = "(?:\\d{4}|[一二三四五六七八九〇○零0OＯ]{4})";
const PART = "(?:上旬|中旬|下旬|月初|初|中|底|末|份)";
/** The end of a range that repeats no year: 9.5, 905日, 5日. */
const TAIL = [
  "(?<tailMonth>\\d{1,2})[.](?<tailDay>\\d{1,2})(?![\\d.])",
  "(?<lostTail>\\d{3,4})日",
  "(?<onlyDay>\\d{1,2})日",
].join("|");
/** A date as printed, by its parts. */
export const printed = named(
  new RegExp(
    [
      `(?:(?<year>${YEAR}|同|当|今|去|次|翌|本)\\s*年\\s*)?(?<month>${NUMBER})\\s*月(?:\\s*(?<day>${NUMBER})\\s*(?:日|号)|${PART})?`,
      "(?<dotYear>(?:19|20)\\d{2})[.\\-/](?<dotMonth>\\d{1,2})[.\\-/](?<dotDay>\\d{1,2})(?!\\d)",
      "(?<lostYear>(?:19|20)\\d{2})(?<lostDigits>\\d{2,4})日",
      `(?<=[至到\\-—~～–―]\\s*)(?:${TAIL})`,
    ].join("|"),
    "g",
  ),
);

/** A mark that every date holds; before it stands nothing but its year, its month or its day. */
const mark = /[月日]|[.\-/](?=\d)/g;
const beforeMark = unitsBeginning(/[\d\s一二三四五六七八九十〇○零廿0OＯX×*x同当今去次翌本年]/);

function dateBegins(shadow: string, at: number): number {
  let start = at;
  while (holdsAt(beforeMark, shadow, start - 1)) start--;
  return start;
}

/** All dates in a stretch of a shadow, as printed. */
export function datesIn(shadow: string): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const m of occurrencesBy(mark, dateBegins, printed.pattern, shadow)) {
    const g = namedPartsOf(printed, m);
    const span = {start: m.index, end: m.index + m[0].length};
    if (g.dotYear) {
      dates.push({
        year: Number(g.dotYear),
        month: Number(g.dotMonth),
        day: Number(g.dotDay),
        relative: null,
        ...span,
      });
    } else if (g.lostYear || g.lostTail) {
      const parts = splitDigits(g.lostDigits ?? g.lostTail!);
      dates.push({year: g.lostYear ? Number(g.lostYear) : null, ...parts, relative: null, ...span});
    } else if (g.tailMonth) {
      dates.push({year: null, month: Number(g.tailMonth), day: Number(g.tailDay), relative: null, ...span});
    } else if (g.onlyDay) {
      dates.push({
        year: null,
        month: dates[dates.length - 1]?.month ?? null,
        day: Number(g.onlyDay),
        relative: null,
        ...span,
      });
    } else {
      const year = g.year === undefined ? NaN : digitwise(g.year);
      const relative = g.year !== undefined && Number.isNaN(year) ? g.year : null;
      dates.push({
        year: Number.isNaN(year) ? null : year,
        month: part(g.month),
        day: part(g.day),
        relative,
        ...span,
      });
    }
  }
  return dates;
}

function part(numeral: string | undefined): number | null {
  if (numeral === undefined) return null;
  const value = dayOrMonth(numeral);
  return Number.isNaN(value) ? null : value;
}

/** Month and day where 月 was lost in print: 717 is July 17th; 111 could be two dates and is none. */
function splitDigits(digits: string): {month: number | null; day: number | null} {
  const readings = [1, 2]
    .map((cut) => ({
      month: Number(digits.slice(0, cut)),
      day: Number(digits.slice(cut)),
      text: digits.slice(cut),
    }))
    .filter(({month, day, text}) => month >= 1 && month <= 12 && day >= 1 && day <= 31 && /^[1-9]/.test(text));
  const [only] = readings;
  return readings.length === 1 && only ? {month: only.month, day: only.day} : {month: null, day: null};
}

/** `YYYY-MM-DD`, or null unless all parts are known and make a day of the calendar. */
export function isoDay(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null;
  // As Date reads years of two digits.
  const full = year < 100 ? year + 1900 : year;
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(full, month)) return null;
  return `${padded(full, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
