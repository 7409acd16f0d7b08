import {html} from "htl";
import type {Example} from "../examples.js";
import {both} from "../language.js";

export interface ExampleList {
  readonly element: HTMLElement;
  /** Says which query is in the editor. */
  mark(sql: string): void;
}

/** The worked examples with what each teaches; a click runs one. */
export function exampleList(examples: readonly Example[], onPick: (sql: string) => void): ExampleList {
  const items = examples.map(({id, title, lesson, sql}) => {
    const pick = html`<button
      type="button"
      data-example=${id}
      onclick=${() => {
        onPick(sql);
      }}
    >
      ${both(title.en, title.zh)}
    </button>`;
    return {sql, pick, item: html`<li>${pick} <span>${both(lesson.en, lesson.zh)}</span></li>`};
  });
  return {
    element: html`<ol class="tz-examples">
      ${items.map(({item}) => item)}
    </ol>`,
    mark(present) {
      for (const {sql, pick} of items) {
        if (sql === present) pick.setAttribute("aria-current", "true");
        else pick.removeAttribute("aria-current");
      }
    },
  };
}
