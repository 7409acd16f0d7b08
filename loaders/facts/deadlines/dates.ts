import type {Span} from "../../notice/frame.js";
import {named, namedPartsOf} from "../../named-parts.js";
import {pairsBeginning} from "../../patterns/edges.js";
import {nextBeginning} from "../../patterns/pair-set.js";
import {unitSet} from "../../patterns/unit-set.js";

const BEFORE = "(?:之前|以前|前)";
/** Terms and feasts by which promises are dated, and the months in which they fall. */
export const occasions: readonly (readonly [words: string, from: number, to: number])[] = [
  [`(?:暑期|暑假|秋季|秋季学期|新学期|新学年)?开学${BEFORE}|(?:秋季|新)学期${BEFORE}`, 8, 8],
  [`春季(?:学期)?开学${BEFORE}`, 2, 2],
  ["暑期|暑假(?:期间)?", 7, 8],
  ["寒假(?:期间)?", 1, 2],
  ["(?:秋季|新)学期|新学年", 9, 9],
  [`春节${BEFORE}`, 2, 2],
  [`元旦${BEFORE}`, 1, 1],
  // Feasts on the first of a month: what is due before them is due in the month before.
  [`(?:五一|劳动节)”?(?:节|假期)?${BEFORE}`, 4, 4],
  [`(?:七一|建党节)”?${BEFORE}`, 6, 6],
  [`(?:十一|国庆)”?(?:节|假期)?${BEFORE}`, 9, 9],
  [`中秋节?${BEFORE}`, 9, 9],
  [`主?汛期?(?:来临|到来)?${BEFORE}`, 6, 6],
  [`(?:供暖|采暖|取暖)(?:季|期)?(?:来临|到来|开始)?${BEFORE}|入冬${BEFORE}`, 11, 11],
  [`开春(?![节季运])(?:${BEFORE}|后)?`, 3, 3],
];
export const SPRING_FESTIVAL = 5;

const YEAR = "(?:(?<year>20\\d\\d)年|(?<relative>[今明本次]年|[本下]一?年(?=度)|来年))度?的?";
const END = "(?<end>年?(?:底|末|终))";
const MONTH =
  "(?<month>(?<![\\d万亿千百])元(?=月(?![租息均供薪]))|1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|(?<day>[12]\\d|3[01]|0?[1-9])[日号]|[上中下]旬|底|末|初|中)?";
const SEASON = "(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度(?:末)?";
export const occasionNames = occasions.map((_, i) => `occasion${i}`);
const OCCASION = occasions.map(([words], i) => `(?<${occasionNames[i]!}>${words})`).join("|");
const VAGUE = "(?<vague>近期|近日|短期内)";
const PERIOD = `(?<yearEnd>年(?:底|末|终))|${END}|(?<inside>年?内|年度内)|(?<start>年?初)|${MONTH}|${SEASON}|${OCCASION}`;
// A year, a period or both: that there is one of them is seen to first, for either may be missing.
const SOME = `${VAGUE}|${YEAR}|${PERIOD}`.replace(/\?<\w+>/g, "?:");
const expression = named(
  new RegExp(
    `(?=[20今明本次下来年十一二三四五六七八九\\d上第暑寒秋春新开元劳建国主汛供采取入近短中])(?=${SOME})(?:${VAGUE}|(?:${YEAR})?(?:${PERIOD})?)(?<before>${BEFORE})?`,
    "y",
  ),
);
/** The same, to find one without reading its parts. */
const unread = new RegExp(expression.pattern.source.replace(/\((?!\?)/g, "(?:"), "y");
const expressionPairs = pairsBeginning(new RegExp(SOME));
/** Characters one of which is in every expression of a date. */
export const dated = unitSet("年月季期近假前");

/** The parts of an expression of a date by name; undefined where it lacks one. */
export type DateParts = Partial<Record<string, string>>;

/** Where the first expression of a date stands in a clause, or the first behind a place. */
export function dateIn(clause: string, from = 0): Span | null {
  const length = clause.length;
  for (let at = nextBeginning(expressionPairs, clause, from, length); at < length;) {
    unread.lastIndex = at;
    if (unread.test(clause)) return {start: at, end: unread.lastIndex};
    at = nextBeginning(expressionPairs, clause, at + 1, length);
  }
  return null;
}

/** Reads the parts of an expression that begins at a place where {@link dateIn} has found one. */
export function datePartsAt(clause: string, at: number): DateParts {
  expression.pattern.lastIndex = at;
  return namedPartsOf(expression, expression.pattern.exec(clause)!);
}

/** The year with which an expression begins. */
export function yearAt(clause: string, at: number): number | null {
  return clause.startsWith("20", at) && clause[at + 4] === "年" ? Number(clause.slice(at, at + 4)) : null;
}
