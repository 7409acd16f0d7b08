import type {Span} from "../../notice/frame.js";
import type {Clause} from "../clauses.js";
import type {Counts} from "./counts.js";
import type {Hit} from "./hits.js";

/** A sanction that was told, before it has its part in a total or in a chain. */
export interface Act extends Span {
  readonly kind: string;
  readonly term: string;
  people: number | null;
  units: number | null;
  readonly cases: number | null;
  readonly sentence: number;
  /** Whether the act names those to whom it was done, so that a later act may be done to the same. */
  readonly named: boolean;
  readonly follows: boolean;
  /** Whether it says only of which rank some are to whom the act before was done. */
  readonly ofRank: boolean;
}

/**
 * The act that a word and its counts tell.
 *
 * @param named whether those to whom it was done are named
 */
export function actOf(
  text: string,
  {sentence}: Clause,
  hit: Hit,
  span: Span,
  counts: Counts,
  isNamed: boolean,
): Act {
  const {units} = counts;
  const people = hit.isForOne ? 1 : counts.people;
  const cases = counts.cases ?? (isNamed ? casesAgainst(hit.kind, people) : null);
  const term = text.slice(hit.start, hit.end);
  return {
    kind: hit.kind,
    term,
    people,
    units,
    cases,
    start: span.start,
    end: span.end,
    sentence,
    named: isNamed,
    follows: false,
    ofRank: false,
  };
}

/** How many cases were opened where it is told only against whom: one against one. */
export function casesAgainst(kind: string, people: number | null): number | null {
  return people === 1 && kind.startsWith("立案") ? 1 : null;
}

/**
 * Where an act ends that is told up to a word for it: behind 处分, behind further sanctions of its kind, and behind the
 * sum that was withheld.
 */
export function actEnd(text: string, hit: Hit): number {
  const more = hit.kind === "经济处理" ? moreOfPay : hit.kind === "政务处分" ? moreOfState : moreOfParty;
  return hit.end + more.exec(text.slice(hit.end, hit.end + 20))![0].length;
}

const moreOfPay = /^(?:共计?|合计|累计)?(?:\d+(?:\.\d+)?余?万?余?元)?(?:处罚|处理)?/;

/** Sanctions of one kind share an entry: 党内警告、严重警告; 党内警告、政务记过 are two. */
const moreOfParty = /^(?:[、和](?:党内)?(?:严重)?警告)?(?:处分|处理|措施|谈话)?/;
const moreOfState = /^(?:[、和](?:政务|行政)?(?:警告|记大?过|降级|撤职))?(?:处分|处理|措施|谈话)?/;
