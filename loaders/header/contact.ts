import type {Span} from "../notice/frame.js";
import {occurrencesOf} from "../occurrences.js";
/** How readers may comment, as printed; null where it is not. */
export interface Contact {
  readonly contact_phone: string | null;
  readonly contact_address: string | null;
  readonly contact_email: string | null;
  readonly contact_postcode: string | null;
}

const phone =
  /(?:电话|联系方式|热线|手机|传真|tel)[^\d\n。;]{0,14}?(1\d{10}|(?:(?:\(0\d{2,3}\)|0\d{2,3})[- —]{0,2})?\d{3,8}(?:-\d{3,8}){0,2})(?!\d)/gi;
const email = /[A-Za-z0-9][\w.+-]*@[\w-]+(?:\.[\w-]+)+/;
const postcode = /(?:邮政编码|邮编)[:\s]*(\d{6})(?!\d)/;
const address =
  /(?:邮政信箱|邮寄地址|通[讯信]地址|联系地址|来信地址|来访地址|办公地址|信箱地址|(?:来信)?(?:请)?寄(?:至|到|往)?|来信(?=[:])|地址|信箱)[:\s]{0,2}((?:[^;。,\n()]|\([^()\n]{0,60}\))+)/g;
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

/** The first number that is a subscriber's; short hotlines count only if nothing else is printed. */
function phoneIn(shadow: string): string | null {
  const numbers = occurrencesOf(phone, shadow).map((m) => m[1]!.trim());
  return numbers.find((number) => number.replace(/\D/g, "").length >= 7) ?? numbers[0] ?? null;
}

/** Where the address stands in the shadow of a contact paragraph. */
export function addressAt(shadow: string): Span | null {
  for (const m of occurrencesOf(address, shadow)) {
    const words = m[1]!
      .replace(/\((?:[^()]*(?:邮编|邮政编码|受理|请注明|信封)[^()]*)\)/g, "")
      .replace(/(?:邮编|邮政编码).*$/, "")
      .trim();
    if (words.includes("@") || !place.test(words) || words.length < 4) continue;
    const start = m.index + m[0].indexOf(m[1]!);
    return {start, end: start + words.length};
  }
  return null;
}
