import {cellsOf, tableLines} from "./cell-table.js";
import {ListMarkers} from "./list-markers.js";
import {isElement, isText, walk, type Page, type PageElement, type PageNode} from "./page.js";
import {joinLines, PrintedLine} from "./printed-line.js";

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
  const printer = new Printer();
  walk(
    page,
    (node) => printer.enter(node),
    (element) => {
      printer.leave(element);
    },
  );
  return printer.end();
}

/** Prints a page, node by node. */
class Printer {
  private readonly blocks: Block[] = [];
  private region: Region = {element: null, parent: null, from: 0, to: 0};
  private readonly regions = [this.region];
  private readonly line = new PrintedLine();
  private readonly markers = new ListMarkers();
  /** How many links, and how many elements whose line breaks are printed, are open. */
  private links = 0;
  private preserved = 0;

  /** Begins a node; says whether what is in it is to be printed. */
  enter(node: PageNode): boolean {
    if (!isElement(node)) {
      if (isText(node)) this.print(node.data);
      return false;
    }
    if (isHidden(node)) return false;
    if (node.name === "br") this.endLine();
    if (isLink(node)) this.links++;
    if (isPreserved(node)) this.preserved++;
    if (!isBlock(node)) return true;
    this.endLine();
    this.region = {element: node, parent: this.region, from: this.blocks.length, to: this.blocks.length};
    this.regions.push(this.region);
    if (node.name === "ol") this.markers.begin(node);
    if (node.name === "li") this.line.marker = this.markers.next(node);
    if (node.name !== "table" || !this.printTable(node)) return true;
    this.leaveRegion();
    return false;
  }

  /** Ends an element that was entered. */
  leave(element: PageElement): void {
    if (isLink(element)) this.links--;
    if (isPreserved(element)) this.preserved--;
    if (!isBlock(element)) return;
    this.endLine();
    if (element.name === "li") this.line.marker = "";
    this.leaveRegion();
  }

  /** Ends the page. */
  end(): {blocks: Block[]; regions: Region[]} {
    this.endLine();
    this.region.to = this.blocks.length;
    return {blocks: this.blocks, regions: this.regions.filter(({from, to}) => to > from)};
  }

  private print(data: string): void {
    const parts = this.preserved === 0 ? [data] : data.split(/\r\n?|\n/);
    for (const [i, part] of parts.entries()) {
      if (i > 0) this.endLine();
      this.line.add(part, this.links > 0);
    }
  }

  /** Prints a table of data, a line a row; false if it is none. */
  private printTable(table: PageElement): boolean {
    const rows = cellsOf(table);
    if (!rows) return false;
    let linked = 0;
    const cell = (element: PageElement) => {
      const inner = blocksOf(element).blocks;
      linked += inner.reduce((sum, block) => sum + block.linked, 0);
      return inner.map((block) => block.text.trim()).reduce(joinLines, "");
    };
    for (const text of tableLines(rows, cell)) {
      this.push(text, linked);
      linked = 0;
    }
    return true;
  }

  private endLine(): void {
    const {text, linked} = this.line.take();
    this.push(text, linked);
  }

  private push(text: string, linked: number): void {
    const letters = text.replace(/[\s\u200b-\u200f\u2060]+/g, "").length;
    if (letters > 0) this.blocks.push({text, letters, linked: Math.min(linked, letters), region: this.region});
  }

  private leaveRegion(): void {
    this.region.to = this.blocks.length;
    this.region = this.region.parent!;
  }
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
