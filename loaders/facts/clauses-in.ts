import {countWhile} from "../count-while.js";
import type {Span} from "../notice/frame.js";
import {skipSpace, trimSpace} from "../outline/lines.js";
import {clausesOf, longestTitle, opensAsideIn, readClauses, withoutTitles, type Clause} from "./clauses.js";

/** A stretch of a text in which titles are blanked out. */
export interface Stretch extends Span {
  readonly text: string;
}

/** The clauses of a notice, found once and told of each stretch that is asked about, as if it stood by itself. */
export class ClausesIn {
  private readonly text: string;
  private readonly all: readonly Clause[];
  /** Whether text without marks was cut: where, depends on where it begins. */
  private readonly isCut: boolean;

  /** @param within where all that will be asked about stands */
  constructor(
    private readonly shadow: string,
    private readonly within: Span = {start: 0, end: shadow.length},
  ) {
    this.text = withoutTitles(shadow);
    const {clauses, isCut} = readClauses(this.text, within.start, within.end);
    this.all = clauses;
    this.isCut = isCut;
  }

  /** A stretch of the notice. */
  stretch(start: number, end: number): Stretch {
    const {text, shadow} = this;
    // An edge that parts a title, and what may stand behind one that the notice leaves open.
    const isParting =
      isBlank(text, start) ||
      isBlank(text, end - 1) ||
      isBlank(text, end) ||
      text[end - 1] === "《" ||
      end > text.length - longestTitle;
    return isParting
      ? {text: withoutTitles(shadow.slice(start, end)), start: 0, end: end - start}
      : {text, start, end};
  }

  /** The clauses of a stretch, from an offset on. */
  of({text, end}: Stretch, start: number): readonly Clause[] {
    const {all, within} = this;
    if (text !== this.text || this.isCut || start < within.start || end > within.end)
      return clausesOf(text, start, end);
    const first = countWhile(all.length, (i) => all[i]!.end <= start);
    let next = first;
    while (next < all.length && all[next]!.start < end) next++;
    if (next === first) return [];
    const opening = all[first]!;
    const isWhole = opening.start >= start && all[next - 1]!.end <= end;
    if (!isWhole && opensAsideIn(text, opening.start, start)) return clausesOf(text, start, end);
    const clauses = all.slice(first, next);
    return isWhole ? clauses : trimmed(text, clauses, start, end);
  }
}

function isBlank(text: string, at: number): boolean {
  return text[at] === "□";
}

/** Clauses of which the first and the last may reach beyond a stretch. */
function trimmed(text: string, clauses: Clause[], start: number, end: number): Clause[] {
  trim(text, clauses, 0, start, end);
  trim(text, clauses, clauses.length - 1, start, end);
  if (clauses[0]!.start === clauses[0]!.end) clauses.shift();
  const last = clauses.at(-1);
  if (last && last.start === last.end) clauses.pop();
  return clauses;
}

function trim(text: string, clauses: Clause[], i: number, from: number, to: number): void {
  const {start, end, sentence} = clauses[i]!;
  const first = skipSpace(text, Math.max(start, from), Math.min(end, to));
  clauses[i] = {start: first, end: trimSpace(text, first, Math.min(end, to)), sentence};
}
