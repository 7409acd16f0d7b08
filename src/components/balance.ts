import * as Plot from "@observablehq/plot";
import {html} from "htl";
import {rate} from "./counts.js";
import type {Entry} from "./corpus.js";
import {shortName} from "./corpus.js";
import {hanWidth, wrapHan} from "./han.js";
import {bilingual, both, type Language} from "./language.js";
import {plot} from "./plot.js";

const fontSize = 13;

const name = ["Leaf problems and measures by notice", "各通报的具体问题与措施"] as const;

/** Leaf problems against measures, a row a notice, with the most measures per problem on top; `width` in pixels. */
export function balance(entries: readonly Entry[], width: number, language: Language): HTMLElement {
  const rows = entries.toSorted((a, b) => ratio(b) - ratio(a) || a.notice_id.localeCompare(b.notice_id));
  const tr = (en: string, zh: string) => (language === "zh" ? zh : en);
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
  const figure = plot({
    width,
    height: rows.length * rowHeight + 40,
    marginLeft: 8,
    marginRight: 34,
    marginTop: 8,
    marginBottom: 32,
    style: {fontSize: "12px", overflow: "visible"},
    x: {domain: [0, most], grid: true, ticks: width < 480 ? 4 : 8, label: null, nice: true},
    y: {type: "band", domain: rows.map(id), axis: null, padding: 0},
    ariaLabel: tr(...name),
    ariaDescription: rows
      .map((entry) =>
        tr(
          `${shortName(entry)}: ${entry.leaves} leaf problems, ${entry.measures} measures`,
          `${shortName(entry)}：${entry.leaves} 个具体问题，${entry.measures} 项措施`,
        ),
      )
      .join(tr("; ", "；")),
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
    <h3>${both(finding(rows), findingZh(rows))}</h3>
    <p class="tz-key">
      <span class="tz-key-problem">■ ${both("leaf problems", "具体问题")}</span>
      <span class="tz-key-measure">● ${both("measures", "措施")}</span>
    </p>
    ${figure}
    <figcaption>
      ${both(
        "A leaf problem carries a response of its own; a measure is one item of the first enumeration in that response, or the whole response if nothing is enumerated. Notices differ in length and in how finely they number, so read the distance between the marks, not the counts alone.",
        "具体问题是自带整改回应的问题；措施是该回应中第一层列举的一项，没有列举时整段回应算一项。各通报的篇幅与编号粗细不同，宜看两个标记之间的距离，而不只看数目。",
      )}
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

/** The same in Chinese. */
function findingZh(rows: readonly Entry[]): string {
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!top || !bottom) return "尚无可比较的通报";
  const each = (entry: Entry) => rate(entry.measures, entry.leaves);
  if (rows.length === 1 || each(top) === each(bottom))
    return `${rows.length === 1 ? shortName(top) : "每份通报"}平均每个问题有 ${each(top)} 项措施`;
  const names = hanWidth(shortName(top)) + hanWidth(shortName(bottom)) < 60;
  return names
    ? `平均每个问题的措施：${shortName(top)} ${each(top)} 项，${shortName(bottom)} ${each(bottom)} 项`
    : `各通报平均每个问题的措施从 ${each(bottom)} 项到 ${each(top)} 项不等`;
}

function dataView(rows: readonly Entry[]): HTMLElement {
  const view = html`<details class="tz-data">
    <summary>${both("The same as a table", "以表格显示")}</summary>
    <div class="tz-scroll" tabindex="0" role="region">
      <table>
        <thead>
          <tr>
            <th scope="col">${both("Notice", "通报")}</th>
            <th scope="col">${both("Leaf problems", "具体问题")}</th>
            <th scope="col">${both("Measures", "措施")}</th>
            <th scope="col">${both("Measures per problem", "每题措施")}</th>
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
  bilingual(view.querySelector(".tz-scroll")!, "aria-label", ...name);
  return view;
}
