import {html} from "htl";
import type {DiagnosticRow} from "../../loaders/schema.js";
import {counted} from "./counts.js";
import {spanHash} from "./notice-link.js";

/** What the parser was unsure of, each leading to its place in the text. */
export function diagnostics(rows: readonly DiagnosticRow[]): HTMLElement {
  if (!rows.length) return html`<p class="tz-diagnostics">The parser had no doubts 解析无疑义</p>`;
  return html`<details class="tz-diagnostics" open=${rows.some(({severity}) => severity === "error")}>
    <summary>${counted(rows.length, "remark")} by the parser 解析说明</summary>
    <ul>
      ${rows.map(
        ({severity, code, message, start, end}) =>
          html`<li>
            <span class=${`tz-severity tz-severity-${severity}`}>${severity}</span>
            <code>${code}</code> ${message}
            ${start !== null && end !== null ? html`<a href=${spanHash({start, end})}>see the text 见原文</a>` : null}
          </li>`,
      )}
    </ul>
  </details>`;
}
