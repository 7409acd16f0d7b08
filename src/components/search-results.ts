import {html} from "htl";
import type {CodeLabels} from "./labels.js";
import {noticeLink} from "./notice-link.js";
import {
  excerptOf,
  hitsByNotice,
  sentenceAt,
  type Hit,
  type NoticeHits,
  type Term,
  type Unit,
} from "./search.js";
import type {Tr} from "./language.js";

/** What results need to be shown. */
export interface ResultOptions {
  readonly terms: readonly Term[];
  readonly name: (noticeId: string) => string;
  readonly label: CodeLabels;
  readonly tr: Tr;
  /** Hits in all, if not all of them are given. */
  readonly total?: number;
}

/** So many notices, and hits of each, are shown before the reader asks for more; an excerpt is this long. */
const shown = {notices: 20, hits: 6, characters: 150};

/** Hits grouped by notice, each leading to its sentence; arrow keys go from one to the next. */
export function searchResults(found: readonly Unit[], options: ResultOptions): HTMLElement {
  const {terms, tr, total = found.length} = options;
  const groups = hitsByNotice(found, terms);
  const words = terms.map(({word}) => `“${word}”`).join(tr(" and ", "与"));
  const s = (n: number, noun: string) => `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
  const summary = !found.length
    ? tr(
        `Nothing printed has ${words}. Try fewer or shorter words.`,
        `没有同时含${words}的文字，可减少或缩短检索词。`,
      )
    : total > found.length
      ? tr(
          `${s(total, "place")} with ${words}; the first ${found.length.toLocaleString("en-US")} are shown, in ${s(groups.length, "notice")}.`,
          `${words}共见 ${total.toLocaleString("en-US")} 处，显示前 ${found.length.toLocaleString("en-US")} 处，涉及 ${groups.length} 份通报。`,
        )
      : tr(
          `${s(total, "place")} with ${words} in ${s(groups.length, "notice")}.`,
          `${words}见于 ${groups.length} 份通报，共 ${total.toLocaleString("en-US")} 处。`,
        );
  const element = html`<div class="tz-hits">
    <p role="status">${summary}</p>
    ${groups.slice(0, shown.notices).map((group) => section(group, options))}
    ${more(groups.length - shown.notices, tr("further notices", "份通报"), tr, () =>
      groups.slice(shown.notices).map((group) => section(group, options)),
    )}
  </div>`;
  element.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...element.querySelectorAll<HTMLElement>(".tz-hit > a")].filter(
      (link) => link.offsetParent !== null,
    );
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    const next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) next.focus();
    else if (at === 0) document.querySelector<HTMLElement>(".tz-search input")?.focus();
  });
  return element;
}

function section({notice_id, hits}: NoticeHits, options: ResultOptions): HTMLElement {
  const {name, tr} = options;
  return html`<section>
    <h3 lang="zh-Hans">
      <a href=${noticeLink(notice_id)}>${name(notice_id)}</a>
      <small>${hits.length.toLocaleString("en-US")}</small>
    </h3>
    <ol>
      ${hits.slice(0, shown.hits).map((hit) => item(hit, options))}
    </ol>
    ${more(
      hits.length - shown.hits,
      tr("more places in this notice", "处"),
      tr,
      () =>
        html`<ol>
          ${hits.slice(shown.hits).map((hit) => item(hit, options))}
        </ol>`,
    )}
  </section>`;
}

/** What is left, drawn when the reader unfolds it. */
function more(n: number, noun: string, tr: Tr, draw: () => Node | Node[]): HTMLElement | null {
  if (n <= 0) return null;
  const details = html`<details>
    <summary>
      ${tr(`${n.toLocaleString("en-US")} ${noun}`, `另有 ${n.toLocaleString("en-US")} ${noun}`)}
    </summary>
  </details>`;
  details.addEventListener(
    "toggle",
    () => {
      details.append(...[draw()].flat());
    },
    {once: true},
  );
  return details;
}

function item({unit, marks}: Hit, {terms, label, tr}: ResultOptions): HTMLElement {
  const excerpt = excerptOf(unit.text, marks, shown.characters);
  const cut = {
    before: unit.text.slice(0, excerpt.start).trim() !== "",
    after: unit.text.slice(excerpt.end).trim() !== "",
  };
  const parts: (Node | string)[] = [];
  let at = excerpt.start;
  for (const {start, end} of marks) {
    if (start < at || end > excerpt.end) continue;
    parts.push(unit.text.slice(at, start), html`<mark>${unit.text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(unit.text.slice(at, excerpt.end));
  const codes = Array.from(unit.codes.matchAll(/#(topic|instrument)\/([^#]+)#/g), ([key, kind, code]) => ({
    text: kind === "topic" ? label.topic(code!) : label.instrument(code!),
    matched: terms.some(({alternatives}) => alternatives.includes(key)),
  }));
  const kinds: Readonly<Record<string, string>> = {
    title: tr("title", "标题"),
    problem: tr("problem", "问题"),
    measure: tr("measure", "措施"),
    text: tr("text", "正文"),
  };
  return html`<li class="tz-hit">
    <span class=${`tz-hit-kind tz-hit-${unit.kind}`}>${kinds[unit.kind] ?? unit.kind}</span>
    <a lang="zh-Hans" href=${noticeLink(unit.notice_id, spanOf(unit, marks[0]?.start))}
      >${cut.before ? "…" : ""}${parts}${cut.after ? "…" : ""}</a
    >
    ${
      codes.length
        ? html`<span class="tz-hit-codes"
            >${codes.flatMap(({text, matched}, i) => [i ? " · " : "", matched ? html`<mark>${text}</mark>` : text])}</span
          >`
        : null
    }
  </li>`;
}

/** The sentence of the first mark; a problem or a title as a whole. */
function spanOf({kind, text, start, end}: Unit, at: number | undefined): {start: number; end: number} {
  if (kind === "problem" || kind === "title" || at === undefined) return {start, end};
  const sentence = sentenceAt(text, at);
  return {start: start + sentence.start, end: start + sentence.end};
}
