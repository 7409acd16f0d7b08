import {html} from "htl";
import {both} from "../language.js";
import {titleIn} from "../page-title.js";
import type {CellModel} from "./cell-model.js";
import {rowCount} from "./controls.js";
import {stateLabel} from "./state-label.js";

/** The bar to which a cell is folded. */
export interface CellBar {
  readonly element: HTMLElement;
  update(): void;
}

/**
 * What is seen of a folded cell: its name and title, the number of rows, how it stands, and how it fared when it was run again.
 *
 * @param title in one language, or in both as `English · 中文`
 */
export function cellBar(model: CellModel, title: string | null): CellBar {
  const rows = html`<span class="tz-cell-rows"></span>`;
  const label = html`<span class="tz-cell-state"></span>`;
  const verdict = html`<span class="tz-cell-verdict"></span>`;
  const element = html`<summary class="tz-cell-bar">
    <code>${model.published.id}</code
    >${title === null ? null : html`<span class="tz-cell-title">${both(titleIn(title, "en"), titleIn(title, "zh"))}</span>`}
    ${rows} ${label} ${verdict}
  </summary>`;
  const update = () => {
    rows.replaceChildren(model.answer ? rowCount(model.answer.table.numRows()) : "");
    label.replaceChildren(stateLabel(model));
    verdict.replaceChildren(model.verdict ? verdictLabel(model.verdict.difference) : "");
  };
  return {element, update};
}

function verdictLabel(difference: string | null): HTMLElement {
  const label = difference === null ? both("✓ equal", "✓ 一致") : both("✗ different", "✗ 不一致");
  label.title = difference ?? "";
  return label;
}
