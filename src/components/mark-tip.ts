import {html} from "htl";
import type {Label, Labels} from "../../loaders/archive.js";
import {blockOf} from "./explanation.js";
import {factKinds, type Fact} from "./fact-marks.js";
import {both} from "./language.js";
import type {Ledger} from "./ledger.js";

/** What says, beside a mark that is pointed at or focused, what was read from it. */
export interface MarkTip {
  readonly element: HTMLElement;
  /** Whether there was anything to hide. */
  hide(): boolean;
}

/**
 * A tip for the marks of a text. It follows pointer and focus, and is read out as the description of what has focus.
 *
 * @param facts those of the ledger
 */
export function markTip(ledger: Ledger, facts: readonly Fact[], labels: Labels, article: HTMLElement): MarkTip {
  const element = html`<div class="tz-tip" id="tz-tip" role="tooltip" hidden></div>`;
  const factOf = new Map(facts.map((fact) => [fact.label, fact]));
  let target: Element | null = null;
  const contentOf = (mark: HTMLElement): Node[] | null => {
    const fact = factOf.get(mark.dataset.fact ?? "");
    if (fact)
      return [
        tag(fact.label),
        html`<strong>${both(factKinds[fact.kind][0], factKinds[fact.kind][1])}</strong>`,
        ...spaced(fact.notes()),
      ];
    const block = blockOf(ledger, mark.dataset.mark ?? mark.dataset.label ?? "");
    if (!block) return null;
    const {row} = block;
    const codes =
      "measure_id" in row
        ? row.instruments.map((code) => labels.instruments[code])
        : [labels.topics[row.topic]];
    const terms = "measure_id" in row ? row.instrument_terms : row.topic_terms;
    return [
      tag(block.label),
      html`<strong>${codes.flatMap((code, i) => (code ? [i ? ", " : "", named(code)] : []))}</strong>`,
      ...(terms.length
        ? [
            html`<span
              >${both("by", "依据")}
              ${[...new Set(terms)].slice(0, 8).map((words) => html`<q lang="zh">${words}</q> `)}</span
            >`,
          ]
        : []),
      html`<code>${row.rule}</code>`,
    ];
  };
  const hide = () => {
    target?.removeAttribute("aria-describedby");
    target = null;
    if (element.hidden) return false;
    element.hidden = true;
    return true;
  };
  const show = (event: Event) => {
    const mark = markAt(event.target as Element, article);
    if (mark === target) return;
    hide();
    const content = mark && contentOf(mark);
    if (!content) return;
    target = mark;
    mark.setAttribute("aria-describedby", element.id);
    element.replaceChildren(...content);
    element.hidden = false;
    place(element, mark);
  };
  article.addEventListener("pointerover", show);
  article.addEventListener("focusin", show);
  article.addEventListener("pointerleave", hide);
  article.addEventListener("focusout", hide);
  return {element, hide};
}

/** The innermost mark that is not filtered out. */
function markAt(start: Element, article: HTMLElement): HTMLElement | null {
  for (let node: Element | null = start; node && node !== article; node = node.parentElement) {
    if (!(node instanceof HTMLElement)) continue;
    const kind = /tz-(?:fact|run|pin)-(\w+)/.exec(node.className)?.[1];
    if (kind === undefined || article.classList.contains(`tz-hide-${kind}`)) continue;
    if (node.dataset.fact ?? node.dataset.mark ?? node.dataset.label) return node;
  }
  return null;
}

/** Below the mark's first line, within the window. */
function place(tip: HTMLElement, mark: HTMLElement): void {
  const [line] = mark.getClientRects();
  if (!line) return;
  const {width, height} = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const below = line.bottom + 6;
  tip.style.left = `${Math.max(8, Math.min(line.left, room))}px`;
  tip.style.top = `${below + height > innerHeight ? Math.max(8, line.top - height - 6) : below}px`;
}

function tag(label: string): HTMLElement {
  return html`<code>${label}</code>`;
}

function named({label_en, label_zh}: Label): Node {
  return both(label_en, label_zh);
}

function spaced(notes: readonly Node[]): Node[] {
  return [html`<span>${notes}</span>`];
}
