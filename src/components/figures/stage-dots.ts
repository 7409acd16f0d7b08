import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {wrapHan} from "../han.js";
import {stages, stageText, type Stage, type StageSummary} from "../timing.js";
import type {Tr} from "../language.js";
import {layered, manyMarks, onePerPlace} from "./places.js";

export interface StageDotsOptions {
  readonly summaries: readonly StageSummary[];
  readonly name: (noticeId: string) => string;
  /** Where the mark of a notice leads. */
  readonly href: (noticeId: string, stage: Stage) => string;
  /** Days from feedback to signature that the reader allows. */
  readonly limit: number;
  readonly tr: Tr;
  readonly width: number;
}

/** Days of each stage, a dot a notice, with the median and, of eight or more, the middle half. */
export function stageDots({summaries, name, href, limit, tr, width}: StageDotsOptions): SVGElement {
  const all = summaries.flatMap(({stage, known}) =>
    known.map(({notice_id, days}) => ({
      stage,
      days,
      late: stage === "signature" && days > limit,
      href: href(notice_id, stage),
      tip: tr(`${name(notice_id)}: ${days} ${days === 1 ? "day" : "days"}`, `${name(notice_id)}：${days} 天`),
    })),
  );
  const many = all.length > manyMarks;
  const dots = onePerPlace(all, ({stage, days}) => `${stage} ${days}`, tr);
  const line = 13;
  const text = (summary: StageSummary) => wrapHan(stageText(summary, tr), (width - 16) / 12, 3);
  const lines = Math.max(1, ...summaries.map((summary) => text(summary).split("\n").length));
  const rowHeight = 34 + lines * line * 1.2;
  const dy = lines * line * 0.6;
  const medians = summaries.filter(({median}) => median !== null);
  return plot({
    width,
    height: summaries.length * rowHeight + 56,
    marginLeft: 8,
    marginRight: 16,
    marginTop: 8,
    marginBottom: 36,
    style: {fontSize: "12px", overflow: "visible"},
    ariaLabel: tr("Days of each stage", "各阶段天数"),
    ariaDescription: summaries.map((summary) => stageText(summary, tr)).join("; "),
    x: {
      domain: [0, Math.max(10, limit, ...dots.map(({days}) => days)) * 1.02],
      grid: true,
      label: tr("days", "天"),
      labelArrow: "none",
      ticks: width < 560 ? 4 : 10,
    },
    y: {domain: stages, axis: null, padding: 0},
    symbol: {type: "identity"},
    opacity: {type: "identity"},
    marks: [
      Plot.ruleY(
        summaries.filter(({quartiles}) => quartiles),
        {
          y: "stage",
          x1: ({quartiles}: StageSummary) => quartiles![0],
          x2: ({quartiles}: StageSummary) => quartiles![1],
          strokeWidth: 9,
          strokeOpacity: 0.15,
          dy,
        },
      ),
      Plot.tickX(medians, {
        y: "stage",
        x: "median",
        strokeWidth: 2,
        insetTop: lines * line * 1.2 + 6,
        insetBottom: 4,
      }),
      Plot.tickX(["signature"], {
        y: (stage: string) => stage,
        x: () => limit,
        stroke: "var(--tz-problem)",
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
        insetTop: lines * line * 1.2 + 2,
        insetBottom: 0,
      }),
      Plot.dot(dots, {
        y: "stage",
        x: "days",
        r: many ? 3 : 5,
        fill: (dot: {late: boolean}) => (dot.late ? "var(--tz-problem)" : "var(--tz-measure)"),
        symbol: (dot: {late: boolean}) => (dot.late ? "triangle" : "circle"),
        fillOpacity: ({n}: {n: number}) => layered(many ? 0.35 : 0.75, n),
        dy,
        href: "href",
        ariaLabel: "tip",
      }),
      Plot.text(summaries, {
        y: "stage",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -14,
        text,
        lineHeight: 1.2,
      }),
      Plot.tip(
        dots,
        Plot.pointer({
          y: "stage",
          x: "days",
          dy,
          title: (dot: {tip: string}) => wrapHan(dot.tip, 26),
          lineWidth: 30,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
