/**
 * All matches of a pattern in a text, in order, as matchAll finds them. matchAll makes a pattern of its own each
 * time, which costs more than to go over a clause.
 *
 * @param pattern global; where its next search would begin is lost
 */
export function occurrencesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/**
 * The same for a pattern that is slow to look for, by a part of it that is quickly found.
 *
 * @param part global; every match of the pattern holds one of its matches, the first of which tells where it may begin
 * @param begins the first offset at which a match may begin that holds such a part at an offset
 */
export function occurrencesBy(
  part: RegExp,
  begins: (text: string, at: number) => number,
  pattern: RegExp,
  text: string,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  part.lastIndex = 0;
  for (let from = 0; part.test(text);) {
    const {lastIndex} = part;
    pattern.lastIndex = Math.max(from, begins(text, lastIndex - 1));
    const match = pattern.exec(text);
    if (!match) break;
    found.push(match);
    from = part.lastIndex = pattern.lastIndex;
  }
  return found;
}
