/**
 * A text as the lexicon reads it: without blanks and quotation marks, every number one `#`, and every title
 * reduced to its last characters, since a title's last noun says what kind of paper it is and its other words
 * are not the notice's own.
 */
export interface Plain {
  readonly text: string;
  /** For each character, where the printed character it stands for begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Characters kept of a title. */
const titleTail = 6;
/** Longest title, in code units; without a closing mark so near, the opening one is no title's. */
const longestTitle = 150;

/** Kinds of characters by code unit; 0 is one that stands for itself. */
const kinds = new Uint8Array(0x10000);
const [blank, digit, title] = [1, 2, 3];
for (const char of " \n\t“”‘’\"'") kinds[char.charCodeAt(0)] = blank;
for (const char of "0123456789") kinds[char.charCodeAt(0)] = digit;
kinds["《".charCodeAt(0)] = title;

/**
 * Reads a shadow (half-width marks, simplified characters).
 *
 * @param withTitles false leaves nothing of a title
 */
export function plainOf(shadow: string, withTitles = true): Plain {
  const starts = new Int32Array(shadow.length);
  const ends = new Int32Array(shadow.length);
  let text = "";
  let n = 0;
  /** Where characters began that stand for themselves and are not yet in the text. */
  let run = 0;
  const put = (printed: string, start: number, end: number) => {
    text += printed;
    starts[n] = start;
    ends[n++] = end;
  };
  const close = (at: number) => {
    for (let i = run; i < at; i++) {
      starts[n] = i;
      ends[n++] = i + 1;
    }
    text += shadow.slice(run, at);
  };
  for (let at = 0; at < shadow.length; at++) {
    const kind = kinds[shadow.charCodeAt(at)];
    if (kind === 0) continue;
    close(at);
    run = at + 1;
    if (kind === digit) {
      run = numberEnd(shadow, at);
      put("#", at, run);
    } else if (kind === title) {
      const end = titleEnd(shadow, at);
      if (end < 0) continue;
      put("《", at, at + 1);
      if (withTitles) {
        const tail = tailOf(shadow.slice(at + 1, end));
        run = at + 1 + tail.start;
        close(at + 1 + tail.end);
      }
      put("》", end, end + 1);
      run = end + 1;
    }
    at = run - 1;
  }
  close(shadow.length);
  return {text, starts: starts.subarray(0, n), ends: ends.subarray(0, n)};
}

function numberEnd(shadow: string, start: number): number {
  let end = start + 1;
  while (end < shadow.length && /[\d.,]/.test(shadow[end]!)) end++;
  while (!/\d/.test(shadow[end - 1]!)) end--;
  return end;
}

/** Where the title that opens here closes; titles may stand inside titles. */
function titleEnd(shadow: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(shadow.length, open + longestTitle); at++) {
    if (shadow[at] === "《") depth++;
    else if (shadow[at] === "》" && --depth === 0) return at;
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
