import {cornerName, mostColumns, nameFindings, spanning} from "./findings-table.js";
import {firstFrom, linesOf, type Line} from "./lines.js";
import {part, wordsOf, type Row} from "./parted-cells.js";

/** The name of the column of numbers on a line of its own; most texts have none. */
const corner = /(?:^|\n)[^\S\n]*(?:问题)?[序编] ?号[^\S\n]*\n/;

/** The number of a heading between rows, in a cell of its own. */
const hanNumber = /^[一二三四五六七八九十]{1,3}$/;

/** A shadow in which tabs part the cells of tables that stand on lines of their own. */
export function withColumnParted(shadow: string): string {
  if (!corner.test(shadow)) return shadow;
  const lines = linesOf(shadow);
  const parted = shadow.split("");
  for (let i = 0; i < lines.length; i++) {
    const columns = columnsAt(shadow, lines, i);
    if (columns === 0) continue;
    const rows = rowsBelow(shadow, lines, lines.slice(i, i + columns));
    if (rows.length === 0) continue;
    part(shadow, parted, lines.slice(i, i + columns));
    for (const row of rows) part(shadow, parted, row);
  }
  return parted.join("");
}

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

/** What stands below a table. */
export const below =
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
export function goesOn(words: string, cell: string): boolean {
  return enumerations.some(([next, first]) => next.test(words) && first.test(cell));
}

/** Whether the names of the columns stand again from a line on, as they do on each page of a table. */
function isHeadAgain(shadow: string, lines: readonly Line[], i: number, head: Row): boolean {
  return head.every((name, k) => wordsOf(shadow, lines[i + k]) === wordsOf(shadow, name));
}

/**
 * The rows below the names of the columns: each a number and its cells, of which the last may be missing, the headings above
 * them, and the names again.
 */
function rowsBelow(shadow: string, lines: readonly Line[], head: Row): Row[] {
  const rows: Row[] = [];
  let number = 1;
  for (let at = firstFrom(lines, head.at(-1)!.end); at < lines.length; number++) {
    if (isHeadAgain(shadow, lines, at, head)) {
      rows.push(lines.slice(at, at + head.length));
      at += head.length;
    }
    const heading = headingAt(shadow, lines, at, String(number));
    const first = at + heading;
    // Numbers may begin again below a heading.
    if (heading > 0 && wordsOf(shadow, lines[first]) === "1") number = 1;
    if (wordsOf(shadow, lines[first]) !== String(number)) break;
    const cells = cellsFrom(shadow, lines, first, head, String(number + 1));
    if (cells.length < 3) break;
    if (heading > 0) rows.push(lines.slice(at, first));
    rows.push(cells);
    at = firstFrom(lines, cells[cells.length - 1]!.end);
  }
  return rows;
}

/** The cells of the row that begins with a number: up to the row `next`, a heading or what stands below the table. */
function cellsFrom(shadow: string, lines: readonly Line[], at: number, head: Row, next: string): Line[] {
  const columns = head.length;
  const cells: Line[] = [];
  for (let i = at; i < lines.length; i++) {
    const words = wordsOf(shadow, lines[i]);
    const {start, end} = lines[i]!;
    const last = cells.at(-1);
    const isAbove =
      words === next || headingAt(shadow, lines, i, next) > 0 || isHeadAgain(shadow, lines, i, head);
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
