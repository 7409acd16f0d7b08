import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {chiSquaredTail, independence} from "../../../src/components/stats/independence.js";

describe("upper tail of the chi-squared distribution", () => {
  test.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [18.307038053275146, 10, 0.05],
    [1, 2, Math.exp(-0.5)],
    [0.2, 4, Math.exp(-0.1) * 1.1],
  ])("at %d with %d degrees it is %d", (x, degrees, p) => {
    expect(chiSquaredTail(x, degrees)).toBeCloseTo(p, 12);
  });

  test("far out it does not vanish", () => {
    // With 4 degrees the tail is e^(-x/2) (1 + x/2).
    const exact = Math.exp(-100) * 101;
    expect(chiSquaredTail(200, 4) / exact).toBeCloseTo(1, 10);
  });

  test("nothing is certain to be exceeded", () => {
    expect(chiSquaredTail(0, 3)).toBe(1);
  });
});

describe("test of independence", () => {
  const table = [
    ["a", "x", 10],
    ["a", "y", 20],
    ["b", "x", 30],
    ["b", "y", 5],
  ] as const;

  test("gives Pearson's statistic, Cramér's V and Haberman's residuals", () => {
    const {n, statistic, degrees, v, cells} = independence(table)!;
    expect(n).toBe(65);
    // n (ad − bc)² over the product of the margins.
    expect(statistic).toBeCloseTo((65 * (50 - 600) ** 2) / (30 * 35 * 40 * 25), 10);
    expect(degrees).toBe(1);
    expect(v).toBeCloseTo(Math.sqrt(statistic / 65), 12);
    // In a table of four cells every residual is the root of the statistic.
    for (const {residual} of cells) expect(Math.abs(residual)).toBeCloseTo(Math.sqrt(statistic), 10);
  });

  test("finds nothing where rows are alike", () => {
    const {statistic, p, v} = independence([
      ["a", "x", 10],
      ["a", "y", 20],
      ["b", "x", 20],
      ["b", "y", 40],
    ])!;
    expect(statistic).toBeCloseTo(0, 12);
    expect(p).toBeCloseTo(1, 12);
    expect(v).toBeCloseTo(0, 6);
  });

  test("one row or one column cannot be tested", () => {
    expect(independence([["a", "x", 3]])).toBeNull();
    expect(
      independence([
        ["a", "x", 3],
        ["b", "x", 4],
        ["b", "y", 0],
      ]),
    ).toBeNull();
  });

  test("expected counts sum to the observed ones, whatever the table", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({min: 0, max: 4}), fc.integer({min: 0, max: 4}), fc.integer({min: 0, max: 30})),
        ),
        (counts) => {
          const test = independence(counts);
          if (!test) return;
          const sum = (key: "observed" | "expected") =>
            test.cells.reduce((total, cell) => total + cell[key], 0);
          expect(sum("expected")).toBeCloseTo(sum("observed"), 6);
          expect(test.p).toBeGreaterThanOrEqual(0);
          expect(test.p).toBeLessThanOrEqual(1);
          expect(test.v).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});
