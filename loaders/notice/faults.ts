import {Sought} from "../patterns/sought.js";
import type {Statement} from "./statement.js";
import {fault} from "./wording.js";
import {breach, campaign, remedy} from "./words/remedies.js";

/** A fault named where a clause ends, as statements do: …不够深入, …有差距, …把关不严. */
export const faultsAtEnd = new Sought(new RegExp(`(?:${fault.source})[^,;。]{0,6}(?=[,;。]|$)`));
/** A fault named anywhere. */
export const faults = new Sought(fault);

const title = /《[^》]{0,80}》/g;
const mended = new Sought(new RegExp([title, remedy, campaign].map(({source}) => source).join("|")));

/** 违规发放津补贴: what begins with a breach finds fault as one that ends with it does, if it names no remedy. */
const breaches = new Sought(breach);

/** Whether a statement finds fault, and where a clause of it ends; null if it finds none. */
export function faultIn(
  shadow: string,
  {innerStart, innerEnd, fault: first}: Statement,
): "at end" | "within" | null {
  // Most statements name no fault even as printed; only where some do need titles and remedies be taken out.
  if (first < 0) return null;
  if (first === innerStart && breaches.lengthAt(shadow, innerStart, innerEnd) > 0) return "at end";
  if (!mended.isIn(shadow, innerStart, innerEnd))
    return faultsAtEnd.firstIn(shadow, innerStart, innerEnd, first) >= 0 ? "at end" : "within";
  // Titles and faults that are being mended are no findings: 修订《…》, 堵塞漏洞, 防止反弹.
  const own = shadow
    .slice(innerStart, innerEnd)
    .replaceAll(title, "")
    .replaceAll(remedy, "")
    .replaceAll(campaign, "");
  if (!faults.isIn(own, 0, own.length)) return null;
  return faultsAtEnd.isIn(own, 0, own.length) ? "at end" : "within";
}

/** Whether some words find fault where a clause of them ends. */
export function findsFaultAtEnd(words: string): boolean {
  return faultsAtEnd.isIn(words, 0, words.length);
}
