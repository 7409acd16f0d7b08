import fc from "fast-check";
import {expect, test} from "vitest";
import {leastSimilarity, reuseOf as numbersOf} from "../../../loaders/facts/reuse.js";
import {runHashesOf, runLength} from "../../../loaders/facts/shingles.js";

const copied = "针对理论学习不深入的问题,制定年度学习计划,集中学习12次,班子成员交流发言30人次。";
const edited = copied.replace("30人次", "28人次");
const fresh = "对全县水库大坝逐座开展安全鉴定,更换老化闸门4扇,加固堤防7.5公里。";

interface Comparable {
  readonly id: string;
  readonly words: string;
}

/** The pairs that are found, with the passages in the place of their numbers. */
const reuseOf = (all: readonly Comparable[]) =>
  Array.from(numbersOf(all.map(({words}) => words)), (pair) => ({...pair, a: all[pair.a]!, b: all[pair.b]!}));

const passages = (...words: string[]): Comparable[] => words.map((each, i) => ({id: `n${i}/t1`, words: each}));
const ids = (found: ReturnType<typeof reuseOf>) => found.map(({a, b}) => `${a.id} ${b.id}`);

test("a passage copied from another notice is found, a fresh one is not", () => {
  const found = reuseOf(passages(copied, fresh, copied, edited));
  expect(ids(found)).toEqual(["n0/t1 n2/t1", "n0/t1 n3/t1", "n2/t1 n3/t1"]);
  const letters = copied.replace(/[,。]/g, "").length;
  expect(found[0]).toMatchObject({similarity: 1, sharedChars: letters});
  expect(found[1]!.similarity).toBeLessThan(1);
  // Of 30人次 the three is what differs, the zero too; what stands behind is shorter than a run.
  expect(found[1]!.sharedChars).toBe(letters - "30人次".length);
});

test("shared characters are those of the earlier passage, each counted once", () => {
  const letters = copied.replace(/[,。]/g, "").length;
  expect(reuseOf(passages(copied + copied, copied))).toMatchObject([{sharedChars: 2 * letters}]);
  expect(reuseOf(passages(copied, copied + copied))).toMatchObject([{sharedChars: letters}]);
});

test("marks, blanks and breaks do not hide a copy", () => {
  const printed = copied.replaceAll(",", "; ").replace("集中", "\n集中");
  expect(reuseOf(passages(copied, printed))).toMatchObject([{similarity: 1}]);
});

test("passages too short to tell are left alone", () => {
  const run = "一二三四五六七八九十甲乙丙丁戊己";
  expect(reuseOf(passages(run.slice(0, 15), run.slice(0, 15)))).toEqual([]);
  expect(reuseOf(passages(run, run))).toHaveLength(1);
});

test("a formula that all notices print costs eight pairs a passage at most, and one once it is known", () => {
  const found = reuseOf(passages(...Array.from({length: 40}, () => copied)));
  const pairs = new Map<string, number>();
  for (const {b} of found) pairs.set(b.id, (pairs.get(b.id) ?? 0) + 1);
  expect(pairs.size).toBe(39);
  expect([...pairs.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, ...Array<number>(32).fill(1)]);
  expect(new Set(found.slice(28).map(({a}) => a.id))).toEqual(new Set(["n0/t1"]));
});

/** Sentences that differ in where and how much they were edited. */
const clause = fc.constantFrom(
  ..."制定年度学习计划,集中学习十二次,班子成员交流发言,修订财务管理制度,清退违规发放补贴,约谈有关负责人".split(
    ",",
  ),
  ..."逐座开展安全鉴定,更换老化闸门四扇,加固堤防七公里,整治农村饮水工程,公开办事流程指南".split(","),
);
const sentence = fc.array(clause, {minLength: 2, maxLength: 5}).map((parts) => `${parts.join(",")}。`);
const corpus = fc.array(sentence, {maxLength: 7}).map((words) => passages(...words));

/** Letters of one text that stand in a run of the other, the long way. */
const setOf = ({words}: Comparable) => new Set(runHashesOf(words));

/** Share of the elements of two sets that they have in common, as counted one by one. */
function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((element) => b.has(element)).length;
  return both === 0 ? 0 : both / new Set([...a, ...b]).size;
}

function sharedLetters(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.replace(/[,。]/g, "")) as [string, string];
  return Array.from(left).filter((_, i) =>
    Array.from({length: runLength}, (_, k) => i - k).some(
      (at) => at >= 0 && at + runLength <= left.length && right.includes(left.slice(at, at + runLength)),
    ),
  ).length;
}

test("every pair has its exact similarity and shared characters, and is in order", () => {
  fc.assert(
    fc.property(corpus, (all) => {
      const found = reuseOf(all);
      for (const {a, b, similarity, sharedChars} of found) {
        expect(all.indexOf(a)).toBeLessThan(all.indexOf(b));
        const exact = jaccard(setOf(a), setOf(b));
        expect(exact).toBeGreaterThanOrEqual(leastSimilarity);
        expect(similarity).toBeCloseTo(exact, 3);
        expect(sharedChars).toBe(sharedLetters(a.words, b.words));
      }
      expect(new Set(ids(found)).size).toBe(found.length);
    }),
  );
});

test("of all pairs none that is equal or far apart is judged wrongly", () => {
  fc.assert(
    fc.property(corpus, (all) => {
      const found = new Set(ids(reuseOf(all)));
      all.forEach((b, j) => {
        for (const a of all.slice(0, j)) {
          const exact = jaccard(setOf(a), setOf(b));
          const told = setOf(a).size >= 12 && setOf(b).size >= 12;
          if (told && exact === 1) expect(found).toContain(`${a.id} ${b.id}`);
          if (!told || exact < leastSimilarity) expect(found).not.toContain(`${a.id} ${b.id}`);
        }
      });
    }),
  );
});

test("the order of the passages changes only which is the earlier", () => {
  fc.assert(
    fc.property(
      corpus.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
      ([all, shuffled]) => {
        const told = (each: readonly Comparable[]) =>
          reuseOf(each).map(({a, b, similarity}) => `${[a.id, b.id].sort().join(" ")} ${similarity}`);
        expect(told(shuffled).sort()).toEqual(told(all).sort());
      },
    ),
  );
});
