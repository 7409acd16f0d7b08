import {list, oneOf} from "../patterns/alternatives.js";
import {lineEnd} from "../outline/lines.js";
import type {Span} from "./frame.js";
import {sentenceEnd} from "./sentence.js";

/** Words that tell a status and nothing else: 已完成,长期坚持. */
const STATUS = oneOf(list`
  已 经 全部 基本 阶段性 正在 持续 长期 坚持 并 需 尚 未 立行立改
  整改 完成 办结 销号 推进 落实 到位 进行 中 取得 了 成效 [,、]
`);
const statusAlone = new RegExp(`^(?:目前)?${STATUS}+$`);
const longestStatus = 24;

/** The sentence at the head of a stretch, if it tells a status and nothing else: 已完成。; null if it tells more. */
export function statusSentence(shadow: string, start: number, limit: number): Span | null {
  const line = lineEnd(shadow, start, Math.min(limit, start + longestStatus + 1));
  const end = sentenceEnd(shadow, start, line);
  return end - start <= longestStatus && statusAlone.test(shadow.slice(start, end)) ? {start, end} : null;
}

const bracketed = /[(【[]([^()【】[\]\n]{2,24})[)】\]]。?$/;

const opening = /^[。 ]{0,2}[(【[]([^()【】[\]\n]{2,24})[)】\]]/;

/** The status in brackets with which a stretch begins or ends: …。(已完成). */
export function bracketedStatus(shadow: string, start: number, end: number): string | null {
  const first = opening.exec(shadow.slice(start, Math.min(end, start + longestStatus + 4)))?.[1];
  if (first !== undefined) return statusAlone.test(first) ? first : null;
  return closingStatus(shadow.slice(start, end))?.words ?? null;
}

/** The status in brackets with which the words of a measure end, and where it begins. */
export function closingStatus(words: string): {readonly start: number; readonly words: string} | null {
  const tail = Math.max(0, words.length - longestStatus - 3);
  const match = bracketed.exec(words.slice(tail).trimEnd());
  return match && statusAlone.test(match[1]!) ? {start: tail + match.index, words: match[1]!} : null;
}

/** A status with which a cell goes on to tell what was done: 已完成,签订责任书342份. */
const firstClause = /^(?:目前)?(?:已|全部|基本|正在)[^,。;]{1,8}(?=,)/;

/** The status that a cell of a table tells by itself, or first. */
export function cellStatus(shadow: string, start: number, end: number): string | null {
  const row = shadow.slice(start, end);
  if (!row.includes("\t")) return null;
  const cells = row.split("\t").map((cell) => cell.trim());
  const alone = cells.findLast((cell) => statusAlone.test(cell));
  if (alone !== undefined) return alone;
  const openings = cells.map(
    (cell) => /^[^。;]{2,24}(?=[。;])/.exec(cell)?.[0] ?? firstClause.exec(cell)?.[0] ?? "",
  );
  return openings.findLast((words) => statusAlone.test(words)) ?? null;
}
