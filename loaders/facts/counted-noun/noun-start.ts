import {alternatives, list} from "../../patterns/alternatives.js";
import {isAt, nextIn, type Classed} from "../../patterns/classes.js";
import {pairsBeginning, unitsBeginning} from "../../patterns/edges.js";
import {mayBegin} from "../../patterns/pair-set.js";
import {unitSet} from "../../patterns/unit-set.js";
import {counting} from "../counting.js";
import {own, quotes} from "./noun.js";
import {VERBS} from "./verbs.js";

/** What stands behind examples of the noun. */
const examples = counting.add(unitSet("等"));

// 专项整改资金, 重点建设项目, 开工率: behind and before such words a verb is a part of the noun.
const verb = new RegExp(
  `(?<!专项|重点|各项|警示|各类|实地|技术|安全|违法|财政|配套)${VERBS}(?![率额量数者])[了出过]?`,
  "y",
);
const verbInitials = counting.add(unitsBeginning(verb));
const verbPairs = pairsBeginning(verb);

/** Words with which a clause begins and no noun does. */
const leading = new RegExp(
  `^(?:${alternatives(
    list`为 对(?!象) 向 将 把 从 由 等 再 又 共 已 约`,
    list`每 各[类级项]? [一二三四五六七八九十]是`,
    list`使 让 给 就 并 拟 其(?![他它]) 该 及 和`,
    list`在(?!职|编|建|校|册|岗|线|外|地) 比(?![例重率]) 较 占`,
  )})+`,
);
const leadingInitials = counting.add(unitsBeginning(leading));

/** Where a noun begins: behind the last verb, and behind 的 and examples. */
export function nounStart(shadow: Classed, from: number, to: number): number {
  const {text} = shadow;
  let clause: string | null = null;
  let start = from;
  let verbEnd = from;
  let lastOwn = -1;
  let lastExamples = -1;
  let hasQuotes = false;
  const telling = verbInitials | own | examples | quotes;
  for (let at = nextIn(shadow, telling, from, to); at < to; at = nextIn(shadow, telling, at + 1, to)) {
    if (isAt(shadow, at, own)) lastOwn = at;
    else if (isAt(shadow, at, examples)) lastExamples = at;
    else if (isAt(shadow, at, quotes)) hasQuotes = true;
    else if (at >= verbEnd && mayBegin(verbPairs, text, at)) {
      clause ??= text.slice(from, to);
      verb.lastIndex = at - from;
      if (!verb.test(clause)) continue;
      verbEnd = from + verb.lastIndex;
      if (verbEnd < to && !(hasQuotes && inQuotes(clause, at - from))) start = verbEnd;
    }
  }
  start += leadingLength(shadow, start, to);
  if (lastOwn >= start && lastOwn < to - 1) start = lastOwn + 1;
  // 某厂等省级智能工厂3家: what stands before 等 are examples.
  if (lastExamples >= start && !/^(?:级|次|问题?$|费$)/.test(text.slice(lastExamples + 1, to))) {
    start = lastExamples + 1;
    start += leadingLength(shadow, start, to);
  }
  return start;
}

/** How many of the code units from an offset on are such words. */
function leadingLength(shadow: Classed, at: number, to: number): number {
  if (at >= to || !isAt(shadow, at, leadingInitials)) return 0;
  return leading.exec(shadow.text.slice(at, to))?.[0].length ?? 0;
}

function inQuotes(clause: string, at: number): boolean {
  const open = clause.lastIndexOf("“", at);
  return open >= 0 && clause.indexOf("”", open) >= at;
}
