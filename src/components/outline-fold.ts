import {html} from "htl";
import {both} from "./language.js";
import type {Ledger} from "./ledger.js";
import {outline} from "./outline.js";

/** The outline of a notice under a heading that folds it away. */
export interface OutlineFold {
  readonly element: HTMLElement;
  /** Marks the entry that leads to a fragment and shows it; where it is narrow the outline makes way for the text. */
  mark(hash: string): void;
  /** Takes the mark off again. */
  unmark(): void;
}

/**
 * The outline, open where there is room for it.
 *
 * @param wide whether there is
 */
export function outlineFold(ledger: Ledger, wide: () => boolean): OutlineFold {
  const contents = outline(ledger);
  const element = html`<details class="tz-outline-fold" open=${wide()}>
    <summary>${both("Outline", "目录")}</summary>
    ${contents}
  </details>` as HTMLDetailsElement;
  return {
    element,
    mark(hash) {
      if (!wide()) element.open = false;
      reveal(contents, hash);
    },
    unmark() {
      for (const entry of contents.querySelectorAll("[aria-current]")) entry.removeAttribute("aria-current");
    },
  };
}

/** Opens the tree down to the entry that leads to `hash`, and shows it. */
function reveal(contents: HTMLElement, hash: string): void {
  const entry = contents.querySelector(`a[href="${CSS.escape(hash).replaceAll("\\", "")}"]`);
  if (!entry) return;
  entry.setAttribute("aria-current", "true");
  for (let node = entry.parentElement; node && node !== contents; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  entry.scrollIntoView({block: "nearest"});
}
