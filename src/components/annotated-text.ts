import {html} from "htl";
import type {Fact} from "./fact-marks.js";
import {grouped} from "./grouped.js";
import {bilingual} from "./language.js";
import type {Ledger} from "./ledger.js";
import {shortId} from "./ledger.js";
import type {Span} from "./notice-link.js";
import {spanHash} from "./notice-link.js";

type Kind = "heading" | "group" | "problem" | "measure";

interface Mark extends Span {
  readonly kind: Kind;
  /** Shown before the mark, and read out with its pin. */
  readonly label: string;
}

// Where marks overlap, the one further down speaks for the text.
const kinds: readonly Kind[] = ["measure", "heading", "group", "problem"];

/**
 * The whole text of a notice, one block a line, with its section headings, groups, problems, measures and facts marked;
 * a fact is reached by keyboard where it begins. The labels are drawn by the style sheet, so that the element's textContent is the text, to the last code unit.
 *
 * @param facts those of the ledger
 */
export function annotatedText(ledger: Ledger, facts: readonly Fact[]): HTMLElement {
  const {text} = ledger;
  const inText = ({start, end}: Span) => 0 <= start && start < end && end <= text.length;
  const marks = marksOf(ledger).filter(inText);
  const shown = facts.filter(inText);
  const starts = grouped(marks, ({start}) => start);
  const ends = grouped(marks, ({end}) => end);
  const factStarts = grouped(shown, ({start}) => start);
  const factEnds = grouped(shown, ({end}) => end);
  const lines = lineStarts(text);
  const edges = [starts, ends, factStarts, factEnds].flatMap((map) => [...map.keys()]);
  const cuts = [...new Set([...lines, ...edges, text.length])].sort((a, b) => a - b);
  const active = new Set<Mark>();
  const activeFacts = new Set<Fact>();
  const article = html`<article class="tz-text" lang="zh"></article>`;
  const lineSet = new Set(lines);
  let line = article;
  for (const [i, cut] of cuts.entries()) {
    const next = cuts[i + 1];
    if (next === undefined) break;
    if (lineSet.has(cut)) article.append((line = html`<div class="tz-line"></div>`));
    for (const mark of ends.get(cut) ?? []) active.delete(mark);
    for (const mark of starts.get(cut) ?? []) {
      active.add(mark);
      if (mark.kind !== "heading") line.append(pin(mark));
    }
    for (const fact of factEnds.get(cut) ?? []) activeFacts.delete(fact);
    for (const fact of factStarts.get(cut) ?? []) activeFacts.add(fact);
    const run = nested([...activeFacts], cut, text.slice(cut, next));
    const mark = speaking([...active]);
    line.append(mark ? marked(mark, run) : run);
  }
  for (const block of article.children) block.classList.toggle("tz-blank", !block.textContent.trim());
  return article;
}

function speaking(active: readonly Mark[]): Mark | undefined {
  return active.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)).at(-1);
}

/** A run within its facts, the longest outermost: a filter may leave any of them out. */
function nested(facts: readonly Fact[], cut: number, run: string): Node {
  return facts
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .reduce<Node>((inner, {kind, label, start}) => {
      const first = start === cut ? "0" : null;
      return html`<span class=${`tz-fact tz-fact-${kind}`} data-fact=${label} tabindex=${first}
        >${inner}</span
      >`;
    }, document.createTextNode(run));
}

function marked({kind, label}: Mark, run: Node): HTMLElement {
  const explained = kind === "problem" || kind === "measure";
  return html`<span class=${`tz-run tz-run-${kind}`} data-mark=${explained ? label : null}>${run}</span>`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

function marksOf({text, sections, groups, problems, measures}: Ledger): Mark[] {
  return [
    ...sections.flatMap(({start, heading, section_id}): Mark[] =>
      heading && text.startsWith(heading, start)
        ? [{kind: "heading", start, end: start + heading.length, label: shortId(section_id)}]
        : [],
    ),
    ...groups.map(({start, end, group_id}): Mark => mark("group", start, end, group_id)),
    ...problems.map(({start, end, problem_id}): Mark => mark("problem", start, end, problem_id)),
    ...measures.map(({start, end, measure_id}): Mark => mark("measure", start, end, measure_id)),
  ];
}

function mark(kind: Kind, start: number, end: number, id: string): Mark {
  return {kind, start, end, label: shortId(id)};
}

const names: Readonly<Record<Kind, string>> = {
  heading: "标题",
  group: "方面",
  problem: "问题",
  measure: "措施",
};

function pin({kind, label, start, end}: Mark): HTMLElement {
  const explained = kind === "problem" || kind === "measure";
  const pin = html`<a class=${`tz-pin tz-pin-${kind}`} href=${spanHash({start, end})} data-label=${label}></a>`;
  const english = `${explained ? "Explain, and copy" : "Copy"} a link to ${kind} ${label}`;
  const chinese = `${explained ? "说明并" : ""}复制${names[kind]} ${label} 的链接`;
  bilingual(pin, "title", english, chinese);
  return bilingual(pin, "aria-label", english, chinese);
}
