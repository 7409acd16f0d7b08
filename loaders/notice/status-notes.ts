import {lineEnd, skipSpace} from "../outline/lines.js";
import type {Label} from "./labels.js";
import {statusSentence} from "./printed-status.js";

/* What stands beside a response and tells its status, owner or term, in a line or in brackets. */

/** Behind what tells status, owner or term before the response does: 完成情况:已完成。责任领导:…. */
export function behindNotes(shadow: string, from: number, blockEnd: number, labels: readonly Label[]): number {
  let at = behindBracketedNote(shadow, from, blockEnd);
  if (at >= blockEnd) return from;
  for (const {kind, start, end} of labels) {
    if ((kind !== "status" && kind !== "note") || start > at + 1) break;
    const told =
      kind === "note" ? {end: lineEnd(shadow, end, blockEnd)} : statusSentence(shadow, end, blockEnd);
    if (!told || told.end - end > longestNote) break;
    const behind = skipSpace(shadow, told.end + 1, blockEnd);
    if (behind >= blockEnd) break;
    at = behind;
  }
  return at;
}

/** Behind a note in brackets with which a stretch begins; where it begins if it begins with none. */
export function behindBracketedNote(shadow: string, from: number, to: number): number {
  const words = shadow.slice(from, Math.min(to, from + 2 * longestNote));
  return from + (bracketedNote.exec(words)?.[0].length ?? 0);
}

/** Status, owner or term in brackets behind the full stop of the statement, or the label of the response. */
const bracketedNote =
  /^[(【](?:目前)?(?:已|基本|正在|持续|长期|阶段性|立行立改|牵头|责任|完成时限|整改时限)[^()【】。\n]{0,60}[)】]。?\s*/;

/** Longest value of a line that tells one of them, in code units. */
const longestNote = 40;

/** Whether a label tells owner, term or status and no more; 整改结果:已修订《…》,组织学习24次。 tells what was done. */
export function tellsNoAct(shadow: string, {kind, end}: Label, limit: number): boolean {
  if (kind !== "status") return kind === "note";
  const value = shadow.slice(end, lineEnd(shadow, end, limit)).replace(termBehind, "");
  if (value.length <= longestState && !counted.test(value)) return true;
  return (statusSentence(shadow, end, limit)?.end ?? end) >= end + value.length - 1;
}

/** A term in brackets behind a status: 正在推进(整改时限:2025年6月30日). */
const termBehind = /\([^()\n]{0,6}(?:时限|期限|时间):[^()\n]{2,20}\)。?$/;

/** Longest value of a status, in code units, without a title or a count. */
const longestState = 16;
const counted = /《|\d(?![\d年月日%./。]|$)/;

/** Whether only blanks stand before an offset in its line. */
export function startsLine(shadow: string, at: number): boolean {
  while (at > 0 && shadow[at - 1] === " ") at--;
  return at === 0 || shadow[at - 1] === "\n";
}
