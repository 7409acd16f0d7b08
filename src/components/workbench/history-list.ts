import {html} from "htl";
import {button} from "../cell/controls.js";
import {both} from "../language.js";
import {kept, type QueryHistory} from "./history.js";

/** The reader's last queries; a click takes one up again. */
export function historyList(history: QueryHistory, onPick: (sql: string) => void): HTMLElement {
  const list = html`<ol></ol>`;
  const clear = button("Clear the history", "清空历史", () => {
    history.clear();
  });
  const none = html`<p>${both("What you run is listed here.", "运行过的查询会列在这里。")}</p>`;
  const update = () => {
    const {queries} = history;
    clear.hidden = !queries.length;
    none.hidden = queries.length > 0;
    list.replaceChildren(
      ...queries.map(
        (sql) =>
          html`<li>
            <button
              type="button"
              title=${sql}
              onclick=${() => {
                onPick(sql);
              }}
            >
              <code>${sql.replace(/\s+/g, " ").slice(0, 200)}</code>
            </button>
          </li>`,
      ),
    );
  };
  history.addEventListener("change", update);
  update();
  return html`<div class="tz-history">
    ${none} ${list}
    <p class="tz-actions">${clear}</p>
    <p class="tz-cell-hint">
      ${both(
        `The last ${kept} queries, kept in this browser and nowhere else.`,
        `最近 ${kept} 条查询，仅保存在本浏览器中。`,
      )}
    </p>
  </div>`;
}
