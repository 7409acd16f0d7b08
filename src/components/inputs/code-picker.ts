import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import type {Label} from "../../../loaders/archive.js";
import {bilingual, bilingualText, both} from "../language.js";
import type {Bilingual} from "../site-map.js";
import {frame, labelled, withValue, type Input} from "./input.js";

/** The codes of one family, by name. */
export type Codes = Readonly<Record<string, Label>>;

/** One code, or null for all of them. */
export function codeSelect(codes: Codes, label: Bilingual, value: string | null): Input<string | null> {
  const names = Object.keys(codes);
  const form = Inputs.select([null, ...names], {label: labelled(label), value});
  const [all, ...options] = form.querySelectorAll("option");
  bilingualText(all!, "All", "全部");
  for (const [i, option] of options.entries()) {
    const {label_en, label_zh} = codes[names[i]!]!;
    bilingualText(option, label_en, label_zh);
  }
  return withValue(
    frame(form),
    () => form.value,
    (code) => {
      if (code === null || names.includes(code)) form.value = code;
    },
  );
}

/** Any number of codes, in the order of the codebook. */
export function codeChecks(codes: Codes, label: Bilingual, value: readonly string[]): Input<string[]> {
  const names = Object.keys(codes);
  const form = Inputs.checkbox(names, {
    value,
    format: (code) => both(codes[code]!.label_en, codes[code]!.label_zh),
  });
  const chosen = html`<span class="tz-chosen"></span>`;
  const tell = () => {
    const {length} = form.value;
    chosen.replaceChildren(
      length ? both(`${length} chosen`, `已选 ${length} 项`) : both("none chosen", "未选"),
    );
  };
  const element = frame(
    html`<details class="tz-picker">
      <summary>${labelled(label)} ${chosen}</summary>
      ${form}
    </details>`,
  );
  element.setAttribute("role", "group");
  bilingual(element, "aria-label", label.en, label.zh);
  element.addEventListener("input", tell);
  tell();
  return withValue(
    element,
    () => form.value,
    (some) => {
      if (!Array.isArray(some)) return;
      form.value = some.filter((code) => names.includes(code));
      tell();
    },
  );
}
