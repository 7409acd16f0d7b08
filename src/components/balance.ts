import * as Plot from "@observablehq/plot";
import {html} from "htl";
import {rate} from "./counts.js";
import type {Entry} from "./corpus.js";
import {shortName} from "./corpus.js";
import {hanWidth, wrapHan} from "./han.js";

const fontSize = 13;

/** Leaf problems against measures, a row a notice, with the most measures per problem on top; `width` in pixels. */
export function balance(entries: readonly Entry[], width: number): HTMLElement {
  const rows = entries.toSorted((a, b) => ratio(b) - ratio(a) || a.notice_id.localeCompare(b.notice_id));
  const id = (entry: Entry) => entry.notice_id;
  const labels = new Map(rows.map((entry) => [entry, wrapHan(shortName(entry), (width - 16) / fontSize, 2)]));
  const twoLines = rows.some((entry) => labels.get(entry)?.includes("\n"));
  const rowHeight = twoLines ? 64 : 48;
  const most = Math.max(1, ...rows.map(({leaves, measures}) => Math.max(leaves, measures)));
  const end = (column: "leaves" | "measures") => ({
    x: column,
    y: id,
    text: (entry: Entry) => String(entry[column]),
    dy: 11,
    fontSize,
    fontVariant: "tabular-nums" as const,
  });
  // The number on the outer side of each dot, so that two close dots never hide one another's.
  const outer = (column: "leaves" | "measures") => (entry: Entry) =>
    entry[column] > entry[column === "leaves" ? "measures" : "leaves"] ||
    (column === "measures" && entry.leaves === entry.measures);
  const number = (column: "leaves" | "measures", colour: string) =>
    [true, false].map((right) =>
      Plot.text(
        rows.filter((entry) => outer(column)(entry) === right),
        {
          ...end(column),
          fill: colour,
          fontWeight: 600,
          dx: right ? 9 : -9,
          textAnchor: right ? "start" : "end",
        },
      ),
    );
  const plot = Plot.plot({
    width,
    height: rows.length * rowHeight + 40,
    marginLeft: 8,
    marginRight: 34,
    marginTop: 8,
    marginBottom: 32,
    style: {fontSize: "12px", overflow: "visible"},
    x: {domain: [0, most], grid: true, ticks: width < 480 ? 4 : 8, label: null, nice: true},
    y: {type: "band", domain: rows.map(id), axis: null, padding: 0},
    ariaLabel: "Leaf problems and measures by notice",
    ariaDescription: rows
      .map((entry) => `${shortName(entry)}: ${entry.leaves} leaf problems, ${entry.measures} measures`)
      .join("; "),
    marks: [
      Plot.link(rows, {
        x1: "leaves",
        x2: "measures",
        y: id,
        stroke: "currentColor",
        strokeOpacity: 0.35,
        dy: 11,
      }),
      Plot.dot(rows, {x: "leaves", y: id, r: 5, symbol: "square", fill: "var(--tz-problem)", dy: 11}),
      Plot.dot(rows, {x: "measures", y: id, r: 5.5, fill: "var(--tz-measure)", dy: 11}),
      ...number("leaves", "var(--tz-problem)"),
      ...number("measures", "var(--tz-measure)"),
      Plot.text(rows, {
        y: id,
        frameAnchor: "left",
        dy: twoLines ? -14 : -9,
        text: (entry: Entry) => labels.get(entry) ?? "",
        lineHeight: 1.2,
        fontSize,
        fill: "currentColor",
        stroke: "var(--theme-background)",
        strokeWidth: 4,
      }),
    ],
  });
  return html`<figure class="tz-figure">
    <h3>${finding(rows)}</h3>
    <p class="tz-key">
      <span class="tz-key-problem">■ leaf problems 问题</span>
      <span class="tz-key-measure">● measures 措施</span>
    </p>
    ${plot}
    <figcaption>
      A leaf problem carries a response of its own; a measure is one item of the first enumeration in that
      response, or the whole response if nothing is enumerated. Notices differ in length and in how finely they
      number, so read the distance between the marks, not the counts alone.
    </figcaption>
    ${dataView(rows)}
  </figure>`;
}

function ratio({leaves, measures}: Entry): number {
  return leaves ? measures / leaves : 0;
}

/** What the figure shows, in a sentence. */
function finding(rows: readonly Entry[]): string {
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!top || !bottom) return "No notice to compare yet";
  const each = (entry: Entry) => rate(entry.measures, entry.leaves);
  if (rows.length === 1 || each(top) === each(bottom))
    return `${rows.length === 1 ? shortName(top) : "Every notice"} answers each leaf problem with ${each(top)} measures`;
  const names = hanWidth(shortName(top)) + hanWidth(shortName(bottom)) < 60;
  return names
    ? `${shortName(top)} answers each leaf problem with ${each(top)} measures, ${shortName(bottom)} with ${each(bottom)}`
    : `Measures for each leaf problem range from ${each(bottom)} to ${each(top)}`;
}

function dataView(rows: readonly Entry[]): HTMLElement {
  return html`<details class="tz-data">
    <summary>The same as a table 数据表</summary>
    <div class="tz-scroll" tabindex="0" role="region" aria-label="Leaf problems and measures by notice">
      <table>
        <thead>
          <tr>
            <th scope="col">Notice</th>
            <th scope="col">Leaf problems</th>
            <th scope="col">Measures</th>
            <th scope="col">Measures per problem</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (entry) =>
              html`<tr>
                <th scope="row" lang="zh">${shortName(entry)}</th>
                <td>${entry.leaves}</td>
                <td>${entry.measures}</td>
                <td>${rate(entry.measures, entry.leaves)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
