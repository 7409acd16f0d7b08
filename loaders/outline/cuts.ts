import {countWhile} from "../count-while.js";

/** Where the offsets of a text that is read lie in the text as printed. */
export interface PrintedOffsets {
  /** Offset of a span's start in the printed text. */
  readonly startOf: (start: number) => number;
  /** Offset of a span's end in the printed text. */
  readonly endOf: (end: number) => number;
}

/** The offsets of a text that is read as it is printed. */
export const asPrinted: PrintedOffsets = {startOf: (start) => start, endOf: (end) => end};

/** The printed offsets of a text that was cut out of another. */
export function composedOf(outer: PrintedOffsets, inner: PrintedOffsets): PrintedOffsets {
  return {
    startOf: (start) => outer.startOf(inner.startOf(start)),
    endOf: (end) => outer.endOf(inner.endOf(end)),
  };
}

/** A text without some of its stretches. */
export interface CutText extends PrintedOffsets {
  readonly text: string;
}

/**
 * Takes stretches out of a text. A span of what is left does not end with one of them.
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
  const startOf = (offset: number): number => {
    const before = countWhile(cuts.length, (i) => cuts[i]!.at <= offset);
    return offset + (cuts[before - 1]?.removed ?? 0);
  };
  return {text, startOf, endOf: (end) => (end === 0 ? 0 : startOf(end - 1) + 1)};
}
