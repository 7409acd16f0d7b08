import type {Span} from "../notice/frame.js";
import {occurrencesOf} from "../occurrences.js";
import {alternatives} from "../patterns/alternatives.js";
import {spaced} from "../patterns/spaced.js";

/** How readers may comment, as printed; null where it is not. */
export interface Contact {
  readonly contact_phone: string | null;
  readonly contact_address: string | null;
  readonly contact_email: string | null;
  readonly contact_postcode: string | null;
}

const PHONE_LABEL = spaced("电话", "联系方式", "热线", "手机", "传真", "tel");
const AREA = "(?:\\(0\\d{2,3}\\)|0\\d{2,3})";
const MOBILE = "1[3-9]\\d(?:\\d{8}|[ -]\\d{4}[ -]\\d{4})";
const COUNTRY = "(?:(?:\\+|00)?86[- ]{1,3})";
const NATIONAL = `${COUNTRY}(?:${AREA}|[1-9]\\d{1,2})[- —]{1,3}\\d{7,8}`;
/** A subscriber's number, with or without its area and extensions. */
const SUBSCRIBER = `(?:${AREA}[- —–]{0,3})?\\d{3,8}(?:-\\d{3,8}){0,2}`;
const ANY_NUMBER = alternatives([NATIONAL, `${COUNTRY}?${MOBILE}`, "1\\d{10}", SUBSCRIBER]);
// Behind the label a number may stand on the next line, below or behind the name of who answers it.
const phone = new RegExp(`${PHONE_LABEL}(?:[:]\\s{0,4}\\n)?[^\\d\\n。;+]{0,14}?(${ANY_NUMBER})(?!\\d)`, "gi");
// Without a label, only what can be nothing else, or what stands behind the name of a person to ask.
const bareNumber = new RegExp(
  alternatives([
    `(?<![\\d.-])(?:${AREA}[- —–]{1,3}\\d{7,8}|${MOBILE}|${NATIONAL})(?![\\d.])`,
    `(?<=${spaced("联系人")}[^\\d\\n。;]{0,14})(?<!\\d)\\d{7,8}(?!\\d)`,
  ]),
);
const email = /[A-Za-z0-9][\w.+-]*@[\w-]+(?:\.[\w-]+)+/;
const POSTCODE_LABEL = spaced("邮政编码", "邮编");
const postcode = new RegExp(`${POSTCODE_LABEL}[:\\s为是]{0,6}(\\d{6})(?!\\d)`);
const fromPostcode = new RegExp(`${POSTCODE_LABEL}.*$`);
const ADDRESS_LABEL = alternatives([
  spaced("邮政信箱", "邮寄地址", "地址", "信箱", "校址", "院址", "厂址", "社址"),
  "(?:来信)?(?:请)?寄(?:至|到|往)?",
  "来信(?=[:])",
]);
const address = new RegExp(`(?:${ADDRESS_LABEL})[:\\s]{0,3}((?:[^;。,\\n()]|\\([^()\\n]{0,60}\\))+)`, "g");
const noted = new RegExp(`\\([^()]*(?:${POSTCODE_LABEL}|受理|请注明|信封)[^()]*\\)`, "g");
const place = /[省市区县镇乡街路道号村楼室院]/;

const unknown: Contact = {
  contact_phone: null,
  contact_address: null,
  contact_email: null,
  contact_postcode: null,
};

/**
 * Reads the contact paragraph.
 * @param shadow of the paragraph
 * @param text the same stretch as printed, to quote from
 */
export function contactOf(shadow: string, text: string): Contact {
  if (shadow === "") return unknown;
  const where = addressAt(shadow);
  return {
    contact_phone: phoneIn(shadow),
    contact_address: where && text.slice(where.start, where.end).replace(/\s+$/, ""),
    contact_email: shadow.includes("@") ? (email.exec(shadow)?.[0] ?? null) : null,
    contact_postcode: postcode.exec(shadow)?.[1] ?? null,
  };
}

/** The first number that is a subscriber's, labelled or not; short hotlines count only if nothing else is printed. */
function phoneIn(shadow: string): string | null {
  const numbers = occurrencesOf(phone, shadow).map((m) => m[1]!.trim());
  const labelled = numbers.find((number) => number.replace(/\D/g, "").length >= 7);
  return labelled ?? bareNumber.exec(shadow)?.[0] ?? numbers[0] ?? null;
}

/** Where the address stands in the shadow of a contact paragraph. */
export function addressAt(shadow: string): Span | null {
  for (const m of occurrencesOf(address, shadow)) {
    const words = m[1]!.replace(noted, "").replace(fromPostcode, "").trim();
    if (words.includes("@") || !place.test(words) || words.length < 4) continue;
    const start = m.index + m[0].indexOf(m[1]!);
    return {start, end: start + words.length};
  }
  return null;
}
