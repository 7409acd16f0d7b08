import {html} from "htl";
import type {Table} from "../../loaders/schema.js";
import {identifier} from "./identifier.js";
import {bilingual, both} from "./language.js";

/**
 * The tables and their columns, as the schema documents them, with a search. A click on a name hands it on as a
 * query must write it.
 */
export function dictionary(
  schema: Readonly<Record<string, Table>>,
  onPick: (name: string) => void,
): HTMLElement {
  const pick = (name: string) => {
    const button = html`<button
      type="button"
      onclick=${() => {
        onPick(identifier(name));
      }}
    >
      <code>${name}</code>
    </button>`;
    return bilingual(button, "title", `Insert ${name} at the cursor`, `在光标处插入 ${name}`);
  };
  const entries = Object.entries(schema).map(([name, {doc, columns}]) => {
    const rows = Object.entries(columns).map(([column, {type, nullable, doc}]) => ({
      text: `${column} ${doc}`.toLowerCase(),
      row: html`<div>
        <dt>
          ${pick(column)}
          <small>${type.toLowerCase()}${nullable ? both(", may be null", "，可为空") : null}</small>
        </dt>
        <dd>${doc}</dd>
      </div>`,
    }));
    const element = html`<details data-table=${name}>
      <summary><code>${name}</code> <span>${doc}</span></summary>
      <p>${both("Insert", "插入")} ${pick(name)}</p>
      <dl>${rows.map(({row}) => row)}</dl>
    </details>` as HTMLDetailsElement;
    return {text: `${name} ${doc}`.toLowerCase(), rows, element};
  });

  const input = html`<input type="search" autocomplete="off" spellcheck="false" />` as HTMLInputElement;
  bilingual(input, "placeholder", "Find a table or column", "查找表或列");
  bilingual(input, "aria-label", "Find a table or column", "查找表或列");
  const none = html`<p hidden>${both("No table or column has that.", "没有符合的表或列。")}</p>`;
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const has = (text: string) => words.every((word) => text.includes(word));
    for (const {text, rows, element} of entries) {
      const whole = has(text);
      let found = 0;
      for (const {text, row} of rows) {
        row.hidden = !whole && !has(text);
        if (has(text)) found++;
      }
      element.hidden = !whole && !found;
      element.open = words.length > 0 && found > 0;
    }
    none.hidden = entries.some(({element}) => !element.hidden);
  });
  return html`<div class="tz-dictionary">
    ${input}
    <div role="status">${none}</div>
    ${entries.map(({element}) => element)}
  </div>`;
}
