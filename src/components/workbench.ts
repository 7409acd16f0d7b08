import {html} from "htl";
import {counted} from "./counts.js";
import type {Engine} from "./engine.js";
import type {Example} from "./examples.js";
import {bounds, resultTable} from "./result-table.js";

/**
 * An editor that runs SQL on the engine, with the result below. A failing query leaves DuckDB's message under the
 * editor and the last good result in place. `ready` settles when the tables are in.
 */
export function workbench(engine: Engine, ready: Promise<unknown>, examples: readonly Example[]): HTMLElement {
  const editor = html`<textarea
    id="tz-sql"
    spellcheck="false"
    autocapitalize="off"
    autocomplete="off"
    aria-describedby="tz-sql-keys"
  ></textarea>` as HTMLTextAreaElement;
  const picker = html`<select id="tz-example">
    ${examples.map(({name}, i) => html`<option value=${i}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  const run = html`<button class="tz-primary">Run 运行</button>` as HTMLButtonElement;
  const stop = html`<button hidden>Stop 停止</button>` as HTMLButtonElement;
  const error = html`<pre class="tz-error" role="alert" hidden></pre>`;
  const status = html`<p class="tz-status-line" role="status"></p>`;
  const result = html`<div></div>`;
  let latest = 0;
  let stopper = new AbortController();

  const write = (sql: string) => {
    editor.value = sql;
    editor.rows = Math.min(24, Math.max(6, sql.split("\n").length + 1));
  };
  const answer = async () => {
    const turn = ++latest;
    stop.hidden = false;
    status.textContent = "Running 正在运行…";
    try {
      await ready;
      const began = performance.now();
      const table = await engine.query(editor.value, [], {signal: stopper.signal});
      if (turn !== latest) return;
      const n = table.numRows();
      const shown = n > bounds.rows ? `; the first ${bounds.rows} are shown` : "";
      result.replaceChildren(resultTable(table));
      result.classList.remove("tz-stale");
      status.textContent = `${counted(n, "row")} in ${Math.round(performance.now() - began)} ms${shown}`;
      error.hidden = true;
    } catch (reason) {
      if (turn !== latest) return;
      error.textContent = (reason as Error).message;
      error.hidden = false;
      status.textContent = result.hasChildNodes() ? "Below is the last good result 以下为上次结果" : "";
      result.classList.add("tz-stale");
    } finally {
      if (turn === latest) stop.hidden = true;
    }
  };

  picker.addEventListener("change", () => {
    write(examples[Number(picker.value)]?.sql ?? "");
    void answer();
  });
  editor.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void answer();
  });
  run.addEventListener("click", () => void answer());
  stop.addEventListener("click", () => {
    stopper.abort(new Error("Stopped. What earlier queries made is gone; the tables are being loaded again."));
    stopper = new AbortController();
  });
  write(examples[0]?.sql ?? "");
  void answer();

  return html`<div class="tz-workbench">
    <p class="tz-field"><label for="tz-example">Example 示例</label>${picker}</p>
    <label class="tz-hidden" for="tz-sql">SQL</label>
    ${editor} ${error}
    <p class="tz-actions">${run}${stop}<small id="tz-sql-keys">Ctrl or ⌘ with Enter runs the query</small></p>
    ${status} ${result}
  </div>`;
}
