import {firstFrom, linesOf, type Line} from "./lines.js";

/*
 * Where a page is saved as text, each cell of a table of findings may come to stand on a line of its own: the
 * column names, then row by row a number and its cells; or only blanks part them. Such cells are read as if tabs
 * parted them.
 */

const corner = /(?:^|\n)[^\S\n]*(?:问题)?[序编] ?号[^\S\n]*\n/;
/** The name of the column of numbers. */
const cornerName = /^(?:问题)?[序编] ?号$/;
const problemName = /问题|意见/;
const responseName = /整改|措施|举措|进展|成效/;
const longestName = 12;
/** What a title says and no column. */
const titleWords = /关于|通报|公告|公示|报告/;
const mostColumns = 9;
/** A heading that spans a row, above a numbered one. */
const spanning =
  /^(?:(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))[^。;]{2,60}|[^。;:,\d]{2,24}方面)$/;
/** The number of such a heading in a cell of its own. */
const hanNumber = /^[一二三四五六七八九十]{1,3}$/;

/**
 * A shadow in which the cells of flattened tables are parted by tabs.
 * @returns a string of the same length in UTF-16 code units
 */
export function withCellsParted(shadow: string): string {
  return withLinesParted(withColumnParted(shadow));
}

/** What parts the cells of a line that is copied from a table or drawn as one: `序号   反馈问题   整改情况`, `|序号|反馈问题|`. */
const gap = / *\| *| {2,}/g;
/** What parts them where one blank does: then each row has as many cells as there are names. */
const blank = / +/g;
/** A line of names, of which one is that of the findings and a later one that of the responses. */
const gappedNames =
  /(?:^|\n)[^\n。,;:\t]{0,30}(?:问题|意见)[^\n。,;:\t]{0,6} [^\n。,;:\t]{0,20}(?:整改|措施|举措|进展|成效)[^\n。;:\t]{0,40}\n/;
const gappedCorner = /(?:^|\n) {0,8}\|? {0,8}(?:问题)?[序编] ?号(?: {0,8}\|| {2})/;
/** A line below the names of columns that is drawn only: `|---|---|`. */
const ruled = /^[|: -]{3,}$/;

/** A shadow in which tabs part the cells of tables that blanks or strokes part. */
function withLinesParted(shadow: string): string {
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

function withColumnParted(shadow: string): string {
  if (!corner.test(shadow)) return shadow;
  const lines = linesOf(shadow);
  const parted = shadow.split("");
  for (let i = 0; i < lines.length; i++) {
    const columns = columnsAt(shadow, lines, i);
    if (columns === 0) continue;
    const rows = rowsBelow(shadow, lines, i + columns, columns);
    if (rows.length === 0) continue;
    part(shadow, parted, lines.slice(i, i + columns));
    for (const row of rows) part(shadow, parted, row);
  }
  return parted.join("");
}

const wordsOf = (shadow: string, line: Line | undefined) => (line ? shadow.slice(line.start, line.end) : "");

/** How many lines the heading of the rows below takes that begins at a line; 0 if the numbered row `next` or 1 is not below it. */
function headingAt(shadow: string, lines: readonly Line[], i: number, next: string): 0 | 1 | 2 {
  const isRow = (at: number) => ["1", next].includes(wordsOf(shadow, lines[at]));
  const words = wordsOf(shadow, lines[i]);
  if (hanNumber.test(words) && isRow(i + 2) && wordsOf(shadow, lines[i + 1]).length <= longestHeading) return 2;
  return spanning.test(words) && isRow(i + 1) ? 1 : 0;
}

/** Longest name in such a heading, in code units. */
const longestHeading = 40;

/** How many lines from one on name columns; 0 if they name none of a table of findings. */
function columnsAt(shadow: string, lines: readonly Line[], i: number): number {
  if (!cornerName.test(wordsOf(shadow, lines[i]))) return 0;
  const names: string[] = [];
  for (let k = i + 1; k < lines.length && names.length <= mostColumns; k++) {
    const name = wordsOf(shadow, lines[k]);
    if (name === "1" || headingAt(shadow, lines, k, "1") > 0) break;
    names.push(name);
  }
  return nameFindings(names) ? names.length + 1 : 0;
}

/** Whether the names behind that of the numbers are those of a table of findings. */
function nameFindings(names: readonly string[]): boolean {
  return (
    names.length >= 2 &&
    names.length <= mostColumns &&
    names.every((name) => name.length <= longestName && !/[\t。;:,]/.test(name) && !titleWords.test(name)) &&
    names.some((name) => problemName.test(name)) &&
    names.some((name, at) => at > 0 && responseName.test(name))
  );
}

/** What stands below a table. */
const below =
  /^(?:中共|中国共产党|欢迎|公[示开]期|(?:联系|监督|举报|咨询)(?:人|电话|方式)|[一二三四五六七八九十]{1,3}、(?:下一?步|今后|后续|存在|联系))/;

/** How paragraphs of a cell go on with what it enumerates, and how that begins. */
const enumerations: readonly (readonly [next: RegExp, first: RegExp])[] = [
  [/^[二三四五六七八九十]{1,2}[是要]/, /一[是要]/],
  [/^[二三四五六七八九十]{1,2}、/, /一、/],
  [/^\([二三四五六七八九十]{1,2}\)/, /\(一\)/],
  [/^(?:[2-9]|1\d)[.、]./, /1[.、]/],
  [/^\(?(?:[2-9]|1\d)\)./, /1\)/],
  [/^[②-⑳]/, /①/],
  [/^[⑵-⒇]/, /⑴/],
];

