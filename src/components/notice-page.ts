import {html} from "htl";
import type {Labels} from "../../loaders/archive.js";
import {annotatedText} from "./annotated-text.js";
import {copyText} from "./clipboard.js";
import {diagnostics} from "./diagnostics.js";
import {factsOf} from "./fact-marks.js";
import {facts} from "./facts.js";
import {bilingual, both} from "./language.js";
import {markFilter} from "./mark-filter.js";
import {markTip} from "./mark-tip.js";
import type {Ledger, Neighbour} from "./ledger.js";
import {outline} from "./outline.js";
import {setTitle} from "./page-title.js";
import {panel} from "./panel.js";
import {rowDownloads} from "./row-downloads.js";
import {tally} from "./tally.js";
import {light, parseSpanHash, unlight} from "./span-light.js";

/**
 * The page of a notice: facts, the parser's remarks, the text with its outline beside it, and on a click on a problem
 * or measure what was read from it. It follows `#span=start-end`, now and whenever the fragment changes, until
 * `invalidation` resolves.
 */
export function noticePage(ledger: Ledger, labels: Labels, invalidation: Promise<void>): HTMLElement {
  const {notice, text} = ledger;
  const found = factsOf(ledger);
  const article = annotatedText(ledger, found);
  const contents = outline(ledger);
  const status = html`<p class="tz-status" role="status"></p>`;
  const wide = matchMedia("(min-width: 64rem)");
  const fold = html`<details class="tz-outline-fold" open=${wide.matches}>
    <summary>${both("Outline", "目录")}</summary>
    ${contents}
  </details>` as HTMLDetailsElement;

  const say = (message: Node | string) => {
    status.replaceChildren(message);
  };
  const follow = () => {
    say("");
    unlight(article);
    for (const entry of contents.querySelectorAll("[aria-current]")) entry.removeAttribute("aria-current");
    try {
      const span = parseSpanHash(location.hash, text.length);
      if (!span) return;
      if (!wide.matches) fold.open = false;
      reveal(contents, location.hash);
      light(article, span)[0]?.scrollIntoView({block: "center"});
    } catch (error) {
      say((error as Error).message);
    }
  };
  const copyLink = (hash: string, label: string) => {
    // Followed here rather than by the browser, whose hashchange event would take the message off again.
    history.pushState(null, "", hash);
    follow();
    void copyText(location.href).then((copied) => {
      // Without the clipboard, the address bar still holds the link.
      say(
        copied
          ? both(`Link to ${label} copied`, `已复制 ${label} 的链接`)
          : both(`The address of this page now leads to ${label}`, `本页地址现指向 ${label}`),
      );
    });
  };
  const tip = markTip(ledger, found, labels, article);
  const explained = panel(ledger, labels, article, copyLink);
  const touch = (event: Event) => {
    const target = event.target as Element;
    const pin = target.closest<HTMLAnchorElement>("a.tz-pin");
    if (pin) {
      event.preventDefault();
      copyLink(pin.hash, pin.dataset.label!);
      explained.open(pin.dataset.label!, pin);
      return;
    }
    // Whoever marks a passage wants its words.
    if (getSelection()?.isCollapsed === false) return;
    const label = target.closest<HTMLElement>("[data-mark]")?.dataset.mark;
    if (label !== undefined) {
      explained.open(label, article.querySelector<HTMLElement>(`.tz-pin[data-label="${CSS.escape(label)}"]`));
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && (tip.hide() || explained.close())) event.preventDefault();
    const pin = (event.target as Element).closest<HTMLAnchorElement>("a.tz-pin");
    if (event.key !== " " || !pin) return;
    event.preventDefault();
    pin.click();
  };
  const again = (event: Event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#span="]:not(.tz-pin)');
    if (link?.hash === location.hash) follow();
  };

  const page = html`<div class="tz-notice">
    <header>
      <h1 lang="zh">${notice.title ?? notice.notice_id}</h1>
      ${tally({groups: notice.n_groups, leaves: notice.n_problems, measures: notice.n_measures})}
      <details class="tz-about" open=${wide.matches}>
        <summary>${both("About this notice", "基本信息")}</summary>
        ${facts(notice)}
      </details>
      ${diagnostics(ledger.diagnostics)}
    </header>
    <aside>${explained.element} ${fold}</aside>
    <div class="tz-body">
      ${markFilter(ledger, found, article)} ${article} ${rowDownloads(ledger)} ${pager(ledger)}
    </div>
    ${tip.element} ${status}
  </div>`;
  article.addEventListener("click", touch);
  addEventListener("keydown", press);
  page.addEventListener("click", again);
  addEventListener("hashchange", follow);
  void invalidation.then(() => {
    removeEventListener("hashchange", follow);
    removeEventListener("keydown", press);
  });
  setTitle(notice.title ?? notice.notice_id);
  // The text must be on the page before it can be scrolled to.
  requestAnimationFrame(follow);
  return page;
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

function pager({previous, next}: Ledger): HTMLElement {
  const to = (rel: "prev" | "next", label: Node, {notice_id, title}: Neighbour) =>
    html`<a rel=${rel} href=${`./${encodeURIComponent(notice_id)}.html`}
      ><small>${label}</small><span lang="zh">${title ?? notice_id}</span></a
    >`;
  const nav = html`<nav class="tz-pager">
    ${previous ? to("prev", both("Previous", "上一份"), previous) : null}
    ${next ? to("next", both("Next", "下一份"), next) : null}
  </nav>`;
  return bilingual(nav, "aria-label", "Other notices", "其他通报");
}
