import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";

/** A figure of one notice, or of several, with its interval. */
export interface IntervalRow {
  readonly label: string;
  /** Null where there is nothing to take a share of. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Stands behind the interval: the counts. */
  readonly print: string;
  readonly tip: string;
  readonly href?: string | undefined;
}

export interface IntervalRowsOptions {
  readonly rows: readonly IntervalRow[];
  readonly format: (value: number) => string;
  /** The end of the axis, unless an interval goes beyond. */
  readonly most: number;
  readonly label: string;
  readonly description: string;
  readonly width: number;
}

const size = 12;

/** A dot a row with its 95 % interval, and the counts behind it; on a narrow screen labels stand above. */
export function intervalRows({rows, format, most, label, description, width}: IntervalRowsOptions): SVGElement {
  const narrow = width < 560;
  const widest = Math.max(0, ...rows.map((row) => hanWidth(row.label)));
  const marginLeft = narrow ? 14 : Math.min(widest * size + 14, width * 0.34);
  const marginRight = Math.max(40, ...rows.map(({print}) => hanWidth(print) * size + 14));
  const dy = narrow ? 8 : 0;
  const drawn = rows.filter(({value}) => value !== null);
  return plot({
    width,
    height: rows.length * (narrow ? 40 : 26) + 44,
    marginLeft,
    marginRight,
    marginTop: 8,
    marginBottom: 32,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: label,
    ariaDescription: description,
    x: {
      domain: [0, Math.max(most, ...rows.map(({high, value}) => high ?? value ?? 0))],
      grid: true,
      tickFormat: format,
      ticks: narrow ? 4 : 8,
      label: null,
    },
    y: {domain: rows.map((row) => row.label), axis: null, padding: 0.5},
    marks: [
      Plot.ruleY(drawn, {
        y: "label",
        x1: (row: IntervalRow) => row.low ?? row.value,
        x2: (row: IntervalRow) => row.high ?? row.value,
        stroke: "currentColor",
        strokeOpacity: 0.45,
        dy,
      }),
      Plot.dot(drawn, {
        y: "label",
        x: "value",
        r: 4.5,
        fill: "var(--tz-problem)",
        dy,
        href: "href",
        ariaLabel: "tip",
      }),
      Plot.text(rows, {
        y: "label",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: -8,
        dy: narrow ? -9 : 0,
        text: (row: IntervalRow) => wrapHan(row.label, (narrow ? width : marginLeft - 8) / size, 1),
      }),
      Plot.text(rows, {
        y: "label",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 8,
        dy,
        text: "print",
        fontVariant: "tabular-nums",
      }),
      Plot.tip(
        drawn,
        Plot.pointer({
          y: "label",
          x: "value",
          title: (row: IntervalRow) => wrapHan(row.tip, 28),
          lineWidth: 30,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
