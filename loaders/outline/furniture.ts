import {pairsBeginning} from "../patterns/edges.js";
import {mayBegin} from "../patterns/pair-set.js";
import {bulletAt} from "./bullets.js";
import {skipSpace, trimSpace} from "./lines.js";

/*
 * Page numbers and buttons that a page leaves between the paragraphs of a text. They are read as blanks, so
 * that no problem or measure ends with them; sections leave them out where they can and call them chrome.
 */

const pageNumber =
  /^(?:[-—–·]{1,2} ?\d{1,3} ?[-—–·]{1,2}|第 ?\d{1,3} ?页(?:[,/ ]{0,2}共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/;
const invitation = /^(?:扫一扫.{0,16}|分享到[: ].{0,30})$/;
const button =
  /^(?:打印(?:本页)?|关闭(?:窗口|本页)?|返回(?:顶部|首页)?|收藏|分享|字[体号]:?|放大|缩小|朗读|繁体|简体|无障碍(?:阅读|浏览)?)$/;

/** Longest line, in code units, that is looked at. */
const longestLine = 48;

/** What stands between buttons on a line. */
const between = String.raw`[\s【】[\]()|]`;
const separators = new RegExp(`${between}+`);

/** How such a line begins: most lines begin otherwise, and need not be looked at. */
const openings = pairsBeginning(
  new RegExp(`${pageNumber.source}|${invitation.source}|${between}*(?:${button.source})`),
);

/** Whether a line is a page number. */
export function isPageNumber(line: string): boolean {
  return pageNumber.test(line);
}

function isFurniture(line: string): boolean {
  if (isPageNumber(line) || invitation.test(line)) return true;
  const words = line.split(separators).filter(Boolean);
  return words.length > 0 && words.every((word) => button.test(word));
}

/**
 * A shadow in which lines of page numbers and buttons, and the bullets before others, are blank.
 * @returns a string of the same length in UTF-16 code units
 */
export function withoutFurniture(shadow: string): string {
  const clean: string[] = [];
  let at = 0;
  for (let from = 0; from < shadow.length;) {
    let to = shadow.indexOf("\n", from);
    if (to < 0) to = shadow.length;
    const start = skipSpace(shadow, from, to);
    if (to - from <= 4 * longestLine && start < to && mayBegin(openings, shadow, start)) {
      const line = shadow.slice(start, trimSpace(shadow, start, to));
      if (line.length <= longestLine && isFurniture(line)) {
        clean.push(shadow.slice(at, from), " ".repeat(to - from));
        at = to;
      }
    }
    const bullet = bulletAt(shadow, start);
    if (bullet > 0) {
      clean.push(shadow.slice(at, start), " ".repeat(bullet));
      at = start + bullet;
    }
    from = to + 1;
  }
  return at === 0 ? shadow : [...clean, shadow.slice(at)].join("");
}
