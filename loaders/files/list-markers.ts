import {listNumber} from "./list-number.js";
import type {PageElement} from "./page.js";

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

/** The numbers that a browser prints before the items of ordered lists. */
export class ListMarkers {
  private readonly counters = new Map<PageElement, number>();

  /** Begins a list. */
  begin(list: PageElement): void {
    this.counters.set(list, firstNumber(list));
  }

  /** The number of a list's next item, with what follows it; empty if none is printed. */
  next(item: PageElement): string {
    const list = item.parent as PageElement | null;
    const number = list && this.counters.get(list);
    if (list === null || number === undefined) return "";
    const value = Number.parseInt(item.attribs.value ?? "", 10);
    const n = Number.isNaN(value) ? number! : value;
    this.counters.set(list, n + 1);
    const style = styleOf(item) ?? styleOf(list) ?? "decimal";
    if (style === "none") return "";
    const format = listStyles[style];
    if (!format) return "";
    return listNumber(n, format) + (/chinese|Digital/.test(format) ? "、" : ".");
  }
}

function firstNumber(list: PageElement): number {
  const start = Number.parseInt(list.attribs.start ?? "1", 10);
  return Number.isNaN(start) ? 1 : start;
}

function styleOf({attribs}: PageElement): string | null {
  const css = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(attribs.style ?? "")?.[1]?.toLowerCase();
  const named = css?.split(/\s+/).find((word) => word === "none" || word in listStyles);
  if (named) return named;
  const type = attribs.type?.trim();
  return type && type in listStyles ? type : null;
}
