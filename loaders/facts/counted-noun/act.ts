import {list, oneOf} from "../../patterns/alternatives.js";
import {isAt, type Classed} from "../../patterns/classes.js";
import {unitsEnding} from "../../patterns/edges.js";
import {unitSet} from "../../patterns/unit-set.js";
import {counting} from "../counting.js";
import type {CountedNoun} from "./noun.js";

/** Acts that say what a number is of, where no noun does: 投入6050万元, 集体学习8次, 诫勉3人. */
const acts = new RegExp(
  `${oneOf(
    // Sanctions.
    list`党纪政务处分 党纪处分 政务处分 组织处理 诫勉谈话 诫勉 批评教育`,
    list`谈话提醒 提醒谈话 教育提醒 警示谈话 通报批评 约谈`,
    // Money.
    list`总?投资额? 投入 支出 贷款 收入`,
    // Sessions.
    list`集体学习研讨 学习研讨 集体学习 专题研讨 集体研讨 学习 研讨`,
    list`调研 督查 巡查 抽查 走访 报道`,
  )}(?=[了共达约近超逾已为]*$)`,
);
const actEnds = counting.add(unitsEnding(acts));
/** What may stand between such an act and the number. */
const afterAct = counting.add(unitSet("了共达约近超逾已为"));

/** The act at the end of a clause that says what the number behind it is of; null if there is none. */
export function actIn(shadow: Classed, from: number, to: number): CountedNoun | null {
  let end = to;
  while (end > from && isAt(shadow, end - 1, afterAct)) end--;
  if (end === from || !isAt(shadow, end - 1, actEnds)) return null;
  const act = acts.exec(shadow.text.slice(from, to));
  return act && {start: from + act.index, end: from + act.index + act[0].length};
}
