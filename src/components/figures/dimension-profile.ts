import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {wrapHan} from "../han.js";
import {wilson} from "../stats/wilson.js";

/** How many leaf problems of a notice fall into a dimension. */
export interface DimensionCount {
  readonly notice_id: string;
  readonly dimension: string;
  readonly n: number;
  readonly leaves: number;
}

export interface DimensionProfileOptions {
  readonly counts: readonly DimensionCount[];
  readonly notices: readonly string[];
  /** Dimensions in the order of their panels. */
  readonly dimensions: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly family: (code: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** Share of each dimension in each notice, with its 95 % score interval: a panel a dimension, a dot a notice. */
export function dimensionProfile(options: DimensionProfileOptions): SVGElement {
  const {counts, notices, dimensions, name, family, tr, width} = options;
  const leaves = new Map(counts.map(({notice_id, leaves}) => [notice_id, leaves]));
  const found = new Map(counts.map((c) => [`${c.dimension} ${c.notice_id}`, c.n]));
  const rows = dimensions.flatMap((dimension) =>
    notices.map((id) => {
      const n = found.get(`${dimension} ${id}`) ?? 0;
      const interval = wilson(n, leaves.get(id)!)!;
      return {dimension: family(dimension), notice: name(id), n, leaves: leaves.get(id)!, ...interval};
    }),
  );
  const narrow = width < 560;
  const line = 13;
  const labelWidth = narrow ? width - 12 : Math.min(220, width * 0.28);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const rowHeight = narrow ? 34 : 22;
  const gap = 36;
  return plot({
    width,
    height: dimensions.length * (notices.length * rowHeight + gap) + 40,
    marginLeft: narrow ? 6 : labelWidth,
    marginRight: 16,
    marginTop: 30,
    style: {fontSize: "12px", overflow: "visible"},
    ariaLabel: tr("Share of each dimension by notice", "各通报中各维度占比"),
    ariaDescription: rows.map((r) => `${r.dimension}, ${r.notice}: ${r.n}/${r.leaves}`).join("; "),
    x: {
      domain: [0, Math.max(0.1, ...rows.map(({high}) => high))],
      grid: true,
      tickFormat: percent,
      ticks: narrow ? 4 : 8,
      label: null,
    },
    y: {domain: notices.map(name), axis: null, padding: 0.2},
    fy: {domain: dimensions.map(family), axis: null, padding: gap / (notices.length * rowHeight + gap)},
    marks: [
      Plot.text(dimensions.map(family), {
        fy: (d: string) => d,
        frameAnchor: "top-left",
        dx: narrow ? 0 : 6 - labelWidth,
        dy: -18,
        text: (d: string) => d,
        fontWeight: 700,
        textAnchor: "start",
      }),
      Plot.ruleY(rows, {
        fy: "dimension",
        y: "notice",
        x1: "low",
        x2: "high",
        stroke: "currentColor",
        strokeOpacity: 0.45,
        dy: narrow ? 6 : 0,
      }),
      Plot.dot(rows, {
        fy: "dimension",
        y: "notice",
        x: "value",
        r: 4.5,
        fill: "var(--tz-problem)",
        dy: narrow ? 6 : 0,
      }),
      Plot.text(rows, {
        fy: "dimension",
        y: "notice",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? 0 : -8,
        dy: narrow ? -8 : 0,
        text: (r: {notice: string}) => wrapHan(r.notice, labelWidth / line, 1),
      }),
      Plot.tip(
        rows,
        Plot.pointerY({
          fy: "dimension",
          y: "notice",
          x: "value",
          title: (r: (typeof rows)[number]) =>
            `${r.notice}\n${r.dimension}: ${r.n}/${r.leaves} = ${percent(r.value)} (${percent(r.low)}–${percent(r.high)})`,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
