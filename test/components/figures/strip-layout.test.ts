import {expect, test} from "vitest";
import {radius, stripLayout} from "../../../src/components/figures/strip-layout.js";

const leaf = (notice_id: string, measures: number) => ({notice_id, statement: "", measures, start: 0, end: 1});
const layoutOf = (width: number, leaves = [leaf("a", 1), leaf("a", 1), leaf("a", 3), leaf("b", 0)]) =>
  stripLayout({leaves, notices: ["a", "b"], name: (id) => id, width});

test("problems with as many measures lie side by side about their number", () => {
  const {dots, x, at} = layoutOf(900);
  const [one, other, alone] = dots.map(at.x);
  expect((one! + other!) / 2).toBeCloseTo(x(1));
  expect(other! - one!).toBeCloseTo(2 * radius);
  expect(alone).toBeCloseTo(x(3));
});

test("what finds no room beside lies above", () => {
  const {dots, at, floor} = layoutOf(
    340,
    Array.from({length: 90}, () => leaf("a", 2)),
  );
  const heights = new Set(dots.map((dot) => at.y(dot)));
  expect(heights.size).toBeGreaterThan(1);
  expect(Math.max(...heights)).toBeCloseTo(floor("a") - radius);
  expect(new Set(dots.map((dot) => `${at.x(dot)} ${at.y(dot)}`)).size).toBe(dots.length);
});

test.for([340, 900])("rows stand below one another, each with its dots, at a width of %s", (width) => {
  const {dots, at, top, floor, height} = layoutOf(width);
  expect([top("a"), floor("a"), top("b"), floor("b"), height]).toEqual(
    [top("a"), floor("a"), top("b"), floor("b"), height].toSorted((a, b) => a - b),
  );
  for (const dot of dots) {
    expect(at.y(dot)).toBeGreaterThan(top(dot.notice_id));
    expect(at.y(dot)).toBeLessThan(floor(dot.notice_id));
  }
});

test("there is a tick for each number of measures, from none", () => {
  expect(layoutOf(600).ticks).toEqual([0, 1, 2, 3]);
  expect(layoutOf(600, []).ticks).toEqual([0, 1]);
});
