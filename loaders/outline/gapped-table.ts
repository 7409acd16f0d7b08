import {cornerName, longestName, mostColumns, nameFindings, spanning} from "./findings-table.js";
import {linesOf, type Line} from "./lines.js";
import {part, wordsOf} from "./parted-cells.js";

/** What parts the cells of a line that is copied from a table or drawn as one: `序号   反馈问题   整改情况`, `|序号|反馈问题|`. */
const gap = / *\| *| {2,}/g;
/** What parts them where one blank does: then each row has as many cells as there are names. */
const blank = / +/g;
/** A line of names, of which one is that of the findings and a later one that of the responses. */
const gappedNames =
  /(?:^|\n)[^\n。,;:\t]{0,30}(?:问题|意见)[^\n。,;:\t]{0,6}[ |][^\n。,;:\t]{0,20}(?:整改|措施|举措|进展|成效|情况|结果)[^\n。;:\t]{0,40}\n/;
const gappedCorner = /(?:^|\n) {0,8}\|? {0,8}(?:问题)?[序编] ?号(?: {0,8}\|| {2})/;
/** A line below the names of columns that is drawn only: `|---|---|`. */
const ruled = /^[|: -]{3,}$/;

/** A shadow in which tabs part the cells of tables that blanks or strokes part. */
export function withLinesParted(shadow: string): string {
  if (!gappedCorner.test(shadow) && !gappedNames.test(shadow)) return shadow;
  const lines = linesOf(shadow);
  const parted = shadow.split("");
  for (let i = 0; i < lines.length; i++) {
    const names = namesAt(shadow, lines[i]!);
    if (!names) continue;
    const {head, parting, isNumbered} = names;
    const rows: (readonly Line[])[] = [];
    const drawn: Line[] = [lines[i]!];
    for (let at = i + 1; at < lines.length; at++) {
      const line = lines[at]!;
      const cells = gappedCells(shadow, line, parting);
      const isWhole = cells.length === head.length;
      const isRow = isNumbered
        ? /^\d{1,3}$/.test(wordsOf(shadow, cells[0])) && (isWhole || (parting === gap && isPart(cells, head)))
        : isWhole;
      if (isRow) rows.push(cells);
      if (isRow || ruled.test(wordsOf(shadow, line))) drawn.push(line);
      else if (!spanning.test(wordsOf(shadow, line))) break;
    }
    if (rows.length < (isNumbered ? 1 : 2)) continue;
    for (const line of drawn) withoutFrame(parted, line);
    for (const row of [head, ...rows]) part(shadow, parted, row);
  }
  return parted.join("");
}

/** Whether a row has enough cells, of which the last may be missing. */
function isPart(cells: readonly Line[], head: readonly Line[]): boolean {
  return cells.length > 2 && cells.length < head.length;
}

/** The names of a table's columns on a line, what parts them, and whether the first of them is that of numbers. */
function namesAt(
  shadow: string,
  line: Line,
): {readonly head: readonly Line[]; readonly parting: RegExp; readonly isNumbered: boolean} | null {
  if (line.end - line.start > mostColumns * (longestName + 8)) return null;
  for (const parting of [gap, blank]) {
    const head = gappedCells(shadow, line, parting);
    const names = head.map((cell) => wordsOf(shadow, cell));
    const isNumbered = cornerName.test(names[0] ?? "");
    // A title may have a blank in it: 关于巡察反馈问题 整改情况的通报.
    const isEnough = isNumbered || names.length > 2 || parting === gap;
    if (isEnough && nameFindings(isNumbered ? names.slice(1) : names)) return {head, parting, isNumbered};
  }
  return null;
}

/** Puts blanks for the strokes at both ends of a line, and for a line of nothing else. */
function withoutFrame(parted: string[], {start, end}: Line): void {
  const isDrawn = (at: number) => ["|", " ", "-", ":"].includes(parted[at]!);
  for (let at = start; at < end && isDrawn(at); at++) parted[at] = " ";
  for (let at = end; at > start && (parted[at - 1] === "|" || parted[at - 1] === " "); at--)
    parted[at - 1] = " ";
}

/** The cells of a line that blanks or strokes part; those of one with tabs are parted. */
function gappedCells(shadow: string, line: Line, parting: RegExp): Line[] {
  const words = wordsOf(shadow, line);
  if (words.includes("\t")) return [];
  const cells: Line[] = [];
  let start = line.start;
  for (const {index, 0: between} of words.matchAll(parting)) {
    const end = line.start + index;
    if (end > line.start) cells.push({start, end});
    start = end + between.length;
  }
  if (start < line.end) cells.push({start, end: line.end});
  return cells;
}
