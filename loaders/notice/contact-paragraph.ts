import type {Line} from "../outline/lines.js";
import {lineEnd, lineStart, skipSpace, trimSpace, within} from "../outline/lines.js";
import type {Attachment, Contact, Span} from "./frame.js";
import {bracketedContact, contactDetail, contactHeading, contactLine, contactOpening} from "./words/contact.js";

/* How readers may comment: a paragraph above the signature, or details in brackets below it. */

/** How far above the end a call for comments may stand, in code units, and how far if it says not how. */
const [longestCall, longestBareCall] = [1200, 199];
/** How far above the end a line may stand that asks for comments in words of its own, in code units. */
const longestContact = 300;

const longestContactHeading = 24;

/** The last paragraph or sentence that asks readers to comment, with the details below it. */
export function contactAbove(shadow: string, from: number, to: number): Contact | null {
  const found = callIn(shadow, from, to) ?? contactLineIn(shadow, Math.max(from, to - longestContact), to);
  if (found === null) return null;
  const opening = skipSpace(shadow, sentenceStart(shadow, found, from), to);
  const heading = contactHeadingAbove(shadow, from, opening);
  const start = heading?.start ?? opening;
  return {start, end: trimSpace(shadow, start, to), heading};
}

/**
 * Where a call for comments begins near the end of a stretch; null if there is none. Details must follow it, and little
 * else: a call in the middle of a response is not the contact.
 */
function callIn(shadow: string, from: number, to: number): number | null {
  const earliest = Math.max(from, to - longestCall);
  const start = lineStart(shadow, earliest, from);
  const text = shadow.slice(start, to);
  let found = firstCall(text, earliest - start);
  if (found !== null && !contactDetail.test(text.slice(found)))
    found = firstCall(text, Math.max(found, text.length - longestBareCall));
  return found === null ? null : start + found;
}

/** Where the first call for comments begins in a text from an offset on; null if there is none. */
function firstCall(text: string, from: number): number | null {
  contactOpening.lastIndex = from;
  return contactOpening.exec(text)?.index ?? null;
}

/** Where the first line begins, of those that begin in a stretch, that asks for comments; null if none does. */
function contactLineIn(shadow: string, from: number, to: number): number | null {
  const start = from > 0 && shadow[from - 1] !== "\n" ? lineEnd(shadow, from, to) : from;
  const {value: m} = shadow.slice(start, to).matchAll(contactLine).next();
  return m ? start + m.index : null;
}

/** How far below the date details in brackets may stand: a line such as (此件公开发布) may come first. */
const linesBelowDate = 3;

/** Details in brackets below the signature, as official documents print them. */
export function contactBelow(
  shadow: string,
  lines: readonly Line[],
  signature: Span | null,
  attachments: readonly Attachment[],
): Contact | null {
  if (!signature) return null;
  const limit = attachments.find(({start}) => start >= signature.end)?.start ?? shadow.length;
  const below = within(lines, signature.end, limit).slice(0, linesBelowDate);
  const found = below.find(({start, end}) => bracketedContact.test(shadow.slice(start, end)));
  return found ? {start: found.start, end: found.end, heading: null} : null;
}

/** The numbered heading that stands on the line above an offset, if it announces how readers may comment. */
function contactHeadingAbove(shadow: string, from: number, at: number): Span | null {
  const end = trimSpace(shadow, from, at);
  if (!shadow.slice(end, at).includes("\n")) return null;
  const start = skipSpace(shadow, lineStart(shadow, end, from), end);
  const fits = end - start <= longestContactHeading && contactHeading.test(shadow.slice(start, end));
  return fits ? {start, end} : null;
}

/** Start of the sentence that holds an offset, not before `from`. */
export function sentenceStart(shadow: string, at: number, from: number): number {
  let start = at;
  while (start > from && !/[。!?\n]/.test(shadow[start - 1]!)) start--;
  return skipSpace(shadow, start, at);
}
