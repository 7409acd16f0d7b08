import {html} from "htl";
import {withValue, type Input} from "./inputs/input.js";
import {remembered} from "./inputs/remembered.js";
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
): Input<string> {
  const select = html`<select>
    ${options.map((option) => {
      const element = html`<option value=${option.value} selected=${option.value === value}></option>`;
      return bilingual(element, "label", option.en, option.zh);
    })}
  </select>` as HTMLSelectElement;
  const values = new Set(options.map((option) => option.value));
  return remembered(
    key,
    withValue(
      html`<label class="tz-choice">${both(label.en, label.zh)} ${select}</label>`,
      () => select.value,
      (chosen) => {
        if (values.has(chosen)) select.value = chosen;
      },
    ),
  );
}
