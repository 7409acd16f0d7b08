import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {wrapHan} from "../han.js";
import {wilson} from "../stats/wilson.js";
import {finePercent} from "../counts.js";

/** So many of so many things of a notice. */
export interface Share {
  readonly panel: string;
  readonly notice_id: string;
  readonly n: number;
  readonly of: number;
  /** Where a click on the mark leads. */
  readonly href?: string | undefined;
}

export interface SharePanelsOptions {
  readonly shares: readonly Share[];
  /** Panels and notices in their order. */
  readonly panels: readonly string[];
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly label: string;
  readonly width: number;
}

/** Shares of notices with their 95 % score intervals and their counts: a panel a share, a dot a notice. */
export function sharePanels({shares, panels, notices, name, label, width}: SharePanelsOptions): SVGElement {
  const shown = new Set(notices);
  const rows = shares
    .filter(({notice_id, of}) => shown.has(notice_id) && of > 0)
    .map(({panel, notice_id, n, of, href}) => ({
      panel,
      notice: name(notice_id),
      n,
      of,
      href,
      ...wilson(n, of)!,
    }));
  const narrow = width < 560;
  const em = 13;
  const labelWidth = narrow ? width - 12 : Math.min(220, width * 0.28);
  const rowHeight = narrow ? 34 : 24;
  const gap = 36;
  const place = {fy: "panel", y: "notice", dy: narrow ? 6 : 0};
  return plot({
    width,
    height: panels.length * (notices.length * rowHeight + gap) + 40,
    marginLeft: narrow ? 6 : labelWidth,
    marginRight: 70,
    marginTop: 30,
    style: {fontSize: "12px", overflow: "visible"},
    ariaLabel: label,
    ariaDescription: rows.map((row) => `${row.panel}, ${row.notice}: ${row.n}/${row.of}`).join("; "),
    x: {
      domain: [0, Math.max(0.1, ...rows.map(({high}) => high))],
      grid: true,
      tickFormat: finePercent,
      ticks: narrow ? 4 : 8,
      label: null,
    },
    y: {domain: notices.map(name), axis: null, padding: 0.2},
    fy: {domain: panels, axis: null, padding: gap / (notices.length * rowHeight + gap)},
    marks: [
      Plot.text(panels, {
        fy: (panel: string) => panel,
        frameAnchor: "top-left",
        dx: narrow ? 0 : 6 - labelWidth,
        dy: -18,
        text: (panel: string) => panel,
        fontWeight: 700,
        textAnchor: "start",
      }),
      Plot.ruleY(rows, {...place, x1: "low", x2: "high", stroke: "currentColor", strokeOpacity: 0.45}),
      Plot.dot(rows, {...place, x: "value", r: 4.5, fill: "var(--tz-problem)", href: "href"}),
      Plot.text(rows, {
        ...place,
        x: "high",
        dx: 8,
        textAnchor: "start",
        text: (row: (typeof rows)[number]) => `${row.n}/${row.of}`,
        fontVariant: "tabular-nums",
        fillOpacity: 0.75,
      }),
      Plot.text(rows, {
        ...place,
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? 0 : -8,
        dy: narrow ? -8 : 0,
        text: (row: (typeof rows)[number]) => wrapHan(row.notice, labelWidth / em, 1),
      }),
      Plot.tip(
        rows,
        Plot.pointerY({
          fy: "panel",
          y: "notice",
          x: "value",
          title: (row: (typeof rows)[number]) =>
            `${row.notice}\n${row.panel}: ${row.n}/${row.of} = ${finePercent(row.value)} (${finePercent(row.low)}–${finePercent(row.high)})`,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
