import {html} from "htl";
import {asOf} from "./inputs/as-of.js";
import type {Input} from "./inputs/input.js";
import {remembered} from "./inputs/remembered.js";
import {both} from "./language.js";

/**
 * A day for the reader to move, as `YYYY-MM-DD`, with buttons for the first one and for today; kept in the page's
 * address.
 *
 * @param key names the input within its page
 * @param initial the day at first
 */
export function asOfDay(key: string, initial: string): Input<string> {
  const input = remembered(key, asOf({value: initial}));
  const jump = (label: HTMLElement, day: () => string) => {
    const button = html`<button type="button">${label}</button>`;
    button.addEventListener("click", () => {
      input.value = day();
      input.dispatchEvent(new CustomEvent("input"));
    });
    input.append(button);
  };
  jump(both("Latest signature", "最近落款日"), () => initial);
  jump(both("Today", "今天"), today);
  return input;
}

/** The reader's own calendar day. */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
