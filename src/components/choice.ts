import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import type {Label} from "../../loaders/archive.js";
import {state} from "./cell/notebook-state.js";
import {both} from "./language.js";

/**
 * A code of the codebook for the reader to choose, kept in the page's address.
 *
 * @param key names the input within its page
 * @param initial the code at first
 */
export function choice(
  key: string,
  initial: string,
  codes: Readonly<Record<string, Label>>,
  name: {readonly en: string; readonly zh: string},
): HTMLElement & {value: string} {
  const kept = state.input(key);
  const form = (Inputs as InputsModule).select(Object.keys(codes), {
    label: both(name.en, name.zh),
    value: typeof kept === "string" && Object.hasOwn(codes, kept) ? kept : initial,
    format: (code) => `${codes[code]!.label_zh} ${codes[code]!.label_en}`,
  });
  form.addEventListener("input", () => {
    state.keep(key, form.value === initial ? undefined : form.value);
  });
  return Object.defineProperty(html`<div class="tz-choice">${form}</div>`, "value", {
    get: () => form.value,
  }) as HTMLElement & {value: string};
}

interface InputsModule {
  select(
    values: readonly string[],
    options: {label: Node; value: string; format: (value: string) => string},
  ): HTMLElement & {value: string};
}
