import type {Line} from "../outline/lines.js";
import {isNumbered, markAt} from "./line-marks.js";

/** A line, with what is asked of it again and again where problems are sought that nothing numbers. */
export interface Paragraph extends Line {
  /** How its ordinal is printed, its number left out; empty if it has none. */
  readonly mark: string;
  /** Whether an ordinal of any kind begins it, 反馈问题一: too. */
  readonly isNumbered: boolean;
  /** Where it goes on behind the aspect that begins it, (一)党的建设方面。针对…; its start if none does. */
  readonly behind: number;
}

/** How headings are numbered that stand above problems. */
export const wideMarks: ReadonlySet<string> = new Set(["一、", "(一)"]);
/** Length of a heading, in code units, that has a line of its own. */
export const longestHeading = 50;

const runInAspect =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)?[^,。;:“\n]{2,40}方面[。:]/;
const longestAspect = 50;

/** The lines of a shadow as paragraphs. */
export function paragraphsOf(shadow: string, lines: readonly Line[]): Paragraph[] {
  return lines.map((line) => {
    const {start, end} = line;
    const mark = markAt(shadow, line);
    const words = shadow.slice(start, Math.min(end, start + longestAspect));
    const aspect = words.includes("方面") ? (runInAspect.exec(words)?.[0].length ?? 0) : 0;
    return {start, end, mark, isNumbered: mark !== "" || isNumbered(shadow, line), behind: start + aspect};
  });
}
