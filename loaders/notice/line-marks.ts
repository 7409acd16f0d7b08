import type {Line} from "../outline/lines.js";
import {unitsBeginning} from "../patterns/edges.js";
import {holdsAt} from "../patterns/unit-set.js";

/* Whether and how a line is numbered, before any outline is read. */

/** Marks of each kind: 一、 (1) 3. ①, printed in words, or as one character. */
const mark =
  /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:[)、.是要]|(?=\s))|\(?[①-⑳](?:[)、.是要])?|第[一二三四五六七八九十](?=[,、:.。是\s])|首先|其次|再次|最后|[⑴-⒛㈠-㈩❶-❿])/;
const longestMark = 6;

/** What such a mark can begin with; most lines of prose begin otherwise. */
const beginnings = unitsBeginning(mark);

/** Marks as they are printed, with their numbers left out; there are few. */
const known = new Map<string, string>();

/** How the ordinal that begins a line is printed, its number left out; empty if none does. */
export function markAt(shadow: string, line: Line | undefined): string {
  if (!line || !holdsAt(beginnings, shadow, line.start)) return "";
  const printed = mark.exec(shadow.slice(line.start, line.start + longestMark))?.[0];
  if (printed === undefined) return "";
  const before = known.get(printed);
  if (before !== undefined) return before;
  const named = withoutNumber(printed);
  known.set(printed, named);
  return named;
}

function withoutNumber(printed: string): string {
  return printed
    .replace(/\d+/, "1")
    .replace(/[一二三四五六七八九十]+/, "一")
    .replace(/[①-⑳]/, "①")
    .replace(/[⑴-⒇]/, "⑴")
    .replace(/[⒈-⒛]/, "⒈")
    .replace(/[㈠-㈩]/, "㈠")
    .replace(/[❶-❿]/, "❶")
    .replace(/其次|再次|最后/, "首先");
}

/** Whether the ordinal that begins a line is a one. */
export function isFirst(shadow: string, {start}: Line): boolean {
  return /^(?:[(第]?[一1](?=[)、.,:。是要\s])|\(?①|首先|[⑴⒈㈠❶])/.test(
    shadow.slice(start, start + longestMark),
  );
}

/** The mark of a finding in words: 反馈问题一:. */
const issueMark =
  /^[[【]?(?:[^\s:问]{0,2}(?:问题|问题表现|表现|事项|任务)|第)\(?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[)\]】:、.项个条]/;
const longestIssueMark = 12;

/** Whether an ordinal of any kind begins a line, 反馈问题一: too. */
export function isNumbered(shadow: string, line: Line): boolean {
  if (markAt(shadow, line) !== "") return true;
  return issueMark.test(shadow.slice(line.start, Math.min(line.end, line.start + longestIssueMark)));
}
