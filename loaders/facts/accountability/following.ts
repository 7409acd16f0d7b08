import {list, oneOf} from "../../patterns/alternatives.js";
import type {Clause} from "../clauses.js";
import {actEnd, actOf, casesAgainst, type Act} from "./act.js";
import type {Hit} from "./hits.js";

/** Kinds of which one person may meet several. */
export const chained: ReadonlySet<string> = new Set([
  "立案",
  "立案审查调查",
  "留置",
  "党纪处分",
  "政务处分",
  "组织处理",
  "经济处理",
  "诫勉",
  "移送司法",
  "批评教育",
  "谈话提醒",
  "通报批评",
  "书面检查",
  "考核降档",
]);

/** Those before whom something was told: 在全市通报, 向班子成员范围通报. */
const BEFORE_WHOM = String.raw`[在向][^,。;、\d]{1,8}(?:[县市区州省校院局厅镇乡委行所内上]|系统|范围|集团|公司|街道)`;
/** Words between two acts that tell of nobody else. */
const goesOn = new RegExp(
  `^(?:[、,和及与]|以及)?${oneOf(
    list`并 同时 后 目前 现 按程序 依规依纪 依法依规 先后 又 也 随后`,
    list`分别 每人 各 对其(?=涉嫌|$) 被 已 将 予以 给予 受到 作出 进行 采取 其 重新`,
    BEFORE_WHOM,
    list`全[县市区州省校院局厅镇乡委行辖]`,
    list`(?:\d{4})?年度考核(?:结果|等次)? (?:的)?案[件卷] 与其 [^,。;、\d对]{1,6}(?:政府|党[委组]|纪委|监委)(?=同时|与其) 按规定 处分 措施 涉嫌犯罪(?:问题)? 涉嫌[^,。;]{0,14} 其涉嫌[^,。;]{0,8}`,
  )}*$`,
);

const talks = new Set(["谈话提醒", "诫勉", "批评教育", "通报批评"]);
/** What may follow an act without an object. */
const noObject = /^(?:$|[、)和及并后等]|处[理分])/;

/** An act without a subject of its own, done to those of the act before: 并采取留置措施, 给予其开除党籍. */
export function following(text: string, clause: Clause, hit: Hit, last: Act): Act | null {
  if (!(chained.has(hit.kind) || hit.isShared) || !(last.named || last.follows)) return null;
  const lead = text.slice(Math.max(last.end, clause.start), hit.start);
  if (!goesOn.test(lead)) return null;
  // 取消当年评优资格 comes with every sanction; 取消他当年评优资格 was done.
  if (/^取消(?![其他她]).*评/.test(text.slice(hit.start, hit.end))) return null;
  // 对3人批评教育,约谈财务科科长: the talk was with somebody else.
  if (talks.has(hit.kind) && !noObject.test(text.slice(actEnd(text, hit), clause.end))) return null;
  // 并向全院通报整改情况 tells of something else.
  if (text.endsWith("通报", hit.end) && !/^(?:$|[,。;、\n])/.test(text.slice(hit.end, hit.end + 1)))
    return null;
  const start = hit.start - /(?:分别|重新|被|给予其?|予以|受到|采取|涉嫌[^,。;]{0,8})*$/.exec(lead)![0].length;
  // Two sanctions shared out between the same persons, 分别给予党内严重警告、党内警告, are one entry.
  if (last.follows && last.kind === hit.kind && /^(?:处分)?[、和]$/.test(text.slice(last.end, hit.start)))
    return null;
  return {
    ...actOf(
      text,
      clause,
      hit,
      {start, end: actEnd(text, hit)},
      {people: last.people, units: last.units, cases: casesAgainst(hit.kind, last.people), length: 0},
      false,
    ),
    named: hit.isForOne === true,
    // Those who met one each are not the same.
    follows: hit.isForOne !== true,
  };
}
