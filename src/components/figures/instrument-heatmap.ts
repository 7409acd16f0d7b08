import {heatmap, type HeatCell} from "../heatmap.js";
import {noticeLink} from "../notice-link.js";

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
  /** Instruments in the order of their rows. */
  readonly instruments: readonly string[];
  /** Notices to show, in order; all others are one column. */
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly instrument: (code: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** Instruments by notice: colour is the share of the notice's measures that use them, the number their count. */
export function instrumentHeatmap(options: InstrumentHeatmapOptions): SVGElement {
  const {counts, instruments, notices, name, instrument, tr, width} = options;
  const shown = new Set(notices);
  const others = new Map(
    counts.filter(({notice_id}) => !shown.has(notice_id)).map((count) => [count.notice_id, count.measures]),
  );
  const rest = tr(`${others.size} others`, `其余 ${others.size} 份`);
  const cellOf = (column: string, code: string, n: number, measures: number, href?: string): HeatCell => ({
    row: instrument(code),
    column,
    value: n / measures,
    text: String(n),
    tip: `${column}, ${instrument(code)}: ${n}/${measures} (${Math.round((n / measures) * 100)} %)`,
    href,
  });
  const cells = counts
    .filter(({notice_id}) => shown.has(notice_id))
    .map((count) =>
      cellOf(
        name(count.notice_id),
        count.instrument,
        count.n,
        count.measures,
        noticeLink(count.notice_id, count),
      ),
    );
  const total = [...others.values()].reduce((sum, measures) => sum + measures, 0);
  for (const code of others.size ? instruments : []) {
    const n = counts.reduce(
      (sum, count) => (count.instrument === code && others.has(count.notice_id) ? sum + count.n : sum),
      0,
    );
    if (n) cells.push(cellOf(rest, code, n, total));
  }
  return heatmap({
    rows: instruments.map(instrument),
    columns: [...notices.map(name), ...(others.size ? [rest] : [])],
    cells,
    width,
    label: tr("Instruments of measures by notice", "各通报的措施手段"),
    description: cells.map(({tip}) => tip).join("; "),
  });
}
