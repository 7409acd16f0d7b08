import {alternatives, list} from "../../patterns/alternatives.js";

/** Claims about findings: a number that is another's is none. */
const ofFindings: ReadonlySet<string> = new Set([
  "problems_total",
  "aspects",
  "categories",
  "completed",
  "completion_rate",
]);
/** Claims about what is left of them. */
const ofTheRest: ReadonlySet<string> = new Set([
  "basically_completed",
  "stage_completed",
  "not_started",
  "in_progress",
  "long_term",
]);

// Numbers that are another's: an earlier round's, an audit's, the clues', the hotline's.
const foreign = new RegExp(
  alternatives(
    // Of another round.
    list`上一?轮 上次 前[一二三]轮 以往 历次`,
    // Of other channels, or settled on the spot.
    list`移交 线索 信访 审计(?!等) 立行立改 一个 20\d\d年[^。;,]{0,10}(?:巡视|巡察|反馈)`,
    list`首轮 自查 群众反映 [全整]省 其他 主动认领 民主生活会(?![^。;]{0,24}反馈)`,
  ),
);
/** The same before a number of what is left: 立行立改10个,正在整改6个 and 其他3个正在整改 tell of one's own. */
const foreignToRest = /上一?轮|上次|前[一二三]轮|历次|移交|线索|信访|审计(?!等)|首轮|自查|群众反映/;
/** 需3个月内完成整改的24个: what is to be done first is only a part. */
const part = /[需须应]在?(?:\d{1,2}|[一二三四五六七八九十]{1,2})个?月[^。;,]{0,24}$/;
/** 其余3个问题, 未完成的3个问题, 需长期整改的8个问题: what is left is no total. */
const left = /(?:其余|剩余|余下|[还尚另]有|[未需须正][^。;,\d]{0,10}的)$/;
/** The last thing counted before in the sentence are measures. */
const measuresBefore =
  /(?:(?:措施|举措)[^。;\d问题]{0,4}\d{1,4}([个项条])|\d{1,4}([个项条])[^。;,\d]{0,6}(?:措施|举措))(?:[^。;]{0,12}(?:完成|落实)\d{1,4}[个项条])?[^。;\d]{0,12}$/;

/** How far before a number is looked for those whose it is. */
const reach = 28;

/**
 * Whether a number is not what a claim counts: it is another round's, or it tells of measures.
 * @param at offset of the number; @param end where the words that make the claim end
 * @param unit what it is counted in
 */
export function isAnothers(
  claim: string,
  shadow: string,
  at: number,
  end: number,
  unit: string | null,
): boolean {
  const isFinding = ofFindings.has(claim);
  const isRest = ofTheRest.has(claim);
  if (!isFinding && !isRest) return false;
  const before = sentenceBefore(shadow, at, reach);
  if ((isFinding ? foreign : foreignToRest).test(before)) return true;
  if (claim === "problems_total" && left.test(before)) return true;
  if ((claim === "completed" || claim === "problems_total") && part.test(before)) return true;
  return (isRest || claim === "completed") && isOfMeasures(shadow, at, end, unit);
}

/** Whether what is done or left to do is counted in measures: 整改措施81条,其中已完成79条,长期坚持2条. */
function isOfMeasures(shadow: string, at: number, end: number, unit: string | null): boolean {
  const before = sentenceBefore(shadow, at, 2 * reach);
  const m = measuresBefore.exec(before);
  if (!m || (m[1] ?? m[2]) !== unit) return false;
  const clause = before.slice(before.lastIndexOf(",") + 1) + shadow.slice(at, end);
  return !/整改|问题/.test(clause.replace(/整改(?:措施|举措)/g, ""));
}

/** The words of a sentence before a number, without closed asides. */
function sentenceBefore(shadow: string, at: number, length: number): string {
  const before = shadow.slice(Math.max(0, at - length), at);
  return before
    .slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(";")) + 1)
    .replace(/\([^()]{0,28}\)/g, "");
}
