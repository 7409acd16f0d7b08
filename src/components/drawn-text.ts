import type {Tr} from "./language.js";

/**
 * Stands before a finding about the notices that a figure draws.
 *
 * @param drawn how many notices are drawn
 * @param all how many there are
 * @returns nothing if all are drawn
 */
export function drawnText(drawn: number, all: number, tr: Tr): string {
  if (drawn >= all) return "";
  const n = all.toLocaleString("en-US");
  return tr(`Of ${n} notices, the ${drawn} drawn: `, `${n} 份通报中图示的 ${drawn} 份：`);
}
