import {html} from "htl";
import type {DiagnosticRow} from "../../loaders/schema.js";
import {counted, countedZh} from "./counts.js";
import {chineseDiagnostic} from "./diagnostics-chinese.js";
import {both} from "./language.js";
import {spanHash} from "./notice-link.js";

const severities: Readonly<Record<string, string>> = {error: "错误", warning: "警告", info: "提示"};

/** What the parser was unsure of, each leading to its place in the text. */
export function diagnostics(rows: readonly DiagnosticRow[]): HTMLElement {
  if (!rows.length)
    return html`<p class="tz-diagnostics">${both("The parser had no doubts", "解析无疑义")}</p>`;
  return html`<details class="tz-diagnostics" open=${rows.some(({severity}) => severity === "error")}>
    <summary>
      ${both(`${counted(rows.length, "remark")} by the parser`, countedZh(rows.length, "条解析说明"))}
    </summary>
    <ul>
      ${rows.map(
        ({severity, code, message, start, end}) =>
          html`<li title=${message}>
            <span class=${`tz-severity tz-severity-${severity}`}
              >${both(severity, severities[severity] ?? severity)}</span
            >
            <code>${code}</code> ${both(message, chineseDiagnostic({code, message}) ?? message)}
            ${start !== null && end !== null ? html`<a href=${spanHash({start, end})}>${both("see the text", "见原文")}</a>` : null}
          </li>`,
      )}
    </ul>
  </details>`;
}
