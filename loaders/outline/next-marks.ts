import {digitsEnd, type Mark} from "./marks.js";
import type {Ordinal} from "./ordinal.js";

/* Marks that only the numbers around them give away: 1.修订制度,2.开展检查 and 1.修订制度。2.8名干部参加培训。 */

const longest = 2;

/** Whether the number at an offset is the next one of a sequence, and a mark, though a comma stands before it. */
export function isNextBehindComma(shadow: string, at: number, before: Ordinal | undefined): boolean {
  if (shadow[at - 1] !== "," || before?.class !== "arabic" || before.place === "inline") return false;
  const end = digitsEnd(shadow, at, at + longest + 1);
  return end > at && end - at <= longest && Number(shadow.slice(at, end)) === before.value + 1;
}

/** A number with a point at the beginning of a line, before a date or a count: 2.3月开展竞聘, 2.5个工作日内办结. */
const pointed = /(\d{1,2})\.(?=[1-9])(?!\d+版)/y;
/** Words that are over, so that no number of theirs stands on the next line. */
const over = /[。;:!?”)]\s*$/;
/** Numbers that begin a line and are marks in any case. */
const plainNumber = /\n {0,8}(\d{1,2})[.、](?!\d)/;
/** How far the next of them is looked for, in code units. */
const farthest = 2000;

/**
 * The next number of a sequence, or the first of one, at the beginning of a line where a date or a count follows it: 2.3月开展竞聘.
 * Null if it is a decimal: of a line that goes on, or in no order.
 */
export function nextOnLine(shadow: string, at: number, ordinals: readonly Ordinal[]): Mark | null {
  pointed.lastIndex = at;
  const found = pointed.exec(shadow);
  if (!found || !over.test(shadow.slice(Math.max(0, at - 40), at))) return null;
  const value = Number(found[1]);
  const before = ordinals.findLast(({place, class: kind}) => place === "line" && sequences.has(kind));
  const isNext = before?.class === "arabic" && value === before.value + 1;
  if (!isNext && value !== 1) return null;
  const next = Number(plainNumber.exec(shadow.slice(at, at + farthest))?.[1]);
  // What is above the same number is not of its sequence.
  const isMark = isNext ? next !== value : next === value + 1;
  return isMark ? {class: "arabic", value, length: found[0].length} : null;
}

/** Marks on lines of which a number is one, or below which its sequence begins. */
const sequences: ReadonlySet<string> = new Set(["arabic", "han", "han-bracket"]);

/** A month, or what is counted whole: behind 2.8 it shows that the two is a mark. */
const counted =
  /(\d{1,2})\.(?=1?\d月|\d{1,3}(?:[多余]?[名个项次户家件处所份场期辆台座批宗条篇人])(?![均年月]))/y;

/** The end of a sentence, and the blanks that part the paragraphs of a cell behind it. */
const sentenceBefore = /。 *$/;
const longestBlank = 12;

/** The next number of a sequence where a count follows it: 2.8名干部; null if it is a decimal or another number. */
export function nextBeforeCount(shadow: string, at: number, before: Ordinal | undefined): Mark | null {
  if (before?.class !== "arabic" || !sentenceBefore.test(shadow.slice(Math.max(0, at - longestBlank), at)))
    return null;
  counted.lastIndex = at;
  const found = counted.exec(shadow);
  if (!found || Number(found[1]) !== before.value + 1) return null;
  return {class: "arabic", value: before.value + 1, length: found[0].length};
}
