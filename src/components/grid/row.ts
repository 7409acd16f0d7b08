import {html} from "htl";
import {cellText} from "../cell-text.js";
import {language} from "../language.js";
import {noticeLink} from "../notice-link.js";
import {shownCharacters, textWidth, widths, type GridColumn} from "./columns.js";
import {spanLink, type SpanColumns} from "./spans.js";

/** What the rows of a grid are drawn from. */
export interface RowDrawing {
  readonly columns: readonly GridColumn[];
  readonly spans: SpanColumns | null;
  /** Lines of text that a row has room for. */
  readonly lines: number;
  /** The row of the result that stands at a place in the present order. */
  readonly at: (place: number) => number;
  /** Draws a row anew: it shows more or less. */
  readonly renew: (place: number) => HTMLTableRowElement | undefined;
}

/** Draws the row at a place. One whose text is cut has a button that shows it whole, and as long as the grid stands it stays so. */
export function rowDrawer(drawing: RowDrawing): (place: number) => HTMLTableRowElement {
  const {columns, spans, lines, at, renew} = drawing;
  /** Rows that are shown in full, by their place in the result. */
  const full = new Set<number>();
  const turn = (place: number, i: number) => {
    if (!full.delete(i)) full.add(i);
    renew(place)?.querySelector("button")?.focus();
  };
  return (place) => {
    const i = at(place);
    const open = full.has(i);
    const cut = columns.some((column) => isCut(column, column.values[i], lines));
    const unfold = () => {
      turn(place, i);
    };
    return html`<tr aria-rowindex=${place + 2} class=${open ? "tz-full" : ""}>
      <th scope="row">${cut ? unfolding(place, open, unfold) : place + 1}</th>
      ${spans ? html`<td>${spanLink(spans, i)}</td>` : null}
      ${columns.map(
        (column) =>
          html`<td class=${column.numeric ? "tz-number" : ""}>${cell(column, column.values[i], open)}</td>`,
      )}
    </tr>` as HTMLTableRowElement;
  };
}

/** The number of a row as a button that shows its whole text, and cuts it again. */
function unfolding(place: number, open: boolean, onclick: () => void): HTMLElement {
  return html`<button
    type="button"
    title=${language.value === "zh" ? "本行全文" : "The whole text of this row"}
    aria-expanded=${String(open)}
    onclick=${onclick}
  >
    ${place + 1}
  </button>`;
}

/** Whether a value may not be seen whole. */
function isCut({name, ems, text: put}: GridColumn, value: unknown, lines: number): boolean {
  const text = put(value);
  if (text === null || name === "notice_id") return false;
  return text.length > shownCharacters || textWidth(text) > lines * Math.min(ems, widths.narrow) * 0.95;
}

function cell({name, text: put}: GridColumn, value: unknown, whole: boolean): Node {
  const text = put(value);
  if (text === null) return html`<i class="tz-null">null</i>`;
  if (name === "notice_id" && typeof value === "string")
    return html`<a href=${noticeLink(value)} title=${text}>${text}</a>`;
  const shown = whole || text.length <= shownCharacters ? text : `${text.slice(0, shownCharacters)}…`;
  const block = html`<div class="tz-clip">${shown}</div>`;
  const raw = cellText(value);
  if (raw !== null && raw !== text) block.title = raw;
  else if (textWidth(text.slice(0, shownCharacters)) > widths.narrow) block.title = text;
  return block;
}
