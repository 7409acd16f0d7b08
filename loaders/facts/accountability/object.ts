import {list, oneOf} from "../../patterns/alternatives.js";
import type {Clause} from "../clauses.js";
import {aboutActs, generic} from "./about.js";
import {actOf, type Act} from "./act.js";
import {AMONG} from "./among-whom.js";
import type {Hit} from "./hits.js";
import {isRule} from "./named.js";
import {isOutsider} from "./outsiders.js";
import {BODY, inferred, isOnePerson, isPlural, oneUnit} from "./whom.js";

/** Words of which somebody who was not counted may be the object. */
const taking = new Set(["谈话提醒", "诫勉", "通报批评"]);
const replacing = /^(?:换掉|(?:调整)?撤换)$/;

/** Words before an act that say at most who did it and how. */
const bare = new RegExp(
  `^(?:并|同时|已|分别|[^,。;、\\d对将]{2,8}${AMONG}|当面|严肃|集体|随后|[^,。;、\\d对将拟每]{0,12}${BODY}(?:主要)?(?:领导|负责(?:人|同志)|书记)?)*$`,
);

/** Who may be anybody: 乡镇党委书记, 科室主任. */
const anybody = new RegExp(
  `^${oneOf(
    list`乡镇 镇街 镇村 村居 街道 科室 处室 股室 站所 班组 支部 党支部 总支 村 社区 学校 企业 公司 基层 行业 中层 党员 分支机构`,
  )}?(?:党[委组]|党?支部|党总支)?(?:主要|分管)?(?:负责(?:人|同志)|领导|书记|支书|主任|校长|经理|[站所科处]长|干部|委员)$`,
);
/** The same of the body that was told of right before. */
const ofTheBody = /^(?:主要|分管|相关)?(?:负责(?:人|同志)|领导|书记|主任|校长|经理|[站所科处院局]长)$/;

/**
 * An act with those whom it met behind its word, who were not counted: 约谈财务股负责人; 诫勉其总经理; 换掉原来的报账员.
 *
 * @param last the act before, if it is of the same sentence
 */
export function doneToObject(
  text: string,
  clauses: readonly Clause[],
  hit: Hit,
  before: number,
  last: Act | null,
): Act | null {
  const clause = clauses[hit.clause]!;
  const replaces = hit.kind === "组织处理" && replacing.test(text.slice(hit.start, hit.end));
  if (!(taking.has(hit.kind) || replaces) || !bare.test(text.slice(before, hit.start))) return null;
  const object = text.slice(hit.end, clause.end);
  if (object.length < 2 || object.length > longest || /[;:]/.test(object)) return null;
  if (generic.test(object) || aboutActs.test(object) || isOutsider(object, hit.kind)) return null;
  const who = object.replace(/^了?其?/, "");
  const isHis = /^了?其/.test(object);
  const parts = who.split(/[、和及与]/);
  const isDefinite = (part: string) =>
    (isOnePerson(part) || (oneUnit.test(part) && !isPlural(part))) &&
    (isHis || !anybody.test(part) || (ofTheBody.test(part) && last?.units === 1));
  if (!parts.every(isDefinite) || isRule(text, clauses, hit.clause)) return null;
  return actOf(text, clause, hit, {start: hit.start, end: clause.end}, inferred(who), true);
}

/** No list of a few posts is longer, in code units. */
const longest = 40;
