import type {Item, Oddity} from "../outline/hierarchy.js";
import type {OrdinalClass} from "../outline/ordinals.js";

/** An item of the outline on its way to a part in the notice. */
export interface Node {
  /** Null where the ordinal is not printed. */
  readonly class: OrdinalClass | null;
  /** Its number in the sequence; 0 where none is printed. */
  readonly value: number;
  readonly place: "line" | "sentence" | "inline";
  readonly start: number;
  /** End of the printed ordinal, blanks left out. */
  readonly markEnd: number;
  /** Where the words behind the ordinal begin. */
  readonly textStart: number;
  end: number;
  children: Node[];
  readonly oddity: Oddity | null;
}

/** Nodes of outline items. */
export function nodesOf(items: readonly Item[]): Node[] {
  return items.map(({ordinal, start, end, children, oddity}) => ({
    class: ordinal.class,
    value: ordinal.value,
    place: ordinal.place,
    start,
    markEnd: ordinal.markEnd,
    textStart: ordinal.end,
    end,
    children: nodesOf(children),
    oddity,
  }));
}

/** Where a node's own words end: at its first child, or with it. */
export function ownEnd(node: Node): number {
  return node.children[0]?.start ?? node.end;
}
