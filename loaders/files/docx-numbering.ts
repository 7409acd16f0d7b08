import type {load} from "cheerio/slim";
import {childOf, childrenOf, localName, valueOf} from "./docx-xml.js";
import {listNumber} from "./list-number.js";
import {isElement, type PageElement} from "./page.js";

type Xml = ReturnType<typeof load>;

/** How a level of a list counts and prints. */
interface Level {
  start: number;
  format: string;
  /** Its print, with %1 for the number of the first level and so on. */
  text: string;
  /** Whether what follows the number is nothing, rather than a blank. */
  isTight: boolean;
  /** Whether the numbers of other levels are printed as decimals. */
  isLegal: boolean;
  restarts: boolean;
  style: string | null;
}

interface Numbering {
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew when this numbering is first used. */
  startOverrides: ReadonlyMap<number, number>;
}

interface Style {
  base: string | null;
  numId: string | null;
  level: number | null;
}

/**
 * Counts through a Word document's automatic numbers.
 *
 * @param numbering root of word/numbering.xml, if there is one
 * @param styles root of word/styles.xml, if there is one
 * @returns a function that takes the document's paragraphs in order and gives the number that Word prints
 * before each; empty if there is none
 */
export function numberingOf(numbering: Xml | null, styles: Xml | null): (paragraph: PageElement) => string {
  const styleMap = stylesOf(styles);
  const numberings = numberingsOf(numbering, styleMap.byId);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (paragraph) => {
    const place = placeOf(paragraph, numberings, styleMap);
    if (!place) return "";
    const {numId, at} = place;
    const {abstract, levels, startOverrides} = numberings.get(numId)!;
    const level = levels.get(at);
    if (!level) return "";
    const counts = counters.get(abstract) ?? new Map<number, number>();
    counters.set(abstract, counts);
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const [overridden, start] of startOverrides) counts.set(overridden, start - 1);
    }
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
    for (const deeper of [...counts.keys()]) {
      if (deeper > at && levels.get(deeper)?.restarts !== false) counts.delete(deeper);
    }
    return print(level, levels, counts);
  };
}

function print(level: Level, levels: ReadonlyMap<number, Level>, counts: ReadonlyMap<number, number>): string {
  if (level.format === "bullet") return "";
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = levels.get(Number(digit) - 1);
    if (!other || other.format === "none") return "";
    const n = counts.get(Number(digit) - 1) ?? other.start;
    return listNumber(n, level.isLegal ? "decimal" : other.format);
  });
  const needsBlank = !level.isTight && /[\p{L}\p{N}]$/u.test(text) && !/^[①-⓿㈠-㊉]$/.test(text);
  return needsBlank ? `${text} ` : text;
}

function placeOf(
  paragraph: PageElement,
  numberings: ReadonlyMap<string, Numbering>,
  styles: {byId: ReadonlyMap<string, Style>; standard: string | null},
): {numId: string; at: number} | null {
  const properties = childOf(paragraph, "pPr");
  const own = properties && childOf(properties, "numPr");
  const style = (properties && valueOf(childOf(properties, "pStyle"))) ?? styles.standard;
  const inherited = inheritedOf(style, styles.byId);
  const numId = (own && valueOf(childOf(own, "numId"))) ?? inherited.numId;
  if (numId === null) return null;
  const numbering = numberings.get(numId);
  if (!numbering) return null;
  const ownLevel = own && integer(valueOf(childOf(own, "ilvl")));
  const styled = [...numbering.levels].find(([, level]) => level.style !== null && level.style === style)?.[0];
  return {numId, at: ownLevel ?? (own ? 0 : (styled ?? inherited.level ?? 0))};
}

/** What a style says of numbering, itself or by the style that it is based on. */
function inheritedOf(
  style: string | null,
  styles: ReadonlyMap<string, Style>,
): {numId: string | null; level: number | null} {
  let level: number | null = null;
  const seen = new Set<string>();
  for (let id = style; id !== null && !seen.has(id); id = styles.get(id)?.base ?? null) {
    seen.add(id);
    const found = styles.get(id);
    level ??= found?.level ?? null;
    if (found?.numId) return {numId: found.numId, level};
  }
  return {numId: null, level};
}

