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

/** Whether a code unit of a shadow is white space: a shadow has only spaces and line feeds. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/**
 * Whether the line at an offset holds more than half of the text: then the breaks of the page are lost, and
 * a sentence may begin what elsewhere a line begins.
 */
export function isUnbroken(shadow: string, at: number): boolean {
  const next = shadow.indexOf("\n", at);
  const end = next < 0 ? shadow.length : next;
  return end - shadow.lastIndexOf("\n", at - 1) > Math.max(400, shadow.length / 2);
}

/**
 * The lines of a shadow that hold anything, in order.
 * @returns spans without surrounding white space; together they hold every other character
 */
export function linesOf(shadow: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < shadow.length; ) {
    let to = shadow.indexOf("\n", from);
    if (to < 0) to = shadow.length;
    const start = skipSpace(shadow, from, to);
    const end = trimSpace(shadow, start, to);
    if (end > start) lines.push({start, end});
    from = to + 1;
  }
  return lines;
}
