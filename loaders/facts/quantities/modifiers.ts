import {list, oneOf} from "../../patterns/alternatives.js";
import {isAt, type Classed} from "../../patterns/classes.js";
import {unitsBeginning, unitsEnding} from "../../patterns/edges.js";
import {unitSet} from "../../patterns/unit-set.js";
import {counting} from "../counting.js";
import type {Unit} from "../units.js";

/** Words that make 百, 千万 or 亿 alone a number: 过亿元, 近千家. */
export const rounded =
  /(?:超过?|(?<![最附临靠远接贴])近|(?<![经通超不])过|逾|突破|破|上|达|约|不足|将近|接近)$/;
const modifiers = new RegExp(
  `${oneOf(
    list`不低于 不少于 不高于 不超过 不多于 不足 不到`,
    // About, but not 节约, 附近.
    list`大约 大概 (?<![节预签违公契毁制集特失])约 将近 接近 (?<![最附临靠远接贴])近`,
    // More or less than, but not 赶超, 反超.
    list`超过 (?<![赶反])超 逾 突破 高于 低于 至少 最多 最高 最低`,
    list`平均 人均 户均 年均 累计`,
  )} ?$`,
);
const modifierEnds = counting.add(unitsEnding(modifiers));
const limits = /^(?:以上|以下|以内|之内|左右|上下(?!游|班|级|联|一|齐)|不等)/;
const limitInitials = counting.add(unitsBeginning(limits));
const within = /^内(?!部|容|外|设|控|资|地|河|涝)/;
/** Words further before a number, by which it is a total or a mean. */
const totals = /(累计|人均|户均|年均|平均)[^,。;:!?\n]{0,30}$/;
const totalEnds = counting.add(unitSet("计均"));
const clauseMarks = counting.add(unitSet(",。;:!?\n"));
/** How far before a number its modifiers are looked for. */
const reach = 40;

/** The modifier that ends where a number starts, a blank behind it included: 近, 不少于. */
export function modifierBefore(
  shadow: Classed,
  {start, bare}: {readonly start: number; readonly bare: boolean},
  from: number,
): string | null {
  const mayLead = start > from && isAt(shadow, start - 1, modifierEnds);
  if (!mayLead && !bare) return null;
  const clause = shadow.text.slice(Math.max(from, start - reach), start);
  return ((bare ? rounded.exec(clause) : null) ?? (mayLead ? modifiers.exec(clause) : null))?.[0] ?? null;
}

/** The limit that begins where a unit ends: 以上, 内. */
export function limitBehind(
  shadow: Classed,
  {end, unit}: {readonly end: number; readonly unit: Unit},
): string | null {
  const limit = isAt(shadow, end, limitInitials) ? limits.exec(shadow.text.slice(end, end + 3)) : null;
  if (limit) return limit[0];
  return unit.unit_class === "duration" && within.test(shadow.text.slice(end, end + 2)) ? "内" : null;
}

/** A word further before a number in its clause, by which it is a total or a mean: 累计. */
export function totalBefore(shadow: Classed, start: number, from: number): string | null {
  const first = Math.max(from, start - reach);
  for (let at = start - 1; at >= first && !isAt(shadow, at, clauseMarks); at--) {
    if (isAt(shadow, at, totalEnds)) return totals.exec(shadow.text.slice(first, start))?.[1] ?? null;
  }
  return null;
}
