import {html} from "htl";
import type {CellElement} from "./cell/cell.js";
import {button, downloads, hint, linkButton, rowCount} from "./cell/controls.js";
import type {Editor} from "./cell/editor.js";
import {errorPlace} from "./cell/error-place.js";
import {state} from "./cell/notebook-state.js";
import {readVocabulary} from "./cell/page-files.js";
import {stateLabel} from "./cell/state-label.js";
import {dictionary} from "./dictionary.js";
import type {Engine} from "./engine.js";
import type {Example} from "./examples.js";
import {failureLine} from "./failure-line.js";
import {bilingual, both} from "./language.js";
import {resultTable} from "./result-table.js";
import {createChart} from "./workbench/chart.js";
import {exampleList} from "./workbench/example-list.js";
import {QueryHistory} from "./workbench/history.js";
import {historyList} from "./workbench/history-list.js";

/** Whether there is room beside the editor; see workbench.css. */
const wide = () => matchMedia("(min-width: 64rem)").matches;

/**
 * A cell of the page at full size: examples, tables and history beside the editor, the result and a chart of it below.
 * What the cell holds (its snapshot, the edited query in the address) is the workbench's too.
 */
export function workbench(engine: Engine, {model}: CellElement, examples: readonly Example[]): HTMLElement {
  const history = new QueryHistory(() => localStorage);
  addEventListener("storage", () => {
    history.reload();
  });
  const plain = html`<pre class="tz-cell-plain">${model.sql}</pre>`;
  const place = html`<div class="tz-bench-editor">${plain}</div>`;
  const error = html`<pre class="tz-error" role="alert" hidden></pre>`;
  const progress = html`<progress hidden></progress>` as HTMLProgressElement;
  bilingual(progress, "aria-label", "Loading the query engine", "正在载入查询引擎");
  const loaded = html`<span></span>`;
  const status = html`<p class="tz-status-line" role="status"></p>`;
  const result = html`<div class="tz-bench-result"></div>`;
  const chart = createChart();
  let editor: Editor | null = null;
  /** The query that was last put into the editor or run. */
  let present = model.sql;

  const text = () => editor?.sql ?? present;
  const write = (sql: string) => {
    present = sql;
    plain.textContent = sql;
    if (editor && editor.sql !== sql) editor.sql = sql;
    list.mark(sql);
  };
  const ask = (sql: string) => {
    write(sql);
    history.add(sql);
    void model.run(sql);
  };
  const list = exampleList(examples, (sql) => {
    write(sql);
    if (sql === model.published.sql) void model.reset();
    else ask(sql);
    // Where the list stands above the editor, a long one leaves it out of view.
    if (!wide()) place.scrollIntoView();
  });
  const run = button(
    "Run",
    "运行",
    () => {
      ask(text());
    },
    true,
  );
  const stop = button("Stop", "停止", () => {
    model.stop();
  });
  const link = linkButton(state, () => {
    const sql = text();
    state.edit(model.published.id, sql === model.published.sql ? undefined : sql);
  });

  const load = () => {
    progress.max = engine.total;
    progress.value = engine.loaded;
    progress.hidden = model.phase !== "running" || engine.ready;
    const [some, all] = [engine.loaded, engine.total].map((bytes) => (bytes / 1e6).toFixed(1));
    loaded.replaceChildren(progress.hidden ? "" : ` ${some} / ${all} MB`);
  };
  const update = () => {
    const {phase, answer, error: message} = model;
    stop.hidden = phase !== "running";
    error.hidden = message === null || phase === "running";
    error.textContent = message ?? "";
    if (editor?.sql === model.sql)
      editor.mark(error.hidden || message === null ? null : errorPlace(message, model.sql), message ?? "");
    result.classList.toggle("tz-stale", answer !== null && phase !== "done");
    status.replaceChildren(
      ...(phase === "done" && answer ? [rowCount(answer.table.numRows()), " · "] : []),
      stateLabel(model),
      ...(phase === "running" ? [loaded] : []),
      ...(phase !== "done" && answer ? [" · ", both("below is the last good result", "下方为上次结果")] : []),
    );
    load();
  };
  const show = () => {
    if (!model.answer) return;
    result.replaceChildren(resultTable(model.answer.table));
    chart.show(model.answer.table);
  };
  model.addEventListener("change", update);
  model.addEventListener("answer", show);
  engine.addEventListener("progress", load);
  state.addEventListener("change", () => {
    if (model.sql !== present) write(model.sql);
  });

  const tables = html`<div>${both("Loading…", "正在载入…")}</div>`;
  const vocabulary = readVocabulary();
  vocabulary
    .then(({tables: schema}) => {
      tables.replaceChildren(
        dictionary(schema, (name) => {
          editor?.insert(name);
          editor?.focus();
        }),
      );
    })
    .catch((reason: unknown) => {
      tables.replaceChildren(failureLine("The tables could not be read", "无法读取表的说明", reason));
    });
  Promise.all([import("./cell/editor.js"), vocabulary])
    .then(([{createEditor}, vocabulary]) => {
      editor = createEditor({
        sql: present,
        label: "SQL",
        vocabulary,
        onRun: ask,
        onEscape: () => {
          run.focus();
        },
      });
      place.replaceChildren(editor.element);
      update();
    })
    .catch((reason: unknown) => {
      place.append(
        failureLine("The editor could not be loaded; reload the page", "无法载入编辑器，请刷新页面", reason),
      );
    });

  list.mark(present);
  update();
  show();
  const fold = (en: string, zh: string, content: Element, open = false) =>
    html`<details open=${open}>
      <summary>${both(en, zh)}</summary>
      ${content}
    </details>`;
  const side = html`<aside>
    ${fold("Examples", "示例", list.element, wide())} ${fold("Tables and columns", "表与列", tables)}
    ${fold(
      "History",
      "历史",
      historyList(history, (sql) => {
        write(sql);
        editor?.focus();
      }),
    )}
  </aside>`;
  return html`<div class="tz-workbench">
    ${bilingual(side, "aria-label", "Examples, tables and history", "示例、表与历史")}
    <div class="tz-bench">
      ${place} ${error}
      <div class="tz-actions">${run}${stop}${link} ${downloads(() => model.answer, "taizhang-query")}</div>
      ${hint()} ${progress} ${status} ${result} ${chart.element}
    </div>
  </div>`;
}
