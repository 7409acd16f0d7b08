import type {Codebook} from "../codebook.js";
import type {Named} from "./topics.js";

/** A topic is the inspected body's own trade where so many of its problems name it. */
const least = {problems: 4, share: 0.3};
/** What the words of the trade say of a problem: in a museum's notice nearly all problems are of culture. */
const faint = 0.5;
/** Families of topics that are nobody's trade: every inspection asks for them. */
const askedOfAll: ReadonlySet<string> = new Set(["discipline", "organisation", "followup", "other"]);

/** What a township and its villages are about, and no trade of one body. */
const ofPlaces = "rural";

/**
 * What the statements of a notice name, where the words of the body's own trade weigh less than others.
 *
 * @param statements of all its problems
 */
export function besideTrade(statements: readonly Named[], {topics}: Codebook): readonly Named[] {
  const problems = new Map<string, number>();
  for (const {tally} of statements)
    for (const {code, points} of tally) if (points > 0) problems.set(code, (problems.get(code) ?? 0) + 1);
  const trades = topics
    .filter(({code, family}) => {
      const own = problems.get(code) ?? 0;
      return (
        own >= least.problems &&
        own >= least.share * statements.length &&
        !askedOfAll.has(family) &&
        code !== ofPlaces
      );
    })
    .map(({code}) => code);
  if (trades.length === 0) return statements;
  return statements.map((named) => ({
    ...named,
    tally: named.tally.map((each) =>
      trades.includes(each.code) ? {...each, points: each.points * faint} : each,
    ),
  }));
}
