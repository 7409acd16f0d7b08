/*
 * To fill in the named groups of a match costs more than to find it, the more of them there are: each has its place
 * in them, whether it matched or not. Here those that matched are read, by name.
 */

/** A pattern with names for its parts. */
export interface Named {
  /** The pattern without the names. */
  readonly pattern: RegExp;
  /** The names of its groups, in order. */
  readonly names: readonly string[];
}

/** A pattern all of whose groups are named, so that it is read by `namedPartsOf`. */
export function named({source, flags}: RegExp): Named {
  const names = [...source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name!);
  return {pattern: new RegExp(source.replace(/\(\?<\w+>/g, "("), flags), names};
}

/** The parts of a match that are not missing, by name. */
export function namedPartsOf({names}: Named, match: RegExpExecArray): Partial<Record<string, string>> {
  const parts: Partial<Record<string, string>> = {};
  for (let i = 1; i < match.length; i++) {
    const part: string | undefined = match[i];
    if (part !== undefined) parts[names[i - 1]!] = part;
  }
  return parts;
}
