import aq from "arquero/dist/arquero.min.js";
import {html} from "htl";
import {failureLine} from "./failure-line.js";
import {both} from "./language.js";
import {ledgerTables, type Ledger} from "./ledger.js";

/** Saves the rows of this notice: each table as CSV, or everything with the text as JSON. */
export function rowDownloads(ledger: Ledger): HTMLElement {
  const {notice_id} = ledger.notice;
  const failed = html`<span></span>`;
  const take = (saveWith: (exporting: typeof import("./cell/export.js")) => void) => {
    failed.replaceChildren();
    import("./cell/export.js").then(saveWith).catch((error: unknown) => {
      failed.replaceChildren(failureLine("The file could not be made", "无法生成文件", error));
    });
  };
  const csv = (list: (typeof ledgerTables)[number]) =>
    html`<button
      type="button"
      onclick=${() => {
        take(({csvOf, save}) => {
          save(
            new Blob([csvOf(aq.from(ledger[list] as object[]))], {type: "text/csv;charset=utf-8"}),
            `${notice_id}-${list}.csv`,
          );
        });
      }}
    >
      ${list} <small>${ledger[list].length}</small>
    </button>`;
  const json = html`<button
    type="button"
    onclick=${() => {
      take(({save}) => {
        save(new Blob([JSON.stringify(ledger, null, 1)], {type: "application/json"}), `${notice_id}.json`);
      });
    }}
  >
    ${both("everything, JSON", "全部，JSON")}
  </button>`;
  return html`<p class="tz-row-downloads">
    ${both("The rows of this notice, as CSV:", "本通报数据行（CSV）：")}
    ${ledgerTables.filter((list) => ledger[list].length).map(csv)} ${json} ${failed}
  </p>`;
}
