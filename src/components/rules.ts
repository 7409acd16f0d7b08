import type {HeatCell} from "./heatmap.js";
import type {IntervalRow} from "./figures/interval-rows.js";
import {noticeLink} from "./notice-link.js";
import {bootstrap} from "./stats/bootstrap.js";
import {wilson} from "./stats/wilson.js";
import type {Tr} from "./language.js";
import type {TermLabels} from "./terms.js";
import {top} from "./top.js";
import {counted, intervalText, percent} from "./counts.js";
import {mean, sum} from "./sum.js";

/** Mentions of documents of one kind with which one thing is done. */
export interface DocumentCount {
  readonly action: string | null;
  readonly origin: string;
  readonly doc_type: string | null;
  /** Whether it is said to be the body's own, and written or revised, not still being drafted. */
  readonly is_written: boolean;
  readonly mentions: number;
  /** Different titles among them, counted within each notice. */
  readonly titles: number;
  /** Where the first of them stands. */
  readonly notice_id: string;
  readonly start: number;
  readonly end: number;
}

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

/** How many leaf problems of a notice are answered by so many own documents. */
export interface LeafDocuments {
  readonly notice_id: string;
  readonly documents: number;
  readonly leaves: number;
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

/** Kinds of documents that were written against how it is told: the rare ones together. */
export function documentCells(
  rows: readonly DocumentCount[],
  labels: TermLabels,
  tr: Tr,
  kinds = 12,
  actions = 7,
): {readonly rows: string[]; readonly columns: string[]; readonly cells: HeatCell[]} {
  const written = rows.filter(({is_written}) => is_written);
  const shownKinds = top(
    written,
    (row) => row.doc_type ?? "",
    (row) => row.mentions,
    kinds,
  );
  const shownActions = top(
    written,
    (row) => row.action ?? "",
    (row) => row.mentions,
    actions,
  );
  const otherKinds = tr("other kinds", "其他种类");
  const otherActions = tr("otherwise", "其他");
  const kindOf = ({doc_type}: DocumentCount) =>
    doc_type !== null && shownKinds.keys.includes(doc_type) ? labels.document(doc_type) : otherKinds;
  const actionOf = ({action}: DocumentCount) =>
    action !== null && shownActions.keys.includes(action) ? labels.action(action) : otherActions;
  const counts = new Map<
    string,
    {row: string; column: string; mentions: number; titles: number; href: string}
  >();
  for (const entry of written) {
    const [row, column] = [kindOf(entry), actionOf(entry)];
    const count = counts.get(`${row} ${column}`) ?? {
      row,
      column,
      mentions: 0,
      titles: 0,
      href: noticeLink(entry.notice_id, entry),
    };
    count.mentions += entry.mentions;
    count.titles += entry.titles;
    counts.set(`${row} ${column}`, count);
  }
  const cells = [...counts.values()].map(({row, column, mentions, titles, href}): HeatCell => ({
    row,
    column,
    value: mentions,
    text: String(mentions),
    href,
    tip: tr(
      `${row}, ${column}: ${counted(mentions, "mention", "mentions")} of ${counted(titles, "title", "titles")}`,
      `${row}，${column}：提及 ${mentions} 次，文件 ${titles} 件`,
    ),
  }));
  const order = (named: readonly string[], rest: string, place: "row" | "column") => [
    ...named.filter((label) => cells.some((cell) => cell[place] === label)),
    ...(cells.some((cell) => cell[place] === rest) ? [rest] : []),
  ];
  return {
    rows: order(
      shownKinds.keys
        .map((kind) => labels.document(kind || null))
        .filter((kind) => kind !== labels.document(null)),
      otherKinds,
      "row",
    ),
    columns: order(
      shownActions.keys.filter((action) => action).map((action) => labels.action(action)),
      otherActions,
      "column",
    ),
    cells,
  };
}

/** Which kind is written most, in a sentence. */
export function documentFinding(rows: readonly DocumentCount[], labels: TermLabels, tr: Tr): string {
  const written = rows.filter(({is_written}) => is_written);
  const [mentions, all] = [sum(written, (row) => row.mentions), sum(rows, (row) => row.mentions)];
  if (!mentions) return tr("No document of their own is said to be written", "未写明制定自有文件");
  const said = tr(
    `Of ${counted(all, "mention of a document", "mentions of documents")} in 《》, ${mentions} ${mentions === 1 ? "says" : "say"} that the body wrote or revised one of its own`,
    `书名号中的 ${all} 处文件有 ${mentions} 处写明由本单位制定或修订`,
  );
  const named = written.filter(({doc_type}) => doc_type !== null);
  const [kind] = top(
    named,
    (row) => row.doc_type ?? "",
    (row) => row.mentions,
    1,
  ).keys;
  if (kind === undefined) return said;
  const n = sum(
    named.filter(({doc_type}) => doc_type === kind),
    (row) => row.mentions,
  );
  return (
    said +
    tr(
      `; the most frequent kind is ${labels.document(kind)} (${n})`,
      `，最多的是${labels.document(kind)}（${n}）`,
    )
  );
}

/** Own documents that are named without being written, in a sentence; nothing if there are none. */
export function ownLeft(rows: readonly DocumentCount[], tr: Tr): string {
  const own = sum(
    rows.filter(({origin}) => origin === "own"),
    (row) => row.mentions,
  );
  const written = sum(
    rows.filter(({is_written}) => is_written),
    (row) => row.mentions,
  );
  return own > written
    ? tr(
        ` In all, ${own - written} of ${counted(own, "mention", "mentions")} of own documents ${own - written === 1 ? "is" : "are"} not drawn: drafts, and documents only followed or used. They are in the table.`,
        `自有文件共提及 ${own} 处，其中 ${own - written} 处未画出：尚在起草，或仅为落实、使用；均见数据表。`,
      )
    : "";
}

interface Shown<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly href?: string;
}

