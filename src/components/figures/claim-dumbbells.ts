import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import type {ClaimPair} from "../claims.js";
import type {Tr} from "../language.js";

export interface ClaimDumbbellsOptions {
  readonly pairs: readonly ClaimPair[];
  readonly tr: Tr;
  readonly width: number;
}

const size = 12;
const colours = {claimed: "var(--tz-problem)", counted: "var(--tz-measure)"};

type Row = ClaimPair & {readonly row: number};

/** What a notice claims, a square, against what was counted, a dot, on a scale of ratios. */
export function claimDumbbells({pairs, tr, width}: ClaimDumbbellsOptions): SVGElement {
  const narrow = width < 680;
  const widest = Math.max(0, ...pairs.map(({label}) => hanWidth(label))) * size;
  const marginLeft = narrow ? 10 : Math.min(widest + 22, width * 0.4);
  const marginRight = Math.max(...pairs.map((pair) => hanWidth(print(pair)) * size), 40) + 22;
  const dy = narrow ? 9 : 0;
  const rows = pairs.map((pair, i) => ({...pair, row: i}));
  return plot({
    width,
    height: rows.length * (narrow ? 46 : 28) + 72,
    marginLeft,
    marginRight,
    marginTop: 30,
    marginBottom: 38,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: tr("Claimed against counted", "自称与计数"),
    ariaDescription: pairs.map(({tip}) => tip.replace("\n", ", ")).join("; "),
    x: ratioScale(
      pairs.flatMap(({claimed, counted}) => [claimed, counted]),
      tr,
    ),
    y: {domain: rows.map(({row}) => row), axis: null, padding: 0.5},
    symbol: {type: "identity"},
    marks: [
      ...dumbbellMarks(rows, dy),
      Plot.text(rows, {
        y: "row",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? -6 : -12,
        dy: narrow ? -11 : 0,
        text: ({label}: Row) => wrapHan(label, (narrow ? width - 20 : marginLeft - 14) / size, 1),
      }),
      Plot.text(rows, {
        y: "row",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        dy,
        text: print,
        fill: ({agrees}: Row) => (agrees ? "currentColor" : colours.claimed),
        fontVariant: "tabular-nums",
      }),
      ...keyMarks(tr),
      Plot.tip(
        rows,
        Plot.pointer({
          y: "row",
          x: ({claimed}: Row) => lift(claimed),
          dy,
          title: ({tip}: Row) => wrapHan(tip, 24),
          lineWidth: 28,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}

function print({agrees, claimed, counted}: ClaimPair): string {
  return agrees ? `= ${claimed}` : `${claimed} ≠ ${counted}`;
}

/** A logarithm has no zero; nothing is counted as zero where nothing is printed, but a claim may be. */
function lift(value: number): number {
  return Math.max(0.5, value);
}

/** A scale on which equal lengths are equal ratios, with room around some values. */
function ratioScale(values: readonly number[], tr: Tr): Plot.ScaleOptions {
  const [from, to] = [lift(Math.min(...values)) * 0.8, Math.max(...values, 10) * 1.25];
  return {
    type: "log",
    domain: [from, to],
    grid: true,
    ticks: [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].filter(
      (tick) => tick >= from && tick <= to,
    ),
    tickFormat: (tick: number) => (tick < 1 ? "0" : String(tick)),
    label: tr("number (scale of ratios)", "数量（比例尺度）"),
    labelArrow: "none",
  };
}

/** A dot and a square in each row, and a line between the two if they differ. */
function dumbbellMarks(rows: readonly Row[], dy: number): Plot.Markish[] {
  const mark = {y: "row", dy, href: "href", ariaLabel: "tip"};
  return [
    Plot.ruleY(
      rows.filter(({agrees}) => !agrees),
      {
        y: "row",
        x1: ({claimed}: Row) => lift(claimed),
        x2: ({counted}: Row) => lift(counted),
        strokeWidth: 2,
        strokeOpacity: 0.4,
        dy,
      },
    ),
    Plot.dot(rows, {...mark, x: ({counted}: Row) => lift(counted), r: 5, fill: colours.counted}),
    Plot.dot(rows, {
      ...mark,
      x: ({claimed}: Row) => lift(claimed),
      r: 6.5,
      symbol: "square",
      stroke: colours.claimed,
      strokeWidth: 2,
    }),
  ];
}

/** What square and dot stand for. */
function keyMarks(tr: Tr): Plot.Markish[] {
  const entry = (text: string, fill: string, dx: number) =>
    Plot.text([text], {frameAnchor: "top-left", dx, dy: -24, text: String, fill, textAnchor: "start"});
  return [
    entry(tr("□ claimed", "□ 自称"), colours.claimed, 0),
    entry(tr("● counted", "● 计数"), colours.counted, 84),
  ];
}
