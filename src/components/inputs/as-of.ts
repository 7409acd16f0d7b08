import * as Inputs from "@observablehq/inputs";
import type {Bilingual} from "../site-map.js";
import {frame, labelled, withValue, type Input} from "./input.js";

/**
 * A day as `YYYY-MM-DD`. While the field is empty or a day is half typed, the value is the last day that was whole.
 *
 * @param value the day at first
 * @param min the earliest day; it also keeps a year that is still being typed from being taken for one
 */
export function asOf({
  value,
  label = {en: "As of", zh: "截至"},
  min = "1949-10-01",
  max = "2099-12-31",
}: {
  value: string;
  label?: Bilingual;
  min?: string;
  max?: string;
}): Input<string> {
  const form = Inputs.date({label: labelled(label), value, min, max, required: true});
  const field = form.querySelector("input")!;
  const day = () => form.value?.toISOString().slice(0, 10) ?? value;
  field.addEventListener("blur", () => {
    if (!field.checkValidity()) field.value = day();
  });
  return withValue(frame(form), day, (text) => {
    if (isDay(text) && min <= text && text <= max) form.value = new Date(text);
  });
}

function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
