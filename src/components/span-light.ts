import {html} from "htl";
import type {Span} from "./notice-link.js";

/**
 * The span that a fragment such as `#span=120-156` names, null if it names none.
 *
 * @throws {Error} `span: <fragment>` if it names one that a text of `length` code units does not have.
 */
export function parseSpanHash(hash: string, length: number): Span | null {
  const value = /^#span=(.*)$/.exec(hash)?.[1];
  if (value === undefined) return null;
  const [, first, last] = /^(\d+)-(\d+)$/.exec(value) ?? [];
  const [start, end] = [Number(first), Number(last)];
  if (!(start < end && end <= length))
    throw new Error(`span: ${value} is no place in this text; it runs from 0 to ${length}`);
  return {start, end};
}

/** Takes the light off again, leaving the text nodes as they were. */
export function unlight(root: HTMLElement): void {
  for (const lit of root.querySelectorAll("mark.tz-lit")) {
    const parent = lit.parentNode;
    lit.replaceWith(...lit.childNodes);
    parent?.normalize();
  }
}

/** Lights exactly the given code units of an element's text; returns the marks, whose texts together are the span. */
export function light(root: HTMLElement, {start, end}: Span): HTMLElement[] {
  unlight(root);
  const pieces: [node: Text, from: number, to: number][] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (
    let node = walker.nextNode() as Text | null;
    node && offset < end;
    node = walker.nextNode() as Text | null
  ) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.length)];
    if (from < to) pieces.push([node, from, to]);
    offset += node.length;
  }
  return pieces.map(([node, from, to]) => {
    const piece = from > 0 ? node.splitText(from) : node;
    if (piece.length > to - from) piece.splitText(to - from);
    const lit = html`<mark class="tz-lit"></mark>`;
    piece.replaceWith(lit);
    lit.append(piece);
    return lit;
  });
}
