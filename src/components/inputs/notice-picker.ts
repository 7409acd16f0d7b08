import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import {both} from "../language.js";
import {noticeNames} from "../notice-names.js";
import type {Bilingual} from "../site-map.js";
import {frame, labelled, withValue, type Input} from "./input.js";
import {matcher, textSearch} from "./text-search.js";

/** A notice to choose: any of these may be searched for. */
export interface NoticeChoice {
  readonly notice_id: string;
  readonly title?: string | null;
  readonly inspected_org?: string | null;
  readonly province?: string | null;
  readonly city?: string | null;
  readonly county?: string | null;
  /** Tells notices of one body apart. */
  readonly issue_date?: Date | null;
}

/** How many notices are shown at once; a search finds the others. */
const most = 50;

/** One notice, by its id; null only if there is none. */
export function noticePicker(
  notices: readonly NoticeChoice[],
  {
    label = {en: "Notice", zh: "通报"},
    value = notices[0]?.notice_id ?? null,
  }: {label?: Bilingual; value?: string | null} = {},
): Input<string | null> {
  const names = namesOf(notices);
  let chosen = value;
  const {element, update} = chooser(notices, names, label, {
    list: (shown, format) => {
      const list = Inputs.radio(shown, {value: chosen ?? "", format});
      list.addEventListener("input", () => {
        chosen = list.value;
        update();
      });
      return list;
    },
    told: () => {
      const name = names.get(chosen ?? "");
      return name === undefined ? both("none", "无") : html`<span lang="zh">${name}</span>`;
    },
    isChosen: (id) => id === chosen,
  });
  return withValue(
    element,
    () => chosen,
    (id) => {
      if (id === null || !names.has(id)) return;
      chosen = id;
      update(true);
    },
  );
}

/** Any number of notices, by their ids in the order of the list. */
export function noticesPicker(
  notices: readonly NoticeChoice[],
  {label = {en: "Notices", zh: "通报"}, value = []}: {label?: Bilingual; value?: readonly string[]} = {},
): Input<string[]> {
  const ids = notices.map(({notice_id}) => notice_id);
  let chosen = new Set(value);
  const {element, update} = chooser(notices, namesOf(notices), label, {
    list: (shown, format) => {
      const list = Inputs.checkbox(shown, {value: shown.filter((id) => chosen.has(id)), format});
      list.addEventListener("input", () => {
        for (const id of shown) chosen.delete(id);
        for (const id of list.value) chosen.add(id);
        update();
      });
      return list;
    },
    told: () => both(`${chosen.size} of ${ids.length}`, `已选 ${chosen.size} / ${ids.length}`),
    isChosen: (id) => chosen.has(id),
  });
  return withValue(
    element,
    () => ids.filter((id) => chosen.has(id)),
    (some) => {
      if (!Array.isArray(some)) return;
      chosen = new Set(some.filter((id) => ids.includes(id)));
      update(true);
    },
  );
}

interface Choosing {
  /** Inputs for some of the notices. */
  list(shown: readonly string[], format: (id: string) => Node): HTMLElement;
  /** What is chosen, in few words. */
  told(): Node;
  isChosen(id: string): boolean;
}

/** A fold with a search above the notices that it finds; what is chosen stays in sight. */
function chooser(
  notices: readonly NoticeChoice[],
  names: ReadonlyMap<string, string>,
  label: Bilingual,
  choosing: Choosing,
): {element: HTMLElement; update: (redraw?: boolean) => void} {
  const search = textSearch({label: {en: "Search", zh: "检索"}});
  const told = html`<span class="tz-chosen"></span>`;
  const list = html`<div class="tz-choices"></div>`;
  const more = html`<p class="tz-more" role="status"></p>`;
  const summary = html`<summary>${labelled(label)} ${told}</summary>`;
  const details = html`<details class="tz-picker">
    ${summary}
    <div>${search} ${list} ${more}</div>
  </details>` as HTMLDetailsElement;
  const format = (id: string) => html`<span lang="zh">${names.get(id)!}</span>`;
  const draw = () => {
    const matches = matcher(search.value);
    const found = notices.filter((notice) => matches(`${names.get(notice.notice_id)!}\n${wordsOf(notice)}`));
    const first = found.filter(({notice_id}) => choosing.isChosen(notice_id));
    const rest = found.filter(({notice_id}) => !choosing.isChosen(notice_id));
    const shown = [...first, ...rest].slice(0, Math.max(most, first.length));
    list.replaceChildren(
      choosing.list(
        shown.map(({notice_id}) => notice_id),
        format,
      ),
    );
    const hidden = found.length - shown.length;
    more.replaceChildren(
      !found.length
        ? both("No notice holds these words.", "没有符合的通报。")
        : hidden
          ? both(`${hidden} more; search to find them.`, `另有 ${hidden} 份，可检索。`)
          : "",
    );
  };
  search.addEventListener("input", (event) => {
    event.stopPropagation();
    draw();
  });
  details.addEventListener("toggle", () => {
    if (details.open) draw();
  });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    event.stopPropagation();
    details.open = false;
    summary.focus();
  });
  const update = (redraw = false) => {
    told.replaceChildren(choosing.told());
    if (redraw && details.open) draw();
  };
  update();
  return {element: frame(details), update};
}

function namesOf(notices: readonly NoticeChoice[]): Map<string, string> {
  return noticeNames(
    notices.map(({notice_id, inspected_org, title, issue_date = null}) => ({
      notice_id,
      inspected_org: inspected_org ?? title ?? null,
      issue_date,
    })),
  );
}

function wordsOf({notice_id, title, inspected_org, province, city, county}: NoticeChoice): string {
  return [notice_id, title, inspected_org, province, city, county].filter((words) => words).join("\n");
}
