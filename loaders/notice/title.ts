import type {Line} from "../outline/lines.js";
import {firstFrom, skipSpace, trimSpace} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {aroundTitle, pageLine} from "./words/page.js";

// Official documents space the last word of a title: 通  报.
const LAST_WORD = "通 {0,6}报|公 {0,6}告|公 {0,6}示|报 {0,6}告";
const titleEnd = new RegExp(`(?:${LAST_WORD}|通 {0,6}告|公布|情况|公开|说明|函)(?:\\([^():\\n]{1,12}\\))?$`);
const endsWithWord = new RegExp(`(?:${LAST_WORD})$`);
const lastWordAlone = new RegExp(`^(?:的)?(?:${LAST_WORD})(?:\\(.{1,12}\\))?$`);
const subject = /巡视|巡察|整改/;
const organisation =
  /^(?:中共|中国共产党|共青团)?[^,。;:!?|>»\n]{2,50}(?:委员会|党组|党委|党工委|工委|纪委|支部|总支|委|公司|学院|大学|医院|局|厅)$/;

const ITS_END = `(?:${LAST_WORD}|通 {0,6}告|公布)`;
const NAMES_ABOVE = "(?:(?:中共|中国共产党)[^\\s>»|:。,;]{2,40} )*";
const ABOUT = "[^\\s>»|:。,;]{2,60}?关于[^\\n>»|。;]{2,90}?";
const NOTE_BEHIND = "(?:\\([^():\\n]{1,12}\\))?";
/** A title within a line, glued to the page around it. */
const gluedTitle = new RegExp(
  `${aroundTitle.before}(${NAMES_ABOVE}${ABOUT}${ITS_END}${NOTE_BEHIND})${aroundTitle.after}`,
);

/** Words of a page that may be glued to the front of a title. */
const pageWord = /^(?:正文|详情|(?:信息|详细)?内容|标题)?/;

/**
 * Every printing of the notice's title before an offset, in order; the last is the one above the text.
 * A title may run over up to four lines, stand twice, or be glued to a breadcrumb.
 */
export function findTitles(shadow: string, lines: readonly Line[], before: number): Span[] {
  const head = lines.slice(0, firstFrom(lines, before));
  const titles: Span[] = [];
  for (let i = 0; i < head.length; i++) {
    const line = {start: head[i]!.start, end: Math.min(head[i]!.end, before)};
    const text = shadow.slice(line.start, trimSpace(shadow, line.start, line.end));
    const glued = gluedTitle.exec(text);
    if (glued && subject.test(glued[1]!)) {
      const end = line.start + glued.index + glued[0].length;
      const start = end - glued[1]!.length + pageWord.exec(glued[1]!)![0].length;
      titles.push({start: withOrganisationsAbove(shadow, head, i, start, line.start), end});
      continue;
    }
    const span = overLines(shadow, head, i, before);
    if (span) {
      titles.push(span.title);
      i = span.last;
    }
  }
  return titles;
}

/** A title whose end stands on this line or up to three lines below. */
function overLines(
  shadow: string,
  head: readonly Line[],
  i: number,
  before: number,
): {title: Span; last: number} | null {
  const first = head[i]!;
  const opens = shadow.slice(first.start, first.end);
  if (isPageLine(opens)) return null;
  const lines = /关于|^中共|^中国共产党/.test(opens) || organisation.test(opens) ? 4 : 1;
  let text = "";
  for (let last = i; last < Math.min(i + lines, head.length); last++) {
    const line = head[last]!;
    const end = trimSpace(shadow, line.start, Math.min(line.end, before));
    const part = shadow.slice(line.start, end);
    if (/[。;]$/.test(part) || isPageLine(part)) return null;
    text += part;
    if (text.length > 140) return null;
    if (!titleEnd.test(text) || !subject.test(text) || text.length < 10) continue;
    const following = head[last + 1];
    // A line may end in 情况 and go on below.
    if (following && !endsWithWord.test(text)) {
      const more = shadow.slice(following.start, following.end);
      if (lastWordAlone.test(more)) continue;
    }
    return {title: {start: skipSpace(shadow, first.start, end), end}, last};
  }
  return null;
}

/** Breadcrumbs, dates, sources, index tables: never part of a title. */
function isPageLine(text: string): boolean {
  return (
    pageLine.test(text) ||
    /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|[①-⑳㈠-㈩])/.test(text) ||
    /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}/.test(text)
  );
}

/** Signatories on lines of their own above a title that begins with 关于. */
function withOrganisationsAbove(
  shadow: string,
  head: readonly Line[],
  i: number,
  start: number,
  lineStart: number,
): number {
  if (start !== lineStart) return start;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const text = shadow.slice(head[k]!.start, head[k]!.end);
    if (!organisation.test(text) || isPageLine(text)) break;
    start = head[k]!.start;
  }
  return start;
}
