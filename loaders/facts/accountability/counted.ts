import {occurrencesOf} from "../../occurrences.js";
import {alternatives, list} from "../../patterns/alternatives.js";
import type {Clause} from "../clauses.js";
import {aboutActs, generic} from "./about.js";
import {actEnd, actOf, type Act} from "./act.js";
import {AMONG} from "./among-whom.js";
import {countsIn, everyPeopleCount, numberOf, type Counts} from "./counts.js";
import {chained} from "./following.js";
import type {Hit} from "./hits.js";
import {insiders, isCaseOfOthers, isOutsider, misdeeds, outside} from "./outsiders.js";
import {person} from "./whom.js";
import {wordsFrom} from "./words.js";

/** What 责令5名村干部作出检查, 取消2名干部评优资格 and 扣发2名干部绩效 end with, by kind. */
const endings: Readonly<Record<string, RegExp>> = {
  书面检查: /^[^,。;、\d]{0,12}?(?:检查|检讨)/,
  组织处理: /^[^,。;、\d]{0,20}?(?:资格|职务|任命)/,
  经济处理:
    /^[^,。;、\d]{0,10}(?:赔偿|退赔)[^,。;、\d]{0,4}(?:\d+(?:\.\d+)?万?余?元)?|^[^,。;、\d]{0,16}?(?:\d{1,2}个?月的?)?(?:绩效|奖金|奖励|工资|薪酬|年薪|津贴){1,2}(?:\d+(?:\.\d+)?万?余?元)?/,
};

/** An act with its count behind it: 给予党纪处分2人; 约谈支部书记3名; 查处问题6起11人. */
export function counted(text: string, clause: Clause, hit: Hit, before: number, counts: Counts): Act | null {
  const own = hit.end + counts.length;
  const rest = endings[hit.kind]?.exec(text.slice(own, clause.end));
  const end = own + (rest?.[0].length ?? 0);
  const lead = text.slice(before, hit.start);
  const object = text.slice(hit.end, end);
  // 发现一起、问责一起 is a rule.
  if (/发现[一1]起[、,]$/.test(text.slice(Math.max(0, hit.start - 5), hit.start))) return null;
  if (/(?:拟|将|计划|每[年月季半])[^,。;]{0,6}$|的$/.test(lead) || /任前|节前|廉政|廉洁|集体$/.test(lead))
    return null;
  if (/查处|立案|约谈|通报|处理|提醒|批评|经济|扣/.test(text.slice(hit.start, hit.end))) {
    const whole = text.slice(clause.start, clause.end);
    const about = ["立案", "经济处理"].includes(hit.kind) ? whole : object;
    if (isOutsider(about, hit.kind)) return null;
    if (hit.kind === "立案" && bareCases.test(object) && isCaseOfOthers(sentenceOf(text, clause))) return null;
    const isInside = bareCases.test(object) && isOfDiscipline(text, hit);
    if (text.startsWith("立案查处", hit.start) && !insiders.test(whole) && !isInside) return null;
    // 查处 is also what the law does to projects and premises.
    if (hit.kind === "查处" && !insiders.test(object) && !isInside && counts.people === null) return null;
  }
  // 解聘物业企业3家 ends a contract.
  if (counts.people === null && text.startsWith("解聘", hit.start)) return null;
  // What the police or a court hand over are no members.
  if (
    hit.kind === "移送司法" &&
    isOutsider(text.slice(text.lastIndexOf("。", clause.start) + 1, end), hit.kind)
  )
    return null;
  const opening = /(?:共)?(?:分别)?(?:给予|予以)?(?:共)?$/.exec(lead)!;
  const subject = /对[^,。;:]{2,24}$/.exec(lead);
  const start = hit.start - (subject?.[0].length ?? opening[0].length);
  return actOf(text, clause, hit, {start, end}, counts, subject !== null || hit.kind === "书面检查");
}

/** What of 查处问题3起 stands behind the word, where it does not say whose they are. */
const bareCases = /^(?:了|共|出)?(?:问题|案件)?\d/;

/** Whether the sentence up to an act tells of misdeeds of those in public service. */
function isOfDiscipline(text: string, hit: Hit): boolean {
  const lead = text.slice(Math.max(0, hit.start - longestLead), hit.start);
  const sentence = lead.slice(lead.lastIndexOf("。") + 1);
  return misdeeds.test(sentence) && !outside.test(sentence);
}

/** How much of a sentence is read before an act, in code units. */
const longestLead = 200;

/** The sentence around a clause, as far as it is read. */
function sentenceOf(text: string, {start, end}: Clause): string {
  const lead = text.slice(Math.max(0, start - longestLead), start);
  const rest = text.slice(end, end + longestLead);
  const stop = rest.search(/[。\n]/);
  return (
    lead.slice(Math.max(lead.lastIndexOf("。"), lead.lastIndexOf("\n")) + 1) +
    text.slice(start, end) +
    rest.slice(0, stop < 0 ? rest.length : stop)
  );
}

