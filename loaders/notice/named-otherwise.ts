import type {Line} from "../outline/lines.js";
import {Sought} from "../patterns/sought.js";
import {COMMISSION, TOLD_BEHIND} from "./own-words.js";
import type {Paragraph} from "./paragraph.js";
import {sentenceEnd} from "./sentence.js";
import {fault} from "./wording.js";

/*
 * Among paragraphs that each name a problem and go on with the response (针对…问题,组织学习) a few may name theirs in
 * another way, and some name a second one within.
 */

/** 对宿舍条件差的问题,投入…; 对上轮巡视指出的改制不彻底问题,…. */
const upon = new RegExp(`^(?:对|对于|就)(?!此|上述|以上|反馈)[^。;:\\n]{4,80}?(?:的|等)?问题(?=,)`);
/** 巡视指出,审批不严。对此,…. */
const told = new RegExp(`^${COMMISSION}(?:反馈|指出|发现|提出){1,2}[,:]?(?!的)[^。\\n]{4,140}。`);
/** 转化率偏低,是巡视反馈的又一问题。学校聘请…; …的问题,巡视也作了指出。 */
const toldBehind = new RegExp(`^[^。\\n]{6,90}${TOLD_BEHIND}。`);
const longestName = 160;
/** Least of a response, in code units, that stands in the paragraph of its problem. */
const leastAnswer = 8;

/** Whether every name is answered in its own paragraph, so that none of the others belongs to it. */
export function areAnswered(shadow: string, names: readonly Line[]): boolean {
  return names.every(({start, end}) => {
    const name = /问题[,。:]?/.exec(shadow.slice(start, Math.min(end, start + longestName)));
    return name !== null && end - start - name.index - name[0].length >= leastAnswer;
  });
}

/** Paragraphs without an ordinal that name a problem in another way than by 针对. */
export function namedOtherwise(shadow: string, paragraphs: readonly Paragraph[]): Line[] {
  return paragraphs.filter(({start, end, behind, isNumbered}) => {
    if (isNumbered || behind !== start || end - start < leastAnswer) return false;
    const words = shadow.slice(start, Math.min(end, start + longestName));
    const named = upon.exec(words)?.[0];
    if (named !== undefined) return fault.test(named);
    const said = told.exec(words)?.[0] ?? toldBehind.exec(words)?.[0];
    return said !== undefined && fault.test(said) && end - start - said.length >= leastAnswer;
  });
}

/** The word with which a further problem begins as the first one of its paragraph does. */
const opening = /^(?:针对|对于|对|就|关于)/;
const further = new Sought(/^(?:针对|对于|对|就|关于)[^。;:\n]{4,100}?问题[,。]/);

/** Where further problems are named in paragraphs of such, in the words of the first: 针对…问题,…。针对…问题,…. */
export function furtherNamed(shadow: string, names: readonly Line[]): Line[] {
  return names.flatMap(({start, end}) => {
    const word = opening.exec(shadow.slice(start, start + 2))?.[0];
    if (word === undefined) return [];
    const starts: Line[] = [];
    for (let at = sentenceEnd(shadow, start, end) + 1; at < end; at = sentenceEnd(shadow, at, end) + 1) {
      if (!shadow.startsWith(word, at)) continue;
      const length = further.lengthAt(shadow, at, Math.min(end, at + longestName));
      if (length > 0 && fault.test(shadow.slice(at, at + length))) starts.push({start: at, end});
    }
    return starts;
  });
}
