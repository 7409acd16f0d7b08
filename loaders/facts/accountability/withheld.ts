import type {Clause} from "../clauses.js";
import {aboutActs, generic} from "./about.js";
import {actEnd, actOf, type Act} from "./act.js";
import {uncounted} from "./counts.js";
import type {Hit} from "./hits.js";
import {isRule} from "./named.js";
import {isOutsider} from "./outsiders.js";

/** Those whose pay somebody in public service may withhold. */
const inside = /责任|科室|部门|人员|职工|干部|班子|单位|教师|医[生师]/;

/** Pay that was withheld of an untold number of persons, told by its sum: 扣罚相关科室绩效23.4万元. */
export function withheld(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const clause = clauses[hit.clause]!;
  const end = actEnd(text, hit);
  if (
    hit.kind !== "经济处理" ||
    !(/\d万?余?元/.test(text.slice(hit.end, end)) || text.slice(hit.start, hit.end).includes("该"))
  )
    return null;
  const words = text.slice(before, end);
  if (generic.test(words) || aboutActs.test(words) || /每|按/.test(words) || isOutsider(words, hit.kind))
    return null;
  // 经济处罚 is also what firms meet.
  if (text.startsWith("经济", hit.start) && !inside.test(words)) return null;
  if (isRule(text, clauses, hit.clause)) return null;
  return actOf(text, clause, hit, {start: hit.start, end}, uncounted, false);
}
