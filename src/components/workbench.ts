import {html} from "htl";
import type {CellElement} from "./cell/cell.js";
import {readVocabulary} from "./cell/page-files.js";
import {dictionary} from "./dictionary.js";
import type {Engine} from "./engine.js";
import type {Example} from "./examples.js";
import {failureLine} from "./failure-line.js";
import {bilingual, both} from "./language.js";
import {createBench} from "./workbench/bench.js";
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
  const history = sharedHistory();
  const bench = createBench(engine, model, {
    onWrite: (sql) => {
      list.mark(sql);
    },
    onRun: (sql) => {
      history.add(sql);
    },
  });
  const list = exampleList(examples, (sql) => {
    if (sql === model.published.sql) {
      bench.write(sql);
      void model.reset();
    } else bench.run(sql);
    // Where the list stands above the editor, a long one leaves it out of view.
    if (!wide()) bench.query.element.scrollIntoView();
  });
  list.mark(model.sql);
  const tables = tableList((name) => {
    bench.query.insert(name);
  });
  const past = historyList(history, (sql) => {
    bench.write(sql);
    bench.query.focus();
  });
  const side = html`<aside>
    ${fold("Examples", "示例", list.element, wide())} ${fold("Tables and columns", "表与列", tables)}
    ${fold("History", "历史", past)}
  </aside>`;
  return html`<div class="tz-workbench">
    ${bilingual(side, "aria-label", "Examples, tables and history", "示例、表与历史")} ${bench.element}
  </div>`;
}

/** The reader's history, which other pages may add to. */
function sharedHistory(): QueryHistory {
  const history = new QueryHistory(() => localStorage);
  addEventListener("storage", () => {
    history.reload();
  });
  return history;
}

/** The tables and their columns, once they are read; a click hands a name on. */
function tableList(onPick: (name: string) => void): HTMLElement {
  const element = html`<div>${both("Loading…", "正在载入…")}</div>`;
  readVocabulary()
    .then(({tables}) => {
      element.replaceChildren(dictionary(tables, onPick));
    })
    .catch((reason: unknown) => {
      element.replaceChildren(failureLine("The tables could not be read", "无法读取表的说明", reason));
    });
  return element;
}

function fold(en: string, zh: string, content: Element, open = false): HTMLElement {
  return html`<details open=${open}>
    <summary>${both(en, zh)}</summary>
    ${content}
  </details>`;
}
