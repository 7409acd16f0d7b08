import {kindsOf, textOf} from "../code-units.js";
import type {Span} from "../notice/frame.js";

/** Characters kept of a title. */
const titleTail = 6;
/** Longest title, in code units; without a closing mark so near, the opening one is no title's. */
const longestTitle = 150;

/** Kinds of characters by code unit; 0 is one that stands for itself. */
const [blank, digit, title, pointOrComma] = [1, 2, 3, 4];
const kinds = kindsOf([blank, " \n\t“”‘’\"'"], [digit, "0123456789"], [title, "《"]);
/** The marks that a number may have inside stand for themselves elsewhere. */
const numberKinds = kindsOf([digit, "0123456789"], [pointOrComma, ".,"]);

const [numberSign, opening, closing] = ["#", "《", "》"].map((char) => char.charCodeAt(0)) as [
  number,
  number,
  number,
];

/**
 * A text as the lexicon reads it: without blanks and quotation marks, every number one `#`, and every title
 * reduced to its last characters, since a title's last noun says what kind of paper it is and its other words
 * are not the notice's own.
 */
export class Plain {
  /** How many characters it has. */
  readonly length: number;

  /** Its string is made when it is first asked for: words are found in the code units. */
  private whole: string | null = null;

  /** The offset in print that was last asked about, and the character that was told. */
  private asked = 0;
  private told = 0;

  constructor(
    private readonly shadow: string,
    /** Its characters, as code units. */
    readonly units: Uint16Array,
    /** Where each of them begins in print. */
    private readonly starts: Int32Array,
  ) {
    this.length = units.length;
  }

  /** Its characters, as a string. */
  get text(): string {
    return (this.whole ??= textOf(this.units));
  }

  /** The first of its characters that begins at an offset in print, or behind it. */
  from(printed: number): number {
    const {starts, length, asked, told} = this;
    // Between two offsets begin no more characters than lie between them, and what is asked next lies mostly near.
    let low = printed < asked ? Math.max(0, told - (asked - printed)) : told;
    let high = printed < asked ? told : Math.min(length, told + (printed - asked));
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < printed) low = middle + 1;
      else high = middle;
    }
    this.asked = printed;
    this.told = low;
    return low;
  }

  /** Whether an offset in print may be inside a number: false is certain. */
  mayPartNumber(printed: number): boolean {
    const {shadow} = this;
    return (
      printed > 0 &&
      printed < shadow.length &&
      numberKinds[shadow.charCodeAt(printed - 1)] !== 0 &&
      numberKinds[shadow.charCodeAt(printed)] !== 0
    );
  }

  /** The words printed for a stretch of it. */
  printed(start: number, end: number): string {
    return this.shadow.slice(this.starts[start], this.endOf(end - 1));
  }

  /** Where one of its characters ends in print. */
  private endOf(index: number): number {
    const {shadow} = this;
    const start = this.starts[index]!;
    const isNumber = this.units[index] === numberSign && kinds[shadow.charCodeAt(start)] === digit;
    return isNumber ? numberEnd(shadow, start, shadow.length) : start + 1;
  }
}

/** Reads a shadow (half-width marks, simplified characters), or a stretch of it. */
export function plainOf(shadow: string, {start, end}: Span = {start: 0, end: shadow.length}): Plain {
  const units = new Uint16Array(end - start);
  const starts = new Int32Array(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const code = shadow.charCodeAt(at);
    const kind = kinds[code];
    if (kind === 0) {
      units[length] = code;
      starts[length++] = at;
    } else if (kind === digit) {
      units[length] = numberSign;
      starts[length++] = at;
      at = numberEnd(shadow, at, end) - 1;
    } else if (kind === title) {
      const close = titleEnd(shadow, at, end);
      if (close < 0) continue;
      units[length] = opening;
      starts[length++] = at;
      const tail = tailOf(shadow.slice(at + 1, close));
      for (let from = at + 1 + tail.start; from < at + 1 + tail.end; from++) {
        units[length] = shadow.charCodeAt(from);
        starts[length++] = from;
      }
      units[length] = closing;
      starts[length++] = close;
      at = close;
    }
  }
  return new Plain(shadow, units.subarray(0, length), starts.subarray(0, length));
}

/** The number that begins here ends with a digit, whatever marks stand in it. */
function numberEnd(shadow: string, start: number, limit: number): number {
  let end = start + 1;
  for (let at = end; at < limit; at++) {
    const kind = numberKinds[shadow.charCodeAt(at)];
    if (kind === digit) end = at + 1;
    else if (kind === 0) break;
  }
  return end;
}

/** Where the title that opens here closes; titles may stand inside titles. */
function titleEnd(shadow: string, open: number, limit: number): number {
  let depth = 0;
  const last = Math.min(limit, open + longestTitle);
  for (let at = open; at < last; at++) {
    const code = shadow.charCodeAt(at);
    if (code === opening) depth++;
    else if (code === closing && --depth === 0) return at;
  }
  return -1;
}

/** The last characters of a title, before (试行) and the like, and after a title that it holds. */
function tailOf(title: string): {start: number; end: number} {
  let end = title.length;
  while (/[)》]/.test(title[end - 1] ?? "")) {
    const open = title[end - 1] === ")" ? title.lastIndexOf("(", end) : end - 1;
    if (open <= 0) break;
    end = open;
  }
  const inner = Math.max(title.lastIndexOf("《", end - 1), title.lastIndexOf("》", end - 1));
  return {start: Math.max(0, end - titleTail, inner + 1), end};
}
