import {verbAfter, verbAtEnd, verbBefore, type GoverningVerb} from "../governing-verb.js";

/** How far before and behind a title its verb is looked for. */
export const reach = 60;

/** The verb that governs a title, before it, behind it or in the heading of its list; null if none does. */
export function governingVerb(shadow: string, start: number, end: number): GoverningVerb | null {
  const clause = shadow.slice(clauseStart(shadow, start), start);
  // 将《…》纳入, 对《…》进行宣传: the verb comes behind its object.
  if (/(?:将|把|对|就|使)[^,。;的]{0,8}$/.test(clause)) {
    const after = verbAfter(wordsBehind(shadow, end));
    if (after) return after;
  }
  const before = verbBefore(clause);
  if (before) return before;
  const begins = /^\s*(?:[(]?[\d一二三四五六七八九十]{1,3}[).、.]|[①-⑳])?\s*$/.test(clause);
  return begins ? (verbAtEnd(wordsBehind(shadow, end)) ?? listVerb(shadow, start)) : mediumVerb(clause);
}

/** What follows a title in its clause. */
function wordsBehind(shadow: string, end: number): string {
  return /^(?:“[^“”]*”|《[^《》]*》|[^,。;!?\n])*/.exec(shadow.slice(end, end + reach))![0];
}

/** Where the clause before a title begins; marks inside quotes and other titles end no clause. */
function clauseStart(shadow: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at > 0 && start - at < reach; at--) {
    const mark = shadow[at - 1]!;
    if ("。;!?\n".includes(mark) || (depth === 0 && ",:".includes(mark))) break;
    if ("”》".includes(mark)) depth++;
    else if ("“《".includes(mark) && depth > 0) depth--;
  }
  return at;
}

/** 被《…》报道, 在《…》刊登. */
function mediumVerb(clause: string): GoverningVerb | null {
  const verb = /(?:被|在|经|由|获)$/.exec(clause)?.[0];
  return verb ? {verb, action: "提及", subject: ""} : null;
}

/** In a list the verb is in the heading: 一、新建制度(5个). */
function listVerb(shadow: string, start: number): GoverningVerb | null {
  let end = shadow.lastIndexOf("\n", start);
  for (let n = 0; n < 30 && end > 0; n++) {
    const from = shadow.lastIndexOf("\n", end - 1) + 1;
    if (end - from > 4 * reach) return null;
    const line = shadow.slice(from, end).trim();
    if (line !== "" && !line.includes("《"))
      return line.length <= 30 ? verbBefore(line.replace(/[:。]$/, "")) : null;
    end = from - 1;
  }
  return null;
}
