import {digitsEnd, type Mark} from "./marks.js";
import type {Ordinal} from "./ordinal.js";

/* Marks that only the number before them gives away: 1.修订制度,2.开展检查 and 1.修订制度。2.8名干部参加培训。 */

const longest = 2;

/** Whether the number at an offset is the next one of a sequence, and a mark, though a comma stands before it. */
export function isNextBehindComma(shadow: string, at: number, before: Ordinal | undefined): boolean {
  if (shadow[at - 1] !== "," || before?.class !== "arabic" || before.place === "inline") return false;
  const end = digitsEnd(shadow, at, at + longest + 1);
  return end > at && end - at <= longest && Number(shadow.slice(at, end)) === before.value + 1;
}

/** What is counted whole: behind 2.8 it shows that the two is a mark. */
const counted = /(\d{1,2})\.(?=\d{1,3}(?:[多余]?[名个项次户家件处所份场期辆台座批宗条篇人])(?![均年月]))/y;

/** The next number of a sequence where a count follows it: 2.8名干部; null if it is a decimal or another number. */
export function nextBeforeCount(shadow: string, at: number, before: Ordinal | undefined): Mark | null {
  if (shadow[at - 1] !== "。" || before?.class !== "arabic") return null;
  counted.lastIndex = at;
  const found = counted.exec(shadow);
  if (!found || Number(found[1]) !== before.value + 1) return null;
  return {class: "arabic", value: before.value + 1, length: found[0].length};
}
