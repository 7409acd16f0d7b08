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
