import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  bandKeys,
  jaccard,
  lettersOf,
  runHashesOf,
  runLength,
  runSetOf,
  shinglesOf,
  similarityOf,
} from "../../../loaders/facts/shingles.js";

/** Runs of a text as strings, the long way. */
function runsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, "");
  return new Set(
    Array.from({length: letters.length}, (_, i) => letters.slice(i, i + runLength)).filter(
      (run) => run.length === runLength,
    ),
  );
}

const words = fc.array(fc.constantFrom(...Array.from("整改落实到位制度学习会议12,。 \n")), {maxLength: 60});
const texts = words.map((parts) => parts.join(""));

test("a run is five letters or digits; marks and blanks do not count", () => {
  expect(shinglesOf("整改到位").size).toBe(0);
  expect(shinglesOf("整改到位了").size).toBe(1);
  expect(shinglesOf("整改, 到位\n3次。")).toEqual(shinglesOf("整改到位3次"));
  expect(shinglesOf("整改到位了")).not.toEqual(shinglesOf("了位到改整"));
});

test("letters and digits are those of every script", () => {
  expect(lettersOf("党委(2023)第３次、“㐀𠀀é”,。\n—½%")).toBe("党委2023第３次㐀𠀀é½");
  expect(runHashesOf("整改到位整改到位整")).toHaveLength(5);
  expect(shinglesOf("整改到位整改到位整").size).toBe(4);
});

test("jaccard is the share of runs in common, as counted one by one", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [left, right] = [runsOf(a), runsOf(b)];
      const both = [...left].filter((run) => right.has(run)).length;
      const either = new Set([...left, ...right]).size;
      expect(shinglesOf(a).size).toBe(left.size);
      const expected = both === 0 ? 0 : both / either;
      expect(jaccard(shinglesOf(a), shinglesOf(b))).toBe(expected);
      expect(jaccard(shinglesOf(b), shinglesOf(a))).toBe(expected);
    }),
  );
});

test("jaccard of real halves", () => {
  expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
  expect(jaccard(new Set([1]), new Set([1]))).toBe(1);
  expect(jaccard(new Set(), new Set())).toBe(0);
});

test("alike runs are as similar as their sets, and others not at all", () => {
  const runs = fc.array(fc.integer({min: 0, max: 12}));
  fc.assert(
    fc.property(runs, runs, fc.constantFrom(0.1, 0.5, 0.7, 1), (a, b, least) => {
      const similarity = jaccard(new Set(a), new Set(b));
      expect(similarityOf(runSetOf(a), runSetOf(b), least)).toBe(similarity >= least ? similarity : 0);
    }),
    {numRuns: 1000},
  );
});

describe("bands", () => {
  test("equal sets meet in every band, whatever the order of their elements", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), {minLength: 1}), (hashes) => {
        const keys = bandKeys(new Set(hashes));
        expect(new Set(keys).size).toBe(16);
        expect(bandKeys(new Set(hashes.toReversed()))).toEqual(keys);
      }),
    );
  });

  test("near-equal sets meet nearly always, sets apart nearly never", () => {
    let [near, far] = [0, 0];
    for (let seed = 0; seed < 200; seed++) {
      const set = Array.from({length: 40}, (_, i) => Math.imul(seed * 97 + i, 0x9e3779b1) >>> 0);
      const changed = set.map((hash, i) => (i < 4 ? hash ^ 0x5bd1e995 : hash) >>> 0);
      const other = set.map((hash, i) => (i < 32 ? hash ^ 0x5bd1e995 : hash) >>> 0);
      const keys = new Set(bandKeys(new Set(set)));
      if (bandKeys(new Set(changed)).some((key) => keys.has(key))) near++;
      if (bandKeys(new Set(other)).some((key) => keys.has(key))) far++;
    }
    expect(near).toBeGreaterThan(195);
    expect(far).toBeLessThan(20);
  });
});
