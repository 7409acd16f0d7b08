/**
 * A text as the lexicon reads it: without blanks and quotation marks, every number one `#`, and every title
 * reduced to its last characters, since a title's last noun says what kind of paper it is and its other words
 * are not the notice's own.
 */
export interface Plain {
  readonly text: string;
  /**
   * Its runs, which are characters that stand for themselves and signs that stand for several: where each begins in
   * the text, and where it begins and ends in print.
   */
  readonly runs: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Characters kept of a title. */
const titleTail = 6;
/** Longest title, in code units; without a closing mark so near, the opening one is no title's. */
const longestTitle = 150;

/** Kinds of characters by code unit; 0 is one that stands for itself. */
const kinds = new Uint8Array(0x10000);
const [blank, digit, title] = [1, 2, 3];
const [point, comma] = [".".charCodeAt(0), ",".charCodeAt(0)];
for (const char of " \n\t“”‘’\"'") kinds[char.charCodeAt(0)] = blank;
for (const char of "0123456789") kinds[char.charCodeAt(0)] = digit;
kinds["《".charCodeAt(0)] = title;

/**
 * Reads a shadow (half-width marks, simplified characters).
 *
 * @param withTitles false leaves nothing of a title
 */
export function plainOf(shadow: string, withTitles = true): Plain {
  const plain = {text: "", runs: [], starts: [], ends: []};
  /** Where characters began that stand for themselves and are not yet in the text. */
  let run = 0;
  for (let at = 0; at < shadow.length; at++) {
    const kind = kinds[shadow.charCodeAt(at)];
    if (kind === 0) continue;
    const end = kind === title ? titleEnd(shadow, at) : -1;
    if (end < 0) {
      put(plain, shadow.slice(run, at), run, at);
      run = at + 1;
      if (kind === digit) {
        run = numberEnd(shadow, at);
        put(plain, "#", at, run);
      }
      at = run - 1;
    } else {
      put(plain, shadow.slice(run, at + 1), run, at + 1);
      if (withTitles) {
        const tail = tailOf(shadow.slice(at + 1, end));
        const [from, to] = [at + 1 + tail.start, at + 1 + tail.end];
        put(plain, shadow.slice(from, to), from, to);
      }
      run = at = end;
    }
  }
  put(plain, shadow.slice(run), run, shadow.length);
  return plain;
}

/** Adds a run to a plain text. */
function put(
  plain: {text: string; runs: number[]; starts: number[]; ends: number[]},
  words: string,
  start: number,
  end: number,
): void {
  if (start === end) return;
  plain.runs.push(plain.text.length);
  plain.starts.push(start);
  plain.ends.push(end);
  plain.text += words;
}

/** Where the words printed for a stretch of a plain text begin and end. */
export function printedSpan(
  {text, runs, starts, ends}: Plain,
  start: number,
  end: number,
): readonly [number, number] {
  const first = lastUpTo(runs, start);
  const last = lastUpTo(runs, end - 1);
  const until = end === (runs[last + 1] ?? text.length) ? ends[last]! : starts[last]! + end - runs[last]!;
  return [starts[first]! + start - runs[first]!, until];
}

/** Index of the last of ascending numbers that is not above a bound. */
function lastUpTo(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= bound) low = middle;
    else high = middle;
  }
  return low;
}

/** The number that begins here ends with a digit, whatever marks stand in it. */
function numberEnd(shadow: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < shadow.length; at++) {
    const char = shadow.charCodeAt(at);
    if (kinds[char] === digit) end = at + 1;
    else if (char !== point && char !== comma) break;
  }
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
