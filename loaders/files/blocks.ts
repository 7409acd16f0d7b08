import {cellsOf, tableLines} from "./cell-table.js";
import {listNumber} from "./list-number.js";
import {isElement, isText, walk, type Page, type PageElement} from "./page.js";

/** A line of a page as it is printed. */
export interface Block {
  readonly text: string;
  /** Characters other than white space, and how many of them are links. */
  readonly letters: number;
  readonly linked: number;
  readonly region: Region;
}

/** A block-level element, with the lines that stand in it. */
export interface Region {
  readonly element: PageElement | null;
  readonly parent: Region | null;
  /** Its lines are those from `from` up to `to`. */
  readonly from: number;
  to: number;
}

const blockNames = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre section
  summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const unseen = new Set(
  `area audio base button canvas datalist embed head iframe img input link map math meta noembed noframes noscript
  object script select style svg template textarea title video`.split(/\s+/),
);

/**
 * The lines of a page in print order: block elements and `<br>` break them, inline elements do not. White space
 * is collapsed as a browser does it; the blanks that are printed (no-break, ideographic) stay. Hidden elements
 * are left out. Automatic numbers of lists are printed. A data table has a line a row, with tabs.
 *
 * @returns the lines and every region that holds any, parents first
 */
export function blocksOf(page: Page | PageElement): {blocks: Block[]; regions: Region[]} {
  const blocks: Block[] = [];
  let region: Region = {element: null, parent: null, from: 0, to: 0};
  const regions = [region];
  const line = new Line();
  let links = 0;
  let preserved = 0;
  const counters = new Map<PageElement, number>();
  const push = (text: string, linked: number) => {
    const letters = text.replace(/[\s\u200b-\u200f\u2060]+/g, "").length;
    if (letters > 0) blocks.push({text, letters, linked: Math.min(linked, letters), region});
  };
  const endLine = () => {
    const {text, linked} = line.take();
    push(text, linked);
  };
  const printTable = (table: PageElement): boolean => {
    const rows = cellsOf(table);
    if (!rows) return false;
    const cell = (element: PageElement) => {
      const inner = blocksOf(element).blocks;
      linked += inner.reduce((sum, block) => sum + block.linked, 0);
      return inner.map((block) => block.text.trim()).reduce(joinLines, "");
    };
    let linked = 0;
    for (const text of tableLines(rows, cell)) {
      push(text, linked);
      linked = 0;
    }
    return true;
  };
  walk(
    page,
    (node) => {
      if (!isElement(node)) {
        if (!isText(node)) return false;
        const {data} = node;
        if (preserved === 0) line.add(data, links > 0);
        else {
          for (const [i, part] of data.split(/\r\n?|\n/).entries()) {
            if (i > 0) endLine();
            line.add(part, links > 0);
          }
        }
        return false;
      }
      if (isHidden(node)) return false;
      if (node.name === "br") endLine();
      if (isLink(node)) links++;
      if (isPreserved(node)) preserved++;
      if (!isBlock(node)) return true;
      endLine();
      region = {element: node, parent: region, from: blocks.length, to: blocks.length};
      regions.push(region);
      if (node.name === "ol") counters.set(node, firstNumber(node));
      if (node.name === "li") line.marker = markerOf(node, counters);
      if (node.name !== "table" || !printTable(node)) return true;
      leaveRegion();
      return false;
    },
    (element) => {
      if (isLink(element)) links--;
      if (isPreserved(element)) preserved--;
      if (!isBlock(element)) return;
      endLine();
      if (element.name === "li") line.marker = "";
      leaveRegion();
    },
  );
  endLine();
  region.to = blocks.length;
  return {blocks, regions: regions.filter(({from, to}) => to > from)};

  function leaveRegion(): void {
    region.to = blocks.length;
    region = region.parent!;
  }
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\udfff“”‘’…—]/;
const ownOrdinal =
  /^\s*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[)）、.．，,]|第[一二三四五六七八九十\d]|[①-⒛㈠-㈩])/;

