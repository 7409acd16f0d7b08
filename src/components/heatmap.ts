import * as Plot from "@observablehq/plot";
import {plot} from "./plot.js";
import {hanWidth, wrapHan} from "./han.js";

/** A cell of a heat map. */
export interface HeatCell {
  readonly row: string;
  readonly column: string;
  /** Gives the colour: stronger the farther from zero, another one below it. */
  readonly value: number;
  /** Stands in the cell. */
  readonly text: string;
  /** Shown on hover and focus. */
  readonly tip: string;
  /** Where a click leads. */
  readonly href?: string | undefined;
}

export interface HeatmapOptions {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly HeatCell[];
  readonly width: number;
  readonly label: string;
  readonly description: string;
}

const size = 12;

/**
 * A heat map that fits any width: on a narrow screen the labels of rows stand above their cells, and those of columns
 * are numbered by their order in `columns` and printed by the page.
 */
export function heatmap({rows, columns, cells, width, label, description}: HeatmapOptions): SVGElement {
  const widest = Math.max(1, ...rows.map(hanWidth));
  const above = width < 560;
  const marginLeft = above ? 4 : Math.min(widest * size + 12, width * 0.3);
  const columnWidth = (width - marginLeft - 8) / columns.length;
  const rowHeight = above ? 42 : 28;
  const tall = columnWidth < 3.2 * size;
  const heads = columns.map((column) =>
    tall ? upright(column, 9) : wrapHan(column, columnWidth / size - 0.3, 4),
  );
  const headHeight = Math.max(...heads.map((head) => head.split("\n").length), 1) * size * 1.2 + 12;
  const most = Math.max(1e-9, ...cells.map(({value}) => Math.abs(value)));
  const strength = ({value}: HeatCell) => Math.round((100 * Math.abs(value)) / most);
  // The colours are variables of the page, so the browser mixes them; Plot takes them as they are.
  const colour = (cell: HeatCell) =>
    `color-mix(in oklab, var(--tz-heat-${cell.value < 0 ? "under" : "over"}) ${strength(cell)}%, var(--tz-heat-0))`;
  return plot({
    width,
    height: headHeight + rows.length * rowHeight + 8,
    marginLeft,
    marginTop: headHeight,
    marginRight: 8,
    marginBottom: 8,
    style: {fontSize: `${size}px`},
    ariaLabel: label,
    ariaDescription: description,
    x: {domain: columns, axis: null, padding: 0.04},
    y: {domain: rows, axis: null, padding: 0.08},
    marks: [
      Plot.cell(cells, {
        x: "column",
        y: "row",
        fill: colour,
        insetTop: above ? 16 : 0,
        href: "href",
        ariaLabel: "tip",
      }),
      Plot.text(cells, {
        x: "column",
        y: "row",
        dy: above ? 8 : 0,
        text: (cell: HeatCell) => (columnWidth < 14 ? "" : cell.text),
        fill: (cell: HeatCell) => `var(--tz-heat-ink-${strength(cell) > 55 ? 1 : 0})`,
        fontVariant: "tabular-nums",
        pointerEvents: "none",
      }),
      Plot.text(rows, {
        y: (row: string) => row,
        frameAnchor: "left",
        textAnchor: above ? "start" : "end",
        dx: above ? 0 : -6,
        dy: above ? -13 : 0,
        text: (row: string) => wrapHan(row, above ? width / size : marginLeft / size - 0.8, above ? 1 : 2),
        lineHeight: 1.1,
      }),
      Plot.text(columns, {
        x: (column: string) => column,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -4,
        text: (_: string, i: number) => heads[i]!,
        lineHeight: 1.15,
      }),
      Plot.tip(cells, Plot.pointer({x: "column", y: "row", title: "tip", lineWidth: 24})),
    ],
  }) as unknown as SVGElement;
}

/** One character a line; what does not fit ends in an ellipsis. */
function upright(text: string, lines: number): string {
  const characters = Array.from(text);
  return (characters.length > lines ? [...characters.slice(0, lines - 1), "…"] : characters).join("\n");
}
