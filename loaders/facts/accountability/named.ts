import type {Clause} from "../clauses.js";
import {actEnd, actOf, type Act} from "./act.js";
import {uncounted} from "./counts.js";
import type {Hit} from "./hits.js";
import {aboutActs, generic, inferred, isOutsider, onePost, person, plural} from "./whom.js";

/** Those to whom an act was done, before it: 对相关负责人进行批评教育, 给予原局长李某党内警告. */
const doneTo =
  /对([^,。;对]{2,40}?)(?:,[^,。;]{0,12})?(?:(?:进行|作出|给予|予以|实施|采取)了?[^,。;、]{0,4}|问题|(?<=某))$|(?:给予|予以)了?([^,。;、给予]{2,30})$|([^,。;、]{2,24}?)(?:已|均)?(?:受到|被)(?:了|给予|予以)?$/;
/** The same within it: 责令相关责任人作出书面检查. */
const toldWithin = /^责[令成]([^,。;]{2,12}?)(?:向[^,。;]{2,8}?)?[作做]出?(?:书面|深刻)?检/;

/** 对相关负责人进行批评教育: uncounted, but done to someone. */
export function named(text: string, clauses: readonly Clause[], hit: Hit, before: number): Act | null {
  const clause = clauses[hit.clause]!;
  if (hit.kind === "调查") return actOf(text, clause, hit, hit, uncounted, false);
  let lead = text.slice(before, hit.start);
  let from = before;
  if (/^[^对]{0,12}(?:给予|进行|作出)了[^,。;]{0,4}$/.test(lead) && !lead.includes("对")) {
    const previous = clauses[hit.clause - 1];
    if (previous?.sentence !== clause.sentence) return null;
    from = previous.start;
    lead = text.slice(from, hit.start);
  }
  const within = hit.kind === "责令检查" ? toldWithin.exec(text.slice(hit.start, hit.end)) : null;
  const m = within ?? doneTo.exec(lead);
  if (!m) return null;
  const who = (m[1] ?? m[2] ?? m[3])!;
  // 受到党纪处分 is also told of anyone: who is it must be said.
  if (m[3] !== undefined && (plural.test(who) || !onePost.test(who))) return null;
  const isPerson = person.test(who) || /严重违纪|违纪违法|涉嫌|某/.test(who);
  if (!isPerson || generic.test(lead) || aboutActs.test(lead) || isOutsider(who)) return null;
  if (m[2] !== undefined && isRule(text, clauses, hit.clause)) return null;
  const start = within ? hit.start : from + m.index;
  return actOf(text, clause, hit, {start, end: actEnd(text, hit)}, inferred(who), true);
}

/** Whether the clause before says for whom a sanction would be: 对履职不力的,给予责任人批评教育. */
function isRule(text: string, clauses: readonly Clause[], clause: number): boolean {
  const previous = clauses[clause - 1];
  if (previous?.sentence !== clauses[clause]!.sentence) return false;
  const condition = text.slice(previous.start, previous.end);
  return condition.endsWith("的") || generic.test(condition);
}
