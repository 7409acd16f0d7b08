import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {sideText, type Difference} from "../compare.js";
import {wrapHan} from "../han.js";
import {noticeLink} from "../notice-link.js";

export interface DifferenceDotsOptions {
  readonly differences: readonly Difference[];
  readonly ids: readonly [a: string, b: string];
  readonly names: readonly [a: string, b: string];
  readonly measure: (difference: Difference) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** Standardised differences of two notices: circles to the right where the first has more, diamonds to the left where the second. */
export function differenceDots({
  differences,
  ids,
  names,
  measure,
  tr,
  width,
}: DifferenceDotsOptions): SVGElement {
  const rows = differences.map((difference, i) => {
    const {z} = difference.contrast;
    const [id, of] = z >= 0 ? ([ids[0], difference.a] as const) : ([ids[1], difference.b] as const);
    return {
      ...difference,
      i,
      z,
      label: measure(difference),
      values: `${sideText(difference, difference.a)} · ${sideText(difference, difference.b)}`,
      href: of.first ? noticeLink(id, of.first) : undefined,
    };
  });
  const narrow = width < 640;
  const far = Math.max(2.5, ...rows.map(({z}) => Math.abs(z)));
  const marginLeft = narrow ? 6 : Math.min(330, width * 0.34);
  const marginRight = narrow ? 6 : 210;
  const colour = ({z, chance}: (typeof rows)[number]) =>
    chance ? "var(--theme-foreground-faint)" : z >= 0 ? "var(--tz-measure)" : "var(--tz-problem)";
  const em = 12.5;
  const half = (width - marginLeft - marginRight) / 2 / em - 1;
  return plot({
    width,
    height: rows.length * (narrow ? 50 : 24) + 90,
    marginLeft,
    marginRight,
    marginTop: 44,
    marginBottom: 38,
    style: {fontSize: "12px", overflow: "visible"},
    ariaLabel: tr("Standardised differences of two notices", "两份通报的标准化差异"),
    ariaDescription: rows.map(({label, z}) => `${label}: ${z.toFixed(1)}`).join("; "),
    x: {domain: [-far, far], label: "z", ticks: narrow ? 5 : 9, grid: true},
    y: {domain: rows.map(({i}) => i), axis: null, padding: 0.2},
    symbol: {domain: ["a", "b"], range: ["circle", "diamond"]},
    marks: [
      Plot.text([[wrapHan(`← ${names[1]}`, half, 2)]], {
        frameAnchor: "top-left",
        text: (d: string[]) => d[0]!,
        lineAnchor: "bottom",
        dy: -10,
        fill: "var(--tz-problem)",
        fontWeight: 700,
      }),
      Plot.text([[wrapHan(`${names[0]} →`, half, 2)]], {
        frameAnchor: "top-right",
        text: (d: string[]) => d[0]!,
        lineAnchor: "bottom",
        dy: -10,
        fill: "var(--tz-measure)",
        fontWeight: 700,
      }),
      Plot.ruleX([-1.96, 1.96], {stroke: "currentColor", strokeOpacity: 0.5, strokeDasharray: "2,3"}),
      Plot.ruleX([0], {stroke: "currentColor"}),
      Plot.ruleY(rows, {y: "i", x1: 0, x2: "z", stroke: colour, strokeOpacity: 0.6, dy: narrow ? 14 : 0}),
      Plot.dot(rows, {
        y: "i",
        x: "z",
        r: 5,
        symbol: ({z}: {z: number}) => (z >= 0 ? "a" : "b"),
        fill: colour,
        dy: narrow ? 14 : 0,
        href: "href",
      }),
      Plot.text(rows, {
        y: "i",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? 0 : -8,
        dy: narrow ? -14 : 0,
        text: ({label}: {label: string}) => wrapHan(label, (narrow ? width : marginLeft) / em, 1),
        stroke: "var(--theme-background)",
        strokeWidth: 3,
        fill: "currentColor",
      }),
      Plot.text(rows, {
        y: "i",
        frameAnchor: narrow ? "left" : "right",
        textAnchor: "start",
        dx: narrow ? 0 : 8,
        dy: 0,
        text: "values",
        stroke: "var(--theme-background)",
        strokeWidth: 3,
        fill: "currentColor",
        fillOpacity: 0.75,
        fontVariant: "tabular-nums",
      }),
      Plot.tip(
        rows,
        Plot.pointerY({
          y: "i",
          x: "z",
          title: ({label, values, z}: (typeof rows)[number]) => `${label}\n${values}\nz = ${z.toFixed(2)}`,
        }),
      ),
    ],
  }) as unknown as SVGElement;
}
