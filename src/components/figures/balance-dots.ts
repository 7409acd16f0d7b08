import * as Plot from "@observablehq/plot";
import type {Balance} from "../balance.js";
import {counted} from "../counts.js";
import {wrapHan} from "../han.js";
import {noticeLink} from "../notice-link.js";
import {plot} from "../plot.js";
import type {Tr} from "../language.js";

export interface BalanceDotsOptions {
  /** A row each, in this order. */
  readonly notices: readonly Balance[];
  readonly name: (noticeId: string) => string;
  readonly tr: Tr;
  readonly width: number;
}

type Column = "leaves" | "measures";

const fontSize = 13;
const colours = {leaves: "var(--tz-problem)", measures: "var(--tz-measure)"};

/** Leaf problems against measures, a row a notice, with a line between the two. */
export function balanceDots({notices, name, tr, width}: BalanceDotsOptions): SVGElement {
  const id = ({notice_id}: Balance) => notice_id;
  const tipOf = ({notice_id, leaves, measures}: Balance) =>
    tr(
      `${name(notice_id)}: ${counted(leaves, "leaf problem")}, ${counted(measures, "measure")}`,
      `${name(notice_id)}：${leaves} 个末级问题，${measures} 项措施`,
    );
  const labels = new Map(notices.map((row) => [row, wrapHan(name(row.notice_id), (width - 16) / fontSize, 2)]));
  const twoLines = notices.some((row) => labels.get(row)?.includes("\n"));
  const rowHeight = twoLines ? 64 : 48;
  const most = Math.max(1, ...notices.map(({leaves, measures}) => Math.max(leaves, measures)));
  const link = {y: id, dy: 11, href: ({notice_id}: Balance) => noticeLink(notice_id), ariaLabel: tipOf};
  // The number on the outer side of each mark, so that two close marks never hide one another's.
  const outer = (column: Column) => (row: Balance) =>
    row[column] > row[column === "leaves" ? "measures" : "leaves"] ||
    (column === "measures" && row.leaves === row.measures);
  const numbers = (["leaves", "measures"] as const).flatMap((column) =>
    [true, false].map((right) =>
      Plot.text(
        notices.filter((row) => outer(column)(row) === right),
        {
          x: column,
          y: id,
          dy: 11,
          text: (row: Balance) => String(row[column]),
          fontSize,
          fontVariant: "tabular-nums" as const,
          fontWeight: 600,
          fill: colours[column],
          dx: right ? 9 : -9,
          textAnchor: right ? "start" : "end",
        },
      ),
    ),
  );
  const key = [
    {text: `■ ${tr("leaf problems", "末级问题")}`, fill: colours.leaves, dx: 0},
    {
      text: `● ${tr("measures", "措施")}`,
      fill: colours.measures,
      dx: tr("leaf problems", "末级问题").length > 6 ? 110 : 86,
    },
  ];
  return plot({
    width,
    height: notices.length * rowHeight + 60,
    marginLeft: 8,
    marginRight: 34,
    marginTop: 28,
    marginBottom: 32,
    style: {fontSize: "12px", overflow: "visible"},
    x: {domain: [0, most], grid: true, ticks: width < 480 ? 4 : 8, label: null, nice: true},
    y: {type: "band", domain: notices.map(id), axis: null, padding: 0},
    ariaLabel: tr("Leaf problems and measures by notice", "各通报的末级问题与措施"),
    ariaDescription: notices.map(tipOf).join(tr("; ", "；")),
    marks: [
      ...key.map(({text, fill, dx}) =>
        Plot.text([text], {
          frameAnchor: "top-left",
          textAnchor: "start",
          dx,
          dy: -24,
          text: (words: string) => words,
          fontSize,
          fill,
        }),
      ),
      Plot.link(notices, {
        x1: "leaves",
        x2: "measures",
        y: id,
        stroke: "currentColor",
        strokeOpacity: 0.35,
        dy: 11,
      }),
      Plot.dot(notices, {...link, x: "leaves", r: 5, symbol: "square", fill: colours.leaves}),
      Plot.dot(notices, {...link, x: "measures", r: 5.5, fill: colours.measures}),
      ...numbers,
      Plot.text(notices, {
        y: id,
        frameAnchor: "left",
        dy: twoLines ? -14 : -9,
        text: (row: Balance) => labels.get(row) ?? "",
        lineHeight: 1.2,
        fontSize,
        fill: "currentColor",
        stroke: "var(--theme-background)",
        strokeWidth: 4,
      }),
    ],
  }) as unknown as SVGElement;
}
