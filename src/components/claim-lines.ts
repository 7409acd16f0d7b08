import {html} from "htl";
import type {ClaimLine} from "./claims.js";
import {noticeLink} from "./notice-link.js";
import type {Tr} from "./language.js";
import type {TermLabels} from "./terms.js";

/** Something that was counted. */
export interface CountedItem {
  readonly notice_id: string;
  readonly claim: string;
  readonly item: string;
  readonly start: number;
  readonly end: number;
}

export interface ClaimLinesOptions {
  readonly rows: readonly (ClaimLine & {readonly quote: string})[];
  readonly items: readonly CountedItem[];
  readonly name: (noticeId: string) => string;
  readonly labels: TermLabels;
  readonly tr: Tr;
}

/** So many lines are drawn; those that differ come first. */
const most = 100;

/** Claims beside what was counted: the words of the claim on one side, the counted items, unfolded at will, on the other. */
export function claimLines({rows, items, name, labels, tr}: ClaimLinesOptions): HTMLElement {
  if (!rows.length) return html`<p>${tr("No total can be compared.", "没有可比的总数。")}</p>`;
  const differing = rows.filter(({verdict}) => verdict === "differs");
  const ordered = [...differing, ...rows.filter(({verdict}) => verdict === "agrees")];
  const shown = ordered.slice(0, most);
  const cut = ordered.length - shown.length;
  return html`<div class="tz-claims">
    <p>
      ${tr(
        `${differing.length} of ${rows.length} differ; they stand first.`,
        `${rows.length} 项中 ${differing.length} 项不符，列在前面。`,
      )}
      ${cut ? tr(`The first ${most} are listed.`, `仅列前 ${most} 项。`) : ""}
    </p>
    <ul>
      ${shown.map((row) => line(row, items))}
    </ul>
  </div>`;

  function line(row: ClaimLine & {readonly quote: string}, items: readonly CountedItem[]): HTMLElement {
    const own = items.filter(({notice_id, claim}) => notice_id === row.notice_id && claim === row.claim);
    const holds = row.verdict === "agrees";
    return html`<li class=${holds ? "" : "tz-claims-differs"}>
      <h3>
        ${holds ? "=" : "≠"} <span lang="zh-Hans">${name(row.notice_id)}</span> · ${labels.claim(row.claim)}
      </h3>
      <p>
        <b>${tr(`claimed ${row.value!}`, `自称 ${row.value!}`)}</b>
        <a href=${noticeLink(row.notice_id, row)} lang="zh-Hans">${row.quote}</a>
      </p>
      ${counted(row, own)}
    </li>`;
  }

  function counted(row: ClaimLine, own: readonly CountedItem[]): HTMLElement {
    const missing = row.counted! - own.length;
    const details = html`<details>
      <summary><b>${tr(`counted ${row.counted!}`, `计数 ${row.counted!}`)}</b></summary>
    </details>` as HTMLDetailsElement;
    details.addEventListener(
      "toggle",
      () => {
        details.append(
          html`<ol lang="zh-Hans">
            ${own.map((item) => html`<li><a href=${noticeLink(item.notice_id, item)}>${item.item}</a></li>`)}
          </ol>`,
        );
        if (missing > 0)
          details.append(
            html`<p>
              ${tr(
                `${missing} more are not in the list: raise the limit in its query.`,
                `另有 ${missing} 条未列出，可在查询中提高上限。`,
              )}
            </p>`,
          );
      },
      {once: true},
    );
    return details;
  }
}
