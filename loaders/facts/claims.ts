import {skipSpace} from "../outline/lines.js";
import type {Span} from "../notice/frame.js";
import type {Section} from "../notice/section.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";
import {findings} from "./claims/findings.js";
import type {Pattern} from "./claims/pattern.js";
import {firstOf, placesOf} from "./claims/places.js";
import {plans} from "./claims/plans.js";
import {progress} from "./claims/progress.js";
import {rates} from "./claims/rates.js";
import {sanctions} from "./claims/sanctions.js";
import {upkeep} from "./claims/upkeep.js";
import {isAnothers} from "./claims/whose.js";

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

/**
 * The claims in the organisational parts, at the head of the rectification and in the clue-and-petition item, in
 * document order; each claim once, where it is first made.
 *
 * @param items the groups and problems of the notice, in document order
 */
export function claimsOf(shadow: string, sections: readonly Section[], items: readonly Span[] = []): Claim[] {
  const claims: Claim[] = [];
  const taken = new Set<number>();
  const made = new Set<string>();
  const places = placesOf(shadow, sections, items);
  for (const {claim, pattern: words, needs, within, again} of patterns) {
    if (made.has(claim)) continue;
    const found = firstOf(places, words, needs, within, ({at, end, unit}) => {
      return (again || !taken.has(at)) && !isAnothers(claim, shadow, at, end, unit);
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

const clauseMarks = unitSet(",。;:!?\n");

/** The clause that holds a number, from the mark before it to the end of what was read. */
function clauseOf(shadow: string, at: number, end: number): {start: number; end: number} {
  let start = at;
  while (start > 0 && !holdsAt(clauseMarks, shadow, start - 1)) start--;
  return {start: skipSpace(shadow, start, end), end};
}
