import {noticeLink} from "../notice-link.js";
import {noticeHeatmap} from "./notice-heatmap.js";

/** How many measures of a notice use an instrument, and where the first of them is. */
export interface InstrumentCount {
  readonly notice_id: string;
  readonly instrument: string;
  readonly n: number;
  /** Measures of the notice. */
  readonly measures: number;
  readonly start: number;
  readonly end: number;
}

export interface InstrumentHeatmapOptions {
  readonly counts: readonly InstrumentCount[];
  /** Notices to show, in order; all others are one column. */
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly instrument: (code: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** Instruments by notice: colour is the share of the notice's measures that use them, the number their count. */
export function instrumentHeatmap({counts, instrument, tr, ...options}: InstrumentHeatmapOptions): SVGElement {
  return noticeHeatmap({
    ...options,
    counts: counts.map(({notice_id, instrument, n, measures, start, end}) => ({
      notice_id,
      code: instrument,
      n,
      of: measures,
      href: noticeLink(notice_id, {start, end}),
    })),
    coded: instrument,
    label: tr("Instruments of measures by notice", "各通报的措施手段"),
    tr,
  });
}
