import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {unitsBeginning, unitsEnding, pairsBeginning} from "../../../loaders/patterns/edges.js";
import {cuesOf, needsOf} from "../../../loaders/patterns/needed.js";
import {mayBegin, mayHold, pairsIn} from "../../../loaders/patterns/pair-set.js";
import {sequencesOf, type Choice, type Sequence, type Words} from "../../../loaders/patterns/sequences.js";
import {holdsAt} from "../../../loaders/patterns/unit-set.js";
import {matchesIn} from "./random-patterns.js";

const sequencesModule = "../../../loaders/patterns/sequences.js";

/** The patterns that the parser has guards for, met while it is loaded. */
const guarded = new Map<string, RegExp>();

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(sequencesModule, async (original) => ({
    ...(await original<object>()),
    sequencesOf: (pattern: RegExp) => {
      guarded.set(String(pattern), pattern);
      return sequencesOf(pattern);
    },
  }));
  await import("../../../loaders/parse.js");
});

afterAll(() => {
  vi.doUnmock(sequencesModule);
  vi.resetModules();
});

const anything = fc.constantFrom(...Array.from("的一二三某2。,;:、“”()《》 \n"));

/** Words in the order in which a pattern has them: what it looks at around them decides whether it matches. */
function wordsOf(sequences: readonly Sequence[]): fc.Arbitrary<string> {
  return fc.oneof(...sequences.map((parts) => fc.tuple(...parts.map(partOf)))).map((parts) => parts.join(""));
}

function partOf(part: Words | Choice): fc.Arbitrary<string> {
  if ("words" in part) return part.words ? fc.constantFrom(...part.words) : anything;
  const {least, most} = part;
  return fc
    .array(wordsOf(part.sequences), {minLength: least, maxLength: Math.min(most, least + 3)})
    .map((rounds) => rounds.join(""));
}

/** Texts of the words of a pattern, with others between them. */
function textsOf(pattern: RegExp): fc.Arbitrary<string> {
  const words = wordsOf(sequencesOf(pattern));
  const piece = fc.oneof({weight: 3, arbitrary: words}, anything);
  return fc.array(piece, {minLength: 1, maxLength: 4}).map((pieces) => pieces.join(""));
}

function pairsOrNone(pattern: RegExp): ReturnType<typeof pairsBeginning> | null {
  try {
    return pairsBeginning(pattern);
  } catch {
    return null;
  }
}

describe("where a pattern that the parser guards matches", () => {
  test("no guard says that it does not", () => {
    let matched = 0;
    for (const pattern of guarded.values()) {
      const begins = unitsBeginning(pattern);
      const ends = unitsEnding(pattern);
      const endsSome = unitsEnding(pattern, "is none");
      const pairs = pairsOrNone(pattern);
      const cues = cuesOf(pattern);
      const needs = needsOf(pattern);
      let matches = 0;
      fc.assert(
        fc.property(textsOf(pattern), (text) => {
          const held = pairsIn(text);
          for (const {0: match, index = 0} of matchesIn(pattern, text)) {
            const told =
              holdsAt(begins, text, index) &&
              holdsAt(ends, text, index + match.length - 1) &&
              (match === "" || holdsAt(endsSome, match, match.length - 1)) &&
              (pairs === null || mayBegin(pairs, text, index)) &&
              (cues === null || mayHold(held, [cues])) &&
              mayHold(held, needs);
            expect(told, `${pattern.source} in ${text}`).toBe(true);
            matches++;
          }
        }),
        {numRuns: 60},
      );
      if (matches > 0) matched++;
    }
    expect(guarded.size).toBeGreaterThan(100);
    expect(matched / guarded.size).toBeGreaterThan(0.9);
  });
});
