import {html} from "htl";
import {both} from "../language.js";
import {noticeLink} from "../notice-link.js";
import type {GridColumn} from "./columns.js";

/** The columns of a result that say to which words its rows lead. */
export type SpanColumns = Readonly<Record<"notice_id" | "start" | "end", readonly unknown[]>>;

/** Those of a result; null if it does not have all three. */
export function spanColumns(columns: readonly GridColumn[]): SpanColumns | null {
  const [notice_id, start, end] = ["notice_id", "start", "end"].map(
    (name) => columns.find((column) => column.name === name)?.values,
  );
  return notice_id && start && end ? {notice_id, start, end} : null;
}

/** A link to the words of a row; nothing if it names none. */
export function spanLink({notice_id, start, end}: SpanColumns, i: number): Node | string {
  const [id, from, to] = [notice_id[i], start[i], end[i]];
  return typeof id === "string" && typeof from === "number" && typeof to === "number"
    ? html`<a class="tz-original" href=${noticeLink(id, {start: from, end: to})}>${both("text", "原文")}</a>`
    : "";
}
