import type {Accountability} from "../accountability.js";
import type {Act} from "./act.js";

/** Kinds that sum up others; each sums up its own. */
const sums: Readonly<Record<string, readonly string[]>> = {
  党纪政务处分: ["党纪处分", "政务处分"],
  组织处理: ["诫勉", "批评教育", "谈话提醒", "通报批评", "书面检查"],
};
/** Kinds that sum up whatever was done. */
const sumsOfAll = new Set([
  ...["追责问责", "查处", "立案", "立案审查调查"],
  ...["第一种形态", "第二种形态", "第三种形态", "第四种形态"],
]);

/** A total that is open for its parts. */
interface OpenTotal {
  /** Index of its row. */
  readonly index: number;
  /** Where its parts end at the latest. */
  readonly end: number;
  /** People not yet told of in parts; null if the total does not count people. */
  left: number | null;
  /** Whether its parts stand in brackets. */
  readonly bracket: boolean;
}

/** Gives every act its part in a total and in a chain; to reduce the acts of a notice with. */
export function withParts(
  text: string,
): (rows: Accountability[], act: Act, i: number, acts: readonly Act[]) => Accountability[] {
  const open: OpenTotal[] = [];
  let chain: number | null = null;
  return (rows, act, index, acts) => {
    const {kind, term, people, units, cases, start, end, follows} = act;
    while (open.length > 0 && open[open.length - 1]!.end <= start) open.pop();
    let total = open[open.length - 1];
    // What follows on so many of a rank is told by itself: 立案6人,其中处级干部1人,给予党纪处分4人.
    const isBehindRanks = acts[index - 1]?.ofRank === true && !act.ofRank;
    while (total && !total.bracket && (isBehindRanks || !belongs(rows[total.index]!, total, act))) {
      open.pop();
      total = open[open.length - 1];
    }
    if (total && total.left !== null) total.left -= people ?? 0;
    if (total) {
      const row = rows[total.index]!;
      rows[total.index] = {...row, role: row.part_of === null ? "total" : row.role};
    }
    if (!follows) chain = null;
    else {
      chain ??= index - 1;
      rows[chain] = {...rows[chain]!, same_person: chain};
    }
    rows.push({
      kind,
      term,
      people,
      units,
      cases,
      role: total ? "breakdown" : "single",
      part_of: total?.index ?? null,
      same_person: chain,
      start,
      end,
    });
    const opened = /^(?:(\((?:其中)?[,:]?)|[,;、]?其中[,:]?|:)/.exec(text.slice(end, end + 6));
    if (opened && people !== 0) {
      const bracket = opened[1] !== undefined;
      const rest = text.slice(end, end + 200).search(bracket ? /\)/ : /[。\n]/);
      open.push({index, end: end + (rest < 0 ? 200 : rest), left: people, bracket});
    } else if (!total) {
      const last = lastPart(text, act, acts.slice(index + 1, index + 1 + mostParts));
      if (last !== null) open.push({index, end: last, left: people, bracket: false});
    }
    return rows;
  };
}

/** No total is told in more parts without a word for them. */
const mostParts = 12;

/**
 * Where the last part of a total ends that is told without 其中; null if what follows in its sentence does not add up to
 * it: 处理9人,党纪处分2人,诫勉7人.
 */
function lastPart(text: string, {kind, people, end}: Act, following: readonly Act[]): number | null {
  if (people === null || !["追责问责", "查处", "组织处理"].includes(kind)) return null;
  let [left, last, parts] = [people, end, 0];
  for (const act of following) {
    if (left === 0 || /[。\n]/.test(text.slice(last, act.start))) break;
    if (act.people === null || act.follows || sumsOfAll.has(act.kind)) return null;
    if (kind === "组织处理" && act.kind !== kind) return null;
    left -= act.people;
    last = act.end;
    parts++;
  }
  return left === 0 && parts > 1 ? last : null;
}

/** Whether an act may be part of a total: of its kind, and no more than is left of it. */
function belongs(total: Accountability, {left}: OpenTotal, {kind, people, cases}: Act): boolean {
  const summedUp = kind === total.kind || sumsOfAll.has(total.kind) || sums[total.kind]?.includes(kind);
  if (!summedUp) return false;
  // 处理29人,其中处分18人,对7起典型问题通报: cases are no part of so many people.
  if (people === null && cases !== null && total.cases === null) return false;
  return left === null || people === null ? left !== 0 : people <= left;
}
