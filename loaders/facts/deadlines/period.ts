import {daysOfMonth} from "../../day.js";
import {isoDay} from "../../header/dates.js";
import {dayOrMonth} from "../../outline/numerals.js";
import {occasionNames, occasions, SPRING_FESTIVAL, type DateParts} from "./dates.js";

export type Precision = "day" | "month" | "season" | "year" | "vague";

/** The day of signature. */
export interface Issued {
  readonly year: number;
  readonly month: number;
  readonly day: string;
}

/** How many months ahead a month without a year or a future word may lie. */
const furthest = 6;
/** The same for a feast. */
const nearest = 4;

/** The days that a date names, `YYYY-MM-DD`; null where they cannot be told. */
export interface Period {
  readonly due_start: string | null;
  readonly due_end: string | null;
  readonly precision: Precision;
}

export function periodOf(
  g: DateParts,
  issued: Issued | null,
  promised: boolean,
  lastYear: number | null,
): Period | null {
  if (g.vague) return {due_start: null, due_end: null, precision: "vague"};
  const occasion = occasionNames.findIndex((name) => g[name] !== undefined);
  const [from, to, precision] = monthsOf(g, occasion);
  if (from === null) return null;
  const year = g.year ? Number(g.year) : yearOf(g, issued, from, to, precision, promised, lastYear);
  if (year === null) return issued ? null : {due_start: null, due_end: null, precision};
  const month = occasion === SPRING_FESTIVAL ? springMonth(year) : from;
  const last = occasion === SPRING_FESTIVAL ? month : to;
  if (g.day) {
    const day = isoDay(year, month, Number(g.day));
    return day === null ? null : {due_start: day, due_end: day, precision: "day"};
  }
  return {
    due_start: isoDay(year, month, 1),
    due_end: isoDay(year, last, daysOfMonth(year, last)),
    precision,
  };
}

function monthsOf(g: DateParts, occasion: number): [number | null, number, Precision] {
  if (g.month) {
    const month = g.month === "元" ? 1 : dayOrMonth(g.month);
    return [month, month, "month"];
  }
  if (g.half) return g.half === "上" ? [1, 6, "season"] : [7, 12, "season"];
  if (g.quarter) {
    const last = 3 * dayOrMonth(g.quarter);
    return [last - 2, last, "season"];
  }
  if (occasion >= 0) {
    const [, from, to] = occasions[occasion]!;
    return [from, to, from === to ? "month" : "season"];
  }
  if (g.yearEnd ?? g.end) return [12, 12, "month"];
  if (g.start) return (g.year ?? g.relative) ? [1, 3, "season"] : [null, 0, "season"];
  return [1, 12, "year"];
}

/** The year of a date that prints none, or one by reference to the year of the notice. */
function yearOf(
  g: DateParts,
  issued: Issued | null,
  from: number,
  to: number,
  precision: Precision,
  promised: boolean,
  lastYear: number | null,
): number | null {
  if (!issued) return null;
  if (g.relative) return /^[今本]/.test(g.relative) ? issued.year : issued.year + 1;
  if (precision === "year" || g.yearEnd) return issued.year;
  if (lastYear !== null && lastYear < issued.year && !promised) return null;
  if (to >= issued.month) return from - issued.month <= furthest || promised || g.before ? issued.year : null;
  return to + 12 - issued.month <= (promised ? furthest : g.month ? 0 : nearest) ? issued.year + 1 : null;
}

const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", {month: "numeric", day: "numeric", timeZone: "UTC"});

const springMonths = new Map<number, number>();

/** Month in which the Chinese year begins. */
function springMonth(year: number): number {
  const month = springMonths.get(year) ?? reckonedSpringMonth(year);
  springMonths.set(year, month);
  return month;
}

function reckonedSpringMonth(year: number): number {
  for (let day = 21; day <= 31; day++) if (lunar.format(new Date(Date.UTC(year, 0, day))) === "1/1") return 1;
  return 2;
}
