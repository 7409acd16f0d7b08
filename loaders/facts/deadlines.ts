import type {Span} from "../notice/frame.js";
import {alternatives, list} from "../patterns/alternatives.js";
import {nextOf} from "../patterns/unit-set.js";
import type {Clause} from "./clauses.js";
import {dated, dateIn, datePartsAt, occasionNames, yearAt, type DateParts} from "./deadlines/dates.js";
import {periodOf, type Issued, type Period, type Precision} from "./deadlines/period.js";
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
    list`接入 用上 公布 [拨兑支]付 完毕 安装 新[增装] 开钻 动工 拆分 发放 [结还付缴]清`,
    // Open, with roads, water and heating.
    list`开[馆园] 通[水电车气] 供[水电暖] 挂牌 入住 搬入 封顶`,
    list`置换 加固 消除 增加 推开 全覆盖 定案 配齐`,
  ),
);
/** The same where only a later year is named, behind what it waits for: 2024年建成, 2024年夏粮收购前建成. */
const keptInYear =
  /^(?:[^,。;、的]{1,8}前)?(?:全部|全面|正式)?(?:建成|投用|投产|竣工|完工|交付|开业|通车|投入(?:使用|运[行营])|完成(?!率|时限|情况)|[结还付缴]清|办结)/;
const governing = /(?:^|[^达得感受看想做遇直提])到$|确保$|[将拟]于$|拟$|(?:延期|推迟|顺延)[到至]$/;
const past = /^(?:\d+次|以来|以后|之后|后|来|至今|间|期间|年终|以上)/;
const underWay = /(?:其余|剩余|剩下|余下|[尚还][余有]|正在|正抓紧|待[^,。;]{2,12}后)[^。;已]*$/;
/** What puts a whole sentence into the future. */
const planned = /下一?步|[将拟]|计划|打算/;
/** How much of a sentence is read before a date, in code units. */
const longestLead = 80;
const rangeMark = /^(?:[-—~–至到]+(?!位|岗|账|期))/;
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
    for (let date = dateIn(whole), end = -1; date; end = date.end, date = dateIn(whole, end)) {
      if (isNew && lastYear !== null && text.slice(lastEnd, clause.start).includes("\n")) lastYear = null;
      isNew = false;
      lastEnd = clause.end;
      // 8月主汛期前 is one date.
      if (date.start === end) continue;
      const year = yearAt(whole, date.start);
      // Most dates are past.
      if (issued === null || year === null || year >= issued.year) {
        const told = {text, clause, whole, next: nextInSentence(clauses, i)};
        // What is left or under way is not of a year told of before: 对2019年以来的386座…,剩余35座12月底前销号.
        const lead = leadTo(text, clause.start + date.start);
        const isUnderWay = underWay.test(lead);
        const isAhead = isUnderWay || (planned.test(lead) && futureWords(lead).length > 0);
        const promise = promiseOf(told, date, issued, isUnderWay ? null : lastYear, isAhead);
        if (promise) found.push(promise);
      }
      // What follows 2021年以来 is of no year that is told.
      if (year !== null) lastYear = since.test(whole.slice(date.end)) ? null : year;
    }
  }
}

/** What makes of a year the beginning of a span of time. */
const since = /^(?:以来|以后|至今|起|来(?=的|,|$)|[-—~–至到]+(?![位岗账期]))/;

/** What the sentence says before an offset, as far as it is near. */
function leadTo(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - longestLead), at);
  return near.slice(near.lastIndexOf("。") + 1);
}

function nextInSentence(clauses: readonly Clause[], i: number): Clause | null {
  const next = clauses[i + 1];
  return next?.sentence === clauses[i]!.sentence ? next : null;
}

/** A clause in which a date is read. */
interface DatedClause {
  readonly text: string;
  readonly clause: Clause;
  readonly whole: string;
  /** The next clause of the sentence. */
  readonly next: Clause | null;
}

function promiseOf(
  told: DatedClause,
  date: Span,
  issued: Issued | null,
  lastYear: number | null,
  isAhead: boolean,
): Deadline | null {
  const {clause, whole, next} = told;
  const g = datePartsAt(whole, date.start);
  const before = whole.slice(Math.max(0, date.start - 12), date.start);
  const after = whole.slice(date.end);
  if (!isDate(before, after, g)) return null;
  const promised = isPromised(told, date);
  if (!promised && (habit.test(whole) || done.test(whole))) return null;
  if (habit.test(before.slice(-6)) || /^(?:已|共|累计|先后)/.test(after)) return null;
  const period = periodOf(g, issued, promised, lastYear);
  const isLeft = /(?:其余|剩余|余下)[^,。;]{0,8}$/.test(before);
  if (
    !period ||
    !(isOpen(period, g, issued, promised, after, isLeft) || (isAhead && isToCome(period, g, issued, after)))
  )
    return null;
  const {due_start, due_end, precision} = period;
  // Where the date stands alone before a comma, the promise is the next clause.
  const end = after === "" && promised && next ? next.end : clause.end;
  return {due_start, due_end, precision, term: whole.slice(date.start, date.end), start: clause.start, end};
}

/** Whether an expression stands for a date rather than for a span of time or a part of a name. */
function isDate(before: string, after: string, g: DateParts): boolean {
  if (past.test(after) || rangeMark.test(after) || /(?<!^|延期|推迟|顺延)[-—~–至]$/.test(before)) return false;
  if (/(?:截至|截止|自|从|自从|以来|利用|趁)$/.test(before)) return false;
  const dated = g.year ?? g.relative;
  if (dated && /\d$/.test(before)) return false;
  return Boolean(dated) || !/[\d一二三四五六七八九十两几半近当每去前多历往同.年第]$/.test(before);
}

/** Whether a future word governs a date: just before it, just behind it, or at the head of the next clause. */
function isPromised({text, whole, next}: DatedClause, {start, end}: Span): boolean {
  const near = futureWords(whole).some(
    (word) => (word.end <= start && start - word.end <= 10) || (word.start >= end && word.start - end <= 12),
  );
  if (near || governing.test(whole.slice(Math.max(0, start - 6), start))) return true;
  const rest = whole.slice(end);
  // 2022年安排资金1500万元,确保2026年底前消化: each clause tells of an act of its own.
  if (!next || rest.length > 12 || /\d/.test(rest) || done.test(whole)) return false;
  return futureWords(text.slice(next.start, next.end))[0]?.start === 0;
}

/**
 * Whether a month that is not over lies ahead where its sentence tells of what is under way or to come, or a later year in
 * which something is to be reached.
 */
function isToCome(
  {due_start, due_end, precision}: Period,
  g: DateParts,
  issued: Issued | null,
  after: string,
): boolean {
  if (precision === "year" && g.year !== undefined && issued && due_start !== null)
    return due_start > issued.day && keeping.test(after.slice(0, 8));
  const isNamed = g.month !== undefined || /^[明来]/.test(g.relative ?? "");
  if (precision !== "month" || !isNamed || g.year !== undefined || !issued || due_end === null) return false;
  return due_end > issued.day && Number(due_end.slice(0, 4)) <= issued.year + 1;
}

function isOpen(
  {due_start, due_end, precision}: Period,
  g: DateParts,
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
  const byFeast = precision === "month" && occasionNames.some((name) => g[name]?.endsWith("前"));
  if (byFeast) return kept;
  return byDate ? kept || due_start > issued.day : kept && due_start > issued.day;
}
