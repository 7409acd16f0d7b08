import {html} from "htl";
import type {Table} from "../../loaders/schema.js";

/** The tables and their columns, as the schema documents them. */
export function dictionary(schema: Readonly<Record<string, Table>>): HTMLElement {
  return html`<div class="tz-dictionary">
    ${Object.entries(schema).map(
      ([name, {doc, columns}]) =>
        html`<details>
          <summary><code>${name}</code> <span>${doc}</span></summary>
          <dl>
            ${Object.entries(columns).map(
              ([column, {type, nullable, doc}]) =>
                html`<div>
                  <dt>
                    <code>${column}</code>
                    <small>${type.toLowerCase()}${nullable ? ", may be null" : ""}</small>
                  </dt>
                  <dd>${doc}</dd>
                </div>`,
            )}
          </dl>
        </details>`,
    )}
  </div>`;
}
