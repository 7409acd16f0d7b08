import {skipSpace} from "../outline/lines.js";
import type {Section} from "../notice/sections.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";
import {findings} from "./claims/findings.js";
import type {Pattern} from "./claims/pattern.js";
import {firstOf, placesOf} from "./claims/places.js";
import {plans} from "./claims/plans.js";
import {progress} from "./claims/progress.js";
import {rates} from "./claims/rates.js";
import {sanctions} from "./claims/sanctions.js";
import {upkeep} from "./claims/upkeep.js";

/** What a notice says of itself, before it is compared with what was counted. Offsets into the text. */
export interface Claim {
  readonly claim: string;
  /** Null where the number is missing in print. */
  readonly value: number | null;
  readonly unit: string | null;
  /** 余, 多, 近 … as printed. */
  readonly approx: string | null;
  readonly start: number;
  readonly end: number;
}

/*
 * In order: of two patterns that read the same number the first one wins. Every stretch is bounded, so that
 * matching stays linear.
 */
const patterns: readonly Pattern[] = [...findings, ...progress, ...rates, ...plans, ...upkeep, ...sanctions];

// Numbers that are another's: an earlier round's, an audit's, the clues', the hotline's.
const foreign =
  /上一?轮|上次|前[一二三]轮|以往|历次|移交|线索|信访|审计(?!等)|立行立改|一个|20\d\d年[^。;,]{0,10}(?:巡视|巡察|反馈)|首轮|自查|群众反映|[全整]省|其他/;

/**
 * The claims in the organisational parts and the clue-and-petition item, in document order; each claim once,
 * where it is first made.
 */
export function claimsOf(shadow: string, sections: readonly Section[]): Claim[] {
  const claims: Claim[] = [];
  const taken = new Set<number>();
  const made = new Set<string>();
  const places = placesOf(shadow, sections);
  for (const {claim, pattern: words, needs, within, again} of patterns) {
    if (made.has(claim)) continue;
    const found = firstOf(places, words, needs, within, (at) => {
      return (again || !taken.has(at)) && !(isOfFindings(claim) && foreign.test(clauseBefore(shadow, at)));
    });
    if (!found) continue;
    taken.add(found.at);
    made.add(claim);
    claims.push({
      claim,
      value: found.value,
      unit: found.unit,
      approx: found.approx,
      ...clauseOf(shadow, found.at, found.end),
    });
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isOfFindings(claim: string): boolean {
  return ["problems_total", "aspects", "categories", "completed", "completion_rate"].includes(claim);
}

const clauseMarks = unitSet(",。;:!?\n");

/** The clause that holds a number, from the mark before it to the end of what was read. */
function clauseOf(shadow: string, at: number, end: number): {start: number; end: number} {
  let start = at;
  while (start > 0 && !holdsAt(clauseMarks, shadow, start - 1)) start--;
  return {start: skipSpace(shadow, start, end), end};
}

/** The words before a number that say whose it is. */
function clauseBefore(shadow: string, at: number): string {
  const before = shadow.slice(Math.max(0, at - 28), at);
  return before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(";")) + 1);
}
