import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import {noticeLink} from "../notice-link.js";
import {bootstrap} from "../stats/bootstrap.js";
import {mean} from "../sum.js";

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

const size = 12;
const radius = 3.2;

/** A dot for each leaf problem at the number of its measures, with the notice's mean and its interval below the dots. */
export function measuresStrip({leaves, notices, name, tr, width}: MeasuresStripOptions): SVGElement {
  const narrow = width < 560;
  const most = Math.max(1, ...leaves.map(({measures}) => measures));
  const labelWidth = narrow
    ? width - 20
    : Math.min(Math.max(...notices.map((id) => hanWidth(name(id)))) * size + 14, width * 0.32);
  const marginLeft = narrow ? 6 : labelWidth;
  const step = (width - marginLeft - 16) / (most + 1);
  const across = Math.max(1, Math.floor((step * 0.8) / (2 * radius)));
  const stacks = new Map<string, number>();
  const dots = leaves.map((leaf) => {
    const key = `${leaf.notice_id} ${leaf.measures}`;
    const place = stacks.get(key) ?? 0;
    stacks.set(key, place + 1);
    return {...leaf, place};
  });
  const depths = new Map(notices.map((id) => [id, 1]));
  for (const {notice_id, place} of dots)
    depths.set(notice_id, Math.max(depths.get(notice_id)!, Math.floor(place / across) + 1));
  const head = narrow ? 18 : 0;
  const tops = new Map<string, number>();
  let bottom = 8;
  for (const [id, depth] of depths) {
    tops.set(id, bottom + head);
    bottom += head + Math.max(depth, 2) * 2 * radius + 26;
  }
  const top = (id: string) => tops.get(id)!;
  const floor = (id: string) => top(id) + Math.max(depths.get(id)!, 2) * 2 * radius;
  const x = (value: number) => marginLeft + (value + 0.5) * step;
  const of = new Map(notices.map((id) => [id, leaves.filter(({notice_id}) => notice_id === id)]));
  const means = notices.flatMap((id) => {
    const rows = of.get(id)!;
    const interval = bootstrap(rows, (sample) => mean(sample, ({measures}) => measures));
    return interval ? [{id, n: rows.length, ...interval}] : [];
  });
  const words = (m: (typeof means)[number]) =>
    tr(
      `${name(m.id)}: ${m.value.toFixed(1)} measures a problem (${m.low.toFixed(1)}–${m.high.toFixed(1)}), ${m.n} problems`,
      `${name(m.id)}：每题 ${m.value.toFixed(1)} 项措施（${m.low.toFixed(1)}–${m.high.toFixed(1)}），${m.n} 个问题`,
    );
  const height = bottom + 40;
  const ticks = Array.from({length: most + 1}, (_, i) => i);
  return plot({
    width,
    height,
    margin: 0,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: tr("Measures of each leaf problem by notice", "各通报每个问题的措施数"),
    ariaDescription: means.map(words).join("; "),
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    marks: [
      Plot.ruleX(ticks, {
        x: (n: number) => x(n),
        y1: 4,
        y2: height - 36,
        stroke: "currentColor",
        strokeOpacity: 0.08,
      }),
      Plot.dot(dots, {
        x: ({measures, place, notice_id}: (typeof dots)[number]) => {
          const inLine = Math.min(across, stacks.get(`${notice_id} ${measures}`)!);
          return x(measures) + ((place % across) - (inLine - 1) / 2) * 2 * radius;
        },
        y: ({notice_id, place}: (typeof dots)[number]) =>
          floor(notice_id) - radius - Math.floor(place / across) * 2 * radius,
        r: radius - 0.4,
        fill: "var(--tz-problem)",
        href: (d: Answered) => noticeLink(d.notice_id, d),
        ariaLabel: (d: Answered) => `${d.statement} (${d.measures})`,
      }),
      Plot.link(means, {
        x1: ({low}: {low: number}) => x(low),
        x2: ({high}: {high: number}) => x(high),
        y1: ({id}: {id: string}) => floor(id) + 9,
        y2: ({id}: {id: string}) => floor(id) + 9,
        stroke: "var(--tz-measure)",
        strokeWidth: 2,
      }),
      Plot.dot(means, {
        x: ({value}: {value: number}) => x(value),
        y: ({id}: {id: string}) => floor(id) + 9,
        symbol: "diamond",
        r: 4.5,
        fill: "var(--tz-measure)",
        ariaLabel: words,
      }),
      Plot.text(means, {
        x: ({high}: {high: number}) => x(high) + 6,
        y: ({id}: {id: string}) => floor(id) + 9,
        text: ({value}: {value: number}) => value.toFixed(1),
        textAnchor: "start",
        fill: "var(--tz-measure)",
        fontWeight: 600,
      }),
      Plot.text(notices, {
        x: narrow ? 6 : labelWidth - 8,
        y: (id: string) => (narrow ? top(id) - 8 : floor(id) - 4),
        text: (id: string) => wrapHan(name(id), labelWidth / size - 0.5, 1),
        textAnchor: narrow ? "start" : "end",
      }),
      Plot.text(ticks, {x: (n: number) => x(n), y: height - 26, text: String}),
      Plot.text([tr("measures a leaf problem", "每个末级问题的措施数")], {
        x: width - 4,
        y: height - 8,
        text: String,
        textAnchor: "end",
        fill: "var(--theme-foreground-muted)",
      }),
      Plot.tip(
        dots,
        Plot.pointer({
          x: ({measures}: Answered) => x(measures),
          y: ({notice_id, place}: (typeof dots)[number]) =>
            floor(notice_id) - radius - Math.floor(place / across) * 2 * radius,
          title: (d: Answered) => `${wrapHan(d.statement, 24, 4)}\n${d.measures}`,
          lineWidth: 26,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
