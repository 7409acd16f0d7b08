import type {Line} from "../outline/lines.js";
import {lineEnd, lineStart, skipSpace, trimSpace} from "../outline/lines.js";
import {unnumbered, type Node} from "./node.js";
import {aspect, inspected} from "./wording.js";

/* Headings of aspects that have lost their ordinal, or never had one, above problems that are numbered. */

/** Longest line that heads what counts from one again. */
const longestHeading = 120;

/**
 * Numbered items below the aspects, or the announced problems, that head them on lines without an ordinal:
 * 党的政治建设方面 above 1. and 2., 党的组织建设方面 above 3., however they count. The items themselves where no aspects do.
 * @param from where the text begins in which the first heading may stand, behind its first character
 * @param end where the last item ends
 */
export function belowAspects(shadow: string, items: Node[], from: number, end: number): Node[] {
  const [first] = items;
  if (first?.place !== "line" || !aspectAbove(shadow, from, first)) return items;
  const groups: Node[] = [];
  let before: Node | null = null;
  for (const item of items) {
    const heading = aspectAbove(shadow, before?.textStart ?? from, item);
    if (heading && (!before || !isNumbered(before, heading.start))) {
      const above = groups[groups.length - 1];
      if (above) above.end = heading.start;
      if (before) trimTo(before, heading.start);
      groups.push(unnumbered(heading.start, end, []));
    }
    // Below a heading of its own nothing is odd about a sequence that counts from one again.
    const own: Node = heading && item.oddity === "restart" ? {...item, oddity: null} : item;
    groups[groups.length - 1]!.children.push(own);
    before = own;
  }
  return groups.length > 1 ? groups : items;
}

/** The line right above a child, if it names an aspect or announces a problem and no more. */
function aspectAbove(shadow: string, from: number, {start, place}: Node): Line | null {
  const heading = place === "line" ? lastLine(shadow, from, start) : null;
  const words = heading && shadow.slice(heading.start, heading.end);
  if (!words) return null;
  const isAspect = words.length <= longestAspect && namesAspect(words) && !/[,。;:]/.test(words);
  return isAspect || announced.test(words) ? heading : null;
}

/** A problem that is announced on a line of its own, above what is enumerated in its answer. */
const announced = /^(?:关于|针对|着力解决)[^。;:]{4,100}问题。?$/;

/** Longest line that names an aspect, in code units. */
const longestAspect = 40;

/**
 * A node split where a heading without an ordinal stands among its children: before one that counts from one again, or,
 * below an aspect, where the line above one names the next aspect.
 */
export function splitAtHeadings(shadow: string, node: Node): Node[] {
  const {children} = node;
  const result = [node];
  let from = 0;
  let below: boolean | null = null;
  for (let i = 1; i < children.length; i++) {
    const before = children[i - 1]!;
    const restarts = children[i]!.oddity === "restart";
    if (!restarts && !(below ??= isAspectHeading(shadow, node))) continue;
    const heading = restarts
      ? lastLine(shadow, before.textStart, children[i]!.start)
      : nextAspect(shadow, before.textStart, children[i]!);
    if (!heading || isNumbered(before, heading.start)) continue;
    const current = result[result.length - 1]!;
    current.children = children.slice(from, i);
    result.push(unnumbered(heading.start, current.end, []));
    current.end = heading.start;
    trimTo(before, heading.start);
    from = i;
  }
  if (from > 0) result[result.length - 1]!.children = children.slice(from);
  return result;
}

/** Whether the line that begins a node names an aspect and no more. */
function isAspectHeading(shadow: string, {textStart, end}: Node): boolean {
  const line = lineEnd(shadow, textStart, end);
  return (
    line - textStart <= longestAspect &&
    namesAspect(shadow.slice(textStart, trimSpace(shadow, textStart, line)))
  );
}

/** The line right above a child, if it names an aspect and no more. */
function nextAspect(shadow: string, from: number, child: Node): Line | null {
  const heading = aspectAbove(shadow, from, child);
  return heading && namesAspect(shadow.slice(heading.start, heading.end)) ? heading : null;
}

/** Whether an ordinal printed at an offset was read as an item inside a node. */
function isNumbered(node: Node, at: number): boolean {
  return node.children.some((child) => child.start === at || isNumbered(child, at));
}

function trimTo(node: Node, end: number): void {
  node.end = end;
  node.children = node.children.filter((child) => child.start < end);
  const last = node.children[node.children.length - 1];
  if (last && last.end > end) trimTo(last, end);
}

/** The last line before `to`, if it reads as a heading. */
function lastLine(shadow: string, from: number, to: number): Line | null {
  const end = trimSpace(shadow, from, to);
  const start = skipSpace(shadow, lineStart(shadow, end, from), end);
  if (start <= from || end - start > longestHeading) return null;
  const text = shadow.slice(start, end);
  return !/。./.test(text) && (namesAspect(text) || /^(?:关于|在|聚焦|围绕)/.test(text)) ? {start, end} : null;
}

/** Whether words name an aspect. */
export function namesAspect(words: string): boolean {
  return aspect.test(words) || inspected.test(words);
}