/** 涉嫌犯罪的1人移送检察机关. */
const suspected =
  /[^,。;、]{0,16}(?:\d+|两)(?:人|名[^,。;\d]{1,20}|个[^,。;、\d]{2,8}(?:负责人|主任|书记)|个[^,。;、\d]{2,12}(?=予以|给予))(?:涉嫌(?:职务)?犯罪)?(?:已|均|各|被|进行|予以|给予|作){0,2}$/;

/** 对3名责任人扣减绩效并诫勉谈话. */
const beside =
  /^对[^,。;对]{0,20}(?:人|名)[^,。;]{1,12}(?:扣[减发除罚]|追缴|收缴|清退|责令退|没收)[^,。;]{0,12}并$/;

/** How an act was done, before its word. */
const manner = new RegExp(
  `(?:${alternatives(
    list`集体 分别 各 每人 逐一 全部 严肃 从严 已 均 按(?:程序|规定) 依规依纪 依纪依规`,
    // Where many are talked to, it is for a fault.
    list`(?<=(?:不|未|失|违|虚|滞后|造假|靠后|末位|时任)[^,。;]{0,24})(?:集中|逐个|逐人|当面)`,
    [AMONG],
  )})+$`,
);

/** Those who were graded down: 2名科主任年度, 3个科室年度. */
const graded = /[^,。;、]{0,8}\d+(?:名|个|家|所)[^,。;、\d]{1,16}$/;

/** Those who were reported, and among whom: 相关3个单位在全系统. */
const reported = new RegExp(`[^,。;、\\d]{0,8}\\d+(?:个|家|所)[^,。;、\\d]{1,14}?${AMONG}$`);

/** Cases told with the names of those whose they are: 对2起典型问题点名道姓通报. */
const casesByName = /\d起典型(?:案件|问题)$/;

/** Who did it, behind those to whom it was done: 其余3人由集团纪委逐一. */
const byWhom = /(?<=[人名])由[^,。;、\d对]{2,14}?(?:逐一|集体|分别|当面)?$/;

/** An act with its count before it: 对2名责任人进行批评教育; 3名干部被诫勉; 对涉及的2起问题立案审查. */
export function countedBefore(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const whole = leadOf(text, clauses, hit, before);
  const lead = whole.replace(byWhom, "");
  const subject =
    /(?:对|将|给予|约谈)(?:[^对]|对象){2,60}$/.exec(lead) ??
    (text.startsWith("解除", hit.start) ? /与[^对]{2,40}$/.exec(lead) : null) ??
    /^.{0,60}(?:被|受到|因|受)[^,。;]{0,30}$/.exec(lead) ??
    suspected.exec(lead) ??
    (hit.kind === "通报批评" ? reported.exec(lead) : null) ??
    (hit.kind === "考核降档" ? graded.exec(lead) : null);
  const bears =
    /(?:进行|作出?|给予|予以|实[施行]|处以|采取|问题|涉嫌|受到?|被|在全)[^,。;\d]{0,14}$/.test(lead) ||
    (hit.kind === "立案" && /\d[件起](?:重新|再次)$/.test(lead)) ||
    person.test(lead.replace(/\([^()]{1,4}\)/g, "").replace(manner, "")) ||
    hit.kind === "考核降档" ||
    (chained.has(hit.kind) && beside.test(lead));
  if (!subject || !bears) return null;
  const counts = countsIn(subject[0]);
  const isByName = text.startsWith("点名", hit.start);
  // 将对2名责任人进行约谈 is still to come.
  if (/[将拟]$/.test(lead.slice(0, subject.index))) return null;
  if (
    !counts ||
    generic.test(definite(subject[0])) ||
    (aboutActs.test(subject[0]) && !(isByName && casesByName.test(subject[0])))
  )
    return null;
  if (isOutsider(subject[0], hit.kind)) return null;
  const all = occurrencesOf(everyPeopleCount, subject[0]).map((m) => numberOf(m[1]!));
  const people = all.length > 1 ? all.reduce((sum, n) => sum + n) : counts.people;
  const start = hit.start - (whole.length - lead.length) - subject[0].length;
  const span = {start, end: actEnd(text, hit)};
  return actOf(text, clauses[hit.clause]!, hit, span, {...counts, people}, true);
}

/** A subject without what it says of those it counts: 对2名落实责任不力的负责人 is told of them, and is no rule. */
function definite(subject: string): string {
  return subject.replace(/(\d+(?:[人名家]|个)[^,。;、\d]{0,24}?)不力的/, "$1");
}

/** The words before an act; where it only says 给予, the clause before names those to whom it was done. */
function leadOf(text: string, clauses: readonly Clause[], hit: Hit, before: number): string {
  const lead = text.slice(before, hit.start);
  const previous = clauses[hit.clause - 1];
  const isBare =
    before === wordsFrom(text, clauses[hit.clause]!) &&
    /^并?(?:均|都|分别)?(?:给予|予以|进行|作出)了?$/.test(lead);
  if (!isBare || previous?.sentence !== clauses[hit.clause]!.sentence) return lead;
  const start = wordsFrom(text, previous);
  return text[start] === "对" ? text.slice(start, hit.start) : lead;
}
