import {sentenceAround, type Clause} from "../clauses.js";
import {aboutActs, generic} from "./about.js";
import {actEnd, actOf, type Act} from "./act.js";
import type {Hit} from "./hits.js";
import {isRule} from "./named.js";
import {personsOrBodiesIn} from "./whom.js";

/** Who wrote a self-criticism or stepped aside, and to whom it was handed: 党委书记向县委作出书面检查. */
const writer = /^([^,。;]{2,40}?)(?:已|均|也)?(?:向[^,。;、]{2,14}?|在[^,。;、]{2,14}会上)?(?:作出?)?$/;
/** A round of meetings at which everybody criticises himself. */
const round = /民主生活会|组织生活会|对照检查|检视|查摆/;
/** Self-criticism that belongs to the round of meetings, not to a misdeed. */
const meeting = /民主生活会|组织生活会|对照|检视|查摆|代表|带头|班子/;

/** Where one who was told to criticise himself did so. */
const place = /在[^,。;、]{0,8}(?:民主|组织)生活会上/;

/**
 * An act told by what the person did: 分管副局长作出书面检查, 部门主任作停职检查. A deep one, without a paper, is an
 * act only beside others, or where it was imposed: 由分管副局长作出检查.
 */
export function owned(
  text: string,
  clauses: readonly Clause[],
  hit: Hit,
  before: number,
  isBeside: boolean,
): Act | null {
  const term = text.slice(hit.start, hit.end);
  const lead = text.slice(before, hit.start);
  const isOrdered = lead.startsWith("由");
  if (!/^(?:(?:公开)?[作写提递].*检[查讨]|停职检查)$/.test(term)) return null;
  const who = writer.exec(lead)?.[1];
  if (!who || generic.test(who) || aboutActs.test(who)) return null;
  const counts = personsOrBodiesIn(who);
  const isCounted = counts !== null && /\d|两/.test(who);
  if (!counts || !(isBeside || isOrdered || isCounted || /书面|停职/.test(term))) return null;
  if (isOrdered && isRule(text, clauses, hit.clause)) return null;
  const [first, last] = sentenceAround(clauses, hit.clause);
  const sentence = text.slice(clauses[first]!.start, clauses[last]!.end);
  if ((isCounted ? round : meeting).test(isOrdered ? sentence.replace(place, "") : sentence)) return null;
  return actOf(text, clauses[hit.clause]!, hit, {start: before, end: actEnd(text, hit)}, counts, true);
}
