import {trimSpace, within, type Line} from "../outline/lines.js";
import {Sought} from "../patterns/sought.js";
import type {Span} from "./frame.js";
import {COMMISSION} from "./own-words.js";
import type {Reading} from "./reading.js";
import {unknownLevels} from "./levels.js";
import {isClues, sectionKind} from "./section-kind.js";

/* A paragraph without a heading behind the last problem, on what became of the clues and petitions handed over. */

const told = new Sought(
  new RegExp(`^(?:对)?(?:${COMMISSION}|巡[视察](?:期间|办)?)共?移交[^。,;\\n]{0,16}\\d+(?:件|条|项|个)`),
);
const longestOpening = 60;

/** The line behind the mark of the last item that begins as such a paragraph does. */
export function cluesOpening(
  shadow: string,
  last: number,
  to: number,
  lines: readonly Line[],
): number | undefined {
  return within(lines, last + 1, to).find(
    ({start, end}) => told.lengthAt(shadow, start, Math.min(end, start + longestOpening)) > 0,
  )?.start;
}

/**
 * Where the paragraph begins that ends a part of the body, if the last item is a problem or holds some; null if it is
 * about clues itself.
 * @param opening the line where it might begin
 */
export function closingClues(
  shadow: string,
  part: Span,
  last: Reading | undefined,
  opening: number,
  lines: readonly Line[],
): number | null {
  const below = within(lines, opening, part.end).filter(({start}) => start < part.end);
  const isLast = below.length === 1 && trimSpace(shadow, opening, below[0]!.end) >= part.end;
  if (!isLast || !last || opening >= last.node.end) return null;
  const kind = sectionKind(shadow, last, unknownLevels);
  if (kind !== "rectification" && kind !== "problems") return null;
  for (let around: Reading | undefined = last; around;) {
    if (isClues(shadow, around)) return null;
    around = around.children.findLast(({node}) => node.start <= opening && opening < node.end);
  }
  return opening;
}
