import {occurrencesBy, occurrencesOf} from "../occurrences.js";
import type {Finding} from "./finding.js";
import type {PrintedDate} from "./dates.js";
import {datesIn, isoDay} from "./dates.js";
import {
  anyTeam,
  field,
  inspected,
  kindWords,
  leaders,
  leadingWords,
  round,
  roundAlone,
  since,
  team,
  tellingSentence,
} from "./words/inspection.js";

/** What the opening paragraph says of the inspection. */
export interface Inspection {
  readonly inspected_org: string | null;
  readonly inspecting_body: string | null;
  readonly kinds: string[];
  readonly theme: string | null;
  readonly round: string | null;
  readonly inspection_start: string | null;
  readonly inspection_end: string | null;
  readonly feedback_date: string | null;
}

/** Most code units of a team with its committee. */
const longestTeam = 72;

/** Whether a stretch of a shadow tells of the inspection itself, not only of what it led to. */
export function tellsInspection(shadow: string): boolean {
  return tellingSentence.test(shadow);
}

/**
 * Reads the inspection from the title and the opening paragraphs. `team` and `org` repeat the inspecting and
 * the inspected body in the characters of the shadow.
 * @param opening shadow of the opening paragraphs
 * @param printed the same stretch of the text, to quote from
 */
export function inspectionOf(
  title: string,
  opening: string,
  printed: string,
  issueDate: string | null,
): {inspection: Inspection; team: string | null; org: string | null; findings: Finding[]} {
  const findings: Finding[] = [];
  const body = teamIn(opening) ?? teamIn(title);
  const org = inspectedIn(opening);
  const told = opening.slice(0, feedbackAt(opening) ?? opening.length);
  const dates = inspectionDates(opening, issueDate, findings);
  return {
    inspection: {
      inspected_org: org && printed.slice(org.start, org.end),
      inspecting_body: quoted(opening, printed, body),
      kinds: kindsIn(title, told, opening, body),
      theme: quoted(
        opening,
        printed,
        themeIn(told) ?? (isSpecial(told) && org?.field ? themeOf(org.field) : null),
      ),
      round:
        roundIn(title) ??
        roundIn(opening) ??
        roundAlone.exec(title)?.[1] ??
        roundAlone.exec(opening)?.[1] ??
        null,
      ...dates,
    },
    team: body,
    org: org && opening.slice(org.start, org.end),
    findings,
  };
}

/** Words of a shadow as they are printed. */
function quoted(shadow: string, printed: string, words: string | null): string | null {
  const at = words === null ? -1 : shadow.indexOf(words);
  return words === null || at < 0 ? words : printed.slice(at, at + words.length);
}

/** The team as printed; one with a number is preferred to a bare 省委巡视组. */
function teamIn(shadow: string): string | null {
  const teams = occurrencesBy(anyTeam, teamBegins, team, shadow).map((m) => m[0].replace(leadingWords, ""));
  return teams.find((name) => /第|[一二三四五六七八九十\d]组/.test(name)) ?? teams[0] ?? null;
}

function teamBegins(_: string, end: number): number {
  return end + 1 - longestTeam;
}

/** The inspected body as printed behind 对, without its abbreviation in brackets and without what of it was looked at. */
function inspectedIn(shadow: string): {start: number; end: number; field: string | null} | null {
  for (const pattern of inspected) {
    const m = pattern.exec(shadow);
    const words = m?.[1] ?? m?.[2];
    if (!m || words === undefined) continue;
    const whole = words
      .replace(/\s*\((?:以下|下)?(?:统称|简称)[^)]*\)?.*$/, "")
      .replace(leaders, "")
      .replace(since, "")
      .trim();
    const name = whole.replace(field, "").trim();
    if (name.length < 2) continue;
    const start = m.index + m[0].indexOf(words);
    return {start, end: start + name.length, field: whole.slice(name.length) || null};
  }
  return null;
}

/** What a special inspection looked at, told with the body: 落实乡村振兴战略情况 is 乡村振兴战略. */
function themeOf(field: string): string | null {
  const theme = field
    .replace(/^(?:贯彻落实|贯彻执行|贯彻|落实|执行|履行|推进)/, "")
    .replace(/(?:工作)?(?:的)?情况$|工作$/, "")
    .trim();
  return theme.length > 1 ? theme : null;
}

const inspecting = /巡[视察]/;
// A 专项检查 is named where nothing but it was carried out; beside an inspection it is a part of that.
const checked = /(?:开展|进行|实施)了?[^,。;]{0,20}专项检查/;
const inspectedToo = /(?:开展|进行|实施)了?[^,。;]{0,24}(?:巡视|巡察)/;

/** Kinds as printed: 常规巡视, 专项巡察, 回头看, 提级 …; 巡视 or 巡察 alone if none is. */
function kindsIn(title: string, told: string, opening: string, team: string | null): string[] {
  // What the inspection was is told by its team before the regulations that a notice cites: 《中国共产党巡视工作条例》.
  const named = [team ?? "", told, title, opening].map((text) => inspecting.exec(text)?.[0]);
  const verb = named.find((word) => word !== undefined) ?? "巡视";
  const kinds = new Set<string>();
  for (const text of [told, title]) {
    for (const [word] of occurrencesOf(kindWords, text)) {
      kinds.add(word === "常规" || word === "专项" ? word + verb : word);
    }
  }
  if (kinds.size > 0) return [...kinds];
  return [checked.test(told) && !inspectedToo.test(told) ? "专项检查" : verb];
}

function isSpecial(told: string): boolean {
  return /专项(?:巡[视察]|检查)/.test(told);
}

/** Subject of a special inspection: what stands between 开展了 and 专项巡视. */
function themeIn(told: string): string | null {
  if (!told.includes("专项巡")) return null;
  const m =
    /(?:开展|进行|实施)了?(?:为期[^,。;的]{1,8}的)?([^,。;“”]{0,40}?)专项(?:巡视|巡察)/.exec(told) ??
    /(?:关于|开展)([^,。;“”了]{2,30}?)专项(?:巡视|巡察)/.exec(told);
  const theme = m?.[1]
    ?.replace(/^(?:了|常规巡[视察]和|的)/, "")
    .replace(/(?:的|领域)$/, (end) => (end === "的" ? "" : end));
  return theme && theme.length > 1 ? theme : null;
}

/** The round as printed, without 巡视/巡察: 十二届省委第二轮. */
function roundIn(shadow: string): string | null {
  if (!/[轮批]/.test(shadow)) return null;
  const m = round.exec(shadow);
  if (!m) return null;
  const committee = m[1]!.replace(leadingWords, "");
  return committee + m[2]!;
}

function feedbackAt(opening: string): number | null {
  const at = opening.search(/反馈(?!问题|意见(?:整改|的))/);
  return at < 0 ? null : at;
}

/** Beginning and end of the inspection, and the day of the feedback. Years that are not printed are inferred and noted. */
function inspectionDates(
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
