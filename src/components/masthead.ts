import {siteMap, type Bilingual, type SiteGroup, type SitePage} from "./site-map.js";

/** What Framework tells of the page whose masthead it asks for. */
export interface MastheadPage {
  /** The page's path from the top of the site, such as `/index`. */
  readonly path: string;
}

/**
 * The line above every page: the way to each part of the site, and the language switch. Framework makes the addresses
 * relative; src/components/masthead-controls.ts brings the line to life.
 *
 * @param exists whether there is a page of this name; the others are left out
 */
export function masthead(exists: (name: string) => boolean): (page: MastheadPage) => string {
  const groups = siteMap
    .map((group) => ({...group, pages: group.pages.filter(({name}) => exists(name))}))
    .filter(({pages}) => pages.length);
  return ({path}) => `<nav class="tz-masthead">
  <a class="tz-brand" href="/">${spans({en: "Taizhang", zh: "台账"})}</a>
  <div class="tz-groups">
${groups.map((group) => groupItem(group, path)).join("\n")}
  </div>
  <button type="button" class="tz-switch"><span class="tz-en" lang="zh-Hans">中文</span><span class="tz-zh" lang="en">English</span></button>
</nav>`;
}

function groupItem({en, zh, pages}: SiteGroup, path: string): string {
  const [only, ...others] = pages;
  if (only && !others.length) return `    <a${address(only, path)}>${spans(only)}</a>`;
  const current = pages.some((page) => currency(page, path));
  return `    <details name="tz-menu"${current ? ` class="tz-current"` : ""}><summary>${spans({en, zh})}</summary>
      <ul>${pages.map((page) => `<li><a${address(page, path)}>${spans(page)} <small>${spans(page.question)}</small></a></li>`).join("")}</ul>
    </details>`;
}

function address(page: SitePage, path: string): string {
  const current = currency(page, path);
  return ` href="/${page.name === "index" ? "" : page.name}"${current ? ` aria-current="${current}"` : ""}`;
}

/** How a page of the map stands to the one that is read; the pages of the notices belong to the corpus. */
function currency({name}: SitePage, path: string): "page" | "true" | null {
  if (path === `/${name}`) return "page";
  return name === "index" && path.startsWith("/notice/") ? "true" : null;
}

function spans({en, zh}: Bilingual): string {
  return `<span class="tz-en" lang="en">${en}</span><span class="tz-zh" lang="zh-Hans">${zh}</span>`;
}
