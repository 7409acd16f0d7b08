import type {Clause} from "../clauses.js";

/** What numbers or joins a clause and tells nothing of it: 二是, (1), ③, 其中. */
const opening =
  /^(?:[一二三四五六七八九十]{1,3}[是、]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[①-⒇]|\d{1,2}[.、．](?!\d)|其中|同时|此外|另外)\s*/;

/** Where the words of a clause begin, behind what numbers or joins it. */
export function wordsFrom(text: string, {start, end}: Clause): number {
  return start + (opening.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0);
}
