import {html} from "htl";
import {siteMap} from "./site-map.js";
import type {Tr} from "./language.js";

/** Something worth knowing, and the page that shows it. */
export interface Thing {
  /** A sentence computed from the data. */
  readonly said: string;
  /** File of the page within `src`, without the ending. */
  readonly page: string;
}

/** Sentences in their order, each with a link to the page behind it, which is named by its question. */
export function worthKnowing(things: readonly Thing[], tr: Tr): HTMLElement {
  return html`<ol class="tz-things">
    ${things.map(({said, page}) => html`<li>${said} ${pageLink(page, tr)}</li>`)}
  </ol>`;
}

/** A link to a page of the site, from a page at its top, named by what it answers. */
export function pageLink(page: string, tr: Tr): HTMLElement {
  return html`<a class="tz-page-link" href=${`./${page}.html`}>${questionOf(page, tr)}</a>`;
}

/** What a page of the site answers. */
export function questionOf(name: string, tr: Tr): string {
  const page = siteMap.flatMap(({pages}) => pages).find((page) => page.name === name);
  if (!page) throw new Error(`The site map has no page “${name}”: name one of src/components/site-map.ts.`);
  return tr(page.question.en, page.question.zh);
}
