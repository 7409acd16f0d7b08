import {html} from "htl";
import {state} from "./cell/notebook-state.js";
import {factKinds, type Fact, type FactKind} from "./fact-marks.js";
import {bilingual, both} from "./language.js";
import type {Ledger} from "./ledger.js";

/** The input of the page's link that keeps which marks are hidden. */
const key = "hidden-marks";

type Kind = "problem" | "measure" | FactKind;

const names: Readonly<Record<Kind, readonly [en: string, zh: string]>> = {
  problem: ["Problems", "问题"],
  measure: ["Measures", "措施"],
  ...factKinds,
};

/**
 * The legend of the marks in a text, with the number of each; a box unticked takes its marks off. What is hidden is kept in
 * the page's link.
 *
 * @param facts those of the ledger
 */
export function markFilter(ledger: Ledger, facts: readonly Fact[], article: HTMLElement): HTMLElement {
  const counts = countsOf(ledger, facts);
  const kept = state.input(key);
  const hidden = new Set(Array.isArray(kept) ? kept.map(String) : []);
  const show = () => {
    for (const kind of Object.keys(names)) article.classList.toggle(`tz-hide-${kind}`, hidden.has(kind));
    // What is not marked is not stepped through either.
    for (const fact of article.querySelectorAll<HTMLElement>(".tz-fact[tabindex]")) {
      const kind = /tz-fact-(\w+)/.exec(fact.className)![1]!;
      fact.tabIndex = hidden.has(kind) ? -1 : 0;
    }
  };
  const box = (kind: Kind) => {
    const input = html`<input type="checkbox" checked=${!hidden.has(kind)} />` as HTMLInputElement;
    input.addEventListener("change", () => {
      if (input.checked) hidden.delete(kind);
      else hidden.add(kind);
      state.keep(key, hidden.size ? [...hidden].sort() : undefined);
      show();
    });
    return html`<label
      >${input} <span class=${`tz-sample-${kind}`}>${both(...names[kind])}</span> ${counts[kind]}</label
    >`;
  };
  show();
  const kinds = (Object.keys(names) as Kind[]).filter((kind) => counts[kind] > 0);
  const legend = html`<div class="tz-legend" role="group">
    ${kinds.map(box)}
    <small
      >${both(
        "Hover over a mark, or reach it by keyboard, to see what was read from it; a click on a problem or measure says why. A tag also copies its link.",
        "悬停或用键盘移至标记，可见读出的内容；点击问题或措施可见依据；点击标签还会复制链接。",
      )}</small
    >
  </div>`;
  return bilingual(legend, "aria-label", "Marks in the text", "文中标记");
}

function countsOf(ledger: Ledger, facts: readonly Fact[]): Record<Kind, number> {
  const counts = {problem: ledger.problems.length, measure: ledger.measures.length} as Record<Kind, number>;
  for (const kind of Object.keys(factKinds) as FactKind[]) counts[kind] = 0;
  for (const {kind} of facts) counts[kind]++;
  return counts;
}
