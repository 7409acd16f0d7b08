import type {ColumnTable} from "arquero";
import {html} from "htl";
import {failureLine} from "./failure-line.js";
import {gridColumns, shownCharacters} from "./grid/columns.js";
import {sortingHeads} from "./grid/heads.js";
import {rowDrawer} from "./grid/row.js";
import {plainRows} from "./grid/rows.js";
import {createSheet} from "./grid/sheet.js";
import {spanColumns} from "./grid/spans.js";
import {bilingual, both, inLanguage} from "./language.js";
import {pageWords} from "./page-words.js";
import type {Words} from "./plain-words.js";

/** So many rows are drawn at once, and printed; of a longer result, those in view. So many characters of a cell. */
export const bounds = {rows: 200, characters: shownCharacters};

/** Height of a line of text, and what a row has around its lines, in pixels; see grid.css. */
const line = 21;
const around = 11;

/** How tables are drawn again; kept by the table, so that what waits for another language holds none of its rows. */
const drawings = new WeakMap<Element, () => void>();

/**
 * A result as a table that scrolls and can be sorted, in the language of the page: columns and codes have plain names, and
 * say in their titles what they are in the tables. A row that names a notice leads to it; one that carries a span
 * (`notice_id`, `start`, `end`) leads to the very words.
 */
export function resultTable(table: ColumnTable): HTMLElement {
  const place = html`<div></div>`;
  const draw = () => {
    place.replaceChildren(grid(table, pageWords(table.columnNames(), draw)));
  };
  drawings.set(place, draw);
  return inLanguage(place, redraw);
}

function redraw(place: Element): void {
  drawings.get(place)?.();
}

/** The table itself, in one language. */
function grid(table: ColumnTable, words: Words): HTMLElement {
  const columns = gridColumns(table, words);
  if (!columns.length) return html`<p>${both("No columns.", "没有列。")}</p>`;
  const count = table.numRows();
  const lines = columns.some(({long}) => long) ? 2 : 1;
  const spans = spanColumns(columns);
  let order: readonly number[] | null = null;
  const at = (place: number) => order?.[place] ?? place;
  const draw = rowDrawer({columns, spans, lines, at, renew: (place) => rows.renew(place)});
  const heads = sortingHeads(columns, (sorted) => {
    order = sorted;
    scroller.scrollTop = 0;
    rows.redraw();
  });
  const sheet = createSheet({columns, heads, count, lines, linked: spans !== null});
  const {body, above, below} = sheet;
  const scroller = html`<div class="tz-result" tabindex="0" role="region">${sheet.element}</div>`;
  const number = count.toLocaleString("en-US");
  bilingual(scroller, "aria-label", `Result, ${number} rows`, `结果，${number} 行`);

  let rows = plainRows({body, count: Math.min(count, bounds.rows), draw});
  if (count <= bounds.rows) return scroller;
  scroller.classList.add("tz-virtual");
  const failed = html`<p></p>`;
  import("./grid/virtual-rows.js")
    .then(({virtualRows}): void => {
      const height = lines * line + around;
      rows = virtualRows({body, count, draw, scroller, above, below, height, key: at, printed: bounds.rows});
    })
    .catch((error: unknown) => {
      failed.replaceChildren(shortfall(number, error));
    });
  return html`<div>${scroller} ${failed} ${printed(number)}</div>`;
}

/** Says that the rows beyond the first cannot be drawn. */
function shortfall(number: string, error: unknown): HTMLElement {
  const [en, zh] = [
    `Only ${bounds.rows} of ${number} rows are shown`,
    `共 ${number} 行，仅显示 ${bounds.rows} 行`,
  ];
  return failureLine(`${en}; reload the page`, `${zh}，请刷新页面`, error);
}

/** Says on paper how much of a long result is there. */
function printed(number: string): HTMLElement {
  return html`<p class="tz-printed">
    ${both(`The first ${bounds.rows} of ${number} rows are printed.`, `共 ${number} 行，打印前 ${bounds.rows} 行。`)}
  </p>`;
}
