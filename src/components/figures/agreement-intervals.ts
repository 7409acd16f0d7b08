import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {wrapHan} from "../han.js";
import {printShare} from "../method.js";

/** A figure of agreement with its interval. */
export interface AgreementRow {
  /** The panel in which it stands. */
  readonly panel: string;
  /** Unique within its panel. */
  readonly label: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Items on which it rests. */
  readonly n: number;
  /** Whether it is taken over all notices. */
  readonly pooled: boolean;
  /** The same for each notice, as small rings. */
  readonly each: readonly number[];
  readonly tip: string;
}

export interface AgreementIntervalsOptions {
  readonly rows: readonly AgreementRow[];
  readonly label: string;
  readonly width: number;
}

/** Figures of agreement as dots with their intervals, one row each; the number of items stands at the right. */
export function agreementIntervals({rows, label, width}: AgreementIntervalsOptions): SVGElement {
  const narrow = width < 560;
  const labelWidth = narrow ? width - 12 : Math.min(260, width * 0.32);
  const rowHeight = narrow ? 36 : 24;
  const headHeight = 34;
  const least = Math.min(0.9, ...rows.flatMap(({value, low, each}) => [value, low ?? value, ...each]));
  // Panels differ in their number of rows, so rows are placed by hand.
  let bottom = 0;
  const heads: {readonly panel: string; readonly y: number}[] = [];
  const placed = rows.map((row) => {
    if (row.panel !== heads.at(-1)?.panel) {
      heads.push({panel: row.panel, y: bottom + headHeight * 0.6});
      bottom += headHeight;
    }
    bottom += rowHeight;
    return {
      ...row,
      y: bottom - rowHeight / 2 + (narrow ? 7 : 0),
      top: bottom - rowHeight / 2 - (narrow ? 8 : 0),
    };
  });
  type Placed = (typeof placed)[number];
  return plot({
    width,
    height: bottom + 34,
    marginLeft: narrow ? 6 : labelWidth,
    marginRight: 84,
    marginTop: 0,
    marginBottom: 34,
    style: {fontSize: "12px", overflow: "visible"},
    ariaLabel: label,
    ariaDescription: rows.map(({tip}) => tip.replaceAll("\n", ", ")).join("; "),
    x: {
      domain: [Math.max(-1, Math.floor(least * 10) / 10), 1],
      ticks: narrow ? 3 : 6,
      grid: true,
      label: null,
    },
    y: {domain: [0, bottom], range: [0, bottom], axis: null},
    marks: [
      Plot.text(heads, {
        y: "y",
        frameAnchor: "left",
        textAnchor: "start",
        dx: narrow ? 0 : 6 - labelWidth,
        text: "panel",
        fontWeight: 700,
      }),
      Plot.ruleY(placed, {
        y: "y",
        x1: (row: Placed) => row.low ?? row.value,
        x2: (row: Placed) => row.high ?? row.value,
        stroke: "currentColor",
        strokeOpacity: 0.5,
      }),
      Plot.dot(
        placed.flatMap(({y, each}) => each.map((value) => ({y, value}))),
        {y: "y", x: "value", r: 3, stroke: "currentColor", strokeOpacity: 0.45},
      ),
      Plot.dot(placed, {
        y: "y",
        x: "value",
        r: 4.5,
        symbol: (row: Placed) => (row.pooled ? "diamond" : "circle"),
        fill: (row: Placed) => (row.pooled ? "var(--tz-problem)" : "var(--tz-measure)"),
        ariaLabel: "tip",
      }),
      Plot.text(placed, {
        y: "top",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? 0 : -8,
        text: (row: Placed) => wrapHan(row.label, labelWidth / 12, 1),
      }),
      Plot.text(placed, {
        y: "y",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        fontVariant: "tabular-nums",
        text: (row: Placed) => `${printShare(row.value)}  n ${row.n}`,
      }),
      Plot.tip(placed, Plot.pointerY({y: "y", x: "value", title: "tip", lineWidth: 30})),
    ],
  }) as unknown as SVGElement;
}
