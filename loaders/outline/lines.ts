import {countWhile} from "../count-while.js";

/** A line without the white space around it; offsets into the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Moves `start` past white space, not beyond `end`. */
export function skipSpace(shadow: string, start: number, end: number): number {
  while (start < end && isSpace(shadow.charCodeAt(start))) start++;
  return start;
}

/** Moves `end` back before white space, not before `start`. */
export function trimSpace(shadow: string, start: number, end: number): number {
  while (end > start && isSpace(shadow.charCodeAt(end - 1))) end--;
  return end;
}

/** Whether a code unit of a shadow is white space: a shadow has only spaces, tabs and line feeds. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}

/** End of the line at an offset, not beyond `limit`. Looks no further, so that reading many spans stays linear. */
export function lineEnd(shadow: string, at: number, limit: number): number {
  const length = shadow.slice(at, limit).indexOf("\n");
  return length < 0 ? Math.max(at, limit) : at + length;
}

/** Start of the line at an offset, not before `limit`. */
export function lineStart(shadow: string, at: number, limit: number): number {
  while (at > limit && shadow.charCodeAt(at - 1) !== 0x0a) at--;
  return at;
}

/** Index of the first of some items in text order that begins at an offset or behind it; found by halving, since it is often asked. */
export function firstFrom(items: readonly {readonly start: number}[], from: number): number {
  return countWhile(items.length, (i) => items[i]!.start < from);
}

/** Those of some items in text order that begin within a span. */
export function within<T extends {readonly start: number}>(
  items: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

/** The lines of a stretch, the outer ones cut where it begins and ends. */
export function linesBetween(lines: readonly Line[], start: number, end: number): Line[] {
  const next = firstFrom(lines, start);
  const first = next > 0 && lines[next - 1]!.end > start ? next - 1 : next;
  const inside = lines.slice(first, firstFrom(lines, end));
  const cut = (i: number): void => {
    const line = inside[i];
    if (line) inside[i] = {start: Math.max(line.start, start), end: Math.min(line.end, end)};
  };
  cut(0);
  cut(inside.length - 1);
  return inside;
}

/**
 * The line that holds more than half of the text, if there is one: then the breaks of the page are lost, and
 * in it a sentence may begin what elsewhere a line begins.
 */
export function unbrokenLine(shadow: string, lines: readonly Line[]): Line | null {
  return lines.find(({start, end}) => end - start > Math.max(400, shadow.length / 2)) ?? null;
}

/**
 * The lines of a shadow that hold anything, in order.
 * @returns spans without surrounding white space; together they hold every other character
 */
export function linesOf(shadow: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < shadow.length;) {
    let to = shadow.indexOf("\n", from);
    if (to < 0) to = shadow.length;
    const start = skipSpace(shadow, from, to);
    const end = trimSpace(shadow, start, to);
    if (end > start) lines.push({start, end});
    from = to + 1;
  }
  return lines;
}
