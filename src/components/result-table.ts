import type {ColumnTable} from "arquero";
import {html} from "htl";
import {cellText} from "./cell-text.js";
import {noticeLink} from "./notice-link.js";

/** At most so many rows of a result are drawn, and so many characters of a cell. */
export const bounds = {rows: 200, characters: 240};

/**
 * The first rows of a result. A row that names a notice leads to it; one that carries a span (`notice_id`, `start`,
 * `end`) leads to the very words.
 */
export function resultTable(table: ColumnTable): HTMLElement {
  const names = table.columnNames();
  if (!names.length) return html`<p>No columns.</p>`;
  const head = table.slice(0, bounds.rows);
  const columns = new Map(names.map((name) => [name, head.array(name) as unknown[]]));
  const numeric = new Set(names.filter((name) => columns.get(name)?.some(isNumeric)));
  const spans = ["notice_id", "start", "end"].every((name) => columns.has(name));
  const rows = Array.from({length: head.numRows()}, (_, i) => i);
  const at = (name: string, i: number) => columns.get(name)?.[i];
  return html`<div class="tz-scroll tz-result" tabindex="0" role="region" aria-label="Result 结果">
    <table>
      <thead>
        <tr>
          ${spans ? html`<th scope="col">text</th>` : null}
          ${names.map((name) => html`<th scope="col" class=${numeric.has(name) ? "tz-number" : ""}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (i) =>
            html`<tr>
              ${spans ? html`<td>${spanLink(at("notice_id", i), at("start", i), at("end", i))}</td>` : null}
              ${names.map(
                (name) =>
                  html`<td class=${numeric.has(name) ? "tz-number" : ""}>${cell(name, at(name, i))}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}

function spanLink(noticeId: unknown, start: unknown, end: unknown): Node | string {
  return typeof noticeId === "string" && typeof start === "number" && typeof end === "number"
    ? html`<a class="tz-original" href=${noticeLink(noticeId, {start, end})}>原文</a>`
    : "";
}

function cell(name: string, value: unknown): Node | string {
  const text = cellText(value);
  if (text === null) return html`<i class="tz-null">null</i>`;
  if (name === "notice_id" && typeof value === "string") return html`<a href=${noticeLink(value)}>${text}</a>`;
  if (text.length <= bounds.characters) return text;
  return html`<span title=${`${text.length} characters`}>${text.slice(0, bounds.characters)}…</span>`;
}
