import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  bandKeys,
  lettersOf,
  runHashesOf,
  runLength,
  runSetOf,
  similarityOf,
} from "../../../loaders/facts/shingles.js";

const runsOf = (text: string) => runSetOf(runHashesOf(text));

/** Runs of a text as strings, the long way. */
function stringRunsOf(text: string): Set<string> {
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
  expect(runsOf("整改到位").length).toBe(0);
  expect(runsOf("整改到位了").length).toBe(1);
  expect(runsOf("整改, 到位\n3次。")).toEqual(runsOf("整改到位3次"));
  expect(runsOf("整改到位了")).not.toEqual(runsOf("了位到改整"));
});

test("letters and digits are those of every script", () => {
  expect(lettersOf("党委(2023)第３次、“㐀𠀀é”,。\n—½%")).toBe("党委2023第３次㐀𠀀é½");
  expect(runHashesOf("整改到位整改到位整")).toHaveLength(5);
  expect(runsOf("整改到位整改到位整").length).toBe(4);
});

/** Share of the elements of two sets that they have in common, as counted one by one. */
function jaccard(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const both = [...a].filter((element) => b.has(element)).length;
  return both === 0 ? 0 : both / new Set([...a, ...b]).size;
}

test("similarity is the share of runs in common, as counted one by one", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [left, right] = [stringRunsOf(a), stringRunsOf(b)];
      expect(runsOf(a).length).toBe(left.size);
      const expected = jaccard(left, right);
      expect(similarityOf(runsOf(a), runsOf(b), 0.001)).toBe(expected);
      expect(similarityOf(runsOf(b), runsOf(a), 0.001)).toBe(expected);
    }),
  );
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
        const keys = bandKeys(runSetOf(hashes));
        expect(new Set(keys).size).toBe(16);
        expect(bandKeys(runSetOf(hashes.toReversed()))).toEqual(keys);
      }),
    );
  });

  test("near-equal sets meet nearly always, sets apart nearly never", () => {
    let [near, far] = [0, 0];
    for (let seed = 0; seed < 200; seed++) {
      const set = Array.from({length: 40}, (_, i) => Math.imul(seed * 97 + i, 0x9e3779b1) >>> 0);
      const changed = set.map((hash, i) => (i < 4 ? hash ^ 0x5bd1e995 : hash) >>> 0);
      const other = set.map((hash, i) => (i < 32 ? hash ^ 0x5bd1e995 : hash) >>> 0);
      const keys = new Set(bandKeys(runSetOf(set)));
      if (bandKeys(runSetOf(changed)).some((key) => keys.has(key))) near++;
      if (bandKeys(runSetOf(other)).some((key) => keys.has(key))) far++;
    }
    expect(near).toBeGreaterThan(195);
    expect(far).toBeLessThan(20);
  });
});
