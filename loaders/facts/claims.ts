import {skipSpace} from "../outline/lines.js";
import {hanOrdinal} from "../outline/numerals.js";
import type {Section} from "../notice/sections.js";
import {needsOf} from "../patterns/needed.js";
import {mayHold, pairsIn, type PairSet} from "../patterns/pair-set.js";
import {holdsAt, unitSet} from "../patterns/unit-set.js";

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

const NUMBER = "(?<value>\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,4})?)\\s*(?<approx>余|多)?";
/** Findings in Chinese numerals; 一个 is no count of them. */
const HAN_NUMBER = "(?<value>[一二三四五六七八九十百]{2,5}|[二两三四五六七八九十])";
/** The same behind what was done with them. */
const HAN_COUNT = `${HAN_NUMBER}(?<unit>[个项条])(?!方面|月|季度|层面|环节|阶段)`;
/** Aspects are few, and often printed in Chinese numerals. */
const FEW = "(?<value>\\d{1,2}|[一二三四五六七八九十两]{1,3})";
const UNIT = "(?<unit>[个项条类件]|方面)";

interface Pattern {
  readonly claim: string;
  readonly pattern: RegExp;
  /** Sets of words of each of which every match holds one. */
  readonly needs: readonly (readonly string[])[];
  /** Sections in which the pattern is looked for. */
  readonly within: "overview" | "clues" | "both";
  /** Whether its number may be what another claim has said already. */
  readonly again: boolean;
}

function pattern(claim: string, source: string, within: Pattern["within"] = "overview"): Pattern {
  const words = new RegExp(source, "g");
  return {claim, pattern: words, needs: needsOf(words), within, again: false};
}

/** A claim that says of a number another thing: that all 21 problems found are dealt with. */
function furtherPattern(claim: string, source: string): Pattern {
  return {...pattern(claim, source), again: true};
}

// What is done with findings, and whose findings they are; without such a word a number of problems is another's.
const FOUND = "(?:反馈|指出|提出|发现|梳理|归纳|涉及|查摆|认领|整改|分解|细化)";
const DONE =
  "(?:已?(?:全部)?(?:完成整改|整改(?:完成|到位|落实|解决)|完成销号|完成|销号|办结)|已(?:全部)?(?:整改|解决))";
/** Behind a number of problems: that they are all dealt with. */
const ALL_DONE = `${UNIT}(?:具体|主要|突出|反馈)?问题,?(?:目前|现)?(?:已经?)?(?:全部|全面|均|都)(?:已经?)?(?:完成(?:整改|销号)?|整改(?:完成|到位|完毕|落实|销号)?|销号|办结|(?:得到)?(?:有效)?解决)(?!率|\\d)`;

/*
 * In order: of two patterns that read the same number the first one wins. Every stretch is bounded, so that
 * matching stays linear.
 */
