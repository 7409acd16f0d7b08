import {list, oneOf} from "../../patterns/alternatives.js";
import type {Clause} from "../clauses.js";
import {generic} from "./about.js";
import {actEnd, actOf, type Act} from "./act.js";
import {countsIn, uncounted} from "./counts.js";
import {chained} from "./following.js";
import type {Hit} from "./hits.js";
import {isOutsider} from "./outsiders.js";
import {BODY, caught, inferred, isOnePerson, personsIn, WRONG} from "./whom.js";
import {wordsFrom} from "./words.js";

/** No name with its posts is longer, in code units. */
const longestName = 36;

/** How many clauses before an act those may be named to whom it was done. */
const furthest = 3;

/** By which rules, and that it is over. */
const DULY = oneOf(list`依规依纪 依法 依纪 研究 决定 已 分别 均 对 按程序`);
const GIVEN = oneOf(list`被 予以 给予? 受到 采取 进行 作出?`);
/** Words before an act that say at most who did it: 镇纪委给予其, 支部给了他, 已由区监委给予, 受到. */
const bare = new RegExp(
  [
    "^(?:目前|现|随后|最终|\\d{1,2}月(?:\\d{1,2}日)?)?(?:已|均|并|由|经){0,2}",
    `(?:[^,。;、\\d对给]{0,10}${BODY}(?:主要)?(?:负责(?:同志|人)|领导)?)?${DULY}{0,3}`,
    `[其他她]?${GIVEN}{0,2}了?[其他她]?$`,
  ].join(""),
);
const doing = /(?:被|予以|给予?|受到|采取|进行|作出?|已)了?[其他她]?$/;

/** 对虚报工程量的经办人员王某; 对原校长涉嫌违纪违法问题. */
const marked = new RegExp(`^(?:针?对|将)([^,。;]{2,40}?)(?:${WRONG}[^,。;]{0,24}(?:问题|行为|案件?|一事))?$`);
/** 查明原会计刘某截留补助的问题. */
const disclosed = new RegExp(
  `(?:^|[^,。;]{2,20})查[明实清]([^,。;\\d]{2,30}?)(?:${WRONG}|收取)[^,。;]{0,30}(?:问题|行为|一事|事实)$`,
);
/** 对长期不参加活动的1名党员限期改正. */
const markedCount =
  /^对([^,。;对]{0,24}?\d+(?:人|名[^,。;、\d]{0,6}?(?:党员|干部|职工|教师|人员|同志|责任人)))(?=限期|责令|提出|扣|追|补|清)/;
/** 3名已退休的班子成员也没能过关. */
const countFirst = /^([^,。;对\d]{0,12}?\d+名[^,。;、\d]{1,16}?)(?=[也都没未因])/;
/** 套取补贴的3名干部. */
const countAlone = /^([^,。;对]{0,24}?\d+名[^,。;、\d]{1,12})$/;
/** 查实1名教师在家中有偿补课; 追究分管领导责任. */
const found = new RegExp(
  `^(?:查[实出]|发现)(\\d+名[^,。;、\\d]{1,8}?)(?=在|存在|违|有偿|收|私|未)|^追究了?([^,。;、\\d]{2,16}?)(?:领导|主体|监督|管理|直接)?责任$`,
);
/** 清理“吃空饷”人员7名. */
const cleared =
  /^(?:清[理退]|查[出实]|发现)([^,。;]{0,24}(?:吃空饷|不在岗|旷工|造假|违[纪规]|脱岗)[^,。;\d]{0,16}\d+[人名])$/;
/** 骨科原主任收受回扣; 1名职工主动退回补助. */
const accused = new RegExp(
  `^([^,。;对]{2,30}?)(?:主动|自觉|自行|已|均)?(?:${WRONG}|因|被|退[出回赔缴还]|补[交缴])`,
);

/** The same, whatever is told of them, for an act done to 其: 书记在大会上作了检讨,镇党委对其提醒谈话. */
const subject = /^([^,。;对]{2,30}?)(?=[在作因未违被向于给借为替将把用超])/;
/** What was done to somebody for what he did, where the clause before names only him: 收受回扣被开除党籍. */
const forWrong = new RegExp(`^(?:因)?${WRONG}[^,。;]{0,30}(?:被|受到)(?:了|给予)?$`);

/** An act done to those whom an earlier clause of its sentence names: 原副主任挪用公款,镇纪委给予其留党察看处分. */
export function antecedent(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const clause = clauses[hit.clause]!;
  const lead = text.slice(before, hit.start);
  if (!(chained.has(hit.kind) || hit.isShared) || before > wordsFrom(text, clause) || generic.test(lead))
    return null;
  if (!bare.test(lead)) return forWrong.test(lead) ? afterName(text, clauses, hit, before) : null;
  const end = actEnd(text, hit);
  if (/^(?:的|以上|以下|力度)/.test(text.slice(end, end + 2))) return null;
  const isOrder = hit.kind === "书面检查" || doing.test(lead) || (lead !== "" && caught.has(hit.kind));
  for (let i = hit.clause - 1; i >= Math.max(0, hit.clause - furthest); i--) {
    const earlier = clauses[i]!;
    if (earlier.sentence !== clause.sentence) return null;
    const words = text.slice(wordsFrom(text, earlier), earlier.end);
    const who =
      markedCount.exec(words)?.[1] ??
      marked.exec(words)?.[1] ??
      disclosed.exec(words)?.[1] ??
      found
        .exec(words)
        ?.slice(1)
        .find((who) => who) ??
      (isOrder ? (accused.exec(words) ?? countAlone.exec(words) ?? countFirst.exec(words))?.[1] : undefined) ??
      (/[其他她]/.test(lead) ? subject.exec(words)?.[1] : undefined);
    const away = text.startsWith("解除", hit.start) ? cleared.exec(words)?.[1] : undefined;
    if (away !== undefined)
      return actOf(text, clause, hit, {start: before, end}, countsIn(away) ?? uncounted, true);
    const counts = who === undefined || generic.test(who) || isOutsider(who, hit.kind) ? null : personsIn(who);
    if (counts) return actOf(text, clause, hit, {start: before, end}, counts, true);
  }
  return null;
}

/** An act done to the one who makes up the clause before: 原股长李某,收受回扣被开除党籍. */
function afterName(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const clause = clauses[hit.clause]!;
  const previous = clauses[hit.clause - 1];
  if (previous?.sentence !== clause.sentence) return null;
  const start = wordsFrom(text, previous);
  const who = text.slice(start, previous.end);
  if (who.length > longestName || !isOnePerson(who) || generic.test(who) || !/某$|[长书记任理员计]$/.test(who))
    return null;
  return actOf(text, clause, hit, {start: before, end: actEnd(text, hit)}, inferred(who), true);
}
