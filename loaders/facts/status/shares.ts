import {occurrencesOf} from "../../occurrences.js";
import {rest} from "./words/going-on.js";

/** How far behind a number its noun may end, in code units. */
const reach = 18;
const anyCount = /(\d+(?:\.\d+)?)(万?(?:平方米|亩|[个件条处户宗所家项名间座栋辆套支批]))/g;
const doneCount = new RegExp(`已(?:经|累计)?[^,。;\\d已的]{0,10}?${anyCount.source}`, "g");
/** The same, the count first: 13个已晋位升级. */
const countDone = new RegExp(
  `(?<=[,;](?:目前|现|其中)?)${anyCount.source}([^,。;\\d已]{0,4})已(?:经|全部|基本)?(?:整改|完成|晋位|升级|化解|解决|拆除|清退|收回|达标|建成|开工|投用|复[工耕垦]|整治|交付|还清)`,
  "g",
);

/**
 * Adds counts of which only a part is said to be done: 梳理问题48个,目前已化解14个.
 * @returns the counts of such objects, whole and in parts: 48个, 14个, 34个
 */
export function addUnfinishedShares(text: string, shares: string[]): ReadonlySet<string> {
  const counts = new Set<string>();
  if (!text.includes("已")) return counts;
  for (const m of [...occurrencesOf(doneCount, text), ...occurrencesOf(countDone, text)]) {
    const before = text.slice(Math.max(0, m.index - 80), m.index);
    const sentence = before.slice(before.lastIndexOf("。") + 1);
    // 目前1个村已完成 is of so many villages.
    const totals = occurrencesOf(anyCount, sentence).filter(
      (n) => n[2] === m[2] && sentence.slice(n.index, n.index + reach).includes(m[3] ?? ""),
    );
    const total = totals[totals.length - 1];
    // 63栋全部腾空,其中29栋已拆除: none is left of the first act.
    const isAll = total !== undefined && /全部|悉数/.test(sentence.slice(total.index));
    const left = total && !isAll ? Number(total[1]) - Number(m[1]) : 0;
    if (left <= 0 || isToldOf(left, m[2]!, text.slice(m.index + m[0].length))) continue;
    shares.push(m[0]);
    const whole = sentence.slice(0, total!.index);
    // 排查隐患133处 tells of an act, 对13件积案 of none.
    if (!searched.test(whole)) counts.add(`${total![1]!}${m[2]!}`);
    for (const number of [m[1]!, left]) counts.add(`${number}${m[2]!}`);
  }
  return counts;
}

/** What found the objects that are counted right behind it. */
const searched = /(?:排查|摸排|梳理|排摸|清查|检查|收集|征集|通报|发现|查[处出]|指出)(?!出?的)[^,。;的]{0,8}$/;

/** What is said of all that is left: 剩余1件也于8月初了结. */
const theRest = /(?:其余|剩余|剩下的?|余下)(\d{1,6})([^,。;]{1,24})/;
/** How far behind a count it may end, in code units. */
const farthestRest = 60;

/** Whether the clause behind a count says what was done with all that is left: 34件,已了结29件,转立案5件. */
function isToldOf(left: number, unit: string, behind: string): boolean {
  const remainder = theRest.exec(behind.slice(0, farthestRest));
  if (remainder && Number(remainder[1]) === left && remainder[2]!.startsWith(unit) && !rest.test(remainder[0]))
    return true;
  const next = /^[,、](?:其中)?([^,。;、\d]{0,10})(\d{1,6}(?:\.\d{1,4})?)([^,。;、\d]{0,5})/.exec(behind);
  return (
    next !== null &&
    Number(next[2]) === left &&
    next[3]!.startsWith(unit) &&
    !/其余|剩余|余下|尚|未|正|在办|持续|推进|继续|待|将|拟|计划|长期/.test(next[1]! + next[3]!)
  );
}
