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

/** What a notice claims, a square, against what was counted, a dot, on a scale of ratios. */
export function claimDumbbells({pairs, tr, width}: ClaimDumbbellsOptions): SVGElement {
  const narrow = width < 680;
  const widest = Math.max(0, ...pairs.map(({label}) => hanWidth(label))) * size;
  const marginLeft = narrow ? 10 : Math.min(widest + 22, width * 0.4);
  const print = ({agrees, claimed, counted}: ClaimPair) =>
    agrees ? `= ${claimed}` : `${claimed} ≠ ${counted}`;
  const marginRight = Math.max(...pairs.map((pair) => hanWidth(print(pair)) * size), 40) + 22;
  const dy = narrow ? 9 : 0;
  const rows = pairs.map((pair, i) => ({...pair, row: i}));
  type Row = (typeof rows)[number];
  const values = rows.flatMap(({claimed, counted}) => [claimed, counted]);
  // A logarithm has no zero; nothing is counted as zero where nothing is printed, but a claim may be.
  const lift = (value: number) => Math.max(0.5, value);
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
    x: {
      type: "log",
      domain: [lift(Math.min(...values)) * 0.8, Math.max(...values, 10) * 1.25],
      grid: true,
      ticks: [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].filter(
        (tick) => tick >= lift(Math.min(...values)) * 0.8 && tick <= Math.max(...values, 10) * 1.25,
      ),
      tickFormat: (tick: number) => (tick < 1 ? "0" : String(tick)),
      label: tr("number (scale of ratios)", "数量（比例尺度）"),
      labelArrow: "none",
    },
    y: {domain: rows.map(({row}) => row), axis: null, padding: 0.5},
    symbol: {type: "identity"},
    marks: [
      Plot.ruleY(
        rows.filter(({agrees}) => !agrees),
        {
          y: "row",
          x1: (r: Row) => lift(r.claimed),
          x2: (r: Row) => lift(r.counted),
          strokeWidth: 2,
          strokeOpacity: 0.4,
          dy,
        },
      ),
      Plot.dot(rows, {
        y: "row",
        x: (r: Row) => lift(r.counted),
        r: 5,
        fill: "var(--tz-measure)",
        dy,
        href: "href",
        ariaLabel: "tip",
      }),
      Plot.dot(rows, {
        y: "row",
        x: (r: Row) => lift(r.claimed),
        r: 6.5,
        symbol: "square",
        stroke: "var(--tz-problem)",
        strokeWidth: 2,
        dy,
        href: "href",
        ariaLabel: "tip",
      }),
      Plot.text(rows, {
        y: "row",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? -6 : -12,
        dy: narrow ? -11 : 0,
        text: (r: Row) => wrapHan(r.label, (narrow ? width - 20 : marginLeft - 14) / size, 1),
      }),
      Plot.text(rows, {
        y: "row",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        dy,
        text: print,
        fill: (r: Row) => (r.agrees ? "currentColor" : "var(--tz-problem)"),
        fontVariant: "tabular-nums",
      }),
      Plot.text([tr("□ claimed", "□ 自称")], {
        frameAnchor: "top-left",
        dy: -24,
        text: (words: string) => words,
        fill: "var(--tz-problem)",
        textAnchor: "start",
      }),
      Plot.text([tr("● counted", "● 计数")], {
        frameAnchor: "top-left",
        dx: 84,
        dy: -24,
        text: (words: string) => words,
        fill: "var(--tz-measure)",
        textAnchor: "start",
      }),
      Plot.tip(
        rows,
        Plot.pointer({
          y: "row",
          x: (r: Row) => lift(r.claimed),
          dy,
          title: (r: Row) => wrapHan(r.tip, 24),
          lineWidth: 28,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
