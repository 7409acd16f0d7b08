import type {IntervalRow} from "./figures/interval-rows.js";
import {noticeLink} from "./notice-link.js";
import {wilson} from "./stats/wilson.js";
import type {Tr} from "./language.js";
import type {TermLabels} from "./terms.js";
import {top} from "./top.js";
import {counted, intervalText, percent} from "./counts.js";

/** What a notice says of itself, and what was counted. */
export interface ClaimLine {
  readonly notice_id: string;
  readonly claim: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly approx: string | null;
  readonly counted: number | null;
  /** agrees or differs, or why the two cannot be compared. */
  readonly verdict: "agrees" | "differs" | "blank" | "approximate" | "none printed" | "no count";
  readonly start: number;
  readonly end: number;
}

/** Claims that can be compared. */
export function comparable<T extends Pick<ClaimLine, "verdict">>(rows: readonly T[]): T[] {
  return rows.filter(({verdict}) => verdict === "agrees" || verdict === "differs");
}

/** Whether the totals hold, in a sentence. */
export function claimsLead(rows: readonly Pick<ClaimLine, "notice_id" | "verdict">[], tr: Tr): string {
  if (!rows.length) return tr("No notice states a total of its own.", "没有通报写明自己的总数。");
  const both = comparable(rows);
  const apart = rows.length - both.length;
  if (!both.length)
    return tr(
      `None of ${counted(rows.length, "total", "totals")} that the notices state can be compared with a count.`,
      `通报所写的 ${rows.length} 个总数均无法与实际计数比较。`,
    );
  const k = both.filter(({verdict}) => verdict === "agrees").length;
  const share = wilson(k, both.length)!;
  const notices = new Set(both.map(({notice_id}) => notice_id)).size;
  return tr(
    `Of ${counted(both.length, "total", "totals")} in ${counted(notices, "notice", "notices")} that can be counted again, ${k} ${k === 1 ? "holds" : "hold"} (${percent(share.value)}, ${intervalText(share, tr)}); ${counted(apart, "further total has", "further totals have")} no count to compare with.`,
    `${notices} 份通报中可以重新计数的总数有 ${both.length} 个，相符 ${k} 个（${percent(share.value)}，${intervalText(share, tr)}）；另有 ${apart} 个无从比较。`,
  );
}

/** A claim against its count, as the figure draws it. */
export interface ClaimPair {
  readonly label: string;
  readonly claimed: number;
  readonly counted: number;
  readonly agrees: boolean;
  readonly tip: string;
  readonly href: string;
}

/** Claims to draw: those that differ most first, then those that agree; and how many are left out. */
export function claimPairs(
  rows: readonly ClaimLine[],
  name: (id: string) => string,
  labels: TermLabels,
  tr: Tr,
  shown = 24,
): {readonly pairs: readonly ClaimPair[]; readonly others: number} {
  const off = ({value, counted}: ClaimLine) => Math.abs(Math.log((value! + 0.5) / (counted! + 0.5)));
  const all = comparable(rows).sort(
    (a, b) =>
      off(b) - off(a) || (a.notice_id < b.notice_id ? -1 : a.notice_id > b.notice_id ? 1 : a.start - b.start),
  );
  return {
    pairs: all.slice(0, shown).map((row) => ({
      label: tr(
        `${name(row.notice_id)}: ${labels.claim(row.claim)}`,
        `${name(row.notice_id)}：${labels.claim(row.claim)}`,
      ),
      claimed: row.value!,
      counted: row.counted!,
      agrees: row.verdict === "agrees",
      tip: tr(
        `${name(row.notice_id)}\n${labels.claim(row.claim)}: claimed ${row.value!}, counted ${row.counted!}`,
        `${name(row.notice_id)}\n${labels.claim(row.claim)}：自称 ${row.value!}，计数 ${row.counted!}`,
      ),
      href: noticeLink(row.notice_id, row),
    })),
    others: Math.max(0, all.length - shown),
  };
}

