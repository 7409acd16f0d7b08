import {Sought} from "../patterns/sought.js";
import {lineEnd, skipSpace, trimSpace} from "../outline/lines.js";
import {isAnswered, type Label} from "./labels.js";
import {afterSentence, before, unwrapped} from "./own-words.js";
import {lineEndOf, sentenceEnd} from "./sentence.js";
import {gluedNoteStart, listStart, noteEnd, noteStart, statementEnd} from "./statement-end.js";

/** A problem as printed, and in its own words. Offsets into the text. */
export interface Statement {
  /** After the ordinal, before the closing punctuation. */
  readonly start: number;
  readonly end: number;
  /** The problem's own words: without 关于, enclosing quotes and the closing 问题. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Where the text behind the statement begins, punctuation and blanks passed over. */
  readonly next: number;
  /** Whether the wording itself says that this is a problem: 关于…问题, “…”问题, 反馈问题:…. */
  readonly wrapped: boolean;
  /** Where the first of its own words that find fault stands; -1 if none do. */
  readonly fault: number;
  /** Names a topic, not a fault. */
  readonly neutral: boolean;
}

/** 问题1: before the statement. */
const issueMark = new Sought(
  /^(?:具体)?(?:问题|问题表现|具体表现)(?:[一二三四五六七八九十]{1,3}|\d{1,3})[:、.]/,
);
const longestIssueMark = 10;
/** The aspect that stands as a sentence before the finding: 履行管党治党责任方面。针对“…”问题, …方面。巡察指出,…. */
const underAspect = /^[^。,;:“\n]{2,40}方面。(?=针对“|巡[视察])(?:巡[视察]组?(?:反馈)?指出[,:])?/;
const longestAspect = 60;

/**
 * Reads the statement at the head of an item.
 * @param from behind the ordinal
 * @param limit where the item's first child begins, or its end
 * @param labels those between `from` and `limit`
 */
export function statementOf(shadow: string, from: number, limit: number, labels: readonly Label[]): Statement {
  const finding = findingAt(shadow, from, limit, labels);
  const wordsStart =
    finding?.end ??
    from +
      (issueMark.lengthAt(shadow, from, Math.min(limit, from + longestIssueMark)) ||
        aspectLength(shadow.slice(from, Math.min(limit, from + longestAspect))));
  const start = skipSpace(shadow, wordsStart, limit);
  const answer = answerTo(shadow, start, limit, labels);
  const told = gluedNoteStart(shadow, start, statementEnd(shadow, start, limit, answer));
  const end = trimSpace(shadow, start, listStart(shadow, start, told, answer?.start ?? limit));
  const printed = before(afterSentence, shadow, start, end);
  const trimmed = before(afterSentence, shadow, start, noteStart(shadow, start, printed));
  // A label that announces nothing is itself all that is stated.
  return trimmed === start
    ? unwrapped(shadow, from, from, before(afterSentence, shadow, from, start), limit, false)
    : unwrapped(shadow, from, start, trimmed, limit, start > from, noteEnd(shadow, printed, limit));
}

/**
 * The label of the finding at the head of an item; what tells its kind or its owner may stand before it: 问题类别:…, or
 * a line in brackets.
 */
function findingAt(shadow: string, from: number, limit: number, labels: readonly Label[]): Label | undefined {
  let at = from;
  if (labels.length > 0 && shadow[from] === "(")
    at += bracketed.exec(shadow.slice(from, Math.min(limit, from + longestNoted)))?.[0].length ?? 0;
  for (const label of labels) {
    if (label.start !== at) return undefined;
    if (label.kind === "finding") return label;
    if (label.kind !== "note") return undefined;
    const end = lineEnd(shadow, label.end, limit);
    if (end - label.end > longestNoted) return undefined;
    at = skipSpace(shadow, end, limit);
  }
  return undefined;
}

/** A line in brackets: 问题1(理论学习). */
const bracketed = /^\([^()\n]{2,24}\) {0,8}\n\s{0,8}/;
/** Longest such line, or value of one with a label, in code units. */
const longestNoted = 40;

/**
 * The label that ends a statement. One of a status or an owner ends it only right behind it: elsewhere it closes a
 * response without a label of its own.
 */
function answerTo(shadow: string, start: number, limit: number, labels: readonly Label[]): Label | undefined {
  const behind = labels.filter(({kind, start: at}) => kind !== "finding" && at >= start);
  const [first] = behind;
  if (!first || isAnswered(behind)) return first;
  const line = lineEndOf(shadow, start, limit);
  return first.start <= skipSpace(shadow, Math.min(sentenceEnd(shadow, start, line) + 1, line), limit) + 1
    ? first
    : undefined;
}

/** Length of the aspect that words begin with, as a sentence before the finding. */
function aspectLength(words: string): number {
  return words.includes("方面。") ? (underAspect.exec(words)?.[0].length ?? 0) : 0;
}
