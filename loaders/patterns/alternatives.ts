/*
 * The vocabulary of a pattern is written as lists, a family of words together or one phrase a line, and joined here.
 */

/** Alternatives of a pattern, or lists of them, in the order in which they are tried. */
export type List = readonly (string | List)[];

/**
 * Alternatives written with blanks or ends of lines between them, backslashes as in a pattern: list`清退 追缴 \d+元`.
 * One that holds a blank itself writes it as \x20.
 */
export function list(strings: TemplateStringsArray, ...sources: readonly string[]): readonly string[] {
  return String.raw(strings, ...sources)
    .trim()
    .split(/\s+/);
}

/**
 * The source of a pattern that matches one of some alternatives.
 *
 * @throws Error that names an alternative that is listed twice
 */
export function alternatives(...lists: List): string {
  const all = flat(lists);
  const seen = new Set<string>();
  for (const alternative of all) {
    if (seen.has(alternative)) throw new Error(`Listed twice: ${alternative}`);
    seen.add(alternative);
  }
  return all.join("|");
}

/** The same as a group, for a place within a longer pattern. */
export function oneOf(...lists: List): string {
  return `(?:${alternatives(...lists)})`;
}

function flat(lists: List): readonly string[] {
  return lists.flatMap((item) => (typeof item === "string" ? [item] : flat(item)));
}
