import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  bootstrapInterval,
  cohenKappa,
  jaccard,
  krippendorffAlpha,
  mean,
  wilsonInterval,
} from "../../loaders/agreement.js";

/** Pairs of codes from a table of counts: rows the first coder's codes, columns the second's. */
function pairsOf(counts: number[][]): [string, string][] {
  return counts.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({length: count}, (): [string, string] => [`c${i}`, `c${j}`])),
  );
}

/** Codes a coder a line, as Krippendorff prints them; a point where an item was left. */
function itemsOf(...coders: string[]): (string | null)[][] {
  const rows = coders.map((line) => line.split(" "));
  return rows[0]!.map((_, item) => rows.map((row) => (row[item] === "." ? null : row[item]!)));
}

describe("Cohen's κ", () => {
  test("the psychiatric diagnoses of Fleiss, Levin and Paik, table 18.1", () => {
    const pairs = pairsOf([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]);
    expect(cohenKappa(pairs)).toBeCloseTo(0.6765, 4);
  });

  test("a hundred applications that two readers granted alike in 60 and 60 cases", () => {
    expect(
      cohenKappa(
        pairsOf([
          [45, 15],
          [25, 15],
        ]),
      ),
    ).toBeCloseTo(0.1304, 4);
    expect(
      cohenKappa(
        pairsOf([
          [25, 35],
          [5, 35],
        ]),
      ),
    ).toBeCloseTo(0.2593, 4);
  });

  test("is no number where chance leaves no room", () => {
    expect(cohenKappa([])).toBeNaN();
    expect(cohenKappa(pairsOf([[5]]))).toBeNaN();
  });
});

describe("Krippendorff's α", () => {
  test("two observers, binary data, none missing (Krippendorff 2011, A)", () => {
    expect(krippendorffAlpha(itemsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))).toBeCloseTo(0.095, 3);
  });

  test("two observers, nominal data, none missing (Krippendorff 2011, B)", () => {
    const alpha = krippendorffAlpha(itemsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d"));
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  test("four observers, nominal data with gaps (Krippendorff 2011, C)", () => {
    const items = itemsOf(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
    );
    expect(krippendorffAlpha(items)).toBeCloseTo(0.743, 3);
  });

  test("is no number where nothing can be paired", () => {
    expect(krippendorffAlpha([])).toBeNaN();
    expect(krippendorffAlpha([["a", null]])).toBeNaN();
  });
});

describe("Jaccard's index", () => {
  test.each<[string[], string[], number]>([
    [["rules", "plans"], ["plans", "rules"], 1],
    [["rules", "plans", "study"], ["rules", "checking"], 1 / 4],
    [["rules"], ["plans"], 0],
    [[], [], 1],
  ])("%j and %j", (a, b, expected) => {
    expect(jaccard(a, b)).toBeCloseTo(expected, 12);
  });
});

test("a mean needs numbers", () => {
  expect(mean([1, 0.5])).toBe(0.75);
  expect(mean([])).toBeNaN();
});

// R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's interval of %i in %i", (hits, n, low, high) => {
  const interval = wilsonInterval(hits, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("Wilson's interval holds the share and stays within 0 and 1", () => {
  const counts = fc.nat(500).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(counts, ([hits, n]) => {
      const {low, high} = wilsonInterval(hits, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      if (n > 0) expect(low <= hits / n && hits / n <= high).toBe(true);
    }),
  );
});

describe("the bootstrap interval", () => {
  const mean = (sample: readonly number[]) => sample.reduce((a, b) => a + b, 0) / sample.length;

  test("of a mean comes near the normal one for many items", () => {
    const items = Array.from({length: 400}, (_, i) => (i % 4 === 0 ? 1 : 0));
    const {low, high} = bootstrapInterval(items, mean, {seed: 7});
    expect(low).toBeCloseTo(0.25 - 1.96 * Math.sqrt(0.1875 / 400), 2);
    expect(high).toBeCloseTo(0.25 + 1.96 * Math.sqrt(0.1875 / 400), 2);
  });

  test("is the same for the same seed, and another for another", () => {
    const items = [3, 1, 4, 1, 5, 9, 2, 6];
    expect(bootstrapInterval(items, mean, {seed: 3})).toEqual(bootstrapInterval(items, mean, {seed: 3}));
    expect(bootstrapInterval(items, mean, {seed: 3})).not.toEqual(bootstrapInterval(items, mean, {seed: 4}));
  });

  test("leaves out samples without a number", () => {
    expect(bootstrapInterval([1], () => NaN)).toEqual({low: NaN, high: NaN});
  });
});
