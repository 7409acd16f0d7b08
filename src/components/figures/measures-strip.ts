import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {wrapHan} from "../han.js";
import {noticeLink} from "../notice-link.js";
import {bootstrap} from "../stats/bootstrap.js";
import type {Interval} from "../stats/wilson.js";
import {mean} from "../sum.js";
import {radius, size, stripLayout, type StripLayout} from "./strip-layout.js";

/** A leaf problem and how many measures answer it. */
export interface Answered {
  readonly notice_id: string;
  readonly statement: string;
  readonly measures: number;
  readonly start: number;
  readonly end: number;
}

export interface MeasuresStripOptions {
  readonly leaves: readonly Answered[];
  /** Notices from the top. */
  readonly notices: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** A dot for each leaf problem at the number of its measures, with the notice's mean and its interval below the dots. */
export function measuresStrip(options: MeasuresStripOptions): SVGElement {
  const {tr, width} = options;
  const layout = stripLayout(options);
  const {dots, height, at} = layout;
  const means = meansOf(options);
  return plot({
    width,
    height,
    margin: 0,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: tr("Measures of each leaf problem by notice", "各通报每个问题的措施数"),
    ariaDescription: means.map(({words}) => words).join("; "),
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      Plot.ruleX(layout.ticks, {
        x: layout.x,
        y1: 4,
        y2: height - 36,
        stroke: "currentColor",
        strokeOpacity: 0.08,
      }),
      Plot.dot(dots, {
        ...at,
        r: radius - 0.4,
        fill: "var(--tz-problem)",
        href: (d: Answered) => noticeLink(d.notice_id, d),
        ariaLabel: (d: Answered) => `${d.statement} (${d.measures})`,
      }),
      ...meanMarks(means, layout),
      nameMark(layout, options),
      ...axisMarks(layout, options),
      Plot.tip(
        dots,
        Plot.pointer({
          x: ({measures}: Answered) => layout.x(measures),
          y: at.y,
          title: (d: Answered) => `${wrapHan(d.statement, 24, 4)}\n${d.measures}`,
          lineWidth: 26,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}

/** The mean number of measures of a notice's problems, with its interval. */
interface Mean extends Interval {
  readonly id: string;
  readonly words: string;
}

/** The means of the notices that have problems. */
function meansOf({leaves, notices, name, tr}: MeasuresStripOptions): Mean[] {
  return notices.flatMap((id) => {
    const rows = leaves.filter(({notice_id}) => notice_id === id);
    const interval = bootstrap(rows, (sample) => mean(sample, ({measures}) => measures));
    if (!interval) return [];
    const [value, low, high] = [interval.value, interval.low, interval.high].map((n) => n.toFixed(1));
    const words = tr(
      `${name(id)}: ${value} measures a problem (${low}–${high}), ${rows.length} problems`,
      `${name(id)}：每题 ${value} 项措施（${low}–${high}），${rows.length} 个问题`,
    );
    return [{id, ...interval, words}];
  });
}

/** The means below the dots. */
function meanMarks(means: readonly Mean[], {x, floor}: StripLayout): Plot.Markish[] {
  const y = ({id}: Mean) => floor(id) + 9;
  return [
    Plot.link(means, {
      x1: ({low}: Mean) => x(low),
      x2: ({high}: Mean) => x(high),
      y1: y,
      y2: y,
      stroke: "var(--tz-measure)",
      strokeWidth: 2,
    }),
    Plot.dot(means, {
      x: ({value}: Mean) => x(value),
      y,
      symbol: "diamond",
      r: 4.5,
      fill: "var(--tz-measure)",
      ariaLabel: "words",
    }),
    Plot.text(means, {
      x: ({high}: Mean) => x(high) + 6,
      y,
      text: ({value}: Mean) => value.toFixed(1),
      textAnchor: "start",
      fill: "var(--tz-measure)",
      fontWeight: 600,
    }),
  ];
}

/** The notices' names: beside their rows, or above them where it is narrow. */
function nameMark(
  {narrow, labelWidth, top, floor}: StripLayout,
  {notices, name}: MeasuresStripOptions,
): Plot.Markish {
  return Plot.text(notices, {
    x: narrow ? 6 : labelWidth - 8,
    y: (id: string) => (narrow ? top(id) - 8 : floor(id) - 4),
    text: (id: string) => wrapHan(name(id), labelWidth / size - 0.5, 1),
    textAnchor: narrow ? "start" : "end",
  });
}

/** The numbers of measures, and what they are. */
function axisMarks({ticks, height, x}: StripLayout, {tr, width}: MeasuresStripOptions): Plot.Markish[] {
  return [
    Plot.text(ticks, {x, y: height - 26, text: String}),
    Plot.text([tr("measures a leaf problem", "每个末级问题的措施数")], {
      x: width - 4,
      y: height - 8,
      text: String,
      textAnchor: "end",
      fill: "var(--theme-foreground-muted)",
    }),
  ];
}
