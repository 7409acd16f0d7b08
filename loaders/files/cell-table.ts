import {isElement, isText, walk, type PageElement} from "./page.js";

/** A cell of a table with what decides whether the table holds data or merely lays out a page. */
export interface Cell {
  element: PageElement;
  /** Columns and rows that it covers. */
  columns: number;
  rows: number;
}

interface Measured extends Cell {
  letters: number;
  lines: number;
}

const lineBreaks = new Set("br p div li".split(" "));

/**
 * The rows of a data table, or null if the table lays out a page: it holds other tables, headings or lists, one
 * cell a row, or most of its text in one long cell.
 */
export function cellsOf(table: PageElement): Cell[][] | null {
  if (/^(?:presentation|none)$/i.test(table.attribs.role ?? "")) return null;
  const rows: Measured[][] = [];
  const seen: {cell: Measured | null; lays: boolean} = {cell: null, lays: false};
  walk(
    table,
    (node) => {
      if (seen.lays) return false;
      if (!isElement(node)) {
        if (isText(node) && seen.cell) seen.cell.letters += node.data.replace(/\s+/g, "").length;
        return false;
      }
      if (/^(?:table|h[1-4]|ol|ul|form|article|section)$/.test(node.name)) seen.lays = true;
      else if (node.name === "tr") rows.push([]);
      else if (node.name === "td" || node.name === "th") {
        if (rows.length === 0) rows.push([]);
        seen.cell = {
          element: node,
          columns: span(node, "colspan"),
          rows: span(node, "rowspan"),
          letters: 0,
          lines: 1,
        };
        rows[rows.length - 1]!.push(seen.cell);
      } else if (lineBreaks.has(node.name) && seen.cell) seen.cell.lines++;
      return !seen.lays && !/^(?:script|style|noscript|template)$/.test(node.name);
    },
    (element) => {
      if (element.name === "td" || element.name === "th") seen.cell = null;
    },
  );
  return seen.lays || laysOut(rows) ? null : rows;
}

function laysOut(rows: readonly Measured[][]): boolean {
  const cells = rows.flat();
  const filled = rows.map((row) => row.filter((cell) => cell.letters > 0).length);
  if (Math.max(0, ...filled) < 2) return true;
  const longest = cells.reduce((most, cell) => Math.max(most, cell.letters), 0);
  const letters = cells.reduce((sum, cell) => sum + cell.letters, 0);
  if (longest > 300 && longest > letters * 0.7) return true;
  if (cells.some((cell) => cell.lines > 24 && cell.letters > 600)) return true;
  return rows.length === 1 && cells.some((cell) => cell.letters > 80 || cell.lines > 3);
}

function span(element: PageElement, attribute: string): number {
  const n = Number.parseInt(element.attribs[attribute] ?? "1", 10);
  return n >= 1 && n <= 100 ? n : 1;
}

/**
 * A data table as lines, cells separated by tabs. A cell over several columns or rows is printed once and
 * leaves the other places empty, so that columns stay in line and no text is counted twice.
 *
 * @param textOf prints a cell on one line
 */
export function tableLines(rows: readonly Cell[][], textOf: (cell: PageElement) => string): string[] {
  // Rows for which a column is still covered from above.
  const covered: number[] = [];
  return rows.map((row) => {
    const line: string[] = [];
    const skipCovered = () => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length]!--;
        line.push("");
      }
    };
    for (const cell of row) {
      skipCovered();
      for (let i = 0; i < cell.columns; i++) {
        covered[line.length] = cell.rows - 1;
        line.push(i === 0 ? textOf(cell.element) : "");
      }
    }
    skipCovered();
    return line.join("\t").trimEnd();
  });
}
