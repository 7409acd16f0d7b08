import {noticeLink} from "../notice-link.js";
import {noticeHeatmap} from "./notice-heatmap.js";

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

/** Topics by notice: colour is the share of the notice's leaf problems, the number their count. */
export function topicHeatmap({counts, topic, tr, ...options}: TopicHeatmapOptions): SVGElement {
  return noticeHeatmap({
    ...options,
    counts: counts.map(({notice_id, topic, n, leaves}) => ({
      notice_id,
      code: topic,
      n,
      of: leaves,
      href: noticeLink(notice_id),
    })),
    coded: topic,
    label: tr("Topics of problems by notice", "各通报的问题主题"),
    tr,
  });
}
