import {html} from "htl";
import {state} from "./cell/notebook-state.js";
import {bilingual, both} from "./language.js";

/** Something to choose, with its name in both languages. */
export interface Option {
  readonly value: string;
  readonly en: string;
  readonly zh: string;
}

/**
 * A choice of one, which the address of the page keeps; its value is empty if there is nothing to choose.
 *
 * @param key names the choice within its page
 * @param value what is chosen at first; the first option if left out
 */
export function choice(
  key: string,
  label: Pick<Option, "en" | "zh">,
  options: readonly Option[],
  value = options[0]?.value ?? "",
): HTMLElement & {value: string} {
  const kept = state.input(key);
  const values = new Set(options.map((option) => option.value));
  const chosen = typeof kept === "string" && values.has(kept) ? kept : value;
  const select = html`<select>
    ${options.map((option) => {
      const element = html`<option value=${option.value} selected=${option.value === chosen}></option>`;
      return bilingual(element, "label", option.en, option.zh);
    })}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => {
    state.keep(key, select.value === value ? undefined : select.value);
  });
  const element = html`<label class="tz-choice">${both(label.en, label.zh)} ${select}</label>`;
  return Object.defineProperty(element, "value", {
    get: () => select.value,
  }) as HTMLElement & {value: string};
}
