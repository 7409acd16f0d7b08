import {expect, test} from "vitest";
import {grouped} from "../../loaders/grouped.js";

test("groups and what is in them keep their order", () => {
  const groups = grouped(["b1", "a1", "b2"], (item) => item[0]);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

test("a key may depend on the place of an item", () => {
  expect([...grouped(["x", "y", "z"], (_, i) => i % 2)]).toEqual([
    [0, ["x", "z"]],
    [1, ["y"]],
  ]);
});
