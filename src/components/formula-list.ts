import {html} from "htl";
import {noticeLink} from "./notice-link.js";
import type {Formula} from "./reuse.js";

/** At most so many places of a formula are linked. */
const mostPlaces = 24;

/** Formulas with all their places, each a link to the sentence. */
export function formulaList(
  formulas: readonly Formula[],
  name: (noticeId: string) => string,
  tr: (en: string, zh: string) => string,
): HTMLElement {
  return html`<ol class="tz-formulas">
    ${formulas.map(({wording, notices, places}) => {
      const more = places.length - mostPlaces;
      return html`<li>
        <q lang="zh-Hans">${wording}</q>
        <p>
          ${tr(
            `${places.length} places in ${notices} ${notices === 1 ? "notice" : "notices"}: `,
            `${notices} 份通报，${places.length} 处：`,
          )}
          ${places
            .slice(0, mostPlaces)
            .map(
              ({notice_id, start, end}) =>
                html`<a href=${noticeLink(notice_id, {start, end})} lang="zh-Hans">${name(notice_id)}</a> `,
            )}
          ${more > 0 ? tr(`and ${more} more`, `另有 ${more} 处`) : ""}
        </p>
      </li>`;
    })}
  </ol>`;
}
