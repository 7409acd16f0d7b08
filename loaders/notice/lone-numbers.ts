import {firstFrom, type Line} from "../outline/lines.js";
import type {Ordinal, OrdinalClass} from "../outline/ordinal.js";
import {namesProblem} from "./problem-names.js";
import {namesAspect} from "./lost-headings.js";
import {wideMarks} from "./paragraph.js";
import {markAt} from "./line-marks.js";

/*
 * Numbers that none beside them counts with: 关于…问题。 关于…问题。 3.关于…问题。 A list loses its numbers where a page is
 * saved as text, but for those that were typed.
 */

/** How many announcements without a number there must be for each with one. */
const fewestWithout = 3;

const classes: ReadonlySet<OrdinalClass> = new Set(["han", "han-bracket", "arabic", "arabic-bracket"]);

/**
 * Those ordinals that number an announced problem among others that have lost theirs: it is where its number says, the
 * one right above it has none, and few have any.
 */
export function loneNumbers(shadow: string, lines: readonly Line[], ordinals: readonly Ordinal[]): Ordinal[] {
  const lone: Ordinal[] = [];
  const without = lines.filter(({start, end}) => namesProblem(shadow, start, end)).length;
  if (without < fewestWithout) return lone;
  let numbered = 0;
  /** How many problems are announced since the last heading, and whether the last of them has no number. */
  let count = 0;
  let isBare = false;
  for (const line of lines) {
    const at = ordinals[firstFrom(ordinals, line.start)];
    const ordinal = at?.start === line.start && classes.has(at.class) ? at : undefined;
    if (!namesProblem(shadow, ordinal?.end ?? line.start, line.end)) {
      if (heads(shadow, line)) count = 0;
      continue;
    }
    count++;
    if (ordinal) numbered++;
    if (ordinal && isBare && count > 1 && ordinal.value === count) lone.push(ordinal);
    isBare = !ordinal;
  }
  return without < fewestWithout * numbered ? [] : lone;
}

/** Whether a line is a heading above several problems. */
function heads(shadow: string, line: Line): boolean {
  return wideMarks.has(markAt(shadow, line)) || namesAspect(shadow.slice(line.start, line.end));
}
