import {isAt, type Classed} from "../../patterns/classes.js";
import {pairsBeginning, unitsBeginning, unitsEnding} from "../../patterns/edges.js";
import {mayBegin} from "../../patterns/pair-set.js";
import {counting} from "../counting.js";
import {VERBS} from "./verbs.js";

// Words that may stand between a noun and its number.
const last = new RegExp(`(?:(?<!违法)${VERBS}|[了出过共达约近超逾已为有仅到至将由￥¥])$`, "y");
const lastInitials = counting.add(unitsBeginning(last));
const lastPairs = pairsBeginning(last);
const lastEnds = counting.add(unitsEnding(last));
/** No such word is longer. */
const longestLast = 8;

/** Where a clause ends without the words that may stand between a noun and its number. */
export function withoutTail(shadow: Classed, from: number, to: number): number {
  let end = to;
  for (let at = tailStart(shadow, from, end); at < end; at = tailStart(shadow, from, end)) end = at;
  return end;
}

/** Where a word begins that may stand between a noun and its number, at the end of a clause. */
function tailStart(shadow: Classed, from: number, to: number): number {
  if (to === from || !isAt(shadow, to - 1, lastEnds)) return to;
  const {text} = shadow;
  let clause: string | null = null;
  for (let at = Math.max(from, to - longestLast); at < to; at++) {
    if (!isAt(shadow, at, lastInitials) || !mayBegin(lastPairs, text, at)) continue;
    clause ??= text.slice(from, to);
    last.lastIndex = at - from;
    if (last.test(clause)) return at;
  }
  return to;
}
