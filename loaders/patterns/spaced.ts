/** Words as the source of a pattern that also finds them with blanks between their characters, as labels are printed: 电  话. */
export function spaced(...words: readonly string[]): string {
  return `(?:${words.map((word) => Array.from(word).join("[ \\t]{0,6}")).join("|")})`;
}
