import {skipSpace} from "../outline/lines.js";
import type {Span} from "./frame.js";

const TO_THIS = "(?:(?:为此|对此|针对(?:该|此|这一|上述)问题)[,:]?)?";
const SO_MANY = String.raw`(?:[一二两三四五六七八九十\d]{1,2}[个项]?)?`;
const AS_TOLD = String.raw`(?:方面|措施|举措|工作)[^,。;:\n]{0,14}?[。:;]`;
const leadIn = new RegExp(
  `^${TO_THIS}[^,。;:\\n]{0,24}?(?:主要)?(?:从|采取|做好|做了|抓好)[^,。;:\\n]{0,8}?${SO_MANY}[^,。;:\\n]{0,8}?${AS_TOLD}`,
);

/** A lead-in that announces the measures: 主要从三个方面抓好整改。 */
export function leadInOf(shadow: string, from: number, to: number): Span | null {
  const m = leadIn.exec(shadow.slice(from, Math.min(to, from + 80)));
  return m ? {start: from, end: skipSpace(shadow, from + m[0].length, to)} : null;
}
