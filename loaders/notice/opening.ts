import {list, oneOf} from "../patterns/alternatives.js";
import {Sought} from "../patterns/sought.js";
import {within, type Line} from "../outline/lines.js";
import type {Span} from "./frame.js";

const ORDERED = oneOf(list`部署 安排 要求 批准 同意 规定 统筹 计划 规划 方案 精神 领导下`);
const YEAR = String.raw`(?:\d{4}|[一二三四五六七八九〇○零0O]{4})年`;
const COMMITTEE = oneOf(list`中央 省委 市委 区委 县委 自治区党委 旗委 州委 地委 党委 党组 兵团党委`);
const INSPECTION = "(?:巡视|巡察)";
/** How a notice opens: who ordered the inspection, or who inspected whom. */
const opening = new RegExp(
  oneOf(list`
    (?:根据|按照|依据|遵照|依照|按|经|为|在)[^\n。;]{2,80}?${ORDERED}
    (?:自|从|于)?${YEAR}[^\n。]{0,60}?${INSPECTION}
    (?:近日|近期|日前|前期|此前)[^\n。]{0,40}?${INSPECTION}
    ${COMMITTEE}[^\n。]{0,24}?${INSPECTION}[^\n。]{0,40}?(?:对|向|进驻)
  `),
  "g",
);

/** A heading of the first of several sections or parts. */
const firstHeading = new Sought(/^(?:一、|\(一\)|第一部分)/);

/** Where the formula or the first heading stands, whichever comes first: a formula behind a heading is told within the body. */
export function firstOpening(shadow: string, lines: readonly Line[], formula: number | null): number {
  const heading = lines.find(({start, end}) => firstHeading.lengthAt(shadow, start, end) > 0);
  return Math.min(formula ?? shadow.length, heading?.start ?? shadow.length);
}

/**
 * Where the body begins: at the formula, or above it where a paragraph stands below the title, or the first heading
 * stands above the formula.
 *
 * @param first as {@link firstOpening} tells it
 */
export function firstOfBody(
  shadow: string,
  lines: readonly Line[],
  title: Span | null,
  formula: number | null,
  first: number,
): number | null {
  if (formula === null || (!title && first === formula)) return formula;
  // One in whose line the formula stands may begin with what the page prints.
  const paragraph = within(lines, title?.end ?? 0, first).find(
    ({start, end}) => end <= formula && (isParagraph(shadow, start, end) || announcesBelow(shadow, start, end)),
  );
  const opened = paragraph?.start ?? first;
  const above = title && within(lines, title.end, opened).at(-1);
  return above && isSalutation(shadow, above) ? above.start : opened;
}

/** Whether a line addresses the readers: 全体党员、各位村民: */
function isSalutation(shadow: string, {start, end}: Line): boolean {
  return end - start <= longestSalutation && salutation.test(shadow.slice(start, end));
}

const READERS = oneOf(
  list`党员 干部 群众 职工 员工 师生 村民 居民 市民 患者 同志们? 朋友们?`,
  list`党组织 党委 党组 支部 单位 部门 [科处股]室`,
);
const salutation = new RegExp(`^(?:各|全|尊敬|广大|机关|同志)[^。;:\\n]*${READERS}[^。;:\\n]{0,6}:$`);
const longestSalutation = 40;

/** Where the opening paragraph begins: the first opening formula at the start of a line or of a sentence. */
export function findOpening(shadow: string, lines: readonly Line[]): number | null {
  opening.lastIndex = 0;
  for (let m; (m = opening.exec(shadow));) {
    const at = m.index;
    const before = shadow[at - 1] ?? "\n";
    const lineStart = before === "\n" || before === " ";
    if (!lineStart && !/[。;!?》)】\d报告示]/.test(before)) {
      opening.lastIndex = at + 1;
      continue;
    }
    const line = shadow.slice(at, at + 400);
    const sentence = line.slice(0, line.search(/[\n]|$/));
    if (sentence.length >= 20 && /[,。:]/.test(sentence) && /巡视|巡察/.test(line)) return at;
    opening.lastIndex = at + 1;
  }
  return lines.find(({start, end}) => isParagraph(shadow, start, end))?.start ?? null;
}

/** Whether a line has clauses and ends a sentence behind them. */
function isParagraph(shadow: string, start: number, end: number): boolean {
  if (end - start < shortestParagraph) return false;
  const line = shadow.slice(start, end);
  const clause = line.search(/[,;]/);
  return clause >= 0 && line.includes("。", clause);
}

/** Whether a line ends with 现将整改情况通报如下: or the like. */
function announcesBelow(shadow: string, start: number, end: number): boolean {
  return /[,、].{0,80}如下[:。]?$/.test(shadow.slice(Math.max(start, end - 100), end));
}

/** Shortest paragraph that may open a body, in code units. */
const shortestParagraph = 40;
