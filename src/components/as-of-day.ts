import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import {state} from "./cell/notebook-state.js";
import {both} from "./language.js";

const min = "1949-10-01";
const max = "2099-12-31";

/**
 * A day for the reader to move, as `YYYY-MM-DD`, with buttons for the first one and for today; kept in the page's
 * address. While a day is half typed, the value is the last whole one.
 *
 * @param key names the input within its page
 * @param initial the day at first
 */
export function asOfDay(key: string, initial: string): HTMLElement & {value: string} {
  const kept = state.input(key);
  let value = typeof kept === "string" && isDay(kept) ? kept : initial;
  const form = (Inputs as InputsModule).date({label: both("As of", "截至"), value, min, max, required: true});
  const element = html`<div class="tz-choice tz-choice-row">${form}</div>`;
  const keep = () => {
    state.keep(key, value === initial ? undefined : value);
  };
  form.addEventListener("input", (event) => {
    const day = form.value?.toISOString().slice(0, 10);
    if (day === undefined || !isDay(day) || day === value) event.stopPropagation();
    else value = day;
    keep();
  });
  const jump = (label: HTMLElement, day: () => string) => {
    const button = html`<button type="button">${label}</button>`;
    button.addEventListener("click", () => {
      value = day();
      form.value = new Date(value);
      keep();
      element.dispatchEvent(new CustomEvent("input"));
    });
    element.append(button);
  };
  jump(both("Latest signature", "最近落款日"), () => initial);
  jump(both("Today", "今天"), today);
  return Object.defineProperty(element, "value", {get: () => value}) as HTMLElement & {value: string};
}

/** The reader's own calendar day. */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/** Whether a text, which anyone may have written into an address, is a day that the input takes. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < min || text > max) return false;
  const day = new Date(text);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

interface InputsModule {
  date(options: {
    label: Node;
    value: string;
    min: string;
    max: string;
    required: boolean;
  }): HTMLElement & {value: Date | null};
}
