import {countWhile} from "../count-while.js";

/** A text without some of its stretches. */
export interface CutText {
  readonly text: string;
  /** How many code units were taken out before the one that stands at an offset of the new text. */
  readonly removedBefore: (offset: number) => number;
}

/**
 * Takes stretches out of a text.
 *
 * @param stretches in order, none within another
 */
export function withoutStretches(
  printed: string,
  stretches: readonly {readonly start: number; readonly end: number}[],
): CutText {
  let text = "";
  let at = 0;
  // Ends of the kept stretches in the new text, with what was taken out before each.
  const cuts: {readonly at: number; readonly removed: number}[] = [];
  for (const {start, end} of stretches) {
    text += printed.slice(at, start);
    at = end;
    cuts.push({at: text.length, removed: end - text.length});
  }
  text += printed.slice(at);
  return {
    text,
    removedBefore: (offset) => {
      const before = countWhile(cuts.length, (i) => cuts[i]!.at <= offset);
      return cuts[before - 1]?.removed ?? 0;
    },
  };
}
