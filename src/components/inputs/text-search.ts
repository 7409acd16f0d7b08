import * as Inputs from "@observablehq/inputs";
import type {Bilingual} from "../site-map.js";
import {frame, labelled, withValue, type Input} from "./input.js";

/** A search in text; its value is what to give to {@link matcher}. It waits for an input method to finish a word. */
export function textSearch({
  label = {en: "Search", zh: "检索"},
  value = "",
}: {label?: Bilingual; value?: string} = {}): Input<string> {
  const form = Inputs.text({
    label: labelled(label),
    type: "search",
    value,
    spellcheck: false,
    autocomplete: false,
  });
  const field = form.querySelector("input")!;
  const element = frame(form);
  element.addEventListener(
    "input",
    (event) => {
      if (event.isComposing) event.stopPropagation();
    },
    {capture: true},
  );
  field.addEventListener("compositionend", () => {
    field.dispatchEvent(new Event("input", {bubbles: true}));
  });
  return withValue(
    element,
    () => form.value,
    (text) => {
      if (typeof text === "string") form.value = text;
    },
  );
}

/**
 * Whether a text holds every word of a query, anywhere: Chinese has no spaces at which a word could be told to begin.
 * Full width and half width, capital and small letters are the same.
 */
export function matcher(query: string): (text: string) => boolean {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word);
  return (text) => {
    const searched = plain(text);
    return words.every((word) => searched.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
