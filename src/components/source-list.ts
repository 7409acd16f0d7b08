import {html} from "htl";
import {noticeLink} from "./notice-link.js";
import type {Tr} from "./language.js";

/** Where a notice came from. */
export interface Source {
  readonly notice_id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published_date: Date | null;
  readonly source_url: string | null;
  readonly source_file: string;
  readonly source_sha256: string;
}

const shown = 50;

/** Every notice with who published it and where; of very many, the rest unfolds. */
export function sourceList(sources: readonly Source[], tr: Tr): HTMLElement {
  if (!sources.length) return html`<p>${tr("There is no notice yet.", "尚无通报。")}</p>`;
  const list = (some: readonly Source[]) =>
    html`<ol class="tz-sources">
      ${some.map((source) => html`<li>${entry(source, tr)}</li>`)}
    </ol>`;
  if (sources.length <= shown) return list(sources);
  const rest = html`<details>
    <summary>
      ${tr(`${(sources.length - shown).toLocaleString("en-US")} more`, `另有 ${sources.length - shown} 份`)}
    </summary>
  </details>`;
  rest.addEventListener(
    "toggle",
    () => {
      rest.append(list(sources.slice(shown)));
    },
    {once: true},
  );
  return html`<div>${list(sources.slice(0, shown))}${rest}</div>`;
}

function entry(source: Source, tr: Tr): Node[] {
  const {notice_id, title, publisher, published_date, source_url, source_file, source_sha256} = source;
  const printed = [publisher, published_date?.toISOString().slice(0, 10)].filter((part) => part != null);
  const web = source_url !== null && /^https?:\/\//.test(source_url) ? source_url : null;
  return [
    html`<a lang="zh-Hans" href=${noticeLink(notice_id)}>${title ?? notice_id}</a>`,
    html`<span lang="zh-Hans">${printed.join(" · ") || tr("publisher not recorded", "未记录发布者")}</span>`,
    web === null
      ? html`<span>${tr("address not recorded", "未记录网址")}</span>`
      : html`<a href=${web} rel="noopener noreferrer external">${web}</a>`,
    html`<small><code>${source_file}</code> <code title="SHA-256">${source_sha256}</code></small>`,
  ];
}
