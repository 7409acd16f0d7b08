import {html} from "htl";
import {state} from "./cell/notebook-state.js";
import {matcher} from "./inputs/text-search.js";
import {bilingual, both} from "./language.js";
import {noticeLink} from "./notice-link.js";

/** Something that was read, and the sentence in which it stands. */
export interface Sentence {
  readonly notice_id: string;
  readonly start: number;
  readonly end: number;
  /** Null where no sentence holds it; then `quote` is shown. */
  readonly sentence: string | null;
  readonly sentence_start: number | null;
  readonly quote: string;
}

/** A choice above the list: a row is shown if its value is the chosen one. */
export interface SentenceFilter<T> {
  readonly key: string;
  readonly label: readonly [en: string, zh: string];
  readonly value: (row: T) => string;
  readonly text: (value: string) => string;
}

export interface SentenceListOptions<T extends Sentence> {
  /** Names the list within the page, for the link that remembers its filters. */
  readonly id: string;
  readonly rows: readonly T[];
  readonly name: (noticeId: string) => string;
  /** What was read, in few words. */
  readonly about: (row: T) => string;
  readonly filters?: readonly SentenceFilter<T>[];
  /** How many there are in all, where `rows` are only the first of them. */
  readonly total?: number;
}

/** So many sentences are drawn at first, and again for each press of the button. */
const batch = 25;

/** Sentences with a search and choices above them; each leads to its place in the notice. */
export function sentenceList<T extends Sentence>(options: SentenceListOptions<T>): HTMLElement {
  const {id, rows, name, about, filters = [], total = rows.length} = options;
  const search = html`<input type="search" spellcheck="false" />` as HTMLInputElement;
  search.value = textOf(state.input(`${id}-search`));
  bilingual(search, "aria-label", "Search the sentences", "检索语句");
  bilingual(search, "placeholder", "Search", "检索");
  const selects = filters.map((filter) => selectOf(id, filter, rows));
  const count = html`<p class="tz-sentences-count" role="status"></p>`;
  const list = html`<ol class="tz-sentences-list"></ol>`;
  const more = html`<button type="button">${both("Show more", "显示更多")}</button>` as HTMLButtonElement;
  let found: readonly (readonly T[])[] = [];
  let shown = 0;
  const extend = () => {
    const next = found.slice(shown, shown + batch);
    list.append(...next.map((group) => item(group, name(group[0]!.notice_id), group.map(about))));
    shown += next.length;
    more.hidden = shown >= found.length;
  };
  const update = () => {
    const matches = matcher(search.value);
    const matching = rows.filter((row) => {
      if (!selects.every(({select, filter}) => !select.value || filter.value(row) === select.value))
        return false;
      return matches([row.sentence, row.quote, about(row), name(row.notice_id)].join("\n"));
    });
    found = bySentence(matching);
    shown = 0;
    list.replaceChildren();
    count.replaceChildren(countLabel(matching.length, rows.length, total));
    extend();
  };
  search.addEventListener("input", (event) => {
    // An input method is still putting the word together.
    if (event.isComposing) return;
    state.keep(`${id}-search`, search.value || undefined);
    update();
  });
  search.addEventListener("compositionend", () => {
    search.dispatchEvent(new Event("input"));
  });
  for (const {select, key} of selects)
    select.addEventListener("change", () => {
      state.keep(key, select.value || undefined);
      update();
    });
  more.addEventListener("click", extend);
  update();
  return html`<div class="tz-sentences">
    <div class="tz-sentences-filters">
      ${search} ${selects.map(({select, filter}) => html`<label>${both(...filter.label)} ${select}</label>`)}
    </div>
    ${count} ${list} ${more}
  </div>`;
}

function selectOf<T extends Sentence>(id: string, filter: SentenceFilter<T>, rows: readonly T[]) {
  const uses = new Map<string, number>();
  for (const row of rows) uses.set(filter.value(row), (uses.get(filter.value(row)) ?? 0) + 1);
  const values = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const key = `${id}-${filter.key}`;
  const all = html`<option value=""></option>`;
  bilingual(all, "label", "All", "全部");
  const select = html`<select>
    ${all}
    ${values.map(([value, n]) => html`<option value=${value}>${`${filter.text(value)} (${n})`}</option>`)}
  </select>` as HTMLSelectElement;
  select.value = textOf(state.input(key));
  if (select.selectedIndex < 0) select.value = "";
  return {select, filter, key};
}

function countLabel(found: number, listed: number, total: number): HTMLElement {
  const n = (count: number) => count.toLocaleString("en-US");
  const rest =
    listed < total
      ? ([
          `; the list holds the first ${n(listed)} of ${n(total)}: raise the limit in its query for more`,
          `；列表仅含前 ${n(listed)} 条，共 ${n(total)} 条，可在查询中提高上限`,
        ] as const)
      : (["", ""] as const);
  return both(
    found === listed ? `${n(found)} in all${rest[0]}.` : `${n(found)} of ${n(listed)}${rest[0]}.`,
    found === listed ? `共 ${n(found)} 条${rest[1]}。` : `${n(listed)} 条中的 ${n(found)} 条${rest[1]}。`,
  );
}

/** Neighbours in the same sentence together. */
export function bySentence<T extends Sentence>(rows: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const same =
      last?.[0]?.notice_id === row.notice_id &&
      row.sentence_start !== null &&
      last[0].sentence_start === row.sentence_start;
    if (same) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function item(rows: readonly Sentence[], name: string, about: readonly string[]): HTMLElement {
  const first = rows[0]!;
  return html`<li>
    <p class="tz-sentences-about">
      <a href=${noticeLink(first.notice_id, first)} lang="zh-Hans">${name}</a>
      ${about.map((words) => html`<span>${words}</span>`)}
    </p>
    <p lang="zh-Hans">${marked(rows)}</p>
  </li>`;
}

/** The sentence with what was read marked in it. */
function marked(rows: readonly Sentence[]): (Node | string)[] {
  const {sentence, sentence_start, quote} = rows[0]!;
  if (sentence === null || sentence_start === null) return [quote];
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const row of rows) {
    const from = Math.max(at, row.start - sentence_start);
    const to = Math.min(Math.max(from, row.end - sentence_start), sentence.length);
    if (from >= to) continue;
    pieces.push(
      sentence.slice(at, from),
      html`<a href=${noticeLink(row.notice_id, row)}><mark>${sentence.slice(from, to)}</mark></a>`,
    );
    at = to;
  }
  return [...pieces, sentence.slice(at)];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
