import {html} from "htl";
import {noticeLink} from "./notice-link.js";
import type {Repeat} from "./reuse.js";

/** A measure and the earlier one that it repeats. */
export interface RepeatedMeasure extends Repeat {
  readonly wording: string;
  readonly similarity: number;
  readonly start: number;
  readonly end: number;
  readonly of_start: number;
  readonly of_end: number;
}

/** Measures that repeat an earlier one, with links to both. */
export function repeatList(
  repeats: readonly RepeatedMeasure[],
  name: (noticeId: string) => string,
  tr: (en: string, zh: string) => string,
): HTMLElement {
  return html`<div class="tz-scroll">
    <table class="tz-repeats">
      <thead>
        <tr>
          <th scope="col">${tr("Response", "措施")}</th>
          <th scope="col" class="tz-number">${tr("Likeness", "相似度")}</th>
        </tr>
      </thead>
      <tbody>
        ${repeats.map(
          ({notice_id, wording, similarity, in_attachment, start, end, of_start, of_end}) =>
            html`<tr>
              <td>
                <span lang="zh-Hans">${wording}</span>
                <p>
                  <span lang="zh-Hans">${name(notice_id)}</span>
                  <a href=${noticeLink(notice_id, {start: of_start, end: of_end})}>${tr("earlier", "前文")}</a>
                  <a href=${noticeLink(notice_id, {start, end})}>
                    ${in_attachment ? tr("in an attachment", "附件") : tr("later", "后文")}
                  </a>
                </p>
              </td>
              <td class="tz-number">${similarity.toFixed(2)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
