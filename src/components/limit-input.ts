import {html} from "htl";
import {withValue, type Input} from "./inputs/input.js";
import {remembered} from "./inputs/remembered.js";
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
}): Input<number> {
  const read = (text: unknown): number | null => {
    const number = Number(text);
    return text !== "" && Number.isInteger(number) && number >= min && number <= max ? number : null;
  };
  const field = html`<input type="number" min=${min} max=${max} step="1" required />` as HTMLInputElement;
  field.value = String(value);
  let chosen = value;
  field.addEventListener("input", () => {
    // While a number is half typed, the last whole one holds.
    chosen = read(field.value) ?? chosen;
  });
  // What is no such number gives way to the one that holds.
  field.addEventListener("change", () => {
    field.value = String(chosen);
  });
  return remembered(
    key,
    withValue(
      html`<label class="tz-limit">${both(...label)} ${field} ${both(...unit)}</label>`,
      () => chosen,
      (number) => {
        if (read(number) === null) return;
        chosen = number;
        field.value = String(number);
      },
    ),
  );
}
