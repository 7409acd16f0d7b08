import * as Plot from "@observablehq/plot";
import {percent} from "../counts.js";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import {order, statusBars, type Status, type StatusBar} from "./status-bars.js";

/** How many measures of a notice have a status, and where the first of them is. */
export interface StatusCount {
  readonly notice_id: string;
  readonly status: string;
  readonly n: number;
  /** Measures of the notice. */
  readonly measures: number;
  readonly start: number;
  readonly end: number;
}

export interface StatusMixOptions {
  readonly counts: readonly StatusCount[];
  /** Notices to show, from the top; all others are one row. */
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly status: (code: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** The colour of each, and that of the number on it. */
const statuses: Readonly<Record<Status, {fill: string; ink: string}>> = {
  done: {fill: "var(--tz-measure)", ink: "var(--theme-background)"},
  mixed: {
    fill: "color-mix(in oklab, var(--tz-measure) 35%, var(--theme-background))",
    ink: "var(--theme-foreground)",
  },
  ongoing: {fill: "var(--theme-foreground-faint)", ink: "var(--theme-background)"},
  planned: {fill: "var(--tz-problem)", ink: "var(--theme-background)"},
};
const size = 12;

/** Status of measures as shares of each notice's measures, with the counts. */
export function statusMix(options: StatusMixOptions): SVGElement {
  const {status, tr, width} = options;
  const narrow = width < 560;
  const {rows, bars} = statusBars(options);
  const labelWidth = narrow
    ? width - 70
    : Math.min(Math.max(1, ...rows.map(hanWidth)) * size + 14, width * 0.32);
  const marginLeft = narrow ? 14 : labelWidth;
  const inner = width - marginLeft - 52;
  const rowHeight = narrow ? 44 : 28;
  const key = keyOf(status, narrow ? 0 : marginLeft, width);
  const marginTop = key.at(-1)!.y + 16;
  return plot({
    width,
    height: marginTop + rows.length * rowHeight + 30,
    marginLeft,
    marginRight: 52,
    marginTop,
    marginBottom: 26,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: tr("Status of measures by notice", "各通报措施的状态"),
    ariaDescription: bars.map(({tip}) => tip).join("; "),
    x: {domain: [0, 1], tickFormat: percent, ticks: 4, label: null},
    y: {domain: rows, axis: null, padding: 0.16},
    marks: [
      ...barMarks(bars, narrow, inner),
      ...rowMarks(rows, bars, narrow, labelWidth),
      ...keyMarks(key, marginLeft, marginTop),
      Plot.tip(bars, Plot.pointer({y: "row", x: middle, title: "tip", lineWidth: 26})),
    ],
  }) as unknown as SVGElement;
}

/** The bars with their numbers, where there is room for them. */
function barMarks(bars: readonly StatusBar[], narrow: boolean, inner: number): Plot.Markish[] {
  const fits = ({n, x1, x2}: StatusBar) => (x2 - x1) * inner > String(n).length * 8 + 4;
  return [
    Plot.barX(bars, {
      y: "row",
      x1: "x1",
      x2: "x2",
      fill: ({code}: StatusBar) => statuses[code].fill,
      insetTop: narrow ? 16 : 0,
      insetRight: 1,
      href: "href",
      ariaLabel: "tip",
    }),
    Plot.text(bars, {
      y: "row",
      x: middle,
      dy: narrow ? 8 : 0,
      text: (bar: StatusBar) => (fits(bar) ? String(bar.n) : ""),
      fill: ({code}: StatusBar) => statuses[code].ink,
      fontVariant: "tabular-nums",
      pointerEvents: "none",
    }),
  ];
}

/** The names of the rows, and how many measures each has. */
function rowMarks(
  rows: readonly string[],
  bars: readonly StatusBar[],
  narrow: boolean,
  labelWidth: number,
): Plot.Markish[] {
  const totals = [...new Map(bars.map(({row, total}) => [row, total]))];
  return [
    Plot.text(totals, {
      y: "0",
      frameAnchor: "right",
      textAnchor: "start",
      dx: 6,
      dy: narrow ? 8 : 0,
      text: ([, total]: [string, number]) => `n = ${total}`,
      fill: "var(--theme-foreground-muted)",
    }),
    Plot.text(rows, {
      y: (row: string) => row,
      frameAnchor: "left",
      textAnchor: narrow ? "start" : "end",
      dx: narrow ? -14 : -8,
      dy: narrow ? -13 : 0,
      text: (row: string) => wrapHan(row, labelWidth / size - 0.5, 1),
    }),
  ];
}

function middle({x1, x2}: StatusBar): number {
  return (x1 + x2) / 2;
}

/** What each colour stands for, from the left, in as many lines as the width takes. */
function keyOf(status: (code: string) => string, left: number, width: number) {
  let [x, y] = [left, 10];
  return order.map((code) => {
    const text = status(code);
    const room = 16 + hanWidth(text) * size + 18;
    if (x > left && x + room > width) [x, y] = [left, y + 18];
    const entry = {code, text, x, y};
    x += room;
    return entry;
  });
}

function keyMarks(key: ReturnType<typeof keyOf>, marginLeft: number, marginTop: number): Plot.Markish[] {
  return key.flatMap(({code, text, x, y}) => [
    Plot.dot([code], {
      frameAnchor: "top-left",
      dx: x + 6 - marginLeft,
      dy: y - marginTop,
      symbol: "square",
      r: 5,
      fill: statuses[code].fill,
    }),
    Plot.text([text], {
      frameAnchor: "top-left",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: x + 16 - marginLeft,
      dy: y - marginTop,
      text: String,
    }),
  ]);
}
