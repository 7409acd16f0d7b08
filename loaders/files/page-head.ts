import {isElement, isText, walk, type Page} from "./page.js";

/** What a page's head says of the article; null where it says nothing. */
export interface PageHead {
  /** Every form of the title: as declared for the article, and the parts of `<title>`. */
  titles: string[];
  /** The likeliest of them to be printed. */
  title: string | null;
  source: string | null;
  /** Calendar day as the page has it. */
  published: string | null;
}

const titleNames = ["articletitle", "og:title", "twitter:title"];
const sourceNames = ["contentsource", "article:source", "source"];
const dateNames = [
  "pubdate",
  "publishdate",
  "publish_date",
  "article:published_time",
  "og:release_date",
  "datepublished",
];

/** Reads `<title>` and the `<meta>` elements that publishing systems write. */
export function pageHeadOf(page: Page): PageHead {
  const metas = new Map<string, string>();
  let printed = "";
  walk(page, (node) => {
    if (!isElement(node)) return false;
    if (/^(?:svg|script|style|template)$/.test(node.name)) return false;
    if (node.name === "title" && printed === "") {
      printed = node.childNodes.map((child) => (isText(child) ? child.data : "")).join("");
    }
    if (node.name === "meta") {
      const {name, property, itemprop, content} = node.attribs;
      const key = (name ?? property ?? itemprop)?.toLowerCase();
      if (key && content?.trim() && !metas.has(key)) metas.set(key, oneLine(content));
    }
    return true;
  });
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const whole = oneLine(printed);
  const parts = whole.split(/\s*[_|｜]\s*|\s+[-–—]+\s+|-{2,}|-(?=[^-]{2,20}$)/).filter(Boolean);
  const declared = titleNames.map((name) => metas.get(name)).filter((title) => title !== undefined);
  const titles = [...new Set([...declared, ...parts, whole])].filter(Boolean);
  const subject = /巡视|巡察|整改/;
  const title =
    declared.find((text) => subject.test(text)) ??
    parts.find((text) => subject.test(text)) ??
    declared[0] ??
    parts[0];
  return {
    titles,
    title: title ?? null,
    source: first(sourceNames),
    published: /\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?/.exec(first(dateNames) ?? "")?.[0] ?? null,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 300);
}
