import {occurrencesBy, occurrencesOf} from "../occurrences.js";
import type {Finding} from "./finding.js";
import type {PrintedDate} from "./dates.js";
import {datesIn, isoDay} from "./dates.js";

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

const NUMBER = "[一二三四五六七八九十百\\d]{1,4}";
const COMMITTEE =
  "(?:中共中央|党中央|中央|[一-龥]{0,12}?(?:自治[区州]党委|兵团党委|[省市区县州旗盟地镇乡]委|党委|党组|党工委|工委|管委会))";
const KIND = "(?:常规|专项|机动|提级|交叉|联合|联动|涉粮|[一-龥]{0,12}专项)?";
const TEAM = `(?:巡视|巡察)(?:工作)?(?:第?${NUMBER})?组(?!建)`;
// What may stand between a committee and the number of its team: the round, or the office that keeps the team.
const BETWEEN = `(?:(?:第?${NUMBER}届)?第${NUMBER}轮(?:巡视|巡察)?|(?:巡视|巡察)(?:办|工作领导小组))?`;
const team = new RegExp(
  `${COMMITTEE}${BETWEEN}(?:第?${NUMBER}(?:[、和及]第?${NUMBER}){0,2})?${KIND}${TEAM}`,
  "g",
);
const anyTeam = new RegExp(TEAM, "g");
/** Most code units of a team with its committee. */
const longestTeam = 72;
const round = new RegExp(
  `((?:(?:第)?${NUMBER}届)?(?:中央|[一-龥]{0,8}?(?:自治[区州]党委|兵团党委|[省市区县州旗盟地]委|党委|党组|党工委)))(?:巡视|巡察)?(?:工作)?((?:第?${NUMBER}届|20\\d\\d年度?)?第${NUMBER}(?:轮|批)|${NUMBER}届${NUMBER}轮)`,
);
// A round whose committee stands behind it, or elsewhere.
const roundAlone = new RegExp(
  `(第${NUMBER}(?:轮|批)(?:[省市区县州旗盟地]委|党委|党组|党工委|工委)?)(?=(?:常规|专项|提级|政治|集中|交叉){0,2}(?:巡视|巡察))`,
);
const leadingWords =
  /^.*?(?:根据|按照|依据|经|由|对|向|至|了|在|的|和|与|及|将|起|止|日|月|年|后|于|接受了?|关于|落实|配合)(?=[一-龥]{0,12}?(?:委|党组|工委|中央))/;

/** Who inspected whom, told in one sentence. */
const tellingSentence =
  /(?:巡视|巡察)[^,。;:\n]{0,8}组[^。;\n]{0,40}?(?:(?:对|进驻|[在到赴来])[^。;\n]{2,60}?(?:开展|进行|实施)[^。;\n]{0,30}?(?:巡视|巡察)|(?:巡视|巡察)了)/;

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

/** How the name of a body ends, where no 对 tells that one follows. */
const BODY_END =
  "(?:党组|党委|党工委|工委|总支|支部|中心|公司|集团|单位|社区|街道|[委局组厅部院校学会司所室办处站镇乡村县市区])";
const inspected = [
  /(?:巡视|巡察)[^,。;:]{0,8}组[^。;]{0,24}?(?:对|进驻)([^,。;:]{2,60}?(?:\([^)]{0,20}\)[^,。;:]{0,10}?)?)(?:开展|进行|实施|(?:集中)?(?:巡视|巡察))/,
  /(?:巡视|巡察)[^,。;:]{0,8}组[^。;]{0,24}?进驻([^,。;:]{2,40}?),(?:开展|进行|实施)/,
  /(?:^|[^一-龥]|日|月|止|底|旬|组|委|,)对([^,。;:]{2,60}?)(?:开展|进行|实施)(?:了|为期)?[^,。;]{0,30}?(?:巡视|巡察)/,
  /(?:巡视|巡察)[^,。;:]{0,8}组[^。;]{0,24}?(?:巡视|巡察)(?:了([^,。;:]{2,40})|(?=[^,。;:]{2,40}期间)([^,。;:]{2,40}?)期间)/,
  new RegExp(
    `(?:巡视|巡察)[^,。;:]{0,8}组[^。;]{0,24}?[在到赴来]((?:(?!\\d|为期|此次|本次|全)[^,。;:对在到赴来])(?:[^,。;:对]{1,40}?)?${BODY_END})(?:开展|进行|实施)(?:了|为期)?[^,。;]{0,30}?(?:巡视|巡察)`,
  ),
  /(?:^|[,。;\n日旬底] {0,4})(?!自觉|主动|积极|认真)([^,。;:\n\d]{2,40}?)(?:[于自从在]\d[^,。;]{4,30}|自觉|主动|积极){0,2}接受了?[^,。;]{0,24}?(?:巡视|巡察)[^,。;]{0,8}组[^,。;]{0,24}?(?:巡视|巡察)/,
  /(?:巡视|巡察)(?:组)?(?:办)?(?:向|对)([^,。;:]{2,40}?)(?:进行了?|集中|现场|书面)?反馈/,
  /向([^,。;:]{2,40}?)(?:党组织)?反馈(?:了)?/,
  /《[^《》\n]{0,30}关于(?:巡视|巡察|对)([^,。;:《》]{2,40}?)(?:开展|进行)?(?:巡视|巡察)?(?:情况)?的反馈意见》/,
] as const;

/** Those who lead the body, who are inspected with it but are not it. */
const leaders =
  /(?:及其|以及|[及和与、])?(?:党组织)?(?:主要)?(?:负责人|负责同志|领导班子|主要领导).*$|(?:及其|以及|[及和与、])(?:领导)?班子(?:成员)?.*$/;
/** The time that an inspection looked at. */
const since =
  /(?:自)?(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:以来|至今|至)|党的十[八九]大以来|(?:本|上一?)届[^,。;]{0,6}以来|近[两二三四五几]年来?).*$/;
/** The field that an inspection looked at, behind a word that says so or behind the end of the body's name. */
const field =
  /(?:贯彻|落实|执行|履行|推进)[^,。;]{2,40}(?:情况|工作|责任)$|(?<=党组|党委|工委|总支|支部|委员会|部务会|局|厅|公司|学院|医院)(?!党|机关|所属|下属|系统|织|和|及|、)[^,。;、党]{2,20}(?:工作|情况)$/;

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

const kindWords =
  /(常规|专项)(?=[^,。;检]{0,4}(?:巡视|巡察))|机动(?=式?”?(?:巡视|巡察))|提级(?=交叉)?(?=[^,。;]{0,4}巡察)|上下联动|(?:交叉|联动)(?=[^,。;]{0,4}(?:巡视|巡察))|回头看/g;

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
