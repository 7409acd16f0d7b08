import {html} from "htl";
import type {Labels} from "../../loaders/archive.js";
import type {CodeLabels} from "./labels.js";
import type {Tr} from "./language.js";

/** The codes of the codebook, folded by kind and in the families to which they belong. */
export function codeList(labels: Labels, label: CodeLabels, tr: Tr): HTMLElement {
  const kinds = [
    ["topics", tr("Topics of problems", "问题主题")],
    ["instruments", tr("Instruments of measures", "整改手段")],
    ["statuses", tr("Statuses", "状态")],
  ] as const;
  return html`<div class="tz-codes">
    ${kinds.map(([kind, title]) => {
      const codes = Object.entries(labels[kind]);
      return html`<details>
        <summary>${title} <small>${codes.length}</small></summary>
        ${[...new Set(codes.map(([, {family}]) => family))].map(
          (of) =>
            html`${of ? html`<h3>${label.family(of)}</h3>` : null}
              <dl>
                ${codes
                  .filter(([, {family}]) => family === of)
                  .map(
                    ([code, {label_en, label_zh, definition}]) =>
                      html`<div>
                        <dt>
                          ${tr(label_en, label_zh)} <small>${tr(label_zh, label_en)}</small>
                          <code>${code}</code>
                        </dt>
                        <dd>${definition}</dd>
                      </div>`,
                  )}
              </dl>`,
        )}
      </details>`;
    })}
  </div>`;
}
