import {heatmap} from "../heatmap.js";
import {noticeLink, type Span} from "../notice-link.js";
import type {Independence} from "../stats/independence.js";

export interface AnswerResidualsOptions {
  readonly table: Independence<string, string>;
  /** Codes of rows (instruments or their kinds) and columns (dimensions of topics) in order. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly row: (code: string) => string;
  readonly column: (code: string) => string;
  /** Where the first case of a cell is. */
  readonly first: (row: string, column: string) => (Span & {readonly notice_id: string}) | undefined;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/**
 * What answers what, against independence: colour is the adjusted residual, the number the count with the expected one; a
 * triangle marks a residual beyond ±2.
 */
export function answerResiduals(options: AnswerResidualsOptions): SVGElement {
  const {table, rows, columns, row, column, first, tr, width} = options;
  const narrow = width < 560;
  const ems = width / Math.max(1, columns.length) / 12 - 0.4;
  const head = (code: string) => (narrow ? hyphenated(column(code), ems) : column(code));
  const cells = table.cells.map((cell) => {
    const mark = cell.residual >= 2 ? " ▲" : cell.residual <= -2 ? " ▼" : "";
    const place = cell.observed ? first(cell.row, cell.column) : undefined;
    return {
      row: row(cell.row),
      column: head(cell.column),
      value: cell.residual,
      text: narrow ? `${cell.observed}${mark}` : `${cell.observed} (${cell.expected.toFixed(1)})${mark}`,
      tip: tr(
        `${row(cell.row)}, ${column(cell.column)}: ${cell.observed} measures, ${cell.expected.toFixed(1)} expected, residual ${cell.residual.toFixed(1)}`,
        `${row(cell.row)}，${column(cell.column)}：${cell.observed} 项措施，期望 ${cell.expected.toFixed(1)}，残差 ${cell.residual.toFixed(1)}`,
      ),
      href: place && noticeLink(place.notice_id, place),
    };
  });
  return heatmap({
    rows: rows.map(row),
    columns: columns.map(head),
    cells,
    width,
    label: tr("Which instruments answer which topics", "何种手段回应何类问题"),
    description: cells.map(({tip}) => tip).join("; "),
  });
}

/** Words of a label cut to pieces that fit a narrow column. */
function hyphenated(label: string, ems: number): string {
  const most = Math.max(4, Math.floor(ems / 0.55) - 1);
  return label.replace(/[A-Za-z]+/g, (word) =>
    word.length <= most + 1 ? word : (word.match(new RegExp(`.{1,${most}}`, "g")) ?? []).join("- "),
  );
}
