import * as Plot from "@observablehq/plot";
import {plot} from "./plot.js";
import {hanWidth, wrapHan} from "./han.js";

/** A value with its interval, in a row of a panel. */
export interface DotInterval {
  readonly panel: string;
  readonly row: string;
  /** Null where there is nothing to estimate it from: the row is empty but for its note. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Stands at the right, as in `12/33`. */
  readonly note: string;
  /** Shown on hover and focus. */
  readonly tip: string;
  /** Where a click leads. */
  readonly href?: string | undefined;
}

export interface DotIntervalsOptions {
  readonly dots: readonly DotInterval[];
  /** Panels from the top; without a name a panel has no heading. */
  readonly panels: readonly string[];
  readonly rows: readonly string[];
  /** A value of each panel to compare with, drawn as a dashed line. */
  readonly reference?: ReadonlyMap<string, number>;
  /** The end of the axis, unless an interval goes beyond. */
  readonly most?: number;
  readonly format: (value: number) => string;
  readonly colour: string;
  readonly width: number;
  readonly label: string;
  readonly description: string;
}

const size = 12;

/** Estimates with their intervals, a panel a quantity and a row a notice; names of rows stand above on a narrow screen. */
export function dotIntervals(options: DotIntervalsOptions): SVGElement {
  const {dots, panels, rows, reference = new Map<string, number>(), most = 0, format, colour, width} = options;
  const narrow = width < 560;
  const widest = Math.max(1, ...rows.map(hanWidth)) * size + 14;
  const labelWidth = narrow ? width - 70 : Math.min(widest, width * 0.32);
  const noteWidth = Math.max(1, ...dots.map(({note}) => hanWidth(note))) * size + 14;
  const rowHeight = narrow ? 36 : 23;
  const headed = panels.some(Boolean);
  const gap = headed ? 36 : 10;
  const down = narrow ? 8 : 0;
  const drawn = dots.filter(({value}) => value !== null);
  const lines = Array.from(reference, ([panel, value]) => ({panel, value}));
  return plot({
    width,
    height: panels.length * (rows.length * rowHeight + gap) + 40,
    marginLeft: narrow ? 14 : labelWidth,
    marginRight: noteWidth,
    marginTop: headed ? 30 : 6,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: options.label,
    ariaDescription: options.description,
    x: {
      domain: [0, Math.max(1e-9, most, ...drawn.map(({high}) => high ?? 0), ...reference.values())],
      grid: true,
      tickFormat: format,
      ticks: narrow ? 4 : 8,
      label: null,
    },
    y: {type: "band", domain: rows, axis: null, padding: 0},
    fy: {domain: panels, axis: null, padding: gap / (rows.length * rowHeight + gap)},
    marks: [
      Plot.text(headed ? panels : [], {
        fy: (panel: string) => panel,
        frameAnchor: "top-left",
        dx: narrow ? -14 : 6 - labelWidth,
        dy: narrow ? -20 : -18,
        text: (panel: string) => wrapHan(panel, width / size, 1),
        fontWeight: 700,
        textAnchor: "start",
      }),
      Plot.ruleX(lines, {fy: "panel", x: "value", stroke: "currentColor", strokeDasharray: "3 3"}),
      Plot.ruleY(drawn, {
        fy: "panel",
        y: "row",
        x1: "low",
        x2: "high",
        stroke: colour,
        strokeOpacity: 0.6,
        strokeWidth: 2,
        dy: down,
      }),
      Plot.dot(drawn, {
        fy: "panel",
        y: "row",
        x: "value",
        r: 4.5,
        fill: colour,
        dy: down,
        href: "href",
        ariaLabel: "tip",
      }),
      Plot.text(dots, {
        fy: "panel",
        y: "row",
        frameAnchor: "right",
        textAnchor: "end",
        dx: noteWidth - 2,
        dy: down,
        text: "note",
        fontVariant: "tabular-nums",
        fill: "var(--theme-foreground-muted)",
      }),
      Plot.text(dots, {
        fy: "panel",
        y: "row",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? -14 : -8,
        dy: narrow ? -9 : 0,
        text: (dot: DotInterval) => wrapHan(dot.row, labelWidth / size - 0.5, 1),
      }),
      Plot.tip(
        drawn,
        Plot.pointerY({
          fy: "panel",
          y: "row",
          x: "value",
          title: ({tip}: DotInterval) => wrapHan(tip, 28),
          lineWidth: 30,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
