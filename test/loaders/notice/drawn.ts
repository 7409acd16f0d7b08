import {announcingLines} from "../../../loaders/notice/announcements.js";
import type {Node} from "../../../loaders/notice/node.js";
import {withUnnumbered} from "../../../loaders/notice/repair.js";
import {linesOf, unbrokenLine} from "../../../loaders/outline/lines.js";
import {nodesIn} from "../reader.js";

/** The outline of a text with the items whose ordinal is not printed. */
export function repaired(text: string): Node[] {
  const {shadow, nodes, outline} = nodesIn(text);
  const lines = linesOf(shadow);
  const announcing = announcingLines(shadow, lines);
  return withUnnumbered({shadow, unbroken: unbrokenLine(shadow, lines), announcing}, nodes, outline);
}

/** Nodes by their marks, those without one as `-` and their first words, children in brackets. */
export function drawn(text: string, nodes: readonly Node[] = repaired(text)): string {
  return nodes
    .map(({start, markEnd, children}) => {
      const mark = text.slice(start, markEnd) || `-${text.slice(start, start + 4)}`;
      return mark + (children.length > 0 ? `[${drawn(text, children)}]` : "");
    })
    .join(" ");
}
