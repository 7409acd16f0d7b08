import * as Plot from "@observablehq/plot";
import {plot} from "../plot.js";
import {hanWidth, wrapHan} from "../han.js";
import type {Tr} from "../language.js";
import {layered, manyMarks, onePerPlace, type Standing} from "./places.js";

/** Acts of one kind in one notice, under its problems or in its summary. */
export interface KindMark {
  readonly kind: string;
  /** Null where no number of people is printed. */
  readonly people: number | null;
  readonly summary: boolean;
  readonly tip: string;
  readonly href: string;
}

export interface SanctionDotsOptions {
  /** Rows from top to bottom, each with what its marks come to. */
  readonly kinds: readonly {readonly label: string; readonly print: string}[];
  readonly marks: readonly KindMark[];
  readonly label: string;
  /** What the axis counts. */
  readonly axis: string;
  /** Names the place of marks without a number. */
  readonly unnumbered: string;
  readonly tr: Tr;
  readonly width: number;
}

const size = 12;

/** People by kind of act: a mark a notice, full under its problems, open in its own summary. */
export function sanctionDots({
  kinds,
  marks: all,
  label,
  axis,
  unnumbered,
  tr,
  width,
}: SanctionDotsOptions): SVGElement {
  const marks = onePerPlace(all, ({kind, people, summary}) => `${kind} ${people} ${summary}`, tr);
  const narrow = width < 680;
  const most = Math.max(1, ...marks.map(({people}) => people ?? 0));
  const counted = marks.filter(({people}) => people !== null);
  const silent = marks.filter(({people}) => people === null);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(hanWidth)) * size;
  const marginLeft = narrow ? 6 : Math.min(widest(kinds.map((kind) => kind.label)) + 14, width * 0.36);
  const marginRight = narrow ? 14 : Math.min(widest(kinds.map(({print}) => print)) + 24, width * 0.34);
  const dy = narrow ? 14 : 0;
  // Marks without a number stand left of zero.
  const aside = -most * 0.09;
  const domain = [silent.length ? aside * 1.6 : 0, most];
  const head = (kind: {label: string; print: string}) =>
    narrow
      ? wrapHan(`${kind.label}: ${kind.print}`, (width - 12) / size, 2)
      : wrapHan(kind.label, (marginLeft - 10) / size, 2);
  const ticks = Plot.tip(
    marks,
    Plot.pointer({
      y: "kind",
      x: (mark: KindMark) => mark.people ?? aside,
      title: (mark: KindMark) => wrapHan(mark.tip, 26),
      lineWidth: 30,
      dy,
    }),
  );
  const many = all.length > manyMarks;
  const common = {
    y: "kind",
    r: many ? 3.5 : 5,
    href: "href",
    ariaLabel: "tip",
    fillOpacity: ({n}: Standing<KindMark>) => layered(many ? 0.3 : 0.75, n),
    strokeOpacity: ({n}: Standing<KindMark>) => (many ? layered(0.5, n) : 1),
    stroke: "var(--tz-problem)",
    strokeWidth: 1.5,
    fill: (mark: KindMark) => (mark.summary ? "var(--theme-background)" : "var(--tz-problem)"),
    symbol: (mark: KindMark) => (mark.summary ? "diamond" : "circle"),
  };
  return plot({
    width,
    height: kinds.length * (narrow ? 56 : 32) + 56,
    marginLeft,
    marginRight,
    marginTop: 22,
    marginBottom: 34,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: label,
    ariaDescription: kinds.map((kind) => `${kind.label}: ${kind.print}`).join("; "),
    symbol: {type: "identity"},
    opacity: {type: "identity"},
    x: {domain, label: null, axis: null},
    y: {domain: kinds.map((kind) => kind.label), axis: null, padding: 0.5},
    marks: [
      Plot.gridX({ticks: wholeTicks(most, narrow ? 4 : 8)}),
      Plot.axisX({
        ticks: wholeTicks(most, narrow ? 4 : 8),
        label: axis,
        labelArrow: "none",
        labelAnchor: "right",
        labelOffset: 30,
      }),
      Plot.ruleY(kinds, {y: "label", x1: 0, x2: most, strokeOpacity: 0.12, dy}),
      ...(silent.length
        ? [
            Plot.text([unnumbered], {
              x: aside,
              frameAnchor: "bottom",
              dy: narrow ? 30 : 16,
              text: (words: string) => words,
              fill: "var(--theme-foreground-muted)",
              textAnchor: narrow ? "start" : "middle",
              dx: narrow ? -12 : 0,
            }),
          ]
        : []),
      // The two places a little apart, or one would hide the other.
      ...[true, false].flatMap((summary) => {
        const shift = dy + (summary ? 4 : -4);
        return [
          Plot.dot(
            silent.filter((mark) => mark.summary === summary),
            {...common, dy: shift, x: aside},
          ),
          Plot.dot(
            counted.filter((mark) => mark.summary === summary),
            {...common, dy: shift, x: "people"},
          ),
        ];
      }),
      Plot.text(kinds, {
        y: "label",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        dx: narrow ? 0 : -8,
        dy: narrow ? -10 : 0,
        text: head,
        lineHeight: 1.1,
      }),
      ...(narrow
        ? []
        : [
            Plot.text(kinds, {
              y: "label",
              frameAnchor: "right",
              textAnchor: "start",
              dx: 14,
              text: ({print}: {print: string}) => wrapHan(print, (marginRight - 18) / size, 2),
              lineHeight: 1.1,
              fontVariant: "tabular-nums",
            }),
          ]),
      ticks,
    ],
  }) as unknown as SVGElement;
}

/** About `n` whole numbers from zero up, in steps of 1, 2 or 5 times a power of ten. */
function wholeTicks(most: number, n: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / n)));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((step) => step * n >= most) ?? 10 * power,
  );
  return Array.from({length: Math.floor(most / step) + 1}, (_, i) => i * step);
}
