const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{10000}-\u{3ffff}]/u;
const closing = /[，。、；：？！）》」』”’,.;:?!)]/u;

/** Width of a text in ems of a Chinese font: a Han character is one, others about half of one. */
export function hanWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : 0.55;
  return width;
}

/**
 * Breaks a label into lines at most `ems` wide, anywhere between Han characters but never before a closing mark, and
 * between words otherwise; where it has a break of its own, that stays. What does not fit into `lines` lines ends in an ellipsis.
 *
 * @param widthOf measures a text in the unit of `ems`, where its font is known
 */
export function wrapHan(text: string, ems: number, lines = Infinity, widthOf = hanWidth): string {
  const wrapped: string[] = [];
  let line = "";
  for (const piece of text.match(/[A-Za-z0-9]+|[^]/gu) ?? []) {
    if (piece === "\n" || (line && widthOf(line + piece) > ems && !closing.test(piece))) {
      wrapped.push(line.trimEnd());
      line = "";
    }
    line += line ? piece : piece.trimStart();
  }
  if (line) wrapped.push(line.trimEnd());
  if (wrapped.length <= lines) return wrapped.join("\n");
  const last = Array.from(wrapped[lines - 1] ?? "");
  return [...wrapped.slice(0, lines - 1), `${last.slice(0, -1).join("")}…`].join("\n");
}
