import {expect, test} from "vitest";
import {besideTrade} from "../../../loaders/facts/trade.js";
import type {Named} from "../../../loaders/facts/topics.js";
import {readCodebook} from "../../../loaders/codebook.js";

const codebook = await readCodebook("data/codebook");
const named = (points: Readonly<Record<string, number>>): Named => ({
  tally: Object.entries(points).map(([code, points]) => ({code, points})),
  words: [],
});
const pointsIn = (statements: readonly Named[]) =>
  besideTrade(statements, codebook).map(({tally}) =>
    Object.fromEntries(tally.map(({code, points}) => [code, points])),
  );
const times = <T>(n: number, value: T) => Array.from({length: n}, () => value);

test("the words of a trade that a third of the problems name weigh half", () => {
  const statements = [
    named({culture: 3, safety: 2}),
    ...times(3, named({culture: 4})),
    ...times(6, named({style: 3})),
  ];
  expect(pointsIn(statements).slice(0, 2)).toEqual([{culture: 1.5, safety: 2}, {culture: 2}]);
});

test("what few name is no trade, nor is what every inspection asks for", () => {
  const few = [...times(3, named({culture: 3})), ...times(2, named({style: 3}))];
  expect(pointsIn(few)).toEqual(few.map(({tally}) => Object.fromEntries(tally.map((t) => [t.code, t.points]))));
  for (const code of ["party_building", "rural"])
    expect(pointsIn(times(8, named({[code]: 3})))).toEqual(times(8, {[code]: 3}));
});