function stylesOf(xml: Xml | null): {byId: Map<string, Style>; standard: string | null} {
  const byId = new Map<string, Style>();
  let standard: string | null = null;
  for (const style of childrenOfRoot(xml, "style")) {
    const id = valueOf(style, "styleId");
    if (id === null) continue;
    const properties = childOf(style, "pPr");
    const numbered = properties && childOf(properties, "numPr");
    byId.set(id, {
      base: valueOf(childOf(style, "basedOn")),
      numId: numbered && valueOf(childOf(numbered, "numId")),
      level: numbered && integer(valueOf(childOf(numbered, "ilvl"))),
    });
    if (valueOf(style, "type") === "paragraph" && /^(?:1|true|on)$/.test(valueOf(style, "default") ?? ""))
      standard = id;
  }
  return {byId, standard};
}

function numberingsOf(xml: Xml | null, styles: ReadonlyMap<string, Style>): Map<string, Numbering> {
  const abstracts = new Map<string, {levels: Map<number, Level>; link: string | null}>();
  for (const element of childrenOfRoot(xml, "abstractNum")) {
    const levels = new Map<number, Level>();
    for (const level of childrenOf(element, "lvl"))
      levels.set(integer(valueOf(level, "ilvl")) ?? 0, levelOf(level));
    abstracts.set(valueOf(element, "abstractNumId") ?? "", {
      levels,
      link: valueOf(childOf(element, "numStyleLink")),
    });
  }
  const targets = new Map<string, string>();
  const nums = childrenOfRoot(xml, "num");
  for (const num of nums)
    targets.set(valueOf(num, "numId") ?? "", valueOf(childOf(num, "abstractNumId")) ?? "");
  const numberings = new Map<string, Numbering>();
  for (const num of nums) {
    const numId = valueOf(num, "numId") ?? "";
    // A list style's levels stand with the numbering that the style names.
    let abstract = targets.get(numId) ?? "";
    const link = abstracts.get(abstract)?.link;
    if (link) abstract = targets.get(styles.get(link)?.numId ?? "") ?? abstract;
    const levels = new Map(abstracts.get(abstract)?.levels);
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(num, "lvlOverride")) {
      const at = integer(valueOf(override, "ilvl")) ?? 0;
      const level = childOf(override, "lvl");
      if (level) levels.set(at, levelOf(level));
      const start = integer(valueOf(childOf(override, "startOverride")));
      if (start !== null) startOverrides.set(at, start);
    }
    // 0 takes a paragraph out of the list that its style puts it in.
    if (numId !== "0") numberings.set(numId, {abstract, levels, startOverrides});
  }
  return numberings;
}

function levelOf(element: PageElement): Level {
  const legal = childOf(element, "isLgl");
  return {
    start: integer(valueOf(childOf(element, "start"))) ?? 1,
    format: valueOf(childOf(element, "numFmt")) ?? "decimal",
    text: valueOf(childOf(element, "lvlText")) ?? "",
    isTight: valueOf(childOf(element, "suff")) === "nothing",
    isLegal: legal !== null && !/^(?:0|false|off)$/.test(valueOf(legal) ?? ""),
    restarts: valueOf(childOf(element, "lvlRestart")) !== "0",
    style: valueOf(childOf(element, "pStyle")),
  };
}

function childrenOfRoot(xml: Xml | null, name: string): PageElement[] {
  const root = xml?.root()[0]?.childNodes.find(isElement);
  return (
    root?.childNodes.filter((child): child is PageElement => isElement(child) && localName(child) === name) ??
    []
  );
}

function integer(value: string | null): number | null {
  const n = Number.parseInt(value ?? "", 10);
  return Number.isNaN(n) ? null : n;
}
