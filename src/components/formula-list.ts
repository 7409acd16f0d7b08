import {html} from "htl";
import {counted, countedZh} from "./counts.js";
import {noticeLink} from "./notice-link.js";
import type {Formula} from "./reuse.js";

/** At most so many places of a formula are linked. */
const mostPlaces = 24;

/** Formulas with their first places, each a link to the sentence. */
export function formulaList(
  formulas: readonly Formula[],
  name: (noticeId: string) => string,
  tr: (en: string, zh: string) => string,
): HTMLElement {
  return html`<ol class="tz-formulas">
    ${formulas.map(({wording, notices, n, places}) => {
      const more = n - Math.min(places.length, mostPlaces);
      return html`<li>
        <q lang="zh-Hans">${wording}</q>
        <p>
          ${tr(
            `${n.toLocaleString("en-US")} places in ${counted(notices, "notice")}: `,
            `${countedZh(notices, "份通报")}，${n.toLocaleString("en-US")} 处：`,
          )}
          ${places
            .slice(0, mostPlaces)
            .map(
              ({notice_id, start, end}) =>
                html`<a href=${noticeLink(notice_id, {start, end})} lang="zh-Hans">${name(notice_id)}</a> `,
            )}
          ${more > 0 ? tr(`and ${more.toLocaleString("en-US")} more`, `另有 ${more.toLocaleString("en-US")} 处`) : ""}
        </p>
      </li>`;
    })}
  </ol>`;
}
