import {html} from "htl";
import type {Labels} from "../../loaders/archive.js";
import {annotatedText} from "./annotated-text.js";
import {copyText} from "./clipboard.js";
import {diagnostics} from "./diagnostics.js";
import {factsOf} from "./fact-marks.js";
import {facts} from "./facts.js";
import {bilingual, both} from "./language.js";
import {markFilter} from "./mark-filter.js";
import {markTip, type MarkTip} from "./mark-tip.js";
import type {Ledger, Neighbour} from "./ledger.js";
import {outlineFold} from "./outline-fold.js";
import {setTitle} from "./page-title.js";
import {panel, type Panel} from "./panel.js";
import {rowDownloads} from "./row-downloads.js";
import {tally} from "./tally.js";
import {light, parseSpanHash, unlight} from "./span-light.js";

/** Whether there is room beside the text; see notice.css. */
const wide = () => matchMedia("(min-width: 64rem)").matches;

/** Copies the link with a fragment, which leads to the problem or measure with a label. */
type CopyLink = (hash: string, label: string) => void;

/**
 * The page of a notice: facts, the parser's remarks, the text with its outline beside it, and on a click on a problem
 * or measure what was read from it. It follows `#span=start-end`, now and whenever the fragment changes, until
 * `invalidation` resolves.
 */
export function noticePage(ledger: Ledger, labels: Labels, invalidation: Promise<void>): HTMLElement {
  const {notice} = ledger;
  const found = factsOf(ledger);
  const article = annotatedText(ledger, found);
  const contents = outlineFold(ledger, wide);
  const status = html`<p class="tz-status" role="status"></p>`;

  const say = (message: Node | string) => {
    status.replaceChildren(message);
  };
  const follow = () => {
    say("");
    unlight(article);
    contents.unmark();
    try {
      const span = parseSpanHash(location.hash, ledger.text.length);
      if (!span) return;
      contents.mark(location.hash);
      light(article, span)[0]?.scrollIntoView({block: "center"});
    } catch (error) {
      say((error as Error).message);
    }
  };
  const copyLink: CopyLink = (hash, label) => {
    // Followed here rather than by the browser, whose hashchange event would take the message off again.
    history.pushState(null, "", hash);
    follow();
    void copyText(location.href).then((copied) => {
      say(linkMessage(label, copied));
    });
  };
  const tip = markTip(ledger, found, labels, article);
  const explained = panel(ledger, labels, article, copyLink);

  const page = html`<div class="tz-notice">
    ${header(ledger)}
    <aside>${explained.element} ${contents.element}</aside>
    <div class="tz-body">
      ${markFilter(ledger, found, article)} ${article} ${rowDownloads(ledger)} ${pager(ledger)}
    </div>
    ${tip.element} ${status}
  </div>`;
  explainOnClick(article, explained, copyLink);
  followAgain(page, follow);
  const press = keysOf(tip, explained);
  addEventListener("keydown", press);
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

/** Its title and counts, what it states of itself, and the parser's remarks. */
function header(ledger: Ledger): HTMLElement {
  const {notice} = ledger;
  return html`<header>
    <h1 lang="zh">${notice.title ?? notice.notice_id}</h1>
    ${tally({groups: notice.n_groups, leaves: notice.n_problems, measures: notice.n_measures})}
    <details class="tz-about" open=${wide()}>
      <summary>${both("About this notice", "基本信息")}</summary>
      ${facts(notice)}
    </details>
    ${diagnostics(ledger.diagnostics)}
  </header>`;
}

/** Says that a link has been copied; without the clipboard, the address bar still holds it. */
function linkMessage(label: string, copied: boolean): Node {
  return copied
    ? both(`Link to ${label} copied`, `已复制 ${label} 的链接`)
    : both(`The address of this page now leads to ${label}`, `本页地址现指向 ${label}`);
}

/** A click on the words of a problem or measure opens what was read from it, one on its tag copies its link too. */
function explainOnClick(article: HTMLElement, explained: Panel, copyLink: CopyLink): void {
  article.addEventListener("click", (event) => {
    const target = event.target as Element;
    const pin = pinAt(target);
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
  });
}

/** Escape closes what is open, and the space bar presses a tag as it would a button. */
function keysOf(tip: MarkTip, explained: Panel): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === "Escape" && (tip.hide() || explained.close())) event.preventDefault();
    const pin = pinAt(event.target as Element);
    if (event.key !== " " || !pin) return;
    event.preventDefault();
    pin.click();
  };
}

/** The tag of a problem or measure in which an element stands. */
function pinAt(element: Element): HTMLAnchorElement | null {
  return element.closest<HTMLAnchorElement>("a.tz-pin");
}

/** A link to where the address leads already changes no fragment, and is followed all the same. */
function followAgain(page: HTMLElement, follow: () => void): void {
  page.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#span="]:not(.tz-pin)');
    if (link?.hash === location.hash) follow();
  });
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
