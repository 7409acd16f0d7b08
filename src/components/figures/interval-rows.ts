import {dotIntervals, type DotInterval, type DotIntervalsOptions} from "../dot-intervals.js";

/** A figure of one notice, or of several, with its interval. */
export interface IntervalRow extends Pick<DotInterval, "value" | "low" | "high" | "tip" | "href"> {
  readonly label: string;
  /** Stands at the right: the counts. */
  readonly print: string;
}

export interface IntervalRowsOptions extends Omit<DotIntervalsOptions, "dots" | "panels" | "rows" | "colour"> {
  readonly rows: readonly IntervalRow[];
}

/** A dot a row with its 95 % interval and the counts. */
export function intervalRows({rows, ...options}: IntervalRowsOptions): SVGElement {
  return dotIntervals({
    ...options,
    dots: rows.map(({label, print, ...row}) => ({...row, panel: "", row: label, note: print})),
    panels: [""],
    rows: rows.map(({label}) => label),
    colour: "var(--tz-problem)",
  });
}
