import {html} from "htl";
import type {Labels} from "../../loaders/archive.js";
import {blockOf, explanation} from "./explanation.js";
import {bilingual, both} from "./language.js";
import type {Ledger} from "./ledger.js";
import {spanHash} from "./notice-link.js";

/** The panel that explains one problem or measure at a time. */
export interface Panel {
  readonly element: HTMLElement;
  /** Shows the block with a short label such as `m3`; focus goes back to `opener` when it is closed. */
  open(label: string, opener: HTMLElement | null): void;
  /** Whether there was anything to close. */
  close(): boolean;
}

const kinds = {
  problem: ["Problem", "问题"],
  measure: ["Measure", "措施"],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

/**
 * A closed panel.
 *
 * @param article where the block that is explained is marked
 * @param copyLink called with the fragment and label of a block whose link is wanted
 */
export function panel(
  ledger: Ledger,
  labels: Labels,
  article: HTMLElement,
  copyLink: (hash: string, label: string) => void,
): Panel {
  const element = html`<section class="tz-panel" aria-labelledby="tz-panel-title" hidden></section>`;
  let back: HTMLElement | null = null;
  const marks = (label: string) => article.querySelectorAll<HTMLElement>(`[data-mark="${CSS.escape(label)}"]`);
  const unmark = () => {
    for (const run of article.querySelectorAll(".tz-open")) run.classList.remove("tz-open");
  };
  const close = () => {
    if (element.hidden) return false;
    element.hidden = true;
    unmark();
    back?.focus({preventScroll: true});
    return true;
  };
  const open = (label: string, opener: HTMLElement | null) => {
    const block = blockOf(ledger, label);
    if (!block) return;
    back = opener;
    unmark();
    for (const run of marks(label)) run.classList.add("tz-open");
    const title = html`<h2 id="tz-panel-title" tabindex="-1">
      <span class=${`tz-tag tz-tag-${block.kind}`}>${label}</span>
      ${both(kinds[block.kind][0], kinds[block.kind][1])}
    </h2>`;
    const closer = html`<button type="button" onclick=${close}>×</button>`;
    bilingual(closer, "aria-label", "Close", "关闭");
    bilingual(closer, "title", "Close (Esc)", "关闭（Esc）");
    element.replaceChildren(
      html`<header>
        ${title}
        <button
          type="button"
          onclick=${() => {
            copyLink(spanHash(block), label);
          }}
        >
          ${both("Copy link", "复制链接")}
        </button>
        ${closer}
      </header>`,
      explanation(ledger, labels, block),
    );
    element.hidden = false;
    element.scrollTop = 0;
    // Along the bottom of a narrow screen it would cover what it explains.
    if (getComputedStyle(element).position === "fixed") opener?.scrollIntoView({block: "nearest"});
    title.focus({preventScroll: true});
  };
  return {element, open, close};
}
