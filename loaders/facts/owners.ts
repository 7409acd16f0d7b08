import type {Span} from "../notice/frame.js";
import type {Rows} from "../notice/rows.js";
import {firstFrom} from "../outline/lines.js";

/** The problem and the measure in which a fact lies. */
export interface Owner {
  readonly problem_id: string | null;
  readonly measure_id: string | null;
}

const nobody: Owner = {problem_id: null, measure_id: null};

/**
 * Tells whose a span is: the measure that holds its start, and the narrowest problem.
 * @returns a function of the offset at which a fact begins
 */
export function ownersIn({problems, measures}: Pick<Rows, "problems" | "measures">): (at: number) => Owner {
  const measureAt = finderOf(measures);
  const problemAt = finderOf(
    problems.map(({problem_id, start, block_end}) => ({problem_id, measure_id: null, start, end: block_end})),
  );
  return (at) => measureAt(at) ?? problemAt(at) ?? nobody;
}

/** Finds the narrowest of nested or disjoint spans that holds an offset. */
function finderOf<T extends Span>(spans: readonly T[]): (at: number) => T | undefined {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  // The span that encloses each, so that a look goes up the nesting and never along ended siblings.
  const open: number[] = [];
  const enclosing = sorted.map(({start}, i) => {
    while (open.length > 0 && sorted[open.at(-1)!]!.end <= start) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(i);
    return parent;
  });
  /** How many spans begin before or at the offset that was last looked for: the next is most often near. */
  let begun = 0;
  return (at) => {
    if ((begun > 0 && sorted[begun - 1]!.start > at) || (begun < sorted.length && sorted[begun]!.start <= at)) {
      begun = firstFrom(sorted, at + 1);
    }
    let i = begun - 1;
    while (i >= 0 && sorted[i]!.end <= at) i = enclosing[i]!;
    return i < 0 ? undefined : sorted[i];
  };
}
