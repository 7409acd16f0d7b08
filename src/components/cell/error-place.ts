/** A place in a query, in UTF-16 code units, end exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Where in a query DuckDB sees an error. Its message prints the line (cut at both ends if it is long) and below it
 * a caret.
 *
 * @returns the word at the caret; null if the message names no place
 */
export function errorPlace(message: string, sql: string): Place | null {
  const match = /^(LINE (\d+): )(.*)\n( *)\^/m.exec(message);
  if (!match) return null;
  const [, prefix, line, printed, indent] = match as unknown as [string, string, string, string, string];
  const lines = sql.split("\n");
  const text = lines[Number(line) - 1];
  if (text === undefined) return null;
  const above = lines.slice(0, Number(line) - 1).reduce((length, line) => length + line.length + 1, 0);
  const lead = printed.startsWith("...") ? 3 : 0;
  const shown = printed.slice(lead, printed.endsWith("...") ? -3 : undefined);
  const column = Math.max(0, text.indexOf(shown)) + byWidth(printed, indent.length - prefix.length) - lead;
  const from = above + Math.min(Math.max(0, column), text.length);
  const word = /^[\p{L}\p{N}_]+|^[^]/u.exec(sql.slice(from));
  return word ? {from, to: from + word[0].length} : {from: Math.max(0, from - 1), to: from};
}

/** The line of a query, from 1, in which DuckDB sees an error; null if the message names none. */
export function errorLine(message: string): number | null {
  const match = /^LINE (\d+): /m.exec(message);
  return match && Number(match[1]);
}

/** DuckDB puts the caret by the width of what stands before it: a Han character is two wide. */
function byWidth(text: string, width: number): number {
  let at = 0;
  for (let left = width; left > 0 && at < text.length; at++) {
    left -= /[\u1100-\u115f\u2e80-\uffe6]/.test(text[at]!) ? 2 : 1;
  }
  return at;
}
