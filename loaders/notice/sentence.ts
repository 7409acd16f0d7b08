import {kindsOf} from "../code-units.js";
import {lineEnd, trimSpace} from "../outline/lines.js";

/** Longest finding before a label, in code units: no sentence is sought beyond it. */
export const longestFinding = 900;

const [opens, closes, breaks, stops] = [1, 2, 3, 4];
/** What a mark does to the sentence in which it stands; in pages it would be slower over whole texts. */
const marks = kindsOf([opens, "“《"], [closes, "”》"], [breaks, "\n"], [stops, "。!?"]);

/** End of the first sentence; marks inside quotes and titles end none. */
export function sentenceEnd(shadow: string, start: number, limit: number): number {
  let open = 0;
  const bound = Math.min(limit, start + longestFinding);
  for (let at = start; at < bound; at++) {
    const mark = marks[shadow.charCodeAt(at)]!;
    if (mark === 0) continue;
    if (mark === opens) open++;
    else if (mark === closes) open = Math.max(0, open - 1);
    else if (mark === breaks || open === 0) return at;
  }
  if (bound === limit && open === 0) return limit;
  // A quote that is never closed: the first full stop after all.
  const stop = shadow.slice(start, limit).search(/[。!?\n]/);
  return stop < 0 ? limit : start + stop;
}

/** Where the line of an offset ends, blanks left out. */
export function lineEndOf(shadow: string, start: number, limit: number): number {
  return trimSpace(shadow, start, lineEnd(shadow, start, limit));
}

/** Offset of the quote that closes the first one, nested quotes passed over; -1 if it is never closed. */
export function closingQuote(text: string): number {
  let open = 0;
  for (let at = text.indexOf("“"); at >= 0 && at < text.length; at++) {
    if (text[at] === "“") open++;
    else if (text[at] === "”" && --open === 0) return at;
  }
  return text.indexOf("”");
}
