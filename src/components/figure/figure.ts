import type {ColumnTable} from "arquero";
import {html} from "htl";
import {save} from "../cell/export.js";
import {failureLine} from "../failure-line.js";
import {bilingual, both} from "../language.js";
import {resultTable} from "../result-table.js";
import {pngOf, svgOf, type Imprint} from "./image.js";

/** A figure that could be published. */
export interface FigureOptions {
  /** Names the files that a reader saves. */
  readonly name: string;
  /** What the figure shows, in a sentence computed from the data. */
  readonly finding: string;
  /** Definitions and limits. */
  readonly caption: Node | string;
  /** What is drawn, as a table. */
  readonly data: ColumnTable;
  /** Draws the figure into so many pixels; called again when the room changes. */
  readonly chart: (width: number) => Element;
  /** How far readers agree with the coding that the figure rests on. */
  readonly agreement?: Node | string | null;
  /** Says where the data come from, for saved images: a short hash of the inputs. */
  readonly hash?: string;
}

/** A figure with its finding, caption and table, redrawn to fit, which can be saved as SVG or PNG. */
export function figure({name, finding, caption, data, chart, agreement, hash}: FigureOptions): HTMLElement {
  const drawing = html`<div class="tz-drawing"></div>`;
  const table = html`<details class="tz-data">
    <summary>${both("The same as a table", "数据表")}</summary>
  </details>` as HTMLDetailsElement;
  table.addEventListener(
    "toggle",
    () => {
      table.append(resultTable(data));
    },
    {once: true},
  );
  const words = html`<figcaption>${caption}</figcaption>`;
  const imprint = (): Imprint => ({
    title: finding,
    caption: words.innerText.replace(/\s+/g, " ").trim(),
    source: `Taizhang 台账 · ${location.href.replace(/[?#].*/, "")}${hash === undefined ? "" : ` · ${hash.slice(0, 12)}`}`,
  });
  const drawn = () => drawing.querySelector<SVGSVGElement>("svg");
  const svg = html`<button type="button">SVG</button>`;
  svg.addEventListener("click", () => {
    const element = drawn();
    if (element) save(svgOf(element, imprint()), `${name}.svg`);
  });
  const failed = html`<span></span>`;
  const png = html`<button type="button">PNG</button>`;
  png.addEventListener("click", () => {
    const element = drawn();
    failed.replaceChildren();
    if (element)
      pngOf(element, imprint())
        .then((file) => {
          save(file, `${name}.png`);
        })
        .catch((error: unknown) => {
          failed.replaceChildren(failureLine("The picture could not be made", "无法生成图片", error));
        });
  });
  bilingual(svg, "aria-label", "Save the figure as SVG", "保存为 SVG");
  bilingual(png, "aria-label", "Save the figure as PNG", "保存为 PNG");
  const element = html`<figure class="tz-figure" data-figure=${name}>
    <h3>${finding}</h3>
    ${drawing} ${words} ${agreement == null ? null : html`<p class="tz-agreement">${agreement}</p>`}
    <div class="tz-figure-foot">
      ${table} <span class="tz-downloads">${both("Save", "保存")} ${svg} ${png} ${failed}</span>
    </div>
  </figure>`;
  redraw(drawing, chart);
  return element;
}

/** Draws when there is room, and again when it changes. */
function redraw(drawing: HTMLElement, chart: (width: number) => Element): void {
  let last = 0;
  const observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry!.contentRect.width);
    if (!width || width === last) return;
    last = width;
    drawing.replaceChildren(chart(width));
  });
  observer.observe(drawing);
}