/** The notices with most rows by weight, each on its own, and all others together. */
function shownNotices<T extends {readonly notice_id: string}>(
  rows: readonly T[],
  weight: (row: T) => number,
  name: (id: string) => string,
  tr: Tr,
  shown: number,
): Shown<T>[] {
  const {keys, others} = top(rows, ({notice_id}) => notice_id, weight, shown);
  const named = new Set(keys);
  return [
    ...keys.map((id) => ({
      label: name(id),
      rows: rows.filter(({notice_id}) => notice_id === id),
      href: noticeLink(id),
    })),
    ...(others
      ? [
          {
            label: tr(`${others} others`, `其余 ${others} 份`),
            rows: rows.filter(({notice_id}) => !named.has(notice_id)),
          },
        ]
      : []),
  ];
}

/** Own documents for each leaf problem: a row a notice, most problems first chosen, the highest mean on top. */
export function perLeafRows(
  rows: readonly LeafDocuments[],
  name: (id: string) => string,
  tr: Tr,
  shown = 12,
): IntervalRow[] {
  const all = shownNotices(rows, ({leaves}) => leaves, name, tr, shown).map(
    ({label, rows, href}): IntervalRow => {
      const leaves = rows.flatMap(({documents, leaves}) => Array.from({length: leaves}, () => documents));
      const interval = bootstrap(leaves, (sample) => mean(sample, (n) => n));
      const documents = sum(leaves, (n) => n);
      return {
        label,
        value: interval?.value ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        print: `${documents}/${leaves.length}`,
        tip: interval
          ? tr(
              `${label}: ${documents} for ${counted(leaves.length, "leaf problem", "leaf problems")}, ${interval.value.toFixed(2)} each (${interval.low.toFixed(2)}–${interval.high.toFixed(2)})`,
              `${label}：${leaves.length} 个末级问题，${documents} 件，每题 ${interval.value.toFixed(2)} 件（${interval.low.toFixed(2)}–${interval.high.toFixed(2)}）`,
            )
          : label,
        href,
      };
    },
  );
  return sorted(all);
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

function sorted(rows: readonly IntervalRow[]): IntervalRow[] {
  // The others, which have no page of their own, stay last.
  return [...rows].sort(
    (a, b) =>
      Number(b.href !== undefined) - Number(a.href !== undefined) ||
      (b.value ?? -1) - (a.value ?? -1) ||
      (a.label < b.label ? -1 : 1),
  );
}

/** Between which rates the notices lie, in a sentence. */
export function perLeafFinding(rows: readonly LeafDocuments[], name: (id: string) => string, tr: Tr): string {
  const ids = [...new Set(rows.map(({notice_id}) => notice_id))];
  const rates = ids
    .map((id) => {
      const of = rows.filter(({notice_id}) => notice_id === id);
      return {id, rate: sum(of, (r) => r.documents * r.leaves) / sum(of, (r) => r.leaves)};
    })
    .sort((a, b) => a.rate - b.rate || (a.id < b.id ? -1 : 1));
  const [low, high] = [rates[0], rates.at(-1)];
  if (!low || !high) return tr("No leaf problem has been read", "尚无末级问题");
  if (rates.length === 1)
    return tr(
      `${name(low.id)} names ${low.rate.toFixed(2)} documents of its own for each leaf problem`,
      `${name(low.id)}平均每个末级问题写明 ${low.rate.toFixed(2)} 件自有文件`,
    );
  return tr(
    `Notices name between ${low.rate.toFixed(2)} (${name(low.id)}) and ${high.rate.toFixed(2)} (${name(high.id)}) documents of their own for each leaf problem`,
    `平均每个末级问题写明的自有文件从 ${low.rate.toFixed(2)} 件（${name(low.id)}）到 ${high.rate.toFixed(2)} 件（${name(high.id)}）不等`,
  );
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
