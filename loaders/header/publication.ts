import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import {datesIn, isoDay} from "./dates.js";

/** What the page around a notice says of its publication. */
export interface Publication {
  readonly publisher: string | null;
  readonly published_date: string | null;
  readonly source_url: string | null;
}

const published = /(?:发布|发表|刊发|公布|公开|更新|上传|发稿|编辑)?(?:日期|时间)\s*[:]?\s*$/;
const written = /(?:成文|印发|生成|制发)(?:日期|时间)\s*[:]?\s*$/;
/** What is printed before the publisher. */
const SOURCE_LABEL = oneOf(
  list`来\s*源 发布机构 发布单位 发布部门 公开单位 供稿(?:单位)? 稿源 转自 发布者 责任部门`,
);
/** What the page prints behind it. */
const NEXT_FIELD = alternatives(list`
  \s $ [|()\]】]
  发布(?:时间|日期|机构|单位|部门|者|[:])
  时间 日期 作者 编辑 浏览 点击 访问 阅读 字[号体] 成文 责任
  \d{4}[-年./]
`);
const source = new RegExp(
  `(?:信息|文章|新闻|稿件|内容)?${SOURCE_LABEL}\\s*[:\\t ]\\s*([^\\s:|>»()[\\]【】]{2,40}?)(?=${NEXT_FIELD})`,
);
const masthead = /^([^\s:|>»,。]{2,14}?)\s+(?:19|20)\d{2}\s*[-年./]/;
const url = /https?:\/\/[A-Za-z0-9._~:/?#@!$&'*+,;=%-]+[A-Za-z0-9/#=]/;

/**
 * Reads the chrome of a page.
 * @param lines shadows of its lines
 * @param printed the same lines of the text
 */
export function publicationOf(lines: readonly string[], printed: readonly string[]): Publication {
  let publisher: string | null = null;
  let head: string | null = null;
  let labelled: string | null = null;
  let bare: string | null = null;
  let sourceUrl: string | null = null;
  for (const [i, line] of lines.entries()) {
    const m = publisher === null ? source.exec(line) : null;
    if (m && !/^https?/.test(m[1]!)) {
      const at = m.index + m[0].lastIndexOf(m[1]!);
      publisher = printed[i]!.slice(at, at + m[1]!.length);
    }
    const mast = head === null ? masthead.exec(line) : null;
    if (mast && !/(?:日期|时间|发布|第)$/.test(mast[1]!)) head = printed[i]!.slice(0, mast[1]!.length);
    // A date inside an address is not printed as one.
    const hasUrl = line.includes("http");
    const words = hasUrl ? line.replace(url, (address) => " ".repeat(address.length)) : line;
    for (const date of datesIn(words)) {
      const day = isoDay(date.year, date.month, date.day);
      const before = line.slice(0, date.start);
      if (day === null || written.test(before)) continue;
      if (published.test(before)) labelled ??= day;
      else bare ??= day;
    }
    if (hasUrl) sourceUrl ??= url.exec(line)?.[0] ?? null;
  }
  return {publisher: publisher ?? head, published_date: labelled ?? bare, source_url: sourceUrl};
}