/** A line as it grows. */
class Line {
  /** An automatic number that is printed before the line, unless the line brings its own. */
  marker = "";
  private parts: string[] = [];
  private last = "";
  private gap: "" | " " | "\n" = "";
  private linked = 0;

  add(data: string, isLinked: boolean): void {
    for (const part of data.match(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g) ?? []) {
      if (/^[ \t\r\n\f]/.test(part)) {
        // A line break in the source is no blank between Han characters; a blank is.
        if (this.last !== "" && this.gap !== "\n") this.gap = /[\r\n]/.test(part) ? "\n" : " ";
        continue;
      }
      if (this.gap === " " || (this.gap === "\n" && !(wide.test(this.last) && wide.test(part[0]!)))) {
        this.parts.push(" ");
      }
      this.gap = "";
      this.parts.push(part);
      this.last = part[part.length - 1]!;
      if (isLinked) this.linked += part.length;
    }
  }

  /** Ends the line and begins the next. */
  take(): {text: string; linked: number} {
    let text = this.parts.join("").trimEnd();
    const {linked} = this;
    if (text !== "") {
      if (this.marker !== "" && !ownOrdinal.test(text)) text = this.marker + text;
      this.marker = "";
    }
    this.parts = [];
    this.last = "";
    this.gap = "";
    this.linked = 0;
    return {text, linked};
  }
}

/** Two lines of a cell on one. */
function joinLines(text: string, next: string): string {
  if (text === "" || next === "") return text + next;
  return wide.test(text[text.length - 1]!) && wide.test(next[0]!) ? text + next : `${text} ${next}`;
}

function isBlock({name, attribs}: PageElement): boolean {
  if (blockNames.has(name) || name.includes("-")) return true;
  return (
    attribs.style !== undefined &&
    /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)/i.test(attribs.style)
  );
}

// Text that is shown by a script is printed all the same: `visibility` and `opacity` do not hide.
function isHidden({name, attribs}: PageElement): boolean {
  if (unseen.has(name) || attribs.hidden !== undefined) return true;
  return attribs.style !== undefined && /(?:^|[;\s])display\s*:\s*none/i.test(attribs.style);
}

function isLink({name, attribs}: PageElement): boolean {
  return name === "a" && attribs.href !== undefined;
}

function isPreserved({name, attribs}: PageElement): boolean {
  return name === "pre" || (attribs.style !== undefined && /white-space\s*:\s*pre/i.test(attribs.style));
}

/** How HTML and CSS name what a list counts in. */
const listStyles: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "decimal-leading-zero": "decimalZero",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "cjk-ideographic": "chineseCounting",
  "cjk-decimal": "ideographDigital",
  "simp-chinese-informal": "chineseCounting",
  "trad-chinese-informal": "chineseCounting",
  "simp-chinese-formal": "chineseLegalSimplified",
  "trad-chinese-formal": "chineseLegalSimplified",
};

function firstNumber(list: PageElement): number {
  const start = Number.parseInt(list.attribs.start ?? "1", 10);
  return Number.isNaN(start) ? 1 : start;
}

/** The number that a browser prints before an item of an ordered list, with what follows it; empty if none. */
function markerOf(item: PageElement, counters: Map<PageElement, number>): string {
  const list = item.parent as PageElement | null;
  const number = list && counters.get(list);
  if (list === null || number === undefined) return "";
  const value = Number.parseInt(item.attribs.value ?? "", 10);
  const n = Number.isNaN(value) ? number! : value;
  counters.set(list, n + 1);
  const style = styleOf(item) ?? styleOf(list) ?? "decimal";
  if (style === "none") return "";
  const format = listStyles[style];
  if (!format) return "";
  return listNumber(n, format) + (/chinese|Digital/.test(format) ? "、" : ".");
}

function styleOf({attribs}: PageElement): string | null {
  const css = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(attribs.style ?? "")?.[1]?.toLowerCase();
  const named = css?.split(/\s+/).find((word) => word === "none" || word in listStyles);
  if (named) return named;
  const type = attribs.type?.trim();
  return type && type in listStyles ? type : null;
}
