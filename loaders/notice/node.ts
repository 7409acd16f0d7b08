import type {Item} from "../outline/item.js";
import type {OrdinalClass} from "../outline/ordinal.js";

/** An item of the outline on its way to a part in the notice. */
export interface Node extends Omit<Item, "class" | "children"> {
  /** Null where the ordinal is not printed; its value is 0 then. */
  readonly class: OrdinalClass | null;
  children: Node[];
}

/** Where a node's own words end: at its first child, or with it. */
export function ownEnd(node: Node): number {
  return node.children[0]?.start ?? node.end;
}

/** The ordinal of an item that no other counts with, as where all but one of a list's numbers are lost. */
export interface LoneMark {
  readonly markEnd: number;
  /** Where the words behind the mark begin. */
  readonly textStart: number;
}

/** An item whose ordinal is not printed, or stands alone. */
export function unnumbered(start: number, end: number, children: Node[], mark?: LoneMark): Node {
  return {
    class: null,
    value: 0,
    place: "line",
    start,
    markEnd: mark?.markEnd ?? start,
    textStart: mark?.textStart ?? start,
    end,
    children,
    oddity: null,
  };
}
