import {Sought} from "../patterns/sought.js";
import {faultsAtEnd, findsFaultAtEnd} from "./faults.js";
import {isAnswered} from "./labels.js";
import {headingOf, type Reading} from "./reading.js";
import {holdsProblems} from "./roles.js";
import {action, aspect, clues, inspected, organisation, outlook, rectification} from "./wording.js";

/** The part that a numbered heading plays among the sections. */
export type SectionKind = "rectification" | "problems" | "clues" | "outlook" | "overview";

/**
 * Tells sections from the problems or groups that some notices number as if they were sections.
 * `problems` is a heading that itself names a problem or an aspect.
 */
export function sectionKind(
  shadow: string,
  reading: Reading,
  levels: ReadonlyMap<string, number>,
): SectionKind {
  const heading = headingOf(shadow, reading);
  const inner = shadow.slice(reading.statement.innerStart, reading.statement.innerEnd);
  if (isClues(shadow, reading)) return "clues";
  if (reading.node.class === "issue") return "problems";
  if (shortcomings.test(heading)) return "outlook";
  const holds = holdsProblems(shadow, reading, levels);
  if (holds && (allFindings.test(heading) || unfinished.test(heading))) return "rectification";
  if (!holds && aspect.test(heading) && isAnswered(reading.labels)) return "problems";
  if (!holds && /^(?:下一?步|今后|下一?阶段)[^,。;:]{0,10}(?:打算|安排|计划|考虑)/.test(heading))
    return "outlook";
  if (!holds && organisation.test(heading) && !reading.statement.wrapped && !findsFaultAtEnd(inner)) {
    return outlook.test(heading) ? "outlook" : "overview";
  }
  if (isGeneric(heading, inner)) return holds || rectification.test(heading) ? "rectification" : "overview";
  if (reading.statement.wrapped && (!reading.statement.neutral || /^(?:关于|针对|在)/.test(heading)))
    return "problems";
  if (holds && (aspect.test(heading) || /^(?:关于|在|针对)/.test(heading) || inspected.test(heading)))
    return "problems";
  if (outlook.test(heading) && !findsFaultAtEnd(inner)) return "outlook";
  if (holds) return reading.weight > 1 ? "problems" : "rectification";
  if (rectification.test(heading) && !findsFaultAtEnd(inner) && !action.test(inner)) return "rectification";
  // Short findings begin with the words of acts too; one that is answered is no heading.
  const isAnsweredFinding = isAnswered(reading.labels) && findsFaultAtEnd(inner);
  if (isAnsweredFinding || (reading.weight > 1.5 && !action.test(inner))) return "problems";
  return "overview";
}

/** Headings of what is not settled yet, above what is planned: 存在的不足, 整改工作存在的差距和问题. */
const shortcomings =
  /^(?:巡[视察])?(?:整改(?:工作)?)?(?:中|仍|尚|还)*存在(?:的)?(?:主要|突出)?(?:不足|差距)(?:(?:和|与|及|、)(?:问题|不足|差距))?$/;

/** Headings that name all findings without telling what came of them: 聚焦反馈问题. */
const allFindings =
  /^(?:聚焦|紧盯|紧扣|围绕|针对|对照)?(?:(?:中央|[省市区县州旗]委)?巡[视察]组?)?反馈(?:的)?(?:意见|问题|具体|主要)*(?:意见|问题)$/;

/** Headings above findings that are not settled yet: 持续整改事项, 尚未整改到位的问题及下步措施. */
const unfinished =
  /^(?!下一?步|今后)[^,。;]{0,16}(?:(?:持续|长期|继续|正在)(?:整改|推进)|(?:未|尚未)(?:完成|整改))[^,。;]{0,8}(?:事项|问题|任务)/;

/** Whether a heading above problems says that they, or what came of them, are told below it. */
export function namesFindings(heading: string): boolean {
  return rectification.test(heading) || allFindings.test(heading) || unfinished.test(heading);
}

const cluesNamed = new Sought(clues);

/** Whether a heading is about the clues and petitions handed over. */
export function isClues(shadow: string, {statement: {start, end}}: Reading): boolean {
  return (
    cluesNamed.isIn(shadow, start, end) &&
    !shadow.slice(start, end).endsWith("问题") &&
    !faultsAtEnd.isIn(shadow, start, end)
  );
}

/** 巡视反馈问题整改情况 and 巡察“回头看”反馈问题整改情况 name all findings; 关于“…”问题的整改情况 names one. */
function isGeneric(heading: string, inner: string): boolean {
  return (
    rectification.test(heading) &&
    !/“(?!回头看”)/.test(heading) &&
    !findsFaultAtEnd(inner) &&
    !aspect.test(heading)
  );
}