const patterns: readonly Pattern[] = [
  pattern("aspects", `${FOUND}[^。;]{0,40}?${FEW}(?<unit>个|大)?(?:主要)?方面(?![^。,]{0,4}立行立改)`),
  pattern("immediate_rectification_aspects", `${FEW}(?<unit>个)?方面[^。,]{0,4}立行立改`),
  pattern("categories", `${FOUND}[^。;]{0,40}?${NUMBER}(?<unit>类)[^。,;]{0,6}?问题`),
  pattern(
    "problems_total",
    `${FOUND}[^。;]{0,60}?${NUMBER}(?<unit>[个项条件])(?:方面)?(?:具体|主要|突出)?(?:问题|反馈意见)(?!线索)`,
  ),
  pattern(
    "problems_total",
    `(?:^|[。;,、对将的])${NUMBER}(?<unit>[个项条件])(?:具体|反馈)?问题(?=[,中]?[^。;]{0,12}?完成)`,
  ),
  // 反馈问题3个方面19条, 4大类28项.
  pattern(
    "problems_total",
    `问题[^。;,]{0,4}(?:方面|类)[、,]?(?:\\d{1,3}大?类[、,]?)?(?:共计?|计)?${NUMBER}(?<unit>[个项条件])(?=[,。;、])`,
  ),
  pattern(
    "problems_total",
    `(?:反馈|指出|提出|发现|梳理|认领)[^。;,\\d]{0,20}问题(?:清单)?(?:[共合总]计|共|计)?${NUMBER}(?<unit>[个项条件])(?![^。;,]{0,4}方面)`,
  ),
  pattern(
    "problems_total",
    `(?:反馈|指出|提出|发现|梳理|认领)[^。;]{0,40}?${HAN_NUMBER}(?<unit>[个项条件])[”"]?(?:方面)?(?:的)?(?:具体|主要|突出)?问题(?!线索)`,
  ),
  pattern(
    "problems_total",
    "(?:反馈|指出|涉及)[^。;\\d]{0,20}?(?:问题[ _]+(?=[个项条])|方面[ _]+(?=[个项条]具体问题))",
  ),
  pattern("problems_total", "\\d个方面[ _]+(?=[个项条]具体问题)"),
  pattern("measures_completed", `(?:措施|举措)中?,?${NUMBER}(?<unit>[个项条])(?:已经?|均已)完成`),
  // Measures are counted 条 or 项: 措施128条,已完成整改60个 tells of problems.
  pattern(
    "measures_completed",
    `(?:措施|举措)[^。;\\d]{0,8}(?:${DONE}|已(?:全部)?落实)${NUMBER}(?<unit>[项条])`,
  ),
  pattern(
    "measures_completed",
    `${NUMBER}(?<unit>[项条])(?:整改)?(?:措施|举措)(?:已|均已)?(?:全部|均)(?:已)?(?:完成|落实)`,
  ),
  // 制定整改措施97项,已完成95项.
  pattern(
    "measures_completed",
    `(?:措施|举措)(?:共|计)?\\d{1,4}[项条][,、](?:目前|现|截至目前)?,?(?:已|均已)?(?:全部)?(?:完成|落实)${NUMBER}(?<unit>[项条])(?!问题)`,
  ),
  pattern("basically_completed", `基本(?:完成|整改到位)(?:整改)?(?:的)?(?:问题)?${NUMBER}${UNIT}`),
  pattern("basically_completed", `${NUMBER}${UNIT}(?:问题)?(?:已)?基本(?:完成|整改到位)`),
  pattern("stage_completed", `阶段性完成(?:整改)?${NUMBER}${UNIT}`),
  pattern("stage_completed", `${NUMBER}${UNIT}(?:问题)?(?:已)?阶段性完成`),
  pattern("deemed_completed", `视同完成(?:整改)?${NUMBER}${UNIT}`),
  pattern("not_started", `(?:尚未|未)(?:启动|开始|完成|整改)(?:整改|到位)?(?:的)?(?:问题)?${NUMBER}${UNIT}`),
  pattern("completed", `${DONE}(?:并(?:需)?长期坚持)?(?:的)?(?:问题|事项)?(?:有|共)?${NUMBER}${UNIT}`),
  pattern("completed", `已(?:全部)?(?:完成整改|整改(?:完成|到位)|完成|整改|解决)(?:问题)?${HAN_COUNT}`),
  pattern("completed", `${NUMBER}${UNIT}(?:问题)?(?:已经?|均已)(?:全部)?(?:完成|整改到位|整改完成|销号)`),
  pattern("completed", `${NUMBER}${UNIT}问题(?:全部|均)?(?:完成整改|整改完成|整改到位|完成销号)`),
  furtherPattern("completed", `${NUMBER}${ALL_DONE}`),
  furtherPattern("completed", `${HAN_NUMBER}${ALL_DONE}`),
  pattern(
    "in_progress",
    `(?:正在?(?:持续)?(?:整改|推进|办理|落实|解决)(?:中)?|持续(?:推进|整改)(?:中)?|推进中|取得(?:了)?(?:明显)?阶段性(?:成效|成果|进展)(?:[,、并]{1,2}(?:需)?(?:正在)?(?:持续|长期|继续)?(?:整改|推进|坚持))?|达到序时进度|未完成整改正在推进)(?:的)?(?:问题|事项)?(?:有|共)?${NUMBER}${UNIT}`,
  ),
  pattern("in_progress", `正在(?:整改|推进|解决|办理)(?:的)?(?:问题)?有?${HAN_COUNT}`),
  pattern("in_progress", `${NUMBER}${UNIT}(?:问题)?(?:正在|取得阶段性|持续(?:整改|推进))[^。;,]{0,8}`),
  pattern("long_term", `(?:需|要)?长期(?:坚持|整改|推进){1,2}(?:的)?(?:问题)?有?${NUMBER}${UNIT}`),
  pattern(
    "clues_done_rate",
    "线索[^。;\\n]{0,60}?办结率(?:为|达到?|达)?(?<value>\\d{1,3}(?:\\.\\d{1,4})?)(?<unit>%)",
    "both",
  ),
  pattern(
    "petitions_done_rate",
    "信访[^。;\\n]{0,60}?办结率(?:为|达到?|达)?(?<value>\\d{1,3}(?:\\.\\d{1,4})?)(?<unit>%)",
    "both",
  ),
  // The heading of the item may name them.
  pattern(
    "clues_done_rate",
    "线索[^。;]{0,60}?办结率(?:为|达到?|达)?(?<value>\\d{1,3}(?:\\.\\d{1,4})?)(?<unit>%)",
    "both",
  ),
  pattern(
    "petitions_done_rate",
    "信访[^。;]{0,60}?办结率(?:为|达到?|达)?(?<value>\\d{1,3}(?:\\.\\d{1,4})?)(?<unit>%)",
    "both",
  ),
  pattern(
    "completion_rate",
    "(?:完成率|到位率|办结率|销号率|整改率)(?:为|达到?|达)?[^。;,\\d]{0,6}(?<value>\\d{1,3}(?:\\.\\d{1,4})?)(?<unit>%)",
  ),
  pattern("measures", `${NUMBER}(?<unit>[个项条])(?:具体|细化)?(?:的)?(?:整改)?(?:措施|举措)`),
  pattern("measures", `(?:整改)?(?:措施|举措)(?:共|计)?${NUMBER}(?<unit>[个项条])`),
  pattern("requirements", `${NUMBER}(?<unit>[个项条])(?:具体)?(?:整改)?要求`),
  pattern(
    "tasks",
    `(?:分解|细化|梳理|形成|明确|列出|确定)[^。;]{0,40}?${NUMBER}(?<unit>[个项条])(?:具体)?(?:整改)?(?:事项|任务)`,
  ),
  // 31项整改任务中,完成28项.
  pattern("tasks", `${NUMBER}(?<unit>[个项条])(?:具体)?(?:整改)?(?:事项|任务)(?=中?,?[^。;,]{0,6}?完成)`),
  pattern(
    "regulations",
    `(?:制定|制订|出台|建立|修订|完善|健全|新建|印发)[^。;\\d]{0,44}?(?:制度|规定|办法|机制|规章|文件)[^。;,\\d]{0,6}${NUMBER}(?<unit>[个项条件部])`,
  ),
  pattern(
    "regulations",
    `(?:制定|制订|出台|建立|修订|完善|健全|新建)[^。;,\\d]{0,12}${NUMBER}(?<unit>[个项条件部])(?:规章)?制度`,
  ),
  pattern("regulations", `建章立制[^。;,\\d]{0,6}${NUMBER}(?<unit>[个项条件])`),
  pattern("regulations", "(?:建立|制定|修订|完善|健全|出台){1,3}(?:规章)?制度[ _]+(?<unit>[个项条件])"),
  pattern(
    "regulations",
    "共(?:计)?(?:新)?(?:建立|制定|修订|完善|健全|出台){1,3}(?:规章)?制度(?:措施|机制)?[ _]*(?<unit>[个项条件])?(?=[,。;])",
  ),
  pattern("meetings", `(?:召开|先后|累计)[^。;\\d]{0,40}?会(?:议)?[^。;,\\d]{0,8}${NUMBER}(?<unit>次)`),
  pattern("meetings", `召开(?:了)?${NUMBER}(?<unit>次)[^。;,\\d]{0,16}会`),
  pattern("meetings", `${NUMBER}(?<unit>次)(?:组织)?(?:召开)[^。;,]{0,30}?会`),
  pattern("discipline_people", `党纪(?:政务)?处分(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern("administrative_people", `政务处分(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern("organisational_people", `组织处理(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern("admonition_people", `诫勉(?:谈话)?(?:共|计)?${NUMBER}(?<unit>人)`, "both"),
  pattern(
    "talk_people",
    `(?:谈话提醒|提醒谈话|教育提醒|约谈|提醒)(?:共|计)?${NUMBER}(?<unit>人)(?!次)`,
    "both",
  ),
  pattern("criticism_people", `批评教育(?:共|计)?${NUMBER}(?<unit>人)(?!次)`, "both"),
  pattern(
    "accountability_people",
    `(?:追责问责|问责|追究责任)(?:相关|有关|党员|领导|干部|责任人|人员){0,3}(?:共|计)?${NUMBER}(?<unit>人)`,
    "both",
  ),
  pattern(
    "money_returned",
    `(?:清退|追缴|追回|收缴|退还|退缴|上缴|收回|返还)[^。;,\\d]{0,20}(?<value>\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,4})?)\\s*(?<approx>余|多)?(?<unit>[万亿]?余?元)`,
  ),
];

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

/** A section in which claims are made. */
interface Place {
  readonly role: "overview" | "clues";
  readonly start: number;
  readonly text: string;
  /** The pairs of characters in its text, which tell most patterns that cannot match. */
  readonly pairs: PairSet;
}

/** Room for the pairs of each place, used again for each notice: to get memory costs more than to fill it. */
const rooms: PairSet[] = [];

function placesOf(shadow: string, sections: readonly Section[]): Place[] {
  const places: Place[] = [];
  for (const {role, start, end} of sections) {
    if (role !== "overview" && role !== "clues") continue;
    const text = shadow.slice(start, end);
    const pairs = pairsIn(text, rooms[places.length]);
    rooms[places.length] = pairs;
    places.push({role, start, text, pairs});
  }
  return places;
}

function isOfFindings(claim: string): boolean {
  return ["problems_total", "aspects", "categories", "completed", "completion_rate"].includes(claim);
}

interface Match {
  readonly end: number;
  /** Offset of the number, by which one number is read once only. */
  readonly at: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly approx: string | null;
}

/** The first match of a pattern in places in document order whose number is wanted. */
function firstOf(
  places: readonly Place[],
  words: RegExp,
  needs: Pattern["needs"],
  within: Pattern["within"],
  isWanted: (at: number) => boolean,
): Match | null {
  for (const {role, start, text, pairs} of places) {
    if ((within !== "both" && within !== role) || !mayHold(pairs, needs)) continue;
    words.lastIndex = 0;
    for (let m = words.exec(text); m; m = words.exec(text)) {
      const {value, unit, approx}: Partial<Record<string, string>> = m.groups ?? {};
      const inside = value === undefined ? m[0].length : m[0].lastIndexOf(value);
      const at = start + m.index + inside;
      if (!isWanted(at)) continue;
      return {
        end: start + m.index + m[0].length,
        at,
        value: value === undefined ? null : numberOf(value),
        unit: unit ?? null,
        approx: approx ?? null,
      };
    }
  }
  return null;
}

function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed.replaceAll(",", ""));
  return hanOrdinal(printed.replaceAll("两", "二"));
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
