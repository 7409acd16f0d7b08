import {expect, test} from "vitest";
import {layered, manyMarks, onePerPlace} from "../../../src/components/figures/places.js";

const tr = (en: string) => en;
const marks = (n: number) => Array.from({length: n}, (_, i) => ({tip: `mark ${i}`, x: i % 3}));
const drawn = (n: number) => onePerPlace(marks(n), ({x}) => String(x), tr);

test("of few marks each is drawn", () => {
  expect(drawn(manyMarks)).toEqual(marks(manyMarks).map((mark) => ({...mark, n: 1})));
});

test("of many, the first at each place stands for all that are there", () => {
  const n = manyMarks + 2;
  expect(drawn(n)).toEqual([
    {tip: "mark 0\nand 40 more here", x: 0, n: 41},
    {tip: "mark 1\nand 40 more here", x: 1, n: 41},
    {tip: "mark 2\nand 39 more here", x: 2, n: 40},
  ]);
});

test("a place by itself says nothing of others", () => {
  const far = [...marks(manyMarks), {tip: "far", x: 9}];
  expect(onePerPlace(far, ({x}) => String(x), tr).at(-1)).toEqual({tip: "far", x: 9, n: 1});
});

test("marks over one another cover more, and never more than all", () => {
  expect(layered(0.3, 1)).toBeCloseTo(0.3);
  expect(layered(0.3, 2)).toBeCloseTo(0.51);
  expect(layered(0.3, 1000)).toBeLessThanOrEqual(1);
});
