import {heatmap, type HeatCell} from "../heatmap.js";
import {noticeLink} from "../notice-link.js";
import {finePercent} from "../counts.js";

/** How many leaf problems of a notice have a topic. */
export interface TopicCount {
  readonly notice_id: string;
  readonly topic: string;
  readonly n: number;
  /** Leaf problems of the notice. */
  readonly leaves: number;
}

export interface TopicHeatmapOptions {
  readonly counts: readonly TopicCount[];
  /** Notices to show, in order; all others are one column. */
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly topic: (code: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/**
 * Topics by notice: colour is the share of the notice's leaf problems, the number their count. Topics are ordered by their
 * mean share over all notices, so that a long notice counts no more than a short one.
 */
export function topicHeatmap({counts, notices, name, topic, tr, width}: TopicHeatmapOptions): SVGElement {
  const shown = new Set(notices);
  const others = new Set(counts.map(({notice_id}) => notice_id).filter((id) => !shown.has(id)));
  const rest = tr(`${others.size} others`, `其余 ${others.size} 份`);
  const share = new Map<string, number>();
  for (const {topic, n, leaves} of counts) share.set(topic, (share.get(topic) ?? 0) + n / leaves);
  const topics = [...share].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
  const cells: HeatCell[] = counts
    .filter(({notice_id}) => shown.has(notice_id))
    .map(({notice_id, topic: code, n, leaves}) =>
      cellOf(name(notice_id), topic(code), n, leaves, noticeLink(notice_id)),
    );
  if (others.size) {
    const leaves = new Map(counts.map(({notice_id, leaves}) => [notice_id, leaves]));
    const total = [...others].reduce((sum, id) => sum + leaves.get(id)!, 0);
    for (const code of topics) {
      const n = counts.reduce((sum, c) => (c.topic === code && others.has(c.notice_id) ? sum + c.n : sum), 0);
      if (n) cells.push(cellOf(rest, topic(code), n, total));
    }
  }
  return heatmap({
    rows: topics.map(topic),
    columns: [...notices.map(name), ...(others.size ? [rest] : [])],
    cells,
    width,
    label: tr("Topics of problems by notice", "各通报的问题主题"),
    description: cells.map(({tip}) => tip).join("; "),
  });
}

function cellOf(column: string, row: string, n: number, leaves: number, href?: string): HeatCell {
  const share = n / leaves;
  return {
    row,
    column,
    value: share,
    text: String(n),
    tip: `${column}, ${row}: ${n}/${leaves} (${finePercent(share)})`,
    href,
  };
}
