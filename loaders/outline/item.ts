import type {Ordinal, OrdinalClass, Place} from "./ordinal.js";

/** An item of the outline: its ordinal, the text it holds, and the items inside. */
export interface Item {
  readonly class: OrdinalClass;
  /** Position in its sequence. */
  readonly value: number;
  readonly place: Place;
  readonly start: number;
  /** End of the printed ordinal, blanks left out. */
  readonly markEnd: number;
  /** Where the words behind the ordinal begin. */
  readonly textStart: number;
  /** Where the next item of this or a wider sequence begins. */
  end: number;
  children: Item[];
  /** What was odd about its place in the sequence. */
  readonly oddity: Oddity | null;
}

/** What may be odd about the place of a number in its sequence. */
export type Oddity =
  | "gap" // The number before is missing.
  | "repeat" // The same number twice.
  | "restart" // Counts from one again under no new parent.
  | "late"; // The sequence begins past one.

/** An item whose end and children are not known yet. */
export function itemOf(ordinal: Ordinal, oddity: Oddity | null): Item {
  return {
    class: ordinal.class,
    value: ordinal.value,
    place: ordinal.place,
    start: ordinal.start,
    markEnd: ordinal.markEnd,
    textStart: ordinal.end,
    end: ordinal.end,
    children: noItems,
    oddity,
  };
}

const noItems: Item[] = [];

/** The item with nothing odd about it; written out, so that all items have one shape. */
export function asExpected({class: mark, value, place, start, markEnd, textStart, end, children}: Item): Item {
  return {class: mark, value, place, start, markEnd, textStart, end, children, oddity: null};
}
