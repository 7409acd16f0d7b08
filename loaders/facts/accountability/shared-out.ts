import type {Clause} from "../clauses.js";
import {countsIn} from "./counts.js";
import type {Hit} from "./hits.js";
import {inferred} from "./whom.js";

/** What stands between sanctions that are shared out. */
const between = /^(?:处分|谈话|提醒)?[、和或及]$/;
/** What sums up sanctions behind the last. */
const summing = /^(?:处分|谈话|提醒)?等[^,。;、\d]{0,6}(?:处分|处理|措施)/;
/** The same where it was said before that they were shared out. */
const closing = /^(?:处分|处理)/;
/** Kinds that 党纪政务处分 sums up. */
const disciplines: ReadonlySet<string> = new Set(["党纪处分", "政务处分", "党纪政务处分"]);

/**
 * Sanctions of several kinds that were shared out between several persons, as one: of 对14人分别给予党内警告、诫勉等处理
 * nobody knows who met what. A list without a number of its own for each is meant; one person may meet all of them.
 */
export function sharedOut(text: string, clauses: readonly Clause[], hits: readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  for (let i = 0; i < hits.length; i++) {
    let last = i;
    while (hits[last + 1]?.clause === hits[i]!.clause && joins(text, hits[last]!, hits[last + 1]!)) last++;
    const list = hits.slice(i, last + 1);
    const one = last > i ? asOne(text, clauses, list) : null;
    if (one) all.push(one);
    else if (last > i && isOneEach(text, clauses, list))
      all.push(...list.map((hit) => ({...hit, isForOne: true})));
    else all.push(...list);
    i = last;
  }
  return all;
}

function joins(text: string, a: Hit, b: Hit): boolean {
  return between.test(text.slice(a.end, b.start));
}

/** Hits of a list as one; null if all are of one kind, or may have met one person. */
function asOne(text: string, clauses: readonly Clause[], list: readonly Hit[]): Hit | null {
  const first = list[0]!;
  const last = list[list.length - 1]!;
  const kinds = list.map(({kind}) => kind);
  if (new Set(kinds).size === 1) return null;
  const {start, sentence} = clauses[first.clause]!;
  const lead = text.slice(start, first.start);
  const isApart = lead.includes("分别");
  const previous = clauses[first.clause - 1];
  const from = previous?.sentence === sentence ? previous.start : start;
  const people = peopleIn(lead) ?? peopleIn(text.slice(from, first.start));
  if (people === 1 || (people === null && !isApart)) return null;
  // Where more persons than kinds were told of, no word needs to close the list.
  const isFewer = isApart && people !== null && people > list.length;
  const length = closedBy(text, last, isApart) ?? (isFewer ? 0 : null);
  if (length === null) return null;
  const kind = kinds.every((each) => disciplines.has(each)) ? "党纪政务处分" : "追责问责";
  return {...first, kind, end: last.end + length, isShared: true};
}

/** Whether as many kinds as persons were shared out between them: 对2人分别给予诫勉、批评教育. */
function isOneEach(text: string, clauses: readonly Clause[], list: readonly Hit[]): boolean {
  const lead = text.slice(clauses[list[0]!.clause]!.start, list[0]!.start);
  const kinds = new Set(list.map(({kind}) => kind));
  return lead.includes("分别") && kinds.size === list.length && peopleIn(lead) === list.length;
}

/** How long the words are that close a list behind its last sanction; null if nothing closes it. */
function closedBy(text: string, last: Hit, isApart: boolean): number | null {
  const behind = text.slice(last.end, last.end + 16);
  const summed = summing.exec(behind);
  if (summed) return summed[0].length;
  if (!isApart) return null;
  return (
    closing.exec(behind)?.[0].length ?? (/(?:处分|处理)$/.test(text.slice(last.start, last.end)) ? 0 : null)
  );
}

/** How many persons words name before an act. */
function peopleIn(lead: string): number | null {
  return countsIn(lead)?.people ?? inferred(lead.replace(verbs, "")).people;
}

const verbs = /(?:分别|已|均|受到|被|给予|予以|进行|作出|采取|了)*$/;
