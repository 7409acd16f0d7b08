import {alternatives} from "../../patterns/alternatives.js";
import type {Clause} from "../clauses.js";
import {aboutActs, generic} from "./about.js";
import {actEnd, actOf, type Act} from "./act.js";
import {AMONG} from "./among-whom.js";
import {uncounted} from "./counts.js";
import type {Hit} from "./hits.js";
import {isOutsider, ofMembers} from "./outsiders.js";
import {anyTerm} from "./terms.js";
import {caught, inferred, isOnePerson, isPlural, namedInPart, oneUnit, onePost, person, WRONG} from "./whom.js";
import {wordsFrom} from "./words.js";

const GIVEN = "(?:进行|作出?|给予?|予以|实[施行]|采取)";
const BY_WHOM = String.raw`(?:了|给予|予以|[^,。;、\d对]{0,8}(?:纪委监委|纪委|监委|纪检监察组|纪检组|党委|党工委|党组|[总分]行|[镇乡县区市省]委?|集团))`;
/** Those to whom an act was done, before it: 对相关负责人进行批评教育, 给予原局长李某党内警告. */
const doneTo = new RegExp(
  alternatives(
    // 对相关负责人进行批评教育; 对…问题, 对李某.
    String.raw`对([^,。;对]{2,40}?)(?:,[^,。;]{0,12})?(?:${GIVEN}了?[^,。;、]{0,4}|问题|(?<=某))$`,
    // 给予原局长李某党内警告.
    String.raw`(?:给予|予以)了?((?:[^,。;、给予]{2,20}、)?[^,。;、给予]{2,30})$`,
    // 李某、张某均受到党内警告, by whom and by which rules.
    String.raw`((?:[^,。;、]{2,20}[、和]){0,3}[^,。;、]{2,24}?(?:(?<=某)因[^,。;]{2,40}?)?)(?:已|均|分别|双双)?(?:受到|被|背上|挨了?)${BY_WHOM}?(?:依[规纪法]|就地|当即|采取)*$`,
  ),
);
/** The same within it: 责令相关责任人作出书面检查. */
const toldWithin =
  /^责[令成]([^,。;]{2,24}?)(?:[向在][^,。;]{2,16}?)?(?:[作做]出?|写出|提交)(?:书面|深刻){0,2}检|^(?:免去|终止)([^,。;]{2,24}?)职务/;

/** Why somebody was sanctioned: 庭长因收受财物. */
const cause = new RegExp(`(?:因|${WRONG}).{0,40}$`);

/** Whose case was taken up, before what was done: 原主任陈某收受财物问题已立案审查调查. */
const caseTaken = new RegExp(
  `(?:^|[,、])([^,。;、]{2,24}?)${WRONG}[^,。;]{0,20}?(?:案件?|问题|行为)(?:已被?|被|正被?)?(?:依[规纪法]){0,3}$`,
);

/** That an act was done, and among whom, where those whom it met stand in the clause before: 区委进行全区通报批评. */
const givenAlone = new RegExp(
  `^[^对,。;]{0,12}(?:给予|进行|作出)了[^,。;]{0,4}$|^[^对被受,。;]{0,12}(?:给予|予以|进行|作出)(?:${AMONG})?$`,
);
/** Whether a clause does no more than name those to whom the next one does something. */
function isOnlyObject(clause: string): boolean {
  return clause.startsWith("对") && !clause.endsWith("的") && !anyTerm.test(clause);
}

/** Whose fault was told before: 对其涉嫌违纪问题. */
const hisFault = new RegExp(`^[其他她](?:${WRONG}|涉嫌)`);

