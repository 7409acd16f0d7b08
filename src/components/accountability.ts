import type {IntervalRow} from "./figures/interval-rows.js";
import type {KindMark} from "./figures/sanction-dots.js";
import {noticeLink} from "./notice-link.js";
import {wilson} from "./stats/wilson.js";
import type {Tr} from "./language.js";
import type {TermLabels} from "./terms.js";
import {top} from "./top.js";
import {counted, intervalText, percent} from "./counts.js";
import {sum} from "./sum.js";

/** A notice, and who it says answered. What it sums up of itself stands apart from what stands under its problems. */
export interface Answered {
  readonly notice_id: string;
  /** Leaf problems, and those at which an act is reported. */
  readonly leaves: number;
  readonly answered: number;
  readonly acts: number;
  readonly people: number;
  readonly units: number;
  readonly cases: number;
  readonly summary_acts: number;
  readonly summary_people: number;
  /** Acts of both places for which neither people nor units nor cases are printed. */
  readonly uncounted: number;
}

/** Acts of one kind in one notice, at one of the two places. */
export interface KindCount {
  readonly notice_id: string;
  readonly kind: string;
  readonly under_problem: boolean;
  readonly acts: number;
  readonly people: number | null;
  readonly units: number | null;
  readonly cases: number | null;
  readonly start: number;
  readonly end: number;
}

/** Money of one currency in one notice that came back, or that was kept from being lost. */
export interface Recovered {
  readonly notice_id: string;
  readonly effect: "returned" | "averted" | "not counted";
  readonly base_unit: string;
  /** How many amounts are printed, and their sum. */
  readonly amounts: number;
  readonly base_value: number;
}

/** Who answered, in a sentence. */
export function answeredLead(
  rows: readonly Pick<
    Answered,
    "leaves" | "answered" | "acts" | "people" | "summary_acts" | "summary_people"
  >[],
  tr: Tr,
): string {
  if (!rows.length) return tr("No notice has been read yet.", "尚无通报。");
  const reporting = rows.filter(({acts, summary_acts}) => acts + summary_acts > 0).length;
  if (!reporting)
    return tr(
      `None of ${counted(rows.length, "notice", "notices")} reports that anybody answered.`,
      `${rows.length} 份通报均未写明追责情况。`,
    );
  const [people, leaves, answered] = [
    sum(rows, (r) => r.people),
    sum(rows, (r) => r.leaves),
    sum(rows, (r) => r.answered),
  ];
  const summed = sum(rows, (r) => r.summary_people);
  const share = wilson(answered, leaves);
  const told = share && `${percent(share.value)}${tr(", ", "，")}${intervalText(share, tr)}`;
  const n = (count: number) => count.toLocaleString("en-US");
  return tr(
    `${reporting} of ${counted(rows.length, "notice reports", "notices report")} that somebody answered, at ${n(answered)} of ${counted(leaves, "leaf problem", "leaf problems")}${told ? ` (${told})` : ""}: ${counted(people, "person", "people")} there${summed ? `, and ${n(summed)} in the notices’ own summaries, who may be the same` : ""}.`,
    `${rows.length} 份通报中有 ${reporting} 份写明追责，见于 ${n(leaves)} 个末级问题中的 ${n(answered)} 个${told ? `（${told}）` : ""}：问题之下共 ${n(people)} 人${summed ? `；通报概述部分另列 ${n(summed)} 人，可能为同一批人` : ""}。`,
  );
}

