import {list, oneOf} from "../../patterns/alternatives.js";
import type {Classed} from "../../patterns/classes.js";
import {pairsBeginning} from "../../patterns/edges.js";
import {mayBegin} from "../../patterns/pair-set.js";
import {longestNoun} from "./noun.js";
import {verbs} from "./verbs.js";

/** 5万元购买设备: what follows a sum is what was done with it, unless it is called so: 5万元扶持资金. */
const spent = new RegExp(
  `^${oneOf(verbs, list`购买 购置`)}(?!.{0,6}(?:资金|经费|款|基金|费用?|补贴|补助|贷款|项目|工程))`,
);

const spentPairs = pairsBeginning(spent);

/** Whether the words behind a sum of money begin with an act. */
export function isSpentOn({text}: Classed, from: number): boolean {
  return (
    from < text.length && mayBegin(spentPairs, text, from) && spent.test(text.slice(from, from + longestNoun))
  );
}
