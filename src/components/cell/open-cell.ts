import {html} from "htl";
import type {ColumnTable} from "arquero";
import type {Parameter} from "../parameters.js";
import {resultTable} from "../result-table.js";
import type {CellModel} from "./cell-model.js";
import {button, downloads, hint, linkButton} from "./controls.js";
import {errorLine} from "./error-place.js";
import {state} from "./notebook-state.js";
import {queryText, type QueryText} from "./query-text.js";

/** Where a cell is written. */
export interface CellSource {
  readonly file: string;
  readonly line: number;
}

/** What an unfolded cell holds. */
export interface OpenCell {
  readonly element: HTMLElement;
  update(): void;
  show(table: ColumnTable): void;
  destroy(): void;
}

/** The query in its editor, what is wrong with it, its values, what can be done with it, and its result. */
export function openCell(model: CellModel, source: CellSource | null, onEscape: () => void): OpenCell {
  const query = queryText({
    className: "tz-cell-editor",
    sql: model.sql,
    label: `SQL ${model.published.id}`,
    onRun: (sql) => void model.run(sql),
    onEscape,
    onLoad: () => {
      update();
    },
  });
  const error = html`<pre class="tz-error" role="alert" hidden></pre>`;
  const values = html`<p class="tz-cell-values" hidden></p>`;
  const result = html`<div></div>`;
  const run = button("Run", "运行", () => void model.run(query.sql), true);
  const stop = button("Stop", "停止", () => {
    model.stop();
  });
  const reset = button("Reset", "还原", () => {
    void model.reset();
  });
  const takeBack = takingBack(model, query);
  const update = () => {
    takeBack();
    stop.hidden = model.phase !== "running";
    reset.hidden = !model.edited;
    error.hidden = model.error === null;
    error.textContent = model.error === null ? "" : `${placeOf(source, model)}${model.error}`;
    query.mark(model.error, model.sql);
    showValues(values, model);
  };
  return {
    element: html`<div>
      ${query.element} ${error} ${values}
      <div class="tz-actions">
        ${run}${stop}${reset}${linkButton(state)} ${downloads(() => model.answer, model.published.id)}
      </div>
      ${hint()} ${result}
    </div>`,
    update,
    show(table) {
      result.replaceChildren(resultTable(table));
    },
    destroy() {
      query.destroy();
    },
  };
}

/** Puts the published query back when an edit has been taken back, however: what was left here would be run again. */
function takingBack(model: CellModel, query: QueryText): () => void {
  let edited = model.edited;
  return () => {
    if (edited && !model.edited) query.sql = model.sql;
    edited = model.edited;
  };
}

/** Where in the page's file an error is, as long as the query is as written there. */
function placeOf(source: CellSource | null, {edited, error}: CellModel): string {
  if (!source || edited || error === null) return "";
  return `${source.file}:${source.line + (errorLine(error) ?? 0)}: `;
}

/** Shows the values of a query's parameters, if it has any. */
function showValues(element: HTMLElement, model: CellModel): void {
  const given = Object.entries(model.values ?? {});
  element.hidden = !given.length;
  element.replaceChildren(
    ...given.flatMap(([name, value]) => [html`<code>$${name} = ${printValue(value)}</code>`, " "]),
  );
}

function printValue(value: Parameter): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? `'${value}'` : String(value);
}
