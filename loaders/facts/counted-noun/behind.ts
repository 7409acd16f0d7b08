import {isAt, nextIn, type Classed} from "../../patterns/classes.js";
import {pairsBeginning, unitsBeginning} from "../../patterns/edges.js";
import {mayBegin} from "../../patterns/pair-set.js";
import {holdsAt, unitSet} from "../../patterns/unit-set.js";
import {counting} from "../counting.js";
import {cut, noNoun} from "./cut.js";
import {longestNoun, own, quotes, type CountedNoun} from "./noun.js";

// Where words may begin that end a noun, or begin none.
const cutInitials = counting.add(unitsBeginning(cut));
const cutPairs = pairsBeginning(cut);
const noNounInitials = counting.add(unitsBeginning(noNoun));
const marks = ",。;:、!?";
/** 年用水超过5万吨的企业: what stands before 的 tells the thing and may hold a number itself. */
const attributed = new RegExp(
  `^[^${marks}\\n的]{0,14}(?:超|过|以上|不足|涉及|存在|未|需)[^${marks}\\n的]{0,12}的(?=[一-龥“])`,
);
const clauseMarks = counting.add(unitSet(`${marks}\n`));
const ends = counting.add(unitSet(`${marks}() \n\t`));

/** The noun behind a unit. */
export function nounBehind(shadow: Classed, from: number): CountedNoun | null {
  if (isAt(shadow, from, clauseMarks)) return null;
  const {text} = shadow;
  const to = Math.min(from + 2 * longestNoun, text.length);
  const attribute = isAttributed(shadow, from) ? attributed.exec(text.slice(from, to))?.[0] : undefined;
  if (attribute !== undefined) return cutNoun(shadow, from + attribute.length, to);
  const start = isAt(shadow, from, own) ? from + 1 : from;
  if (start >= to || isAt(shadow, start, ends)) return null;
  if (isAt(shadow, from, noNounInitials) && noNoun.test(text.slice(from, to))) return null;
  return cutNoun(shadow, start, to);
}

/** Whether a 的 stands behind in the same clause, as near as an attribute ends. */
function isAttributed(shadow: Classed, from: number): boolean {
  const to = from + 2 * longestNoun;
  const at = nextIn(shadow, clauseMarks | own, from, to);
  return at < to && isAt(shadow, at, own);
}

const topics = /^(?:基础|前提|现状|情况|目标|要求|原则|级)/;
const topicInitials = unitsBeginning(topics);

/** The noun that begins a stretch. */
function cutNoun(shadow: Classed, from: number, to: number): CountedNoun | null {
  const {text} = shadow;
  const stretch = text.slice(from, to);
  let end = from + cutAt(shadow, from, stretch);
  if (nextIn(shadow, quotes, from, end) < end) end = from + withoutHalfQuote(stretch, end - from);
  // 区级领导的车辆: the thing is the last; 新区的, with nothing behind, leaves the first.
  // 老旧小区的养老设施: the number counts what stands right behind it.
  end = nextIn(shadow, own, from, end);
  if (end <= from || end - from > longestNoun || text[end - 1] === "级") return null;
  if (holdsAt(topicInitials, text, from) && topics.test(stretch)) return null;
  return {start: from, end};
}

/** Where the noun of a stretch ends whose words are cut at an offset, if of a pair of quotes there it has only one. */
function withoutHalfQuote(stretch: string, cut: number): number {
  let end = cut;
  const open = stretch.lastIndexOf("“", end - 1);
  if (open >= 0 && !stretch.slice(open, end).includes("”")) end = open;
  const close = stretch.indexOf("”");
  if (close >= 0 && close < end && !stretch.slice(0, close).includes("“")) end = close;
  return end;
}

/** Where the first words begin that belong to no noun, in a stretch that begins at an offset. */
function cutAt(shadow: Classed, from: number, stretch: string): number {
  const {text} = shadow;
  const to = from + stretch.length;
  for (let at = nextIn(shadow, cutInitials, from, to); at < to; at = nextIn(shadow, cutInitials, at + 1, to)) {
    if (!mayBegin(cutPairs, text, at)) continue;
    cut.lastIndex = at - from;
    if (cut.test(stretch)) return at - from;
  }
  return stretch.length;
}