/** Kinds of acts, the one that met most people under problems first; a mark for each notice and place. */
export function kindMarks(
  rows: readonly KindCount[],
  name: (id: string) => string,
  labels: TermLabels,
  tr: Tr,
): {
  readonly kinds: readonly {readonly label: string; readonly print: string}[];
  readonly marks: readonly KindMark[];
} {
  const kinds = top(
    rows,
    ({kind}) => kind,
    // Summaries may mean the same people: they only order what is alike under problems.
    ({under_problem, people, acts}) => ((people ?? 0) + acts / 1000) * (under_problem ? 1 : 1e-6),
    Infinity,
  ).keys;
  const marks = rows.map((row): KindMark => {
    const place = row.under_problem
      ? tr("under its problems", "问题之下")
      : tr("in its own summary", "概述部分");
    return {
      kind: labels.sanction(row.kind),
      people: row.people,
      summary: !row.under_problem,
      tip: `${name(row.notice_id)}\n${labels.sanction(row.kind)}\n${place}: ${counts(row, tr)}`,
      href: noticeLink(row.notice_id, row),
    };
  });
  return {
    kinds: kinds.map((kind) => {
      const of = rows.filter((row) => row.kind === kind);
      const there = of.filter(({under_problem}) => under_problem);
      const summed = of.filter(({under_problem}) => !under_problem);
      return {
        label: labels.sanction(kind),
        print: [
          there.length ? printed(there, tr) : "",
          summed.length ? tr(`summaries: ${printed(summed, tr)}`, `概述：${printed(summed, tr)}`) : "",
        ]
          .filter((part) => part)
          .join("; "),
      };
    }),
    marks,
  };
}

function printed(rows: readonly KindCount[], tr: Tr): string {
  const numbered = rows.some(({people}) => people !== null);
  const [people, units, cases] = [
    sum(rows, (r) => r.people),
    sum(rows, (r) => r.units),
    sum(rows, (r) => r.cases),
  ];
  const parts = [
    numbered ? tr(counted(people, "person", "people"), `${people} 人`) : "",
    units ? tr(counted(units, "unit", "units"), `${units} 个单位`) : "",
    cases ? tr(counted(cases, "case", "cases"), `${cases} 起`) : "",
  ].filter((part) => part);
  return parts.length ? parts.join(", ") : tr("no number", "未写数字");
}

function counts({people, units, cases, acts}: KindCount, tr: Tr): string {
  return [
    tr(counted(acts, "line", "lines"), `${acts} 处`),
    people === null
      ? tr("people not numbered", "未写人数")
      : tr(counted(people, "person", "people"), `${people} 人`),
    units === null ? "" : tr(counted(units, "unit", "units"), `${units} 个单位`),
    cases === null ? "" : tr(counted(cases, "case", "cases"), `${cases} 起`),
  ]
    .filter((part) => part)
    .join(", ");
}

/** Which kind met most people, in a sentence. */
export function kindFinding(rows: readonly KindCount[], labels: TermLabels, tr: Tr): string {
  const there = rows.filter(({under_problem, people}) => under_problem && people !== null);
  const [first] = top(
    there,
    ({kind}) => kind,
    ({people}) => people ?? 0,
    1,
  ).keys;
  if (first === undefined)
    return rows.length
      ? tr("Under their problems the notices print no number of people", "各问题之下未写明追责人数")
      : tr("No act of accountability has been read", "未读到追责情况");
  const of = there.filter(({kind}) => kind === first);
  const people = sum(of, (row) => row.people);
  const notices = new Set(of.map(({notice_id}) => notice_id)).size;
  return tr(
    `Under the problems most people met ${labels.sanction(first)}: ${people}, in ${counted(notices, "notice", "notices")}`,
    `问题之下人数最多的是${labels.sanction(first)}：${people} 人，见于 ${notices} 份通报`,
  );
}

/** Share of leaf problems at which somebody answered: a row a notice, those with most problems; the others are one row. */
export function answeredRows(
  rows: readonly Answered[],
  name: (id: string) => string,
  tr: Tr,
  shown = 12,
): IntervalRow[] {
  const {keys} = top(
    rows,
    ({notice_id}) => notice_id,
    ({leaves}) => leaves,
    shown,
  );
  const named = new Set(keys);
  const rest = rows.filter(({notice_id}) => !named.has(notice_id));
  const row = (label: string, of: readonly Answered[], href?: string): IntervalRow => {
    const [k, n, people] = [sum(of, (r) => r.answered), sum(of, (r) => r.leaves), sum(of, (r) => r.people)];
    const interval = wilson(k, n);
    const print = tr(`${k}/${n} · ${people} p.`, `${k}/${n} · ${people} 人`);
    return {
      label,
      value: interval?.value ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      print,
      tip: interval
        ? tr(
            `${label}: ${k} of ${n} leaf problems, ${percent(interval.value)} (${percent(interval.low)}–${percent(interval.high)}); ${counted(people, "person", "people")}`,
            `${label}：${n} 个末级问题中的 ${k} 个，${percent(interval.value)}（${percent(interval.low)}–${percent(interval.high)}）；${people} 人`,
          )
        : tr(`${label}: no leaf problem`, `${label}：无末级问题`),
      href,
    };
  };
  return [
    ...rows
      .filter(({notice_id}) => named.has(notice_id))
      .sort((a, b) => share(b) - share(a) || (a.notice_id < b.notice_id ? -1 : 1))
      .map((r) => row(name(r.notice_id), [r], noticeLink(r.notice_id))),
    ...(rest.length ? [row(tr(`${rest.length} others`, `其余 ${rest.length} 份`), rest)] : []),
  ];
}