/** 对相关负责人进行批评教育: uncounted, but done to someone. */
export function named(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const clause = clauses[hit.clause]!;
  if (hit.kind === "调查") return investigated(text, clause, hit, before);
  if (hit.kind === "查处" || text.startsWith("立案查处", hit.start)) return prosecuted(text, clause, hit);
  let lead = text.slice(before, hit.start).replace(handedOver, "").replace(why, "");
  let from = before;
  if (givenAlone.test(lead)) {
    const previous = clauses[hit.clause - 1];
    if (previous?.sentence !== clause.sentence) return null;
    if (!lead.includes("了") && !isOnlyObject(text.slice(wordsFrom(text, previous), previous.end))) return null;
    from = previous.start;
    lead = text.slice(from, hit.start);
  }
  const told = toldWithin.exec(text.slice(hit.start, hit.end));
  const within = /^[在向]/.test(told?.[1] ?? "") ? null : told;
  const m = within ?? doneTo.exec(lead);
  if (!m) return hit.kind.startsWith("立案") ? takenUp(text, clause, hit, before) : null;
  // 受到党纪处分 is also told of anyone: who is it must be said.
  const who = (m[1] ?? m[2] ?? lastNamed(m[3]!, ofBodies.has(hit.kind))).replace(
    /(?:分别|均|各|逐一|集体|由[^,。;、]{2,12})$/,
    "",
  );
  if (who === "" || hisFault.test(who) || (m[2]?.includes("、") && lastNamed(m[2]) !== m[2])) return null;
  const isPerson =
    person.test(who.replace(/因.{2,40}$/, "")) ||
    isOnePerson(who.replace(cause, "")) ||
    /严重违纪|违纪违法|涉嫌|某/.test(who);
  if (!isPerson || generic.test(lead) || aboutActs.test(lead) || isOutsider(who, hit.kind)) return null;
  if (m[2] !== undefined && isRule(text, clauses, hit.clause)) return null;
  const start = within ? hit.start : from + m.index + (m[3]?.lastIndexOf(who) ?? 0);
  return actOf(text, clause, hit, {start, end: actEnd(text, hit)}, inferred(who), true);
}

/** What bodies meet as persons do: 黄岭支行被总行问责. */
const ofBodies: ReadonlySet<string> = new Set(["追责问责", "通报批评"]);

/** Those with whom a list ends of whom each is one person, or one body: 原主任赵某、副经理钱某; empty if the last is none. */
function lastNamed(list: string, mayBeBodies = false): string {
  const parts = list.replace(/(?<=某|行|局|校|院|所|站|社区|村|公司|中心)因[^,。;]*$/, "").split(/(?<=[、和])/);
  let first = parts.length;
  const isOne = (part: string) => isOnePerson(part) || (mayBeBodies && oneUnit.test(part) && !isPlural(part));
  while (first > 0 && isOne(parts[first - 1]!.replace(/[、和]$/, ""))) first--;
  return parts.slice(first).join("");
}

/** For what somebody was sanctioned who is named by a post: 书记因不敢管事、长期不在岗被免职. */
const why = /(?<=[长任理员]|书记|负责人)因[^,。;]{2,40}(?=(?:被|受到)$)/;

/** To whom a case was handed over, or by whom it was taken up: 原科长丁某移交市纪委监委. */
const handedOver =
  /(?:移[交送]|由)[^,。;、\d对]{0,8}(?:纪委监委|纪委|监委|纪检监察机关)(?:予以|进行|依[规纪法])*$/;

/** Whose case it is: 查处原总经理孙某某严重违纪违法案件. */
const caseOf = new RegExp(`^([^,。;]{2,30}?)${WRONG}[^,。;]{0,24}?(?:(?<one>[一1]案)|案件?|问题|行为)`);

function prosecuted(text: string, clause: Clause, hit: Hit): Act | null {
  const m = caseOf.exec(text.slice(hit.end, clause.end));
  if (!m || !isOnePerson(m[1]!) || isOutsider(m[1]!, hit.kind)) return null;
  const counts = {...inferred(m[1]!), cases: m.groups?.one ? 1 : null};
  return actOf(text, clause, hit, {start: hit.start, end: hit.end + m[0].length}, counts, true);
}

function takenUp(text: string, clause: Clause, hit: Hit, before: number): Act | null {
  const m = caseTaken.exec(text.slice(before, hit.start));
  if (!m || !isOnePerson(m[1]!) || isOutsider(m[1]!, hit.kind)) return null;
  const start = before + m.index + m[0].indexOf(m[1]!);
  return actOf(text, clause, hit, {start, end: hit.end}, inferred(m[1]!), true);
}

