import {html} from "htl";
import type {CellModel} from "../cell/cell-model.js";
import {button, downloads, hint, linkButton} from "../cell/controls.js";
import {state} from "../cell/notebook-state.js";
import {queryText, type QueryText} from "../cell/query-text.js";
import type {Engine} from "../engine.js";
import {resultTable} from "../result-table.js";
import {createChart} from "./chart.js";
import {createStatus} from "./status.js";

export interface BenchOptions {
  /** Called with every query that is put into the editor or run. */
  readonly onWrite: (sql: string) => void;
  /** Called with every query that is run. */
  readonly onRun: (sql: string) => void;
}

/** The editor of the workbench with what can be done with its query, and below it the result and a chart of it. */
export interface Bench {
  readonly element: HTMLElement;
  readonly query: QueryText;
  /** Puts a query into the editor. */
  write(sql: string): void;
  /** Puts a query into the editor and runs it. */
  run(sql: string): void;
}

/** A bench with the query and the result of a cell. */
export function createBench(engine: Engine, model: CellModel, {onWrite, onRun}: BenchOptions): Bench {
  const error = html`<pre class="tz-error" role="alert" hidden></pre>`;
  const status = createStatus(engine, model);
  const result = createResult(model);
  /** The query that was last put into the editor or run. */
  let present = model.sql;

  const write = (sql: string) => {
    present = sql;
    query.sql = sql;
    onWrite(sql);
  };
  const run = (sql: string) => {
    write(sql);
    onRun(sql);
    void model.run(sql);
  };
  const update = () => {
    stop.hidden = model.phase !== "running";
    showError(error, query, model);
    result.update();
    status.update();
  };

  const ask = () => {
    run(query.sql);
  };
  const runner = button("Run", "运行", ask, true);
  const stop = button("Stop", "停止", () => {
    model.stop();
  });
  const link = linkButton(state, () => {
    const {sql} = query;
    state.edit(model.published.id, sql === model.published.sql ? undefined : sql);
  });
  const query = queryText({
    className: "tz-bench-editor",
    sql: present,
    label: "SQL",
    onRun: run,
    onEscape: () => {
      runner.focus();
    },
    onLoad: update,
  });
  model.addEventListener("change", update);
  state.addEventListener("change", () => {
    if (model.sql !== present) write(model.sql);
  });
  update();
  const element = html`<div class="tz-bench">
    ${query.element} ${error}
    <div class="tz-actions">${runner}${stop}${link} ${downloads(() => model.answer, "taizhang-query")}</div>
    ${hint()} ${status.progress} ${status.line} ${result.table} ${result.chart}
  </div>`;
  return {element, query, write, run};
}

/** Says why a query failed, and marks the place if it still stands in the editor. */
function showError(element: HTMLElement, query: QueryText, {phase, error, sql}: CellModel): void {
  element.hidden = error === null || phase === "running";
  element.textContent = error ?? "";
  if (query.sql === sql) query.mark(element.hidden ? null : error, sql);
}

/** The last good result, as a table and as a chart. */
function createResult(model: CellModel) {
  const table = html`<div class="tz-bench-result"></div>`;
  const chart = createChart();
  const show = () => {
    if (!model.answer) return;
    table.replaceChildren(resultTable(model.answer.table));
    chart.show(model.answer.table);
  };
  const update = () => {
    table.classList.toggle("tz-stale", model.answer !== null && model.phase !== "done");
  };
  model.addEventListener("answer", show);
  show();
  return {table, chart: chart.element, update};
}
