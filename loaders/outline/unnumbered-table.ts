import {mostColumns, nameFindings, spanning} from "./findings-table.js";
import {linesOf, type Line} from "./lines.js";
import {part, wordsOf, type Row} from "./parted-cells.js";
import {below, goesOn} from "./stacked-table.js";

/*
 * Tables of findings whose cells stand on lines of their own and whose rows bear no numbers: the names of the columns,
 * then as many lines a row.
 */

/** Two names of columns on lines below each other; most texts have none. */
const twoNames =
  /(?:^|\n)[^\S\n]*[^\s。,;:]{0,8}(?:问题|意见)[^\s。,;:]{0,4}\s*\n[^\S\n]*[^\s。,;:]{0,8}(?:措施|举措|情况|进展|成效|结果|人|领导|单位|时限|期限|时间)[^\S\n]*\n/;
const name =
  /^(?:[^\s。,;:、\d]{0,8}(?:问题|意见|类别|类型|分类|领域|措施|举措|情况|进展|成效|效果|结果|状态|时限|期限|时间|责任人?|单位|领导|部门|科室|备注|要求)|方面|问题表现|问题描述|问题清单)$/;
const noteName = /状态|时限|期限|时间|责任|单位|领导|部门|科室|备注|要求|类别|类型|分类|领域|方面/;
/** Longest cell of a column that tells who, when or of what kind, in code units. */
const longestNote = 40;

/** A shadow in which tabs part the cells of such tables. */
export function withRowsParted(shadow: string): string {
  if (!twoNames.test(shadow)) return shadow;
  const lines = linesOf(shadow);
  const parted = shadow.split("");
  for (let i = 0; i < lines.length; i++) {
    const head = headAt(shadow, lines, i);
    const rows = head && rowsBelow(shadow, lines, i + head.length, head);
    if (!head || !rows) continue;
    for (const row of [head, ...rows]) part(shadow, parted, row);
    i += head.length - 1;
  }
  return parted.join("");
}

/** The names of columns that stand below each other from a line on; null if they are none of a table of findings. */
function headAt(shadow: string, lines: readonly Line[], i: number): Row | null {
  let end = i;
  while (end < lines.length && end - i < mostColumns && name.test(wordsOf(shadow, lines[end]))) end++;
  const head = lines.slice(i, end);
  return nameFindings(head.map((line) => wordsOf(shadow, line))) ? head : null;
}

/**
 * The rows below the names of the columns; null unless the lines down to the end of the table make whole rows, two or
 * more, of which the notes are short and, where there are only two columns, the answers are sentences.
 */
function rowsBelow(shadow: string, lines: readonly Line[], from: number, head: Row): Row[] | null {
  const notes = head.map((line) => noteName.test(wordsOf(shadow, line)));
  const rows: Line[][] = [];
  let cells: Line[] = [];
  for (let i = from; i < lines.length; i++) {
    const {start, end} = lines[i]!;
    const words = wordsOf(shadow, lines[i]);
    const last = cells.at(-1) ?? rows.at(-1)?.at(-1);
    if (last && goesOn(words, shadow.slice(last.start, last.end))) {
      const row = cells.length > 0 ? cells : rows.at(-1)!;
      row[row.length - 1] = {start: last.start, end};
      continue;
    }
    if (below.test(words)) break;
    if (cells.length === 0 && spanning.test(words) && !notes[0]) continue;
    if (notes[cells.length] && words.length > longestNote) return null;
    cells.push({start, end});
    if (cells.length === head.length) {
      rows.push(cells);
      cells = [];
    }
  }
  const areSentences = rows.every((row) => shadow[row.at(-1)!.end - 1] === "。");
  return cells.length === 0 && rows.length > 1 && (head.length > 2 || areSentences) ? rows : null;
}
