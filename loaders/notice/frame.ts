import {Sought} from "../patterns/sought.js";
import type {Line} from "../outline/lines.js";
import {skipSpace, trimSpace, within} from "../outline/lines.js";
import {contactAbove, contactBelow} from "./contact-paragraph.js";
import {isNumbered} from "./line-marks.js";
import {findOpening, firstOfBody, firstOpening} from "./opening.js";
import {findTitles} from "./title.js";
import {findSignature} from "./signature.js";
import {buttons, tailChrome} from "./words/page.js";

/** A span of the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether an offset stands in a span. */
export function holds({start, end}: Span, at: number): boolean {
  return start <= at && at < end;
}

/** What surrounds the body of a notice, found by wording and position before any outline is read. */
export interface Frame {
  /** The title where it is printed as such, over one line or several; null if none was found. */
  readonly title: Span | null;
  /** From the opening paragraph to the last of the outlook. */
  readonly body: Span;
  readonly contact: Contact | null;
  /** Signatories and date. */
  readonly signature: Span | null;
  /** Lines such as 附件:… before the signature, and the attachments behind it. */
  readonly attachments: readonly Attachment[];
}

/** How readers may comment, with a numbered heading if one stands above: 四、监督方式. */
export interface Contact extends Span {
  readonly heading: Span | null;
}

export interface Attachment extends Span {
  /** `reference` names an attachment, `body` is one. */
  readonly kind: "reference" | "body";
}

const attachmentLine = new Sought(
  /^附\s*(?:(?:件|表|录)\s*(?:[一二三四五六七八九十\d]{0,2})\s*(?=[:、.]|\s|$|[《关中])|(?=:))/,
);

/** The frame of a notice. Never throws; what is not found is null, and the body then begins or ends with the text. */
export function frameOf(shadow: string, lines: readonly Line[]): Frame {
  const formula = findOpening(shadow, lines);
  const first = firstOpening(shadow, lines, formula);
  const titles = findTitles(shadow, lines, Math.min(first, formula ?? 1500));
  const title = titles[titles.length - 1] ?? null;
  const opened = firstOfBody(shadow, lines, title, formula, first);
  const bodyStart = skipSpace(shadow, opened ?? title?.end ?? 0, shadow.length);
  const last = lines.findLast(
    (line) => line.start >= bodyStart && !isChromeLine(shadow.slice(line.start, line.end)),
  );
  const textEnd = trimSpace(
    shadow,
    bodyStart,
    gluedChrome(shadow, last ?? {start: bodyStart, end: shadow.length}),
  );
  const attached = attachmentStarts(shadow, lines, bodyStart);
  const signature = findSignature(shadow, lines, {start: bodyStart, end: textEnd}, attached);
  const starts = withUnmarked(shadow, lines, signature, attached, textEnd);
  const attachments = attachmentsOf(shadow, lines, starts, signature, textEnd);
  const firstAttachment = attachments[0]?.start ?? textEnd;
  const main = Math.min(signature?.start ?? textEnd, firstAttachment);
  const above = contactAbove(shadow, bodyStart, main);
  const contact = above ?? contactBelow(shadow, lines, signature, attachments);
  const body = {start: bodyStart, end: trimSpace(shadow, bodyStart, above?.start ?? main)};
  return {title, body, contact, signature, attachments};
}

function attachmentStarts(shadow: string, lines: readonly Line[], from: number): number[] {
  return lines
    .filter(
      ({start, end}) => start > from && attachmentLine.lengthAt(shadow, start, Math.min(end, start + 12)) > 0,
    )
    .map(({start}) => start);
}

/** Shortest line, in code units, that states a finding or tells what was done about it. */
const shortestTold = 30;

/**
 * Where attachments start, with text that goes on behind the signature without 附件 above it: a second part, or a list
 * of what is still to be mended. It has numbered lines that end as sentences do, which no list of links has.
 */
function withUnmarked(
  shadow: string,
  lines: readonly Line[],
  signature: Span | null,
  starts: number[],
  textEnd: number,
): number[] {
  if (!signature) return starts;
  const from = signature.end;
  const to = starts.find((start) => start >= from) ?? textEnd;
  const below = within(lines, from, to).filter(
    (line) => line.start >= from && line.end <= to && !isChromeLine(shadow.slice(line.start, line.end)),
  );
  const told = below.filter(
    (line) =>
      line.end - line.start >= shortestTold && shadow[line.end - 1] === "。" && isNumbered(shadow, line),
  );
  return told.length < 2 ? starts : [...starts, below[0]!.start].sort((a, b) => a - b);
}

/** Where buttons and links glued to the end of the last line begin. */
function gluedChrome(shadow: string, last: Line): number {
  const window = Math.max(last.start, last.end - 400);
  const at = shadow.slice(window, last.end).search(buttons);
  return at < 0 ? last.end : window + at;
}

/** Whether a line belongs to the page rather than the notice. */
export function isChromeLine(text: string): boolean {
  return tailChrome.test(text) || /^[|><»›·\s\-—_=*]+$/.test(text);
}

function attachmentsOf(
  shadow: string,
  lines: readonly Line[],
  starts: readonly number[],
  signature: Span | null,
  textEnd: number,
): Attachment[] {
  const attachments: Attachment[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    if (signature && start >= signature.start && start < signature.end) continue;
    const behind = signature ? start >= signature.end : isAttachmentBody(shadow, start);
    const next = starts[i + 1] ?? textEnd;
    let end: number;
    if (behind) end = next;
    else {
      const limit = Math.min(next, signature?.start ?? textEnd);
      end = referenceEnd(shadow, lines, start, limit);
    }
    if (behind && i === starts.length - 1) {
      const below = within(lines, start + 1, end).filter((line) => line.end <= end);
      const bottom = below.findLastIndex((line) => !isChromeLine(shadow.slice(line.start, line.end)));
      end = below[bottom + 1]?.start ?? end;
    }
    end = trimSpace(shadow, start, end);
    const previous = attachments[attachments.length - 1];
    if (!behind && previous?.kind === "reference") attachments[attachments.length - 1] = {...previous, end};
    else attachments.push({start, end, kind: behind ? "body" : "reference"});
  }
  return attachments;
}

/** Without a signature to tell, an attachment has its mark on a line of its own and text below it. */
function isAttachmentBody(shadow: string, start: number): boolean {
  const head = shadow.slice(start, start + 2000);
  const firstLine = head.slice(0, !head.includes("\n") ? head.length : head.indexOf("\n"));
  return firstLine.trim().length <= 5 && head.length > 200;
}

/** A list of attachments goes on over short numbered lines. */
function referenceEnd(shadow: string, lines: readonly Line[], start: number, limit: number): number {
  let end = start;
  for (const line of within(lines, start, limit)) {
    const text = shadow.slice(line.start, line.end);
    if (line.start !== start && !/^(?:附件)?\s*\d{1,2}[.、]/.test(text)) break;
    if (text.length > 120) break;
    end = line.end;
  }
  return Math.max(end, start + 2);
}
