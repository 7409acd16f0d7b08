import type {ColumnTable} from "arquero";
import {html} from "htl";
import {cellText} from "./cell-text.js";
import {failureLine} from "./failure-line.js";
import {gridColumns, shownCharacters, textWidth, widths, type GridColumn} from "./grid/columns.js";
import {sortedOrder, type Direction} from "./grid/order.js";
import {plainRows, type RowSource} from "./grid/rows.js";
import {bilingual, both, inLanguage, language} from "./language.js";
import {noticeLink} from "./notice-link.js";
import {pageWords} from "./page-words.js";
import type {Words} from "./plain-words.js";

/** So many rows are drawn at once, and printed; of a longer result, those in view. So many characters of a cell. */
export const bounds = {rows: 200, characters: shownCharacters};

/** Height of a line of text, and what a row has around its lines, in pixels; see grid.css. */
const line = 21;
const around = 11;

/** Width in ems of the column of links to the words. */
const original = 2.6;

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
  /** Rows that are shown in full, by their place in the result. */
  const full = new Set<number>();
  let order: readonly number[] | null = null;
  const at = (place: number) => order?.[place] ?? place;

  const draw = (place: number): HTMLTableRowElement => {
    const i = at(place);
    const open = full.has(i);
    const cut = columns.some((column) => isCut(column, column.values[i], lines));
    const row = html`<tr aria-rowindex=${place + 2} class=${open ? "tz-full" : ""}>
      <th scope="row">${cut ? unfold(place, i) : place + 1}</th>
      ${spans ? html`<td>${spanLink(spans, i)}</td>` : null}
      ${columns.map(
        (column) =>
          html`<td class=${column.numeric ? "tz-number" : ""}>${cell(column, column.values[i], open)}</td>`,
      )}
    </tr>` as HTMLTableRowElement;
    return row;
  };
  const unfold = (place: number, i: number) => {
    return html`<button
      type="button"
      title=${language.value === "zh" ? "本行全文" : "The whole text of this row"}
      aria-expanded=${String(full.has(i))}
      onclick=${() => {
        if (!full.delete(i)) full.add(i);
        rows.renew(place)?.querySelector("button")?.focus();
      }}
    >
      ${place + 1}
    </button>`;
  };

  const heads = columns.map((column) => {
    const button = html`<button type="button">${column.head}</button>`;
    if (column.head !== column.name) button.title = column.name;
    const head = html`<th scope="col" class=${column.numeric ? "tz-number" : ""}>${button}</th>`;
    button.addEventListener("click", () => {
      const next = following(head.getAttribute("aria-sort") as Direction | null);
      for (const other of heads) other.removeAttribute("aria-sort");
      if (next) head.setAttribute("aria-sort", next);
      order = next && sortedOrder(column.coded ? column.values.map(column.text) : column.values, next);
      scroller.scrollTop = 0;
      rows.redraw();
    });
    return head;
  });
  const body = html`<tbody></tbody>` as HTMLTableSectionElement;
  const above = html`<tr hidden aria-hidden="true"></tr>`;
  const below = html`<tr hidden aria-hidden="true"></tr>`;
  const all = [
    Math.max(1.5, textWidth(String(count))),
    ...(spans ? [original] : []),
    ...columns.map(({ems}) => ems),
  ].map(room);
  const sheet = html`<table
    aria-rowcount=${count + 1}
    style=${{"--tz-lines": String(lines), width: `calc(${all.join(" + ")})`}}
  >
    <colgroup>
      ${all.map((width) => html`<col style=${{width: `calc(${width})`}} />`)}
    </colgroup>
    <thead>
      <tr aria-rowindex="1">
        <th scope="col">${bilingual(html`<span>#</span>`, "aria-label", "row", "行号")}</th>
        ${spans ? html`<th scope="col">${both("Text", "原文")}</th>` : null} ${heads}
      </tr>
      ${above}
    </thead>
    ${body}
    <tfoot>
      ${below}
    </tfoot>
  </table>`;
  const scroller = html`<div class="tz-result" tabindex="0" role="region">${sheet}</div>`;
  const number = count.toLocaleString("en-US");
  bilingual(scroller, "aria-label", `Result, ${number} rows`, `结果，${number} 行`);

  let rows = plainRows({body, count: Math.min(count, bounds.rows), draw});
  if (count <= bounds.rows) return scroller;
  scroller.classList.add("tz-virtual");
  const source: RowSource = {body, count, draw};
  const failed = html`<p></p>`;
  import("./grid/virtual-rows.js")
    .then(({virtualRows}): void => {
      const height = lines * line + around;
      rows = virtualRows({...source, scroller, above, below, height, key: at, printed: bounds.rows});
    })
    .catch((error: unknown) => {
      const [en, zh] = [
        `Only ${bounds.rows} of ${number} rows are shown`,
        `共 ${number} 行，仅显示 ${bounds.rows} 行`,
      ];
      failed.replaceChildren(failureLine(`${en}; reload the page`, `${zh}，请刷新页面`, error));
    });
  return html`<div>
    ${scroller} ${failed}
    <p class="tz-printed">
      ${both(`The first ${bounds.rows} of ${number} rows are printed.`, `共 ${number} 行，打印前 ${bounds.rows} 行。`)}
    </p>
  </div>`;
}

/** First up, then down, then as it came. */
function following(direction: Direction | null): Direction | null {
  if (direction === null) return "ascending";
  return direction === "ascending" ? "descending" : null;
}

/** A column's width as CSS: on a narrow screen a long text must leave room for its neighbours. */
function room(ems: number): string {
  return ems > widths.narrow
    ? `min(${ems.toFixed(1)}em, max(${widths.narrow}em, 45vw)) + 1.2em`
    : `${ems.toFixed(1)}em + 1.2em`;
}

/** Whether a value may not be seen whole. */
function isCut({name, ems, text: put}: GridColumn, value: unknown, lines: number): boolean {
  const text = put(value);
  if (text === null || name === "notice_id") return false;
  return text.length > bounds.characters || textWidth(text) > lines * Math.min(ems, widths.narrow) * 0.95;
}

type SpanColumns = Readonly<Record<"notice_id" | "start" | "end", readonly unknown[]>>;

function spanColumns(columns: readonly GridColumn[]): SpanColumns | null {
  const [notice_id, start, end] = ["notice_id", "start", "end"].map(
    (name) => columns.find((column) => column.name === name)?.values,
  );
  return notice_id && start && end ? {notice_id, start, end} : null;
}

function spanLink({notice_id, start, end}: SpanColumns, i: number): Node | string {
  const [id, from, to] = [notice_id[i], start[i], end[i]];
  return typeof id === "string" && typeof from === "number" && typeof to === "number"
    ? html`<a class="tz-original" href=${noticeLink(id, {start: from, end: to})}>${both("text", "原文")}</a>`
    : "";
}

function cell({name, text: put}: GridColumn, value: unknown, whole: boolean): Node {
  const text = put(value);
  if (text === null) return html`<i class="tz-null">null</i>`;
  if (name === "notice_id" && typeof value === "string")
    return html`<a href=${noticeLink(value)} title=${text}>${text}</a>`;
  const shown = whole || text.length <= bounds.characters ? text : `${text.slice(0, bounds.characters)}…`;
  const block = html`<div class="tz-clip">${shown}</div>`;
  const raw = cellText(value);
  if (raw !== null && raw !== text) block.title = raw;
  else if (textWidth(text.slice(0, bounds.characters)) > widths.narrow) block.title = text;
  return block;
}
