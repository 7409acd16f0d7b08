import {html} from "htl";
import type {GridColumn} from "./columns.js";
import {sortedOrder, type Direction} from "./order.js";

/**
 * The heads of a grid's columns. A click on one sorts by it.
 *
 * @param onSort called with the rows in their new order, null for that in which they came
 */
export function sortingHeads(
  columns: readonly GridColumn[],
  onSort: (order: readonly number[] | null) => void,
): HTMLElement[] {
  const heads = columns.map((column) => {
    const button = html`<button type="button">${column.head}</button>`;
    if (column.head !== column.name) button.title = column.name;
    const head = html`<th scope="col" class=${column.numeric ? "tz-number" : ""}>${button}</th>`;
    button.addEventListener("click", () => {
      const next = following(head.getAttribute("aria-sort") as Direction | null);
      for (const other of heads) other.removeAttribute("aria-sort");
      if (next) head.setAttribute("aria-sort", next);
      onSort(next && sortedOrder(column.coded ? column.values.map(column.text) : column.values, next));
    });
    return head;
  });
  return heads;
}

/** First up, then down, then as it came. */
function following(direction: Direction | null): Direction | null {
  if (direction === null) return "ascending";
  return direction === "ascending" ? "descending" : null;
}
