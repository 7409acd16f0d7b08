import {finePercent} from "../counts.js";
import {heatmap, type HeatCell} from "../heatmap.js";
import type {Tr} from "../language.js";
import {meanShares} from "../mean-shares.js";
import {sum} from "../sum.js";

/** How many things of a notice have a code. */
export interface CodeCount {
  readonly notice_id: string;
  readonly code: string;
  readonly n: number;
  /** Things of the notice. */
  readonly of: number;
  /** Where a click on the cell leads. */
  readonly href: string;
}

export interface NoticeHeatmapOptions {
  readonly counts: readonly CodeCount[];
  /** Notices to show, in order; all others are one column. */
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  /** What a code is called. */
  readonly coded: (code: string) => string;
  readonly label: string;
  readonly tr: Tr;
  readonly width: number;
}

/** Codes by notice: colour is the share of the notice's things, the number their count. Rows are in the order of {@link meanShares}. */
export function noticeHeatmap({
  counts,
  notices,
  name,
  coded,
  label,
  tr,
  width,
}: NoticeHeatmapOptions): SVGElement {
  const shown = new Set(notices);
  const others = counts.filter(({notice_id}) => !shown.has(notice_id));
  const sizes = new Map(others.map(({notice_id, of}) => [notice_id, of]));
  const rest = tr(`${sizes.size} others`, `其余 ${sizes.size} 份`);
  const codes = meanShares(
    counts,
    ({code}) => code,
    ({n, of}) => n / of,
  ).map(([code]) => code);
  const cellOf = (
    column: string,
    {code, n, of, href}: Omit<CodeCount, "notice_id" | "href"> & {href?: string},
  ) => ({
    row: coded(code),
    column,
    value: n / of,
    text: String(n),
    tip: `${column}, ${coded(code)}: ${n}/${of} (${finePercent(n / of)})`,
    href,
  });
  const cells: HeatCell[] = counts
    .filter(({notice_id}) => shown.has(notice_id))
    .map((count) => cellOf(name(count.notice_id), count));
  const of = sum([...sizes.values()], (size) => size);
  for (const code of codes) {
    const n = sum(others, (count) => (count.code === code ? count.n : 0));
    if (n) cells.push(cellOf(rest, {code, n, of}));
  }
  return heatmap({
    rows: codes.map(coded),
    columns: [...notices.map(name), ...(sizes.size ? [rest] : [])],
    cells,
    width,
    label,
    description: cells.map(({tip}) => tip).join("; "),
  });
}
