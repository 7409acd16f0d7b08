import {expect, test} from "vitest";
import {codingsOf, f1, matchesOf, sumOf} from "../../../loaders/evaluation/matches.js";
import {annotated, parseText} from "../../gold/gold.js";

const {gold, text} = annotated[0]!;
const parsed = parseText(text, gold.notice.notice_id);

test("F1 is the harmonic mean of precision and recall, and one where there is nothing to find", () => {
  expect(f1({gold: 4, found: 2, right: 1})).toBeCloseTo((2 * (1 / 2) * (1 / 4)) / (1 / 2 + 1 / 4));
  expect(f1({gold: 0, found: 0, right: 0})).toBe(1);
  expect(f1({gold: 0, found: 3, right: 0})).toBe(0);
});

test("matches of several notices add up", () => {
  expect(sumOf([])).toEqual({gold: 0, found: 0, right: 0});
  const [a, b] = [
    {gold: 1, found: 2, right: 1},
    {gold: 3, found: 3, right: 2},
  ];
  expect(sumOf([a, b])).toEqual({gold: 4, found: 5, right: 3});
});

test("an item counts once, however often it is found", () => {
  const doubled = {...parsed, documents: parsed.documents.flatMap((row) => [row, row])};
  const {documents} = matchesOf(gold, doubled);
  expect(documents!.found).toBe(2 * parsed.documents.length);
  expect(documents!.right).toBe(matchesOf(gold, parsed).documents!.right);
});

test("an amount counts where its span overlaps and its value is the same", () => {
  const {money} = matchesOf(gold, parsed);
  const doubled = {
    ...parsed,
    quantities: parsed.quantities.map((row) => ({...row, base_value: 2 * row.base_value + 1})),
  };
  expect(money!.right).toBeGreaterThan(0);
  expect(matchesOf(gold, doubled).money!.right).toBe(0);
});

test("codes are compared item by item, and repeated measures are left out", () => {
  const codings = codingsOf(gold, parsed);
  const repeated = gold.measures.filter((measure) => measure.duplicate_of !== null).length;
  expect(codings.topic).toHaveLength(gold.problems.length);
  expect(codings.status).toHaveLength(gold.measures.length - repeated);
  expect(codings.instruments).toHaveLength(codings.status.length);
});
