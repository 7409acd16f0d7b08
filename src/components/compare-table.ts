import {html} from "htl";
import {contrastText, sideText, type Difference, type Side} from "./compare.js";
import {noticeLink} from "./notice-link.js";

export interface CompareTableOptions {
  readonly differences: readonly Difference[];
  readonly ids: readonly [a: string, b: string];
  readonly names: readonly [a: string, b: string];
  readonly measure: (difference: Difference) => string;
  readonly tr: (en: string, zh: string) => string;
}

/** Every indicator of two notices side by side; each value leads to the first thing counted. */
export function compareTable({differences, ids, names, measure, tr}: CompareTableOptions): HTMLElement {
  const side = (difference: Difference, id: string, of: Side) => {
    const text = sideText(difference, of);
    return html`<td class="tz-number">
      ${of.first ? html`<a href=${noticeLink(id, of.first)}>${text}</a>` : text}
    </td>`;
  };
  return html`<div
    class="tz-scroll tz-result tz-comparison"
    tabindex="0"
    role="region"
    aria-label=${tr("All indicators", "全部指标")}
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${tr("Indicator", "指标")}</th>
          <th scope="col" class="tz-number" lang="zh-Hans">${names[0]}</th>
          <th scope="col" class="tz-number" lang="zh-Hans">${names[1]}</th>
          <th scope="col" class="tz-number">${tr("Difference or ratio (95 %)", "差或比（95%）")}</th>
          <th scope="col" class="tz-number">z</th>
          <th scope="col">${tr("Verdict", "判断")}</th>
        </tr>
      </thead>
      <tbody>
        ${differences.map(
          (difference) =>
            html`<tr>
              <td>${measure(difference)}</td>
              ${side(difference, ids[0], difference.a)} ${side(difference, ids[1], difference.b)}
              <td class="tz-number">${contrastText(difference)}</td>
              <td class="tz-number">${difference.contrast.z.toFixed(1).replace("-", "−")}</td>
              <td>
                ${difference.chance ? tr("within chance", "偶然范围内") : html`<b>${tr("beyond chance", "超出偶然")}</b>`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
