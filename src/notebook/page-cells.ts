import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import matter from "gray-matter";
import MarkdownIt from "markdown-it";
import {CellError, cellReader, isCell, type Cell} from "./cell-fence.js";

/** A page of the site and its SQL cells, in their order. */
export interface PageCells {
  /** The page's path within `src` without its ending, as in `problems` or `notice/[id]`. */
  readonly page: string;
  /** The page's file, relative to the project's folder. */
  readonly file: string;
  readonly cells: readonly Cell[];
  /** The fences that cannot be cells. */
  readonly errors: readonly CellError[];
}

const markdown = MarkdownIt({html: true});

/**
 * The SQL cells of every page.
 *
 * @param root the project's folder
 */
export function listPages(root: string): PageCells[] {
  return readdirSync(join(root, "src"), {recursive: true, encoding: "utf8"})
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && !file.startsWith("."))
    .sort()
    .map((file) => readPage(root, file));
}

/**
 * The SQL cells of one page.
 *
 * @param root the project's folder
 * @param file the page's file within `src`
 */
export function readPage(root: string, file: string): PageCells {
  const source = readFileSync(join(root, "src", file), "utf8");
  const page = file.slice(0, -".md".length);
  return {page, file: `src/${file}`, ...readCells(source)};
}

/** The SQL cells of a page's source. */
export function readCells(source: string): Pick<PageCells, "cells" | "errors"> {
  const content = belowFrontMatter(source);
  const above = linesAbove(source, content);
  const cells: Cell[] = [];
  const errors: CellError[] = [];
  const read = cellReader();
  for (const {type, info, content: body, map} of markdown.parse(content, {})) {
    if (type !== "fence" || !isCell(info)) continue;
    try {
      cells.push(read(info, body, above + map![0] + 1));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      errors.push(error);
    }
  }
  return {cells, errors};
}

/**
 * Where the Markdown of a page begins: Framework's parser does not see what stands above.
 *
 * @param root the project's folder
 * @param page the page's path; null is the answer for a page that is made of parameters
 */
export function placeOf(root: string, page: string): {file: string; above: number} | null {
  const file = `src/${page}.md`;
  if (!existsSync(join(root, file))) return null;
  return {file, above: linesAbove(readFileSync(join(root, file), "utf8"))};
}

/** How many lines the front matter takes. */
function linesAbove(source: string, content = belowFrontMatter(source)): number {
  return lineCount(source) - lineCount(content);
}

/** What Framework takes for the page's Markdown: if the front matter is no YAML, all of it. Framework itself takes 2 s to load. */
function belowFrontMatter(source: string): string {
  try {
    return matter(source, {}).content;
  } catch {
    return source;
  }
}

function lineCount(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

/** Whether a cell has a snapshot: its values are known before anybody reads the page. */
export function hasSnapshot(page: string, cell: Cell): boolean {
  return !cell.live && cell.given !== null && !page.includes("[");
}