/** 原局长李某正接受审查调查; who is it need not be said. */
function investigated(text: string, clause: Clause, hit: Hit, before: number): Act {
  const subject = /([^,。;、]{2,24}?)(?:目前|现)?(?:已|均)?正?在?$/.exec(text.slice(before, hit.start));
  const isOne = subject !== null && onePost.test(subject[1]!) && !isPlural(subject[1]!);
  const start = isOne ? before + subject.index : hit.start;
  return actOf(text, clause, hit, {start, end: hit.end}, isOne ? inferred(subject[1]!) : uncounted, isOne);
}

/** Somebody who makes up all the words before an act. */
const alone =
  /^(?:[、和]|同时|并)?(?:[^,。;、\d对将]{2,16}(?=对))?([对将]?)((?:(?<=对)[^,。;、对\d]{2,20}、)?[^,。;、对]{2,30}?)$/;
/** Among whom an act was told or a grade given. */
const amongWhom = new RegExp(
  `(?:(?<=.{2})${AMONG}|(?:(?:\\d{4})?年度|当年)(?:绩效)?|在[^,。;]{2,14}(?:考核|考评)中)$`,
);
/** What may stand between an act and the end of its clause. */
const ending = /^(?:处分|处理|谈话|提醒)*(?:$|[,。;、\n]|并(?!不|未))/;

/**
 * An act without a verb: 对分管副校长诫勉谈话. Where an act of the same sentence had one, those who follow are told of
 * without 对: 给予书记张某党内警告处分,镇长王某政务警告处分; so are those who are named: 村主任马某立案审查.
 */
export function listed(
  text: string,
  clauses: readonly Clause[],
  hit: Hit,
  before: number,
  inList: boolean,
): Act | null {
  const clause = clauses[hit.clause]!;
  const m = alone.exec(text.slice(before, hit.start).replace(handedOver, ""));
  if (!m || !ending.test(text.slice(actEnd(text, hit), clause.end))) return null;
  const [, marked, whole] = m as unknown as readonly [string, string, string];
  const who = whole.replace(amongWhom, "");
  // 将 also puts an act into the future: 将主任约谈.
  if (marked === "将" && !["组织处理", "考核降档"].includes(hit.kind)) return null;
  // 报账员给予诫勉 is done to him; in 党委书记给予批评教育 it is he who does it.
  if (marked === "" && /(?:给予|予以)$/.test(who) && !ofMembers.has(hit.kind)) return null;
  const isOne = isOnePerson(who);
  const isDefinite = inList ? person.test(who) : /(?:经办人|当事人|责任人)员?$/.test(who);
  const isUnit = oneUnit.test(who) && !isPlural(who);
  const isGraded = hit.kind === "考核降档" && isUnit;
  const isReported = hit.kind === "通报批评" && isUnit;
  if (!isOne && !isGraded && !(marked !== "" && (isDefinite || isReported))) return null;
  const isLost = text.startsWith("不再担任", hit.start);
  const isDisciplined = isOne && disciplines.has(hit.kind) && !isRule(text, clauses, hit.clause);
  const isTold =
    inList ||
    isGraded ||
    isLost ||
    isDisciplined ||
    marked !== "" ||
    (isOfficeHolder(who) && caught.has(hit.kind));
  if (!isTold || generic.test(who) || aboutActs.test(who) || (!isGraded && isOutsider(who, hit.kind)))
    return null;
  const start = hit.start - m[0].length + (/^[、和]/.test(m[0]) ? 1 : 0);
  return actOf(text, clause, hit, {start, end: actEnd(text, hit)}, inferred(who), true);
}

/** What is told of somebody by its name alone: 分管副经理政务记大过. */
const disciplines: ReadonlySet<string> = new Set(["党纪处分", "政务处分"]);

/** Whether words name a person, in part, with a post: 村委会副主任马某. */
function isOfficeHolder(who: string): boolean {
  return namedInPart.test(who) && onePost.test(who.replace(namedInPart, ""));
}

/** Whether the clause before says for whom a sanction would be: 对履职不力的,给予责任人批评教育. */
export function isRule(text: string, clauses: readonly Clause[], clause: number): boolean {
  const previous = clauses[clause - 1];
  if (previous?.sentence !== clauses[clause]!.sentence) return false;
  const condition = text.slice(previous.start, previous.end);
  return condition.endsWith("的") || generic.test(condition);
}
