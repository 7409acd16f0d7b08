import {html} from "htl";
import type {Manifest} from "../../loaders/archive.js";
import type {Table} from "../../loaders/schema.js";
import {chineseColumn, chineseTables} from "./schema-chinese.js";
import type {Tr} from "./language.js";

/** The tables with their columns, rows, bytes and hashes, each with its file to download. */
export function tableList(
  schema: Readonly<Record<string, Table>>,
  tables: Manifest["tables"],
  files: Readonly<Record<string, string>>,
  tr: Tr,
): HTMLElement {
  return html`<div class="tz-tables">
    ${Object.entries(schema).map(([name, {doc, columns}]) => {
      const {rows, bytes, sha256} = tables[name as keyof Manifest["tables"]];
      const count = rows.toLocaleString("en-US");
      return html`<section id=${name}>
        <h3><code>${name}</code></h3>
        <p>${tr(doc, chineseTables[name] ?? doc)}</p>
        <p class="tz-table-file">
          <a href=${files[name]} download=${`${name}.parquet`}>${name}.parquet</a>
          <span>${tr(`${count} row${rows === 1 ? "" : "s"}`, `${count} 行`)} · ${size(bytes)}</span>
          <code title="SHA-256">${sha256}</code>
        </p>
        <details>
          <summary>
            ${tr(`${Object.keys(columns).length} columns`, `${Object.keys(columns).length} 列`)}
          </summary>
          <dl>
            ${Object.entries(columns).map(
              ([column, {type, nullable, doc}]) =>
                html`<div>
                  <dt>
                    <code>${column}</code>
                    <small>${type.toLowerCase()}${nullable ? tr(", may be null", "，可为空") : ""}</small>
                  </dt>
                  <dd>${tr(doc, chineseColumn(name, column) ?? doc)}</dd>
                </div>`,
            )}
          </dl>
        </details>
      </section>`;
    })}
  </div>`;
}

/** Bytes as a reader weighs them. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
