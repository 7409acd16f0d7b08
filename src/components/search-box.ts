import {html} from "htl";
import {bilingual, both} from "./language.js";

/** A field for a query; as an input of Framework its value is the query. */
export interface SearchBox extends HTMLElement {
  value: string;
  /** Whether to wait for the reader's Enter instead of following every key. */
  patient: boolean;
}

/**
 * A field for a query with its button and some words to try.
 *
 * @param query what stands in it at first
 * @param examples queries that a click asks
 */
export function searchBox(query: string, examples: readonly string[]): SearchBox {
  const field = html`<input
    type="search"
    autocomplete="off"
    spellcheck="false"
    enterkeyhint="search"
  />` as HTMLInputElement;
  field.value = query;
  bilingual(field, "aria-label", "Search the notices", "检索通报");
  bilingual(field, "placeholder", "words, 河长制, “phrase”", "词语，如 河长制 治理");
  const button = html`<button type="submit">${both("Search", "检索")}</button>`;
  const form = html`<form role="search" class="tz-search">
    <div>${field}${button}</div>
    <p>
      ${both("Try", "试试")}
      ${examples.map((example) => {
        const choose = html`<button type="button" class="tz-search-example">${example}</button>`;
        choose.addEventListener("click", () => {
          field.value = example;
          ask();
        });
        return choose;
      })}
    </p>
  </form>` as unknown as SearchBox;
  let composing = false;
  form.value = query;
  form.patient = false;
  const ask = () => {
    form.value = field.value;
    form.dispatchEvent(new Event("input", {bubbles: true}));
  };
  field.addEventListener("input", (event) => {
    // The form speaks for itself, and not while characters are being composed.
    event.stopPropagation();
    if (!composing && (!form.patient || !field.value)) ask();
  });
  field.addEventListener("compositionstart", () => (composing = true));
  field.addEventListener("compositionend", () => {
    composing = false;
    if (!form.patient) ask();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      const first = document.querySelector<HTMLElement>(".tz-hit > a");
      if (!first) return;
      event.preventDefault();
      first.focus();
    }
  });
  return form;
}
