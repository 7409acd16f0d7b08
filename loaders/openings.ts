/*
 * A pattern of many words is slow to try at each character of a text. Its first two characters are told by the pattern
 * itself, so that it need be tried only where they stand.
 */

/** With what two characters a match of a pattern can begin. */
export interface Openings {
  /** For each code unit: 0 where no match begins with it, 1 where one may, 2 where the next code unit tells. */
  readonly firsts: Uint8Array;
  /** A bit for each pair that begins a match; other pairs may share it. */
  readonly pairs: Uint32Array;
}

const pairBits = 1 << 16;
const [none, alone, paired] = [0, 1, 2];

function pairBit(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) >>> 9) ^ second) & (pairBits - 1);
}

/**
 * Reads from a pattern how its matches begin. What it looks at around a match is left out of account, and a class of
 * very many characters stands for all.
 *
 * @throws Error if the pattern can match nothing at all, since that may stand anywhere, or has signs that are not read
 */
export function openingsOf(pattern: RegExp): Openings {
  const openings: Openings = {firsts: new Uint8Array(0x10000), pairs: new Uint32Array(pairBits / 32)};
  const {firsts, pairs} = openings;
  if (/[iuv]/.test(pattern.flags)) throw new Error(`flags ${pattern.flags} are not read: ${pattern.source}`);
  for (const opening of new Reader(pattern.source).alternatives()) {
    if (opening === "")
      throw new Error(`a pattern that can match nothing begins with no character: ${pattern.source}`);
    const first = opening.charCodeAt(0);
    if (opening.startsWith(any)) firsts.fill(alone);
    else if (opening.length === 1 || opening.endsWith(any)) firsts[first] = alone;
    else {
      firsts[first] ||= paired;
      const bit = pairBit(first, opening.charCodeAt(1));
      pairs[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  return openings;
}

/** Whether a match may begin at an offset of a text: false is certain. */
export function mayBegin({firsts, pairs}: Openings, text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const kind = firsts[first];
  if (kind === none) return false;
  if (kind === alone) return true;
  return hasPair(pairs, first, text.charCodeAt(at + 1));
}

function hasPair(pairs: Uint32Array, first: number, second: number): boolean {
  const bit = pairBit(first, second);
  return ((pairs[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

/** The characters with which a match of a pattern can end; a match of nothing has none. */
export function endingsOf(pattern: RegExp): Uint8Array {
  const endings = new Uint8Array(0x10000);
  for (const ending of new Reader(pattern.source, true).alternatives()) {
    if (ending.startsWith(any)) endings.fill(1);
    else if (ending !== "") endings[ending.charCodeAt(0)] = 1;
  }
  return endings;
}

/** A pattern that is tried only where its first two characters stand. */
export class Sought {
  private readonly sticky: RegExp;
  private readonly openings: Openings;

  constructor(pattern: RegExp) {
    this.sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    this.openings = openingsOf(pattern);
  }

  /** Whether the pattern matches in a stretch of a text, read by itself. */
  isIn(text: string, start: number, end: number): boolean {
    const {firsts, pairs} = this.openings;
    let stretch: string | null = null;
    for (let at = start; at < end; at++) {
      const first = text.charCodeAt(at);
      const kind = firsts[first];
      if (kind === none || (kind === paired && !hasPair(pairs, first, text.charCodeAt(at + 1)))) continue;
      stretch ??= text.slice(start, end);
      this.sticky.lastIndex = at - start;
      if (this.sticky.test(stretch)) return true;
    }
    return false;
  }

  /** Length of the match at the start of a stretch of a text, read by itself; 0 if there is none. */
  lengthAt(text: string, start: number, end: number): number {
    if (start >= end || !mayBegin(this.openings, text, start)) return 0;
    this.sticky.lastIndex = 0;
    return this.sticky.test(text.slice(start, end)) ? this.sticky.lastIndex : 0;
  }
}

/** Stands for any character. */
const any = "\0";
/** Most characters of a class that are told one by one. */
const mostListed = 64;

/** The beginnings of some matches, up to two characters of each; one that is shorter may be the whole of it. */
type Beginnings = ReadonlySet<string>;

const nothing: Beginnings = new Set([""]);

function joined(before: Beginnings, after: Beginnings): Beginnings {
  const both = new Set<string>();
  for (const head of before) {
    if (head.length === 2) both.add(head);
    else for (const tail of after) both.add((head + tail).slice(0, 2));
  }
  return both;
}

const blanks =
  " \n\t\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
const escapes: Readonly<Record<string, string>> = {d: "0123456789", s: blanks, n: "\n", t: "\t"};

/** Goes once over the source of a pattern. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    /** Whether it is told how matches end, the last character first. */
    private readonly backwards = false,
  ) {}

  alternatives(): Beginnings {
    const found = new Set(this.sequence());
    while (this.take("|")) for (const opening of this.sequence()) found.add(opening);
    return found;
  }

  private sequence(): Beginnings {
    let found = nothing;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      const next = this.repeated(this.single());
      found = this.backwards ? joined(next, found) : joined(found, next);
    }
    return found;
  }

  private repeated(once: Beginnings): Beginnings {
    const quantifier = this.match(/(?:([?*+])|\{(\d+)[^}]*\})\??/y);
    if (!quantifier) return once;
    const [, sign, least] = quantifier;
    const more = sign === "?" ? once : joined(once, new Set(["", ...once]));
    return sign === "?" || sign === "*" || least === "0" ? new Set(["", ...more]) : more;
  }

  private single(): Beginnings {
    if (this.match(/[$^]|\\[bB]/y)) return nothing;
    const looks = this.match(/\(\?<?[=!]/y);
    if (looks || this.match(/\((?:\?:|\?<\w+>)?/y)) {
      const inside = this.alternatives();
      this.take(")");
      return looks ? nothing : inside;
    }
    if (this.take("[")) return this.class();
    return this.take(".") ? new Set(any) : new Set(this.character());
  }

  private class(): Beginnings {
    const listed = new Set<string>();
    let many = this.take("^");
    while (!this.take("]")) {
      const characters = this.character();
      if (this.match(/-(?!\])/y)) {
        const [first, last] = [characters, this.character()].map((character) => character.charCodeAt(0));
        many ||= last! - first! > mostListed;
        for (let code = first!; !many && code <= last!; code++) listed.add(String.fromCharCode(code));
      } else for (const character of characters) listed.add(character);
    }
    return many || listed.size > mostListed ? new Set(any) : listed;
  }

  /** The characters for which the sign here stands. */
  private character(): string {
    const sign = this.source[this.at++]!;
    if (sign !== "\\") return sign;
    const escaped = this.source[this.at++]!;
    const characters = escapes[escaped] ?? escaped;
    if (/\w/.test(escaped) && characters === escaped)
      throw new Error(`\\${escaped} is not read in ${this.source}`);
    return characters;
  }

  private take(sign: string): boolean {
    const found = this.source[this.at] === sign;
    if (found) this.at++;
    return found;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }
}
