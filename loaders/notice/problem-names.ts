import {Sought} from "../patterns/sought.js";
import {sentenceEnd} from "./sentence.js";

/* How a problem is named by its wording alone: 关于…问题。 */

const longestHeading = 120;
const announced = new Sought(/^(?:关于|着力解决|针对(?=“)|(?:具体|反馈)问题[:])/);
const longestOpening = 8;
/** How such a sentence, or such a heading, ends. */
export const announcedEnd = /(?:问题|问题的?整改(?:落实|进展|完成)?(?:情况)?)$/;

/** Whether words at an offset begin as the announcement of a problem does. */
export function opensAsProblem(shadow: string, start: number): boolean {
  return announced.lengthAt(shadow, start, start + longestOpening) > 0;
}

/** Whether the sentence at an offset is the announcement of a problem, and no more: 关于…问题。 */
export function namesProblem(shadow: string, start: number, end: number): boolean {
  if (!opensAsProblem(shadow, start)) return false;
  const sentence = shadow.slice(start, sentenceEnd(shadow, start, end)).trimEnd();
  return sentence.length <= longestHeading && announcedEnd.test(sentence);
}
