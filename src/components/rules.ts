import type {IntervalRow} from "./figures/interval-rows.js";
import {wilson} from "./stats/wilson.js";
import type {Tr} from "./language.js";
import {counted, intervalText, percent} from "./counts.js";
import {sum} from "./sum.js";
import {shownNotices, sorted} from "./shown-notices.js";

/** What a notice wrote: own documents, by what they are, each title once. */
export interface Written {
  readonly notice_id: string;
  /** Every 《》. */
  readonly mentions: number;
  /** Own documents written or revised: mentions, and different titles. */
  readonly written_mentions: number;
  readonly written: number;
  readonly revised: number;
  /** Norms without an end, among the titles. */
  readonly norms: number;
  /** Plans with a target or a period, among the titles. */
  readonly plans: number;
  /** Announced but not written yet. */
  readonly unfinished: number;
}

/** What was written, in a sentence. */
export function rulesLead(rows: readonly Pick<Written, "written" | "norms" | "plans">[], tr: Tr): string {
  if (!rows.length) return tr("No notice has been read yet.", "尚无通报。");
  const [written, norms, plans] = [
    sum(rows, (r) => r.written),
    sum(rows, (r) => r.norms),
    sum(rows, (r) => r.plans),
  ];
  if (!written)
    return tr(
      `None of ${counted(rows.length, "notice", "notices")} names a document of its own that was written or revised.`,
      `${rows.length} 份通报均未写明自行制定或修订的文件。`,
    );
  const notices = rows.filter((row) => row.written > 0).length;
  const share = (k: number) => {
    const interval = wilson(k, written)!;
    return tr(
      `${percent(interval.value)} (${intervalText(interval, tr)})`,
      `${percent(interval.value)}（${intervalText(interval, tr)}）`,
    );
  };
  return tr(
    `${notices} of ${counted(rows.length, "notice names", "notices name")} ${counted(written, "document", "documents")} of ${rows.length === 1 ? "its" : "their"} own, written or revised: ${share(plans)} are plans with a target or a period, ${share(norms)} rules that stay.`,
    `${rows.length} 份通报中有 ${notices} 份写明自行制定或修订文件共 ${written.toLocaleString("en-US")} 件：方案、计划类占 ${share(plans)}，长期适用的制度规定占 ${share(norms)}。`,
  );
}

/** Share of rules that stay among what was written: a row a notice. */
export function normRows(
  rows: readonly Written[],
  name: (id: string) => string,
  tr: Tr,
  shown = 12,
): IntervalRow[] {
  const all = shownNotices(rows, ({written}) => written, name, tr, shown).map(
    ({label, rows, href}): IntervalRow => {
      const [k, n] = [sum(rows, (r) => r.norms), sum(rows, (r) => r.norms + r.plans)];
      const interval = wilson(k, n);
      return {
        label,
        value: interval?.value ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        print: `${k}/${n}`,
        tip: interval
          ? tr(
              `${label}: ${k} of ${n} are rules, ${percent(interval.value)} (${percent(interval.low)}–${percent(interval.high)})`,
              `${label}：${n} 件中 ${k} 件为制度规定，${percent(interval.value)}（${percent(interval.low)}–${percent(interval.high)}）`,
            )
          : tr(`${label}: neither rules nor plans`, `${label}：既无制度也无方案`),
        href,
      };
    },
  );
  return sorted(all);
}

/** How often rules stay and plans end, in a sentence. */
export function normFinding(rows: readonly Written[], tr: Tr): string {
  const [norms, plans] = [sum(rows, (r) => r.norms), sum(rows, (r) => r.plans)];
  if (!norms && !plans) return tr("Neither rules nor plans are named", "既未提及制度，也未提及方案");
  const more = rows.filter((r) => r.plans > r.norms).length;
  const of = rows.filter((r) => r.plans + r.norms > 0).length;
  return tr(
    `${more} of ${counted(of, "notice names", "notices name")} more plans than rules; in all, ${counted(norms, "rule", "rules")} beside ${counted(plans, "plan", "plans")}`,
    `${of} 份通报中有 ${more} 份的方案多于制度；合计制度 ${norms} 件、方案 ${plans} 件`,
  );
}

/** Titles against mentions, in a sentence. */
export function mentionNote(rows: readonly Written[], tr: Tr): string {
  const [mentions, titles, unfinished] = [
    sum(rows, (r) => r.written_mentions),
    sum(rows, (r) => r.written),
    sum(rows, (r) => r.unfinished),
  ];
  return tr(
    `The notices name ${counted(titles, "title", "titles")} in ${counted(mentions, "mention", "mentions")}: a document that answers two problems is named twice. ${unfinished ? `${counted(unfinished, "mention", "mentions")} of documents still being drafted ${unfinished === 1 ? "is" : "are"} left out.` : "No document is said to be in drafting still."}`,
    `通报共提及 ${mentions} 次，去重后为 ${titles} 件：同一文件回应两个问题时会被提及两次。${unfinished ? `尚在起草的 ${unfinished} 处未计入。` : "没有写明尚在起草的文件。"}`,
  );
}
