import {daysOfMonth} from "../day.js";
import {isoDay} from "../header/dates.js";
import type {Span} from "../notice/frame.js";
import {dayOrMonth} from "../outline/numerals.js";
import {named, partsOf} from "../named-parts.js";
import {alternatives, list} from "../patterns/alternatives.js";
import {pairsBeginning} from "../patterns/edges.js";
import {nextBeginning} from "../patterns/pair-set.js";
import {nextOf, unitSet} from "../patterns/unit-set.js";
import type {Clause} from "./clauses.js";
import {futureWords} from "./modality.js";
import {clauseUpTo, type ToldClauses} from "./told.js";

/** A promise that was still open when the notice was signed. Offsets into the text. */
export interface Deadline extends Span {
  /** First and last day of the period that is named, `YYYY-MM-DD`: 年底 is December. Null where it cannot be told. */
  readonly due_start: string | null;
  readonly due_end: string | null;
  readonly precision: Precision;
  /** The date as it stands in the shadow. */
  readonly term: string;
}

type Precision = "day" | "month" | "season" | "year" | "vague";

const BEFORE = "(?:之前|以前|前)";
/** Terms and feasts by which promises are dated, and the months in which they fall. */
const occasions: readonly (readonly [words: string, from: number, to: number])[] = [
  [`(?:暑期|暑假|秋季|秋季学期|新学期|新学年)?开学${BEFORE}|(?:秋季|新)学期${BEFORE}`, 8, 8],
  [`春季(?:学期)?开学${BEFORE}`, 2, 2],
  ["暑期|暑假(?:期间)?", 7, 8],
  ["寒假(?:期间)?", 1, 2],
  ["(?:秋季|新)学期|新学年", 9, 9],
  [`春节${BEFORE}`, 2, 2],
  [`元旦${BEFORE}`, 1, 1],
  [`(?:五一|劳动节)”?(?:节|假期)?${BEFORE}`, 5, 5],
  [`(?:七一|建党节)”?${BEFORE}`, 7, 7],
  [`(?:十一|国庆)”?(?:节|假期)?${BEFORE}`, 10, 10],
  [`中秋节?${BEFORE}`, 9, 9],
  [`主?汛期?(?:来临|到来)?${BEFORE}`, 6, 6],
  [`(?:供暖|采暖|取暖)(?:季|期)?(?:来临|到来|开始)?${BEFORE}|入冬${BEFORE}`, 11, 11],
];
const SPRING_FESTIVAL = 5;

const YEAR = "(?:(?<year>20\\d\\d)年|(?<relative>[今明本次]年|[本下]一?年(?=度)|来年))度?的?";
const END = "(?<end>年?(?:底|末|终))";
const MONTH =
  "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|(?<day>[12]\\d|3[01]|0?[1-9])[日号]|[上中下]旬|底|末|初|中)?";
