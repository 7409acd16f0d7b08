import {kindOf, pagedKindsOf} from "../code-units.js";
import type {Measure} from "./rectification.js";
import {sentenceEnd} from "./sentence.js";

/** The words that stand for a measure in lists. */
export interface Lead {
  readonly lead: string;
  /** `heading` if the item opens with a short sentence of its own, else `clause`. */
  readonly lead_type: "heading" | "clause";
}

/** Longest run-in heading, in code units. */
const longestHeading = 36;

/** Reads the lead of a measure: its run-in heading, else its first clause. Only enumerated measures have headings. */
export function leadOf(text: string, shadow: string, {markEnd, textStart, end}: Measure): Lead {
  const sentence = sentenceEnd(shadow, textStart, end);
  const isHeading = markEnd !== null && isRunIn(shadow, textStart, sentence, end);
  return isHeading
    ? {lead: text.slice(textStart, sentence), lead_type: "heading"}
    : {lead: text.slice(textStart, clauseEnd(shadow, textStart, end)), lead_type: "clause"};
}

/** Whether the first sentence of an item is its heading. */
function isRunIn(shadow: string, start: number, sentence: number, end: number): boolean {
  if (shadow[sentence] !== "。" || sentence - start > longestHeading) return false;
  let commas = 0;
  for (let at = start; at < sentence; at++) {
    const part = kindOf(parts, shadow.charCodeAt(at));
    if (part === semicolon) return false;
    commas += part;
  }
  if (commas > 1) return false;
  // A sentence that is the whole item tells the act itself; so does one with a comma that counts something.
  const goesOn = sentence + 1 < end && !tellsResult(shadow, sentence + 1);
  return goesOn && (commas === 0 || !/\d/.test(shadow.slice(start, sentence)));
}

const result = /\s*[[【(]?(?:整改)?(?:成效|结果|效果)[\])】]?[:\n]/y;

/** Whether a label stands behind a sentence, 整改成效:, so that the sentence is what was done and no heading. */
export function tellsResult(shadow: string, at: number): boolean {
  result.lastIndex = at;
  return result.test(shadow);
}

const [comma, semicolon] = [1, 2];
/** What parts a sentence. */
const parts = pagedKindsOf([comma, ",:"], [semicolon, ";"]);

const [opens, closes, breaks, ends] = [1, 2, 3, 4];
/** What a mark does to the clause in which it stands. */
const marks = pagedKindsOf([opens, "“《("], [closes, "”》)"], [breaks, "\n"], [ends, ",;。!?"]);

/** End of the first clause; marks inside quotes, titles and brackets end none. */
function clauseEnd(shadow: string, start: number, limit: number): number {
  let open = 0;
  for (let at = start; at < limit; at++) {
    const mark = kindOf(marks, shadow.charCodeAt(at));
    if (mark === 0) continue;
    if (mark === opens) open++;
    else if (mark === closes) open = Math.max(0, open - 1);
    else if (mark === breaks || open === 0) return at;
  }
  return limit;
}
