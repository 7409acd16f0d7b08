import * as Inputs from "@observablehq/inputs";
import {html} from "htl";
import type {Labels} from "../../../loaders/archive.js";
import {bilingual, bilingualText, both} from "../language.js";
import type {Bilingual} from "../site-map.js";
import {frame, labelled, withValue, type Input} from "./input.js";

/** What a picker of one code is called, and one of several. */
const called: Readonly<Record<keyof Labels, Readonly<Record<"one" | "several", Bilingual>>>> = {
  topics: {one: {en: "Topic", zh: "主题"}, several: {en: "Topics", zh: "主题"}},
  instruments: {one: {en: "Instrument", zh: "手段"}, several: {en: "Instruments", zh: "手段"}},
  statuses: {one: {en: "Status", zh: "状态"}, several: {en: "Statuses", zh: "状态"}},
};

/** How a picker is called, and what is chosen at first. */
interface Options<T> {
  readonly label?: Bilingual;
  readonly value?: T;
}

/**
 * One topic, instrument or status, or null for all of them.
 *
 * @param labels the contents of `data/corpus/codebook.json`
 */
export function codePicker(
  labels: Labels,
  of: keyof Labels,
  {label = called[of].one, value = null}: Options<string | null> = {},
): Input<string | null> {
  const codes = labels[of];
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

/**
 * Any number of topics, instruments or statuses, in the order of the codebook.
 *
 * @param labels the contents of `data/corpus/codebook.json`
 */
export function codesPicker(
  labels: Labels,
  of: keyof Labels,
  {label = called[of].several, value = []}: Options<readonly string[]> = {},
): Input<string[]> {
  const codes = labels[of];
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
