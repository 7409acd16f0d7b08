import {occurrencesOf} from "../occurrences.js";
import {datesIn, isoDay, type PrintedDate} from "./dates.js";
import type {Finding} from "./finding.js";
import type {Inspection} from "./inspection.js";

/** Beginning and end of the inspection, and the day of the feedback. Years that are not printed are inferred and noted. */
export function inspectionDates(
  opening: string,
  issueDate: string | null,
  findings: Finding[],
): Pick<Inspection, "inspection_start" | "inspection_end" | "feedback_date"> {
  const dates = datesIn(opening);
  const issueYear = issueDate === null ? null : Number(issueDate.slice(0, 4));
  const at = dates.findIndex((date, i) => isRange(opening, date, dates[i + 1]));
  const first = dates[at] ?? dates.find((date) => isBeginning(opening, date));
  const last = at < 0 ? undefined : dates[at + 1];
  let start: string | null = null;
  let end: string | null = null;
  let year: number | null = null;
  if (first) {
    year = yearOf(first, null, issueYear);
    start = noted(first, year, first.year === null, "inspection_start", opening, findings);
  }
  if (first && last) {
    const endYear = last.year ?? (year === null ? null : crossesYear(first, last) ? year + 1 : year);
    // A range within one year prints it once; only a year that had to be counted on is worth a note.
    const counted = last.year === null && endYear !== year;
    end = noted(last, endYear, counted, "inspection_end", opening, findings);
    year = endYear;
  }
  const inspectedOn = last ?? first;
  const feedback = feedbackDate(opening, dates, inspectedOn?.end ?? 0);
  let feedbackDay: string | null = null;
  if (feedback) {
    const before = inspectedOn ? {...inspectedOn, year} : dates.findLast((date) => date.end < feedback.start);
    const previous = before ? {year: before.year, month: before.month, day: before.day} : null;
    const inferred = feedback.year ?? yearOf(feedback, previous, issueYear);
    feedbackDay = noted(feedback, inferred, feedback.year === null, "feedback_date", opening, findings);
  }
  return {inspection_start: start, inspection_end: end, feedback_date: feedbackDay};
}

/** Whether two dates are the ends of a range: 至, 到 or a dash between them, 起 … 止, or 进驻 … 结束; not of one for comments. */
function isRange(opening: string, first: PrintedDate, last: PrintedDate | undefined): boolean {
  if (!last || /公示(?:期|时间)[^,。;]{0,4}$/.test(opening.slice(Math.max(0, first.start - 10), first.start)))
    return false;
  const between = opening.slice(first.end, last.start);
  if (/^进驻[^。;]{2,60}$/.test(between)) return opening.startsWith("结束", last.end);
  return between.length <= 6 && /^(?:开始|起)?[,]?\s*(?:至|到|[-—–―~～]+|止)/.test(between);
}

/** Whether a day is told as the first one of the inspection, whose end is not printed: 自 … 起, or the day on which the team came. */
function isBeginning(opening: string, {start, end}: PrintedDate): boolean {
  const behind = opening.slice(end, end + 100);
  return "自从".includes(opening[start - 1] ?? "\n")
    ? /^(?:起|开始)[^。;]{0,80}(?:巡视|巡察)/.test(behind)
    : /^[,]?(?:[^,。;]{0,16}(?:巡视|巡察)[^,。;]{0,6}组)?(?:正式)?进驻/.test(behind);
}

function crossesYear(first: PrintedDate, last: PrintedDate): boolean {
  return first.month !== null && last.month !== null && last.month < first.month;
}

/** The year that keeps the narrative in order: not before the last dated event, nor after the signature. */
function yearOf(
  date: PrintedDate,
  previous: {year: number | null; month: number | null; day: number | null} | null,
  issueYear: number | null,
): number | null {
  if (date.year !== null) return date.year;
  if (date.relative === "今" || date.relative === "本") return issueYear;
  if (date.relative === "去") return issueYear === null ? null : issueYear - 1;
  if (previous?.year == null) return issueYear;
  if (date.relative === "次" || date.relative === "翌") return previous.year + 1;
  const key = (month: number | null, day: number | null) => (month ?? 0) * 100 + (day ?? 99);
  const later = key(date.month, date.day) >= (previous.month ?? 0) * 100 + (previous.day ?? 0);
  return later ? previous.year : previous.year + 1;
}

const feedbackWord = /反馈/g;

/** The date told with the feedback: the last one before the word in its sentence, or the first behind it in its clause. */
function feedbackDate(opening: string, dates: readonly PrintedDate[], after: number): PrintedDate | null {
  for (const {index} of occurrencesOf(feedbackWord, opening)) {
    const sentence = Math.max(opening.lastIndexOf("。", index), opening.lastIndexOf("\n", index)) + 1;
    const before = dates.filter((d) => d.start >= Math.max(after, sentence) && d.end <= index);
    const date = before[before.length - 1];
    if (date) return date;
  }
  return null;
}

/** The day of a date, if it is whole; that it is not, or that its year is inferred, is added to what was found. */
function noted(
  date: PrintedDate,
  year: number | null,
  inferred: boolean,
  field: string,
  opening: string,
  findings: Finding[],
): string | null {
  const quoted = opening.slice(date.start, date.end);
  const day = isoDay(year, date.month, date.day);
  const span = {start: date.start, end: date.end};
  if (day === null) {
    findings.push({
      code: "date-incomplete",
      message: `date without a day: ${quoted} (${field} left empty)`,
      ...span,
    });
  } else if (inferred) {
    findings.push({
      code: "year-inferred",
      message: `year inferred: ${quoted} read as ${day} (${field})`,
      ...span,
    });
  }
  return day;
}
