import {expect, test} from "vitest";
import {drawsFor, permutationP, type Labelled} from "../../../src/components/stats/permutation.js";

const items = (
  n: number,
  of: (i: number) => Omit<Labelled, "block">,
  block: (i: number) => string = () => "a",
): Labelled[] => Array.from({length: n}, (_, i) => ({block: block(i), ...of(i)}));

test("finds outcomes that follow the label, and gives the same chance every time", () => {
  const rows = items(30, (i) => ({label: i % 2 ? "x" : "y", outcomes: [i % 2 ? "1" : "2"]}));
  expect(permutationP(rows)).toBe(0.001);
  expect(permutationP(rows)).toBe(permutationP(rows.toReversed()));
});

test("finds nothing where outcomes are the same for every label", () => {
  const rows = items(40, (i) => ({label: i % 2 ? "x" : "y", outcomes: ["1", "2"]}));
  expect(permutationP(rows)).toBe(1);
});

test("does not take what sets blocks apart for an effect of the label", () => {
  const rows = items(
    40,
    (i) => ({label: i < 20 ? "x" : "y", outcomes: [i < 20 ? "1" : "2"]}),
    (i) => (i < 20 ? "a" : "b"),
  );
  expect(permutationP(rows)).toBe(1);
});

test("does not take many outcomes of few items for much evidence", () => {
  const many = (code: string) => Array.from({length: 50}, () => code);
  const rows = items(4, (i) => ({label: i < 2 ? "x" : "y", outcomes: many(i < 2 ? "1" : "2")}));
  // Two of the six ways to deal the labels are as extreme.
  expect(permutationP(rows)).toBeCloseTo(1 / 3, 1);
});

test("says nothing of a single label, a single outcome, or no items", () => {
  expect(permutationP([])).toBeNull();
  expect(permutationP(items(5, () => ({label: "x", outcomes: ["1", "2"]})))).toBeNull();
  expect(permutationP(items(5, (i) => ({label: String(i), outcomes: ["1"]})))).toBeNull();
});

test("labels of very many items are dealt fewer times", () => {
  expect([1, 30_000].map(drawsFor)).toEqual([999, 999]);
  expect(drawsFor(100_000)).toBe(300);
  expect(drawsFor(1e9)).toBe(99);
});