/** Whether a paragraph goes on with what the cell above it enumerates. */
function goesOn(words: string, cell: string): boolean {
  return enumerations.some(([next, first]) => next.test(words) && first.test(cell));
}

/** The cells of a row, or those of a heading between rows: stretches of one or more lines. */
type Row = readonly Line[];

/** The rows from a line on: each a number and its cells, of which the last may be missing, and the headings above them. */
function rowsBelow(shadow: string, lines: readonly Line[], from: number, columns: number): Row[] {
  const rows: Row[] = [];
  let number = 1;
  for (let at = from; at < lines.length; number++) {
    const heading = headingAt(shadow, lines, at, String(number));
    const first = at + heading;
    // Numbers may begin again below a heading.
    if (heading > 0 && wordsOf(shadow, lines[first]) === "1") number = 1;
    if (wordsOf(shadow, lines[first]) !== String(number)) break;
    const cells = cellsFrom(shadow, lines, first, columns, String(number + 1));
    if (cells.length < 3) break;
    if (heading > 0) rows.push(lines.slice(at, first));
    rows.push(cells);
    at = firstFrom(lines, cells[cells.length - 1]!.end);
  }
  return rows;
}

/** The cells of the row that begins with a number: up to the row `next`, a heading or what stands below the table. */
function cellsFrom(shadow: string, lines: readonly Line[], at: number, columns: number, next: string): Line[] {
  const cells: Line[] = [];
  for (let i = at; i < lines.length; i++) {
    const words = wordsOf(shadow, lines[i]);
    const {start, end} = lines[i]!;
    const last = cells.at(-1);
    const isAbove = words === next || headingAt(shadow, lines, i, next) > 0;
    if (i > at && (isAbove || below.test(words))) {
      // What stands right below the table may be a sentence like those of its last cell.
      const mayJoin = cells.length > columns && (isAbove || !endsSentence(shadow, last!));
      return (mayJoin ? withParagraphs(shadow, cells, columns) : null) ?? cells.slice(0, columns);
    }
    if (last && goesOn(words, shadow.slice(last.start, last.end)))
      cells[cells.length - 1] = {start: last.start, end};
    else if (cells.length === columns + mostParagraphs) break;
    else cells.push({start, end});
  }
  return cells.slice(0, columns);
}

function endsSentence(shadow: string, {end}: Line): boolean {
  return "。;".includes(shadow[end - 1]!);
}

/** How many paragraphs without a number a row may have besides one in each cell. */
const mostParagraphs = 6;

/**
 * The cells of a row of which one has paragraphs that nothing numbers, joined: whole sentences that follow each other
 * behind the number and the finding. Null if that does not leave a cell for each column.
 */
function withParagraphs(shadow: string, lines: readonly Line[], columns: number): Line[] | null {
  const cells: Line[] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (cells.length > 2 && last && endsSentence(shadow, last) && endsSentence(shadow, line))
      cells[cells.length - 1] = {start: last.start, end: line.end};
    else cells.push(line);
  }
  return cells.length === columns ? cells : null;
}

/** Puts a tab where one cell ends, and blanks up to the next; paragraphs of a cell are parted by blanks. */
function part(shadow: string, parted: string[], cells: Row): void {
  const first = cells[0]!;
  const end = cells[cells.length - 1]!.end;
  for (let at = first.start; at < end; at++) if (shadow[at] === "\n") parted[at] = " ";
  for (const [i, cell] of cells.entries()) {
    if (i === 0) continue;
    const before = cells[i - 1]!;
    parted[before.end] = "\t";
    for (let at = before.end + 1; at < cell.start; at++) parted[at] = " ";
  }
}
