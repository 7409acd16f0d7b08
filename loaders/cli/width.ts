/*
 * Text in the columns of a terminal: Han characters and full-width punctuation take two, marks that combine
 * with the character before take none.
 */

const zeroWidth = /^[\p{M}\p{Cf}\p{Cc}]$/u;

/** Ranges of code points that are wide or full-width by Unicode's East Asian Width. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function charWidth(char: string): number {
  if (zeroWidth.test(char)) return 0;
  const code = char.codePointAt(0)!;
  return wideRanges.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Columns that a text without line breaks takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The text with blanks behind it, up to a width. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The text, or as much of it as fits with an ellipsis. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [cut, used] = ["", 0];
  for (const char of text) {
    if (used + charWidth(char) > width - 1) break;
    cut += char;
    used += charWidth(char);
  }
  return `${cut}…`;
}

// Marks that no line may begin with, and marks that none may end with.
const closing = /^[\p{Pe}\p{Pf}\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f,.;:!?%…]$/u;
const opening = /^[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a text into lines of at most `width` columns: at blanks, and between any two Han characters unless a
 * punctuation mark would begin or end a line wrongly. A word longer than a line is cut.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = piece.trimStart();
    while (widthOf(line.trimEnd()) > width) {
      const head = headOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The longest beginning that fits, of one character at least. */
function headOf(text: string, width: number): string {
  let [head, used] = ["", 0];
  for (const char of text) {
    used += charWidth(char);
    if (head !== "" && used > width) break;
    head += char;
  }
  return head;
}

/** Pieces between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const char of text) {
    const breakable =
      (before === " " && char !== " ") ||
      ((charWidth(char) === 2 || charWidth(before || " ") === 2) && char !== " " && before !== " ");
    if (before === "" || (breakable && !closing.test(char) && !opening.test(before))) pieces.push(char);
    else pieces.push((pieces.pop() ?? "") + char);
    before = char;
  }
  return pieces;
}

/**
 * Sets parts of a line side by side, two columns apart, and begins a new line, indented, where the next part
 * would not fit. Parts of equal widths in several lines thus stand below each other however narrow it gets.
 */
export function flow(parts: readonly string[], width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line === "" && lines.length === 0) line = part;
    else if (widthOf(`${line}  ${part}`.trimEnd()) <= width) line += `  ${part}`;
    else {
      lines.push(line.trimEnd());
      const [first, ...rest] = wrap(part, width - widthOf(indent)).map((piece) => indent + piece);
      line = rest.pop() ?? first!;
      if (line !== first) lines.push(first!, ...rest);
    }
  }
  return [...lines, line.trimEnd()];
}
