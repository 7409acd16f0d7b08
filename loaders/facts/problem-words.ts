import type {Codebook} from "../codebook.js";
import type {TermsIn} from "../codebook/terms-in.js";
import {grouped} from "../grouped.js";
import type {Span} from "../notice/frame.js";
import {labelsIn} from "../notice/labels.js";
import type {BareProblemRow, Rows} from "../notice/rows.js";
import type {GroupRow, MeasureRow} from "../schema.js";
import {besideTrade} from "./trade.js";
import {namedInGroup, namedInStatement, type Named, type ProblemWords, type Stretch} from "./topics.js";

/**
 * Finds what is known of each problem of a notice: its own words, and those above, below and behind it.
 *
 * @param terms the terms of topics that the notice holds
 * @returns tells of a problem, by its place among the rows, its measures and its response
 */
export function problemWordsIn(
  text: string,
  shadow: string,
  {groups, problems}: Rows,
  terms: TermsIn,
  codebook: Codebook,
): (problem: BareProblemRow, i: number, measures: readonly MeasureRow[], response: Span) => ProblemWords {
  const statements = besideTrade(
    problems.map((problem) => namedInStatement(statementIn(terms, text, problem))),
    codebook,
  );
  const children = grouped(statements, (_, i) => problems[i]!.parent_id);
  const parents = new Map<string | null, Named>(
    problems.map(({problem_id}, i) => [problem_id, statements[i]!]),
  );
  const above = new Map<string | null, Named>(
    groups.map((group) => [group.group_id, namedInGroup(statementIn(terms, text, group))]),
  );
  return ({problem_id, parent_id, group_id, preamble_start, end}, i, measures, response) => ({
    statement: statements[i]!,
    children: children.get(problem_id) ?? [],
    response: betweenLabels(terms, shadow, preamble_start ?? measures[0]?.start ?? end, response.end),
    parent: parents.get(parent_id) ?? null,
    group: above.get(group_id) ?? null,
  });
}

/** Where the statement of a problem or a group stands, from which its row has taken it. */
function statementIn(
  terms: TermsIn,
  text: string,
  {statement, start}: Pick<BareProblemRow | GroupRow, "statement" | "start">,
): Stretch {
  const at = text.indexOf(statement, start);
  return {terms, start: at, end: at + statement.length};
}

/** What an answer tells, without its labels: 整改成效: is no evidence of anything. */
function betweenLabels(terms: TermsIn, shadow: string, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (const label of labelsIn(shadow, start, end)) {
    stretches.push({terms, start: from, end: label.start});
    from = label.end;
  }
  stretches.push({terms, start: from, end});
  return stretches.filter((stretch) => stretch.start < stretch.end);
}