const SEASON = "(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度(?:末)?";
const occasionNames = occasions.map((_, i) => `occasion${i}`);
const OCCASION = occasions.map(([words], i) => `(?<${occasionNames[i]!}>${words})`).join("|");
const VAGUE = "(?<vague>近期|近日|短期内)";
const PERIOD = `(?<yearEnd>年(?:底|末|终))|${END}|(?<inside>年?内|年度内)|(?<start>年?初)|${MONTH}|${SEASON}|${OCCASION}`;
// A year, a period or both: that there is one of them is seen to first, for either may be missing.
const SOME = `${VAGUE}|${YEAR}|${PERIOD}`.replace(/\?<\w+>/g, "?:");
const expression = named(
  new RegExp(
    `(?=[20今明本次下来年十一二三四五六七八九\\d上第暑寒秋春新开元劳建国主汛供采取入近短中])(?=${SOME})(?:${VAGUE}|(?:${YEAR})?(?:${PERIOD})?)(?<before>${BEFORE})?`,
    "y",
  ),
);
/** The same, to find one without reading its parts. */
const unread = new RegExp(expression.pattern.source.replace(/\((?!\?)/g, "(?:"), "y");
const expressionPairs = pairsBeginning(new RegExp(SOME));
/** Characters one of which is in every such expression. */
const dated = unitSet("年月季期近假前");

/** Days that belong to a habit, a rule or an account of the past. */
const habit = /每(?:年|月|季|周|半|学期|个)|逐年|原则上|不得|一律|凡|必须|历年|往年/;
const done = /已|了(?!解)|先后|曾|均于|共计|累计/;
/** What happens when a promise is kept. */
const keeping = new RegExp(
  alternatives(
    // Works and systems begin to serve.
    list`完成 建成 投用 投产 竣工 完工 招生 启用 交付 投入 上线 开工 到位`,
    // Papers.
    list`申报 实施 出台 印发 移交`,
    list`(?:投入|正式|试)运[行营] 验收 开业`,
    // Settled, reached.
    list`化解 办结 销号 实现 达到 使用 腾退 搬迁 开学 整改 清零 到岗`,
    list`安装 新[增装] 开钻 动工 拆分 发放 [结还付缴]清`,
    // Open, with roads, water and heating.
    list`开[馆园] 通[水电车气] 供[水电暖] 挂牌 入住 搬入 封顶`,
    list`置换 加固 消除 增加 推开 全覆盖`,
  ),
);
/** The same where only a later year is named, behind what it waits for: 2024年建成, 2024年夏粮收购前建成. */
const keptInYear =
  /^(?:[^,。;、的]{1,8}前)?(?:全部|全面|正式)?(?:建成|投用|投产|竣工|完工|交付|开业|通车|投入(?:使用|运[行营])|完成(?!率|时限|情况)|[结还付缴]清|办结)/;
const governing = /(?:^|[^达得感受看想做遇直提])到$|确保$|[将拟]于$|拟$|(?:延期|推迟|顺延)[到至]$/;
const past = /^(?:以来|以后|之后|后|来|至今|间|期间|年终|以上)/;
const rangeMark = /^(?:[-—~–至到]+(?!位|岗|账|期))/;
/** How many months ahead a month without a year or a future word may lie. */
const furthest = 6;
/** The same for a feast. */
const nearest = 4;
/** Longest plan, in years. */
const longestPlan = 6;

/**
 * The promises told in clauses that were open on the day of signature, in document order.
 * @param told clauses of stretches in document order, without quoted findings
 * @param issueDate `YYYY-MM-DD`; without it only a future word tells a promise, and relative dates stay open
 */
export function deadlinesOf({text, stretches}: ToldClauses, issueDate: string | null): Deadline[] {
  const issued =
    issueDate === null
      ? null
      : {year: Number(issueDate.slice(0, 4)), month: Number(issueDate.slice(5, 7)), day: issueDate};
  const found: Deadline[] = [];
  for (const clauses of stretches) promisesIn(text, clauses, issued, found);
  return found;
}

function promisesIn(text: string, clauses: readonly Clause[], issued: Issued | null, found: Deadline[]): void {
  // A month without a year is told of the year that was last printed in its paragraph.
  let lastYear: number | null = null;
  let lastEnd = 0;
  const last = clauses.at(-1)?.end ?? 0;
  for (let i = 0; i < clauses.length; i++) {
    i = clauseUpTo(clauses, i, nextOf(dated, text, clauses[i]!.start, last));
    const clause = clauses[i];
    if (!clause) break;
    const whole = text.slice(clause.start, clause.end);
    let isNew = true;
    for (let at = nextDate(whole, 0); at < whole.length; at = nextDate(whole, unread.lastIndex)) {
      if (isNew && lastYear !== null && text.slice(lastEnd, clause.start).includes("\n")) lastYear = null;
      isNew = false;
      lastEnd = clause.end;
      const year = yearAt(whole, at);
      // Most dates are past.
      if (issued === null || year === null || year >= issued.year) {
        expression.pattern.lastIndex = at;
        const date = expression.pattern.exec(whole)!;
        const promise = promiseOf(
          {text, clause, whole, next: nextInSentence(clauses, i)},
          date,
          issued,
          lastYear,
        );
        if (promise) found.push(promise);
      }
      lastYear = year ?? lastYear;
    }
  }
}

/** Where the next expression of a date begins, `unread` having found it; the end of the clause if there is none. */
function nextDate(clause: string, from: number): number {
  const length = clause.length;
  for (let at = nextBeginning(expressionPairs, clause, from, length); at < length;) {
    unread.lastIndex = at;
    if (unread.test(clause)) return at;
    at = nextBeginning(expressionPairs, clause, at + 1, length);
  }
  return length;
}

/** Where the first expression of a date stands in a clause. */
export function dateIn(clause: string): Span | null {
  const start = nextDate(clause, 0);
  return start < clause.length ? {start, end: unread.lastIndex} : null;
}

/** The year with which an expression begins. */
function yearAt(clause: string, at: number): number | null {
  return clause.startsWith("20", at) && clause[at + 4] === "年" ? Number(clause.slice(at, at + 4)) : null;
}

interface Issued {
  readonly year: number;
  readonly month: number;
  readonly day: string;
}

function nextInSentence(clauses: readonly Clause[], i: number): Clause | null {
  const next = clauses[i + 1];
  return next?.sentence === clauses[i]!.sentence ? next : null;
}

/** A clause in which a date is read. */
interface Setting {
  readonly text: string;
  readonly clause: Clause;
  readonly whole: string;
  /** The next clause of the sentence. */
  readonly next: Clause | null;
}

function promiseOf(
  setting: Setting,
  m: RegExpExecArray,
  issued: Issued | null,
  lastYear: number | null,
): Deadline | null {
  const {clause, whole, next} = setting;
  const g = partsOf(expression, m);
  const before = whole.slice(Math.max(0, m.index - 12), m.index);
  const after = whole.slice(m.index + m[0].length);
  if (!isDate(before, after, g)) return null;
  const promised = isPromised(setting, m);
  if (!promised && (habit.test(whole) || done.test(whole))) return null;
  if (habit.test(before.slice(-6)) || /^(?:已|共|累计|先后)/.test(after)) return null;
  const period = periodOf(g, issued, promised, lastYear);
  if (!period || !isOpen(period, g, issued, promised, after, /(?:其余|剩余|余下)[^,。;]{0,8}$/.test(before)))
    return null;
  const {due_start, due_end, precision} = period;
  // Where the date stands alone before a comma, the promise is the next clause.
  const end = after === "" && promised && next ? next.end : clause.end;
  return {due_start, due_end, precision, term: m[0], start: clause.start, end};
}

/** Whether an expression stands for a date rather than for a span of time or a part of a name. */
function isDate(before: string, after: string, g: Partial<Record<string, string>>): boolean {
  if (past.test(after) || rangeMark.test(after) || /(?<!^|延期|推迟|顺延)[-—~–至]$/.test(before)) return false;
  if (/(?:截至|截止|自|从|自从|以来)$/.test(before)) return false;
  const dated = g.year ?? g.relative;
  if (dated && /\d$/.test(before)) return false;
  return Boolean(dated) || !/[\d一二三四五六七八九十两几半近当每去前多历往同.年第]$/.test(before);
}

/** Whether a future word governs a date: just before it, just behind it, or at the head of the next clause. */
function isPromised({text, whole, next}: Setting, m: RegExpExecArray): boolean {
  const end = m.index + m[0].length;
  const near = futureWords(whole).some(
    (word) =>
      (word.end <= m.index && m.index - word.end <= 10) || (word.start >= end && word.start - end <= 12),
  );
  if (near || governing.test(whole.slice(Math.max(0, m.index - 6), m.index))) return true;
  const rest = whole.slice(end);
  // 2022年安排资金1500万元,确保2026年底前消化: each clause tells of an act of its own.
  if (!next || rest.length > 12 || /\d/.test(rest) || done.test(whole)) return false;
  return futureWords(text.slice(next.start, next.end))[0]?.start === 0;
}

interface Period {
  readonly due_start: string | null;
  readonly due_end: string | null;
  readonly precision: Precision;
}

function periodOf(
  g: Partial<Record<string, string>>,
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

function monthsOf(g: Partial<Record<string, string>>, occasion: number): [number | null, number, Precision] {
  if (g.month) {
    const month = dayOrMonth(g.month);
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
  g: Partial<Record<string, string>>,
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

function isOpen(
  {due_start, due_end, precision}: Period,
  g: Partial<Record<string, string>>,
  issued: Issued | null,
  promised: boolean,
  after: string,
  isLeft: boolean,
): boolean {
  if (precision === "vague" || !issued) return promised;
  if (due_end === null || due_start === null || due_end < issued.day) return false;
  if (Number(due_end.slice(0, 4)) > issued.year + longestPlan) return false;
  if (promised) return true;
  if (g.inside) return true;
  const kept = keeping.test(after.slice(0, 16));
  // 2025年上半年投入运营: a season that has not begun; 其余资金下半年拨付: or that is not over, of what is left.
  if (precision === "season" && (due_start > issued.day ? kept : isLeft)) return true;
  // 余下的春季开学前拆分: what is left lies ahead.
  if (isLeft && due_start > issued.day) return true;
  // 明年一季度完成: what is to come by its own word.
  if (g.relative && /^[明来下]/.test(g.relative)) return kept;
  if (precision === "year") return due_start > issued.day && keptInYear.test(after);
  if (precision === "season") return false;
  if (g.year) return due_start > issued.day || g.before !== undefined;
  const byDate = g.before !== undefined && (g.month ?? g.yearEnd) !== undefined;
  return byDate ? kept || due_start > issued.day : kept && due_start > issued.day;
}
