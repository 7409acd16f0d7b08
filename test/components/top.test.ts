import {expect, test} from "vitest";
import {top} from "../../src/components/top.js";

const rows = [
  {key: "b", n: 2},
  {key: "a", n: 1},
  {key: "c", n: 3},
  {key: "a", n: 1},
];

test("names the greatest, ties in order of the key, and counts the others", () => {
  expect(
    top(
      rows,
      ({key}) => key,
      ({n}) => n,
      2,
    ),
  ).toEqual({keys: ["c", "a"], others: 1});
});

test("has no others where all are named", () => {
  expect(
    top(
      rows,
      ({key}) => key,
      ({n}) => n,
      9,
    ),
  ).toEqual({keys: ["c", "a", "b"], others: 0});
  expect(top([], String, Number, 3)).toEqual({keys: [], others: 0});
});
