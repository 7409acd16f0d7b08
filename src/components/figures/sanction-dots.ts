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

/** How the figure is laid out. */
interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** By how much marks are lowered, so that labels have room above them. */
  readonly dy: number;
  /** The most people of a mark, and the place of marks without a number: left of zero. */
  readonly most: number;
  readonly aside: number;
}

/** People by kind of act: a mark a notice, full under its problems, open in its own summary. */
export function sanctionDots(options: SanctionDotsOptions): SVGElement {
  const {kinds, marks: all, label, axis, unnumbered, tr, width} = options;
  const marks = onePerPlace(all, ({kind, people, summary}) => `${kind} ${people} ${summary}`, tr);
  const layout = layoutOf(options, marks);
  const {narrow, left, right, dy, most, aside} = layout;
  const isSilent = marks.some(({people}) => people === null);
  return plot({
    width,
    height: kinds.length * (narrow ? 56 : 32) + 56,
    marginLeft: left,
    marginRight: right,
    marginTop: 22,
    marginBottom: 34,
    style: {fontSize: `${size}px`, overflow: "visible"},
    ariaLabel: label,
    ariaDescription: kinds.map((kind) => `${kind.label}: ${kind.print}`).join("; "),
    symbol: {type: "identity"},
    opacity: {type: "identity"},
    x: {domain: [isSilent ? aside * 1.6 : 0, most], label: null, axis: null},
    y: {domain: kinds.map((kind) => kind.label), axis: null, padding: 0.5},
    marks: [
      ...axisMarks(layout, axis),
      Plot.ruleY(kinds, {y: "label", x1: 0, x2: most, strokeOpacity: 0.12, dy}),
      ...(isSilent ? [asideMark(layout, unnumbered)] : []),
      ...dotMarks(layout, marks, all.length > manyMarks),
      ...kindMarks(layout, options),
      dotTip(layout, marks),
    ],
  }) as unknown as SVGElement;
}

function layoutOf({kinds, width}: SanctionDotsOptions, marks: readonly KindMark[]): Layout {
  const narrow = width < 680;
  const most = Math.max(1, ...marks.map(({people}) => people ?? 0));
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(hanWidth)) * size;
  return {
    narrow,
    left: narrow ? 6 : Math.min(widest(kinds.map((kind) => kind.label)) + 14, width * 0.36),
    right: narrow ? 14 : Math.min(widest(kinds.map(({print}) => print)) + 24, width * 0.34),
    dy: narrow ? 14 : 0,
    most,
    aside: -most * 0.09,
  };
}

function axisMarks({most, narrow}: Layout, label: string): Plot.Markish[] {
  const ticks = wholeTicks(most, narrow ? 4 : 8);
  return [
    Plot.gridX({ticks}),
    Plot.axisX({ticks, label, labelArrow: "none", labelAnchor: "right", labelOffset: 30}),
  ];
}

/** Names the place of marks without a number. */
function asideMark({aside, narrow}: Layout, unnumbered: string): Plot.Markish {
  return Plot.text([unnumbered], {
    x: aside,
    frameAnchor: "bottom",
    dy: narrow ? 30 : 16,
    text: (words: string) => words,
    fill: "var(--theme-foreground-muted)",
    textAnchor: narrow ? "start" : "middle",
    dx: narrow ? -12 : 0,
  });
}

function dotMarks({dy, aside}: Layout, marks: readonly Standing<KindMark>[], many: boolean): Plot.Markish[] {
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
  // The two places a little apart, or one would hide the other.
  return [true, false].flatMap((summary) => {
    const shift = dy + (summary ? 4 : -4);
    const here = marks.filter((mark) => mark.summary === summary);
    const [silent, counted] = [true, false].map((isSilent) =>
      here.filter(({people}) => (people === null) === isSilent),
    );
    return [
      Plot.dot(silent, {...common, dy: shift, x: aside}),
      Plot.dot(counted, {...common, dy: shift, x: "people"}),
    ];
  });
}

/** The kinds, and what their marks come to: on the other side, or behind them where it is narrow. */
function kindMarks({narrow, left, right}: Layout, {kinds, width}: SanctionDotsOptions): Plot.Markish[] {
  const head = (kind: {label: string; print: string}) =>
    narrow
      ? wrapHan(`${kind.label}: ${kind.print}`, (width - 12) / size, 2)
      : wrapHan(kind.label, (left - 10) / size, 2);
  const heads = Plot.text(kinds, {
    y: "label",
    frameAnchor: "left",
    textAnchor: narrow ? "start" : "end",
    dx: narrow ? 0 : -8,
    dy: narrow ? -10 : 0,
    text: head,
    lineHeight: 1.1,
  });
  if (narrow) return [heads];
  const prints = Plot.text(kinds, {
    y: "label",
    frameAnchor: "right",
    textAnchor: "start",
    dx: 14,
    text: ({print}: {print: string}) => wrapHan(print, (right - 18) / size, 2),
    lineHeight: 1.1,
    fontVariant: "tabular-nums",
  });
  return [heads, prints];
}

function dotTip({aside, dy}: Layout, marks: readonly KindMark[]): Plot.Markish {
  return Plot.tip(
    marks,
    Plot.pointer({
      y: "kind",
      x: (mark: KindMark) => mark.people ?? aside,
      title: (mark: KindMark) => wrapHan(mark.tip, 26),
      lineWidth: 30,
      dy,
    }),
  );
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
