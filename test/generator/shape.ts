import type {ParsedNotice} from "../../loaders/parse.js";

/** What must not change with encoding, width of marks or line endings: everything but offsets and marks. */
export function shapeOf({sections, groups, problems, measures, notice}: ParsedNotice): unknown {
  return {
    sections: sections.map(({role, heading}) => [role, plain(heading)]),
    groups: groups.map(({ordinal, statement}) => [plain(ordinal), plain(statement)]),
    problems: problems.map((problem) => [
      problem.ordinal_path,
      problem.depth,
      problem.is_leaf,
      problem.neutral,
      problem.n_measures,
      plain(problem.statement),
    ]),
    measures: measures.map(({ordinal, lead, lead_type}) => [plain(ordinal), lead_type, plain(lead)]),
    header: [notice.level, notice.kinds, notice.inspection_start, notice.feedback_date, notice.issue_date],
  };
}

/** Words without white space, their marks in half-width. */
function plain(words: string | null): string | null {
  return words && halfWidthAll(words).replace(/\s+/g, "");
}

/** A text with every full-width form of ASCII turned into ASCII. */
export function halfWidthAll(text: string): string {
  return text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** A text with every ASCII mark, digit and letter in its full-width form; straight quotes stay. */
export function fullWidthAll(text: string): string {
  return text.replace(/[!#-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}
