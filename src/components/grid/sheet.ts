import {html} from "htl";
import {bilingual, both} from "../language.js";
import {textWidth, widths, type GridColumn} from "./columns.js";

/** Width in ems of the column of links to the words. */
const original = 2.6;

export interface SheetOptions {
  readonly columns: readonly GridColumn[];
  readonly heads: readonly HTMLElement[];
  /** Rows of the result. */
  readonly count: number;
  /** Lines of text in a row. */
  readonly lines: number;
  /** Whether rows have links to their words. */
  readonly linked: boolean;
}

/** A table without its rows. */
export interface Sheet {
  readonly element: HTMLElement;
  /** Holds the rows. */
  readonly body: HTMLTableSectionElement;
  /** Hidden rows for the room of what is not drawn above and below. */
  readonly above: HTMLElement;
  readonly below: HTMLElement;
}

/** The table of a grid: its heads, columns as wide as they need, and a body to be filled. */
export function createSheet({columns, heads, count, lines, linked}: SheetOptions): Sheet {
  const body = html`<tbody></tbody>` as HTMLTableSectionElement;
  const above = html`<tr hidden aria-hidden="true"></tr>`;
  const below = html`<tr hidden aria-hidden="true"></tr>`;
  const all = [
    Math.max(1.5, textWidth(String(count))),
    ...(linked ? [original] : []),
    ...columns.map(({ems}) => ems),
  ].map(room);
  const element = html`<table
    aria-rowcount=${count + 1}
    style=${{"--tz-lines": String(lines), width: `calc(${all.join(" + ")})`}}
  >
    <colgroup>
      ${all.map((width) => html`<col style=${{width: `calc(${width})`}} />`)}
    </colgroup>
    <thead>
      <tr aria-rowindex="1">
        <th scope="col">${bilingual(html`<span>#</span>`, "aria-label", "row", "行号")}</th>
        ${linked ? html`<th scope="col">${both("Text", "原文")}</th>` : null} ${heads}
      </tr>
      ${above}
    </thead>
    ${body}
    <tfoot>
      ${below}
    </tfoot>
  </table>`;
  return {element, body, above, below};
}

/** A column's width as CSS: on a narrow screen a long text must leave room for its neighbours. */
function room(ems: number): string {
  return ems > widths.narrow
    ? `min(${ems.toFixed(1)}em, max(${widths.narrow}em, 45vw)) + 1.2em`
    : `${ems.toFixed(1)}em + 1.2em`;
}