function share({answered, leaves}: Answered): number {
  return leaves ? answered / leaves : 0;
}

/** At how many problems anybody answered, in a sentence. */
export function answeredFinding(rows: readonly Answered[], tr: Tr): string {
  const none = rows.filter(({answered}) => !answered).length;
  const pooled = wilson(
    sum(rows, (r) => r.answered),
    sum(rows, (r) => r.leaves),
  );
  if (!pooled) return tr("No leaf problem has been read", "尚无末级问题");
  return tr(
    `${counted(none, "notice", "notices")} of ${rows.length} ${none === 1 ? "names" : "name"} nobody under any problem; over all, ${percent(pooled.value)} of leaf problems report an act (${percent(pooled.low)}–${percent(pooled.high)})`,
    `${rows.length} 份通报中有 ${none} 份未在任何问题之下写明追责；合计 ${percent(pooled.value)} 的末级问题写明追责（${percent(pooled.low)}–${percent(pooled.high)}）`,
  );
}

/** Money that came back, in a sentence; currencies are never added. */
export function moneyFinding(rows: readonly Recovered[], notices: number, tr: Tr): string {
  const part = (effect: Recovered["effect"]) => rows.filter((row) => row.effect === effect);
  const [returned, averted, left] = [part("returned"), part("averted"), part("not counted")];
  const having = new Set([...returned, ...averted].map(({notice_id}) => notice_id)).size;
  const told = [
    returned.length
      ? tr(`${amounts(returned, tr)} returned or recovered`, `清退追缴 ${amounts(returned, tr)}`)
      : "",
    averted.length
      ? tr(`${amounts(averted, tr)} of losses made good or averted`, `挽回损失 ${amounts(averted, tr)}`)
      : "",
  ].filter((words) => words);
  const uncounted = sum(left, ({amounts}) => amounts);
  const rest = uncounted
    ? tr(
        ` ${counted(uncounted, "further amount stands", "further amounts stand")} in a measure of restitution without such a word before it and ${uncounted === 1 ? "is" : "are"} not counted.`,
        `另有 ${uncounted} 笔金额见于清退追缴类措施，但金额之前无此类用语，未计入。`,
      )
    : "";
  return told.length
    ? tr(
        `${having} of ${counted(notices, "notice")} ${having === 1 ? "prints" : "print"} an amount: ${told.join(", and ")}.${rest}`,
        `${notices} 份通报中有 ${having} 份写明金额：${told.join("，")}。${rest}`,
      )
    : tr(
        `No notice prints an amount of money directly behind a word of return or recovery.${rest}`,
        `没有通报在清退、追缴等用语之后写明金额。${rest}`,
      );
}

function amounts(rows: readonly Recovered[], tr: Tr): string {
  const units = new Map<string, number>();
  for (const {base_unit, base_value} of rows) units.set(base_unit, (units.get(base_unit) ?? 0) + base_value);
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, value]) => money(value, unit, tr))
    .join(" + ");
}

/** An amount as a reader would say it. */
export function money(value: number, unit: string, tr: Tr): string {
  const print = (number: number) => String(Number(number.toPrecision(6)));
  if (unit !== "元")
    return tr(`${unit} ${value.toLocaleString("en-US")}`, `${print(value / 10_000)} 万 ${unit}`);
  const chinese =
    value >= 1e8
      ? `${print(value / 1e8)} 亿元`
      : value >= 1e4
        ? `${print(value / 1e4)} 万元`
        : `${print(value)} 元`;
  return tr(`¥${value.toLocaleString("en-US")}`, chinese);
}
