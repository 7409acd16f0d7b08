import {html} from "htl";
import type {GroupRow, MeasureRow, ProblemRow, SectionRow} from "../../loaders/schema.js";
import {grouped} from "./grouped.js";
import {sectionRoles} from "./labels.js";
import {bilingual, both} from "./language.js";
import type {Ledger} from "./ledger.js";
import {shortId} from "./ledger.js";
import {spanHash} from "./notice-link.js";

interface Item {
  readonly kind: "section" | "group" | "problem" | "measure";
  readonly tag: string | null;
  /** Words of the notice, or a name in both languages. */
  readonly label: string | readonly [en: string, zh: string];
  readonly start: number;
  readonly end: number;
  readonly children: Item[];
}

/** The notice as a foldable tree of sections, groups, problems and measures; every entry leads to its span. */
export function outline(ledger: Ledger): HTMLElement {
  return bilingual(
    html`<nav class="tz-outline">${branch(tree(ledger))}</nav>`,
    "aria-label",
    "Outline",
    "目录",
  );
}

function tree({sections, groups, problems, measures}: Ledger): Item[] {
  const measuresOf = grouped(measures, ({problem_id}) => problem_id);
  const childrenOf = grouped(problems, ({parent_id}) => parent_id);
  const top = childrenOf.get(null) ?? [];
  const problemItem = (problem: ProblemRow): Item => ({
    kind: "problem",
    tag: shortId(problem.problem_id),
    label: `${problem.ordinal ?? ""}${problem.statement}`,
    start: problem.start,
    end: problem.end,
    children: [
      ...(childrenOf.get(problem.problem_id) ?? []).map(problemItem),
      ...(measuresOf.get(problem.problem_id) ?? []).map(measureItem),
    ],
  });
  const groupItem = (group: GroupRow): Item => ({
    kind: "group",
    tag: null,
    label: `${group.ordinal ?? ""}${group.statement}`,
    start: group.start,
    end: group.end,
    children: top.filter(({group_id}) => group_id === group.group_id).map(problemItem),
  });
  const loose = [
    ...groups.map(groupItem),
    ...top.filter(({group_id}) => !groups.some((group) => group.group_id === group_id)).map(problemItem),
  ].sort((a, b) => a.start - b.start);
  return sections
    .toSorted((a, b) => a.start - b.start)
    .map((section, i, all) => sectionItem(section, all[i + 1]?.start ?? Infinity, loose));
}

function sectionItem({role, heading, start, end}: SectionRow, next: number, items: readonly Item[]): Item {
  return {
    kind: "section",
    tag: null,
    label: heading ?? sectionRoles[role] ?? role,
    start,
    end,
    children: items.filter((item) => start <= item.start && item.start < next),
  };
}

function measureItem({measure_id, ordinal, lead, start, end}: MeasureRow): Item {
  return {
    kind: "measure",
    tag: shortId(measure_id),
    label: `${ordinal ?? ""}${lead}`,
    start,
    end,
    children: [],
  };
}

function branch(items: readonly Item[]): HTMLElement {
  return html`<ul>
    ${items.map((item) => html`<li>${entry(item)} ${item.children.length ? fold(item) : null}</li>`)}
  </ul>`;
}

/** What belongs to an item; its mark stands before the item's entry. */
function fold({kind, tag, label, children}: Item): HTMLElement {
  const summary = html`<summary></summary>`;
  const [en, zh] = typeof label === "string" ? [tag ?? label, tag ?? label] : label;
  bilingual(summary, "aria-label", `What belongs to ${en}`, `${zh} 的下级`);
  return html`<details open=${kind === "section" || kind === "group"}>${summary}${branch(children)}</details>`;
}

function entry({kind, tag, label, start, end}: Item): HTMLElement {
  return html`<a class=${`tz-entry tz-entry-${kind}`} href=${spanHash({start, end})}
    >${tag ? html`<span class="tz-tag">${tag}</span>` : null}${typeof label === "string" ? html`<span lang="zh">${label}</span>` : both(...label)}</a
  >`;
}
