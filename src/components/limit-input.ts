import {html} from "htl";
import {state} from "./cell/notebook-state.js";
import {both} from "./language.js";

/** A whole number that the reader sets; the page's link remembers it. As an input of Framework its value is the number. */
export function limitInput({
  key,
  value,
  min = 0,
  max = 9999,
  label,
  unit,
}: {
  key: string;
  value: number;
  min?: number;
  max?: number;
  label: readonly [en: string, zh: string];
  unit: readonly [en: string, zh: string];
}): HTMLElement & {value: number} {
  const read = (text: unknown): number | null => {
    const number = Number(text);
    return text !== "" && Number.isInteger(number) && number >= min && number <= max ? number : null;
  };
  const field = html`<input type="number" min=${min} max=${max} step="1" required />` as HTMLInputElement;
  let chosen = read(state.input(key) ?? "") ?? value;
  field.value = String(chosen);
  const element = html`<label class="tz-limit">${both(...label)} ${field} ${both(...unit)}</label>`;
  field.addEventListener("input", () => {
    const number = read(field.value);
    // While a number is half typed, the last whole one holds.
    if (number === null || number === chosen) return;
    chosen = number;
    state.keep(key, chosen === value ? undefined : chosen);
  });
  return Object.defineProperty(element, "value", {get: () => chosen}) as HTMLElement & {value: number};
}
