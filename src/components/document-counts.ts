import type {HeatCell} from "./heatmap.js";
import {noticeLink} from "./notice-link.js";
import type {Tr} from "./language.js";
import type {TermLabels} from "./terms.js";
import {top} from "./top.js";
import {counted} from "./counts.js";
import {sum} from "./sum.js";

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
