import {expect, test} from "vitest";
import {percent} from "../../../src/components/counts.js";
import {statusBars} from "../../../src/components/figures/status-bars.js";

const count = (notice_id: string, status: string, n: number, start: number) => ({
  notice_id,
  status,
  n,
  measures: 0,
  start,
  end: start + 2,
});

const barsOf = (notices: readonly string[]) =>
  statusBars({
    counts: [
      count("a", "ongoing", 1, 8),
      count("a", "done", 3, 4),
      count("b", "done", 2, 0),
      count("c", "done", 2, 6),
    ],
    notices,
    name: (id) => `notice ${id}`,
    status: (code) => `is ${code}`,
    tr: (en) => en,
  });

test("a row is made of its statuses in one order, and leads to the first measure of each", () => {
  const {rows, bars} = barsOf(["a"]);
  expect(rows).toEqual(["notice a", "2 others"]);
  expect(bars.slice(0, 2)).toEqual([
    expect.objectContaining({row: "notice a", code: "done", n: 3, x1: 0, x2: 0.75, total: 4}),
    expect.objectContaining({row: "notice a", code: "ongoing", n: 1, x1: 0.75, x2: 1, total: 4}),
  ]);
  expect(bars[0]!.tip).toBe(`notice a, is done: 3/4 (${percent(0.75)})`);
  expect(bars[1]!.href).toContain("#span=8-10");
});

test("all notices that are not shown are one row, which leads nowhere", () => {
  expect(barsOf(["a"]).bars.at(-1)).toMatchObject({row: "2 others", n: 4, x1: 0, x2: 1, href: undefined});
});

test("there is no such row if all are shown", () => {
  expect(barsOf(["c", "a", "b"]).rows).toEqual(["notice c", "notice a", "notice b"]);
});