/** Which claim is farthest from its count, in a sentence. */
export function pairFinding(
  rows: readonly ClaimLine[],
  name: (id: string) => string,
  labels: TermLabels,
  tr: Tr,
): string {
  const both = comparable(rows);
  const differing = both.filter(({verdict}) => verdict === "differs");
  if (!both.length) return tr("There is nothing to compare", "无从比较");
  if (!differing.length)
    return tr(
      both.length === 1
        ? "The one total agrees with the count"
        : `All ${both.length} totals agree with the count`,
      `${both.length} 个总数均与计数相符`,
    );
  const first = differing.reduce((a, b) =>
    Math.abs(Math.log((b.value! + 0.5) / (b.counted! + 0.5))) >
    Math.abs(Math.log((a.value! + 0.5) / (a.counted! + 0.5)))
      ? b
      : a,
  );
  return tr(
    `${counted(differing.length, "total differs", "totals differ")} from the count, most of all ${name(first.notice_id)}: ${first.value!} ${labels.claim(first.claim)} claimed, ${first.counted!} counted`,
    `${differing.length} 个总数与计数不符，相差最大的是${name(first.notice_id)}：自称${labels.claim(first.claim)} ${first.value!}，计数 ${first.counted!}`,
  );
}

/** Share of totals that hold: a row a notice, then those of each kind of claim together, then all. */
export function agreeRows(
  rows: readonly ClaimLine[],
  name: (id: string) => string,
  labels: TermLabels,
  tr: Tr,
  shown = 12,
): IntervalRow[] {
  const both = comparable(rows);
  const row = (label: string, of: readonly ClaimLine[], href?: string): IntervalRow => {
    const k = of.filter(({verdict}) => verdict === "agrees").length;
    const interval = wilson(k, of.length);
    return {
      label,
      value: interval?.value ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      print: `${k}/${of.length}`,
      tip: interval
        ? tr(
            `${label}: ${k} of ${of.length} hold, ${percent(interval.value)} (${percent(interval.low)}–${percent(interval.high)})`,
            `${label}：${of.length} 个中相符 ${k} 个，${percent(interval.value)}（${percent(interval.low)}–${percent(interval.high)}）`,
          )
        : label,
      href,
    };
  };
  const {keys, others} = top(
    both,
    ({notice_id}) => notice_id,
    () => 1,
    shown,
  );
  const named = new Set(keys);
  const kinds = top(
    both,
    ({claim}) => claim,
    () => 1,
    shown,
  ).keys;
  return [
    ...keys.map((id) =>
      row(
        name(id),
        both.filter(({notice_id}) => notice_id === id),
        noticeLink(id),
      ),
    ),
    ...(others
      ? [
          row(
            tr(`${others} others`, `其余 ${others} 份`),
            both.filter(({notice_id}) => !named.has(notice_id)),
          ),
        ]
      : []),
    ...(kinds.length > 1
      ? kinds.map((kind) =>
          row(
            tr(`All notices: ${labels.claim(kind)}`, `各通报：${labels.claim(kind)}`),
            both.filter(({claim}) => claim === kind),
          ),
        )
      : []),
    ...(both.length ? [row(tr("All notices, all totals", "各通报全部总数"), both)] : []),
  ];
}

/** In how many notices every total holds, in a sentence. */
export function holdFinding(rows: readonly ClaimLine[], tr: Tr): string {
  const both = comparable(rows);
  const ids = new Set(both.map(({notice_id}) => notice_id));
  const whole = [...ids].filter((id) =>
    both.every(({notice_id, verdict}) => notice_id !== id || verdict === "agrees"),
  ).length;
  const k = both.filter(({verdict}) => verdict === "agrees").length;
  const interval = wilson(k, both.length);
  if (!interval) return tr("No total can be compared", "没有可比的总数");
  return tr(
    `In ${whole} of ${counted(ids.size, "notice", "notices")} every total that can be compared holds; ${percent(interval.value)} of all totals do`,
    `${ids.size} 份通报中有 ${whole} 份的可比总数全部相符；全部总数中相符的占 ${percent(interval.value)}`,
  );
}

/** Why a claim is not compared. */
export function reason({claim, verdict}: Pick<ClaimLine, "claim" | "verdict">, tr: Tr): string {
  if (verdict === "blank") return tr("the number is missing in print", "原文缺数字");
  if (verdict === "approximate") return tr("printed as approximate", "原文为约数");
  if (verdict === "none printed") return tr("no item of the kind is printed", "文中未列出此类条目");
  if (claim === "money_returned") return tr("amounts are not itemised in the text", "文中未逐笔列出金额");
  if (claim.endsWith("_rate")) return tr("a rate: the text lists no cases to count", "比率：文中未列出案件");
  if (claim.endsWith("_people"))
    return tr("people: the text need not name each of them", "人数：文中不逐一列出");
  if (claim === "regulations") return tr("rules: the text need not name each of them", "制度：文中不逐一列出");
  if (claim === "meetings") return tr("meetings are not listed", "文中未逐一列出会议");
  return tr("the text does not list them as such", "文中未按此列出");
}
