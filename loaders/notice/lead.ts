import type {Measure} from "./rectify.js";
import {sentenceEnd} from "./statement.js";

/** The words that stand for a measure in lists. */
export interface Lead {
  readonly lead: string;
  /** `heading` if the item opens with a short sentence of its own, else `clause`. */
  readonly lead_type: "heading" | "clause";
}

/** Longest run-in heading, in code units. */
const longestHeading = 36;

/** Reads the lead of a measure: its run-in heading, else its first clause. Only enumerated measures have headings. */
export function leadOf(text: string, shadow: string, {ordinal, textStart, end}: Measure): Lead {
  const sentence = sentenceEnd(shadow, textStart, end);
  const first = shadow.slice(textStart, sentence);
  const commas = first.match(/[,;:]/g)?.length ?? 0;
  const closed = shadow[sentence] === "。";
  // A sentence with a comma that is the whole item, or that counts something, tells the act itself.
  const goesOn = sentence + 1 < end;
  const short = closed && first.length <= longestHeading && !first.includes(";") && commas <= 1;
  const isHeading = ordinal !== null && short && (commas === 0 || (goesOn && !/\d/.test(first)));
  if (isHeading) return {lead: text.slice(textStart, sentence), lead_type: "heading"};
  return {lead: text.slice(textStart, clauseEnd(shadow, textStart, end)), lead_type: "clause"};
}

/** End of the first clause; marks inside quotes, titles and brackets end none. */
function clauseEnd(shadow: string, start: number, limit: number): number {
  let open = 0;
  for (let at = start; at < limit; at++) {
    const char = shadow[at]!;
    if ("“《(".includes(char)) open++;
    else if ("”》)".includes(char)) open = Math.max(0, open - 1);
    else if (char === "\n" || (open === 0 && ",;。!?".includes(char))) return at;
  }
  return limit;
}
