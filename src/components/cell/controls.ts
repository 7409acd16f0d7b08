import {html} from "htl";
import {copyText} from "../clipboard.js";
import type {Result} from "../engine.js";
import {failureLine} from "../failure-line.js";
import {both} from "../language.js";
import {fileOf, formats, save, type Format} from "./export.js";
import {limits} from "./limits.js";
import type {NotebookState} from "./notebook-state.js";

/** A button with a label in both languages. */
export function button(en: string, zh: string, onclick: () => void, primary = false): HTMLButtonElement {
  return html`<button type="button" class=${primary ? "tz-primary" : ""} onclick=${onclick}>
    ${both(en, zh)}
  </button>` as HTMLButtonElement;
}

/**
 * Copies the address of the page as the reader has changed it.
 *
 * @param keep is called before, to keep what is not kept yet
 */
export function linkButton(state: NotebookState, keep: () => void = () => undefined): HTMLButtonElement {
  const link = button("Copy link", "复制链接", () => {
    keep();
    void copyText(state.link()).then((copied) => {
      if (!copied) {
        link.replaceChildren(both("It is in the address bar", "链接见地址栏"));
        return;
      }
      link.replaceChildren(both("Copied", "已复制"));
      setTimeout(() => {
        link.replaceChildren(both("Copy link", "复制链接"));
      }, 1500);
    });
  });
  return link;
}

/** Hand a result to the reader as a file, one button for each format. */
export function downloads(result: () => Result | null, name: string): HTMLElement {
  const failed = html`<span></span>`;
  const buttons = (Object.keys(formats) as Format[]).map(
    (format) =>
      html`<button
        type="button"
        onclick=${() => {
          const present = result();
          failed.replaceChildren();
          if (present)
            fileOf(present, format)
              .then((file) => {
                save(file, `${name}.${format}`);
              })
              .catch((error: unknown) => {
                failed.replaceChildren(failureLine("The file could not be made", "无法生成文件", error));
              });
        }}
      >
        ${formats[format].label}
      </button>`,
  );
  return html`<span class="tz-downloads">${both("Download", "下载")} ${buttons} ${failed}</span>`;
}

/** How a query is run and left, and what it may take. */
export function hint(): HTMLElement {
  const rows = limits.rows.toLocaleString("en-US");
  const megabytes = Math.round(limits.bytes / 1e6);
  return html`<p class="tz-cell-hint">
    ${both(
      `Ctrl or ⌘ with Enter runs, Esc leaves. A query is stopped after ${limits.seconds} seconds; a result has at most ${rows} rows and ${megabytes} MB.`,
      `Ctrl 或 ⌘ 加 Enter 运行，Esc 离开。查询至多运行 ${limits.seconds} 秒，结果至多 ${rows} 行、${megabytes} MB。`,
    )}
  </p>`;
}

/** How many rows a result has. */
export function rowCount(n: number): HTMLElement {
  const count = n.toLocaleString("en-US");
  return both(`${count} ${n === 1 ? "row" : "rows"}`, `${count} 行`);
}
