import type {NoticeWithText} from "./corpus.js";
import {lettersOf} from "./naming.js";
import {shadowOf} from "./outline/shadow.js";

/** What is compared to tell whether two files hold the same notice. */
export interface Print {
  readonly notice_id: string;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly issue_date: string | null;
  /** Letters and digits of everything but the page around the notice and its title. */
  readonly body: string;
  /** One in eight of the body's shingles. */
  readonly sample: ReadonlySet<number>;
}

/** A notice whose text largely stands in another. */
export interface Likeness {
  readonly other: Print;
  /** Share of the shorter text's shingles that the longer text has too, 0 to 1. */
  readonly share: number;
  /** Whether nothing printed says that they are two notices: other signatories, or another date. */
  readonly same: boolean;
}

/**
 * Share of shingles from which two texts are taken for one. Copies in another file type or from another site
 * keep more than that; notices of different bodies share a seventh at most among those tried.
 */
export const sameText = 0.9;

/** Code units of a shingle. */
const shingleLength = 5;

/** Shingles of a sample: those whose hash is a multiple of this. */
const sampling = 8;

/** How far a sample's share may fall short of the true one and still be looked into. */
const samplingError = 0.15;

/** Below this many shingles a sample says little, and the whole texts are compared. */
const smallSample = 60;

/** Takes a notice's print: the same for the same words, whatever the file type, widths, blanks and web page. */
export function printOf({notice, sections, text}: NoticeWithText): Print {
  const shadow = shadowOf(text);
  const body = sections
    .filter(({role}) => role !== "chrome" && role !== "title")
    .map(({start, end}) => comparable(shadow.slice(start, end)))
    .join("");
  return {
    notice_id: notice.notice_id,
    title: comparable(shadowOf(notice.title ?? "")),
    issuers: notice.issuers.map((issuer) => comparable(shadowOf(issuer))),
    issue_date: notice.issue_date,
    body,
    sample: new Set([...shinglesOf(body)].filter((shingle) => shingle % sampling === 0)),
  };
}

/**
 * Finds the notice whose text is most like the given one, among those that share at least `sameText` of it.
 *
 * A copy that prints another date or other signatories is no copy: sister bodies write alike, and later
 * notices repeat earlier ones.
 */
export function findLikeness(print: Print, others: Iterable<Print>): Likeness | null {
  let best: Likeness | null = null;
  for (const other of others) {
    const share = shareOf(print, other);
    if (share < sameText) continue;
    const likeness = {other, share, same: !differ(print, other)};
    if (
      !best ||
      Number(likeness.same) - Number(best.same) > 0 ||
      (likeness.same === best.same && share > best.share)
    )
      best = likeness;
  }
  return best;
}

function shareOf(a: Print, b: Print): number {
  if (a.body === b.body) return 1;
  const small = Math.min(a.sample.size, b.sample.size) < smallSample;
  if (!small && containment(a.sample, b.sample) < sameText - samplingError) return 0;
  return containment(shinglesOf(a.body), shinglesOf(b.body));
}

function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return 0;
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared++;
  return shared / fewer.size;
}

function differ(a: Print, b: Print): boolean {
  if (a.issue_date !== null && b.issue_date !== null && a.issue_date !== b.issue_date) return true;
  const signedByOthers =
    a.issuers.length > 0 && b.issuers.length > 0 && !a.issuers.some((issuer) => b.issuers.includes(issuer));
  return signedByOthers && a.title !== b.title;
}

/** Letters and digits alone, of which case is none. */
function comparable(text: string): string {
  return lettersOf(text).toLowerCase();
}

/** Hashes of every run of five code units. */
function shinglesOf(body: string): Set<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= body.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + shingleLength; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
    // Mixed so that the low bits, by which samples are taken, depend on every character.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    shingles.add((hash ^ (hash >>> 16)) >>> 0);
  }
  return shingles;
}
