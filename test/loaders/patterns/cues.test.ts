import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {Cues} from "../../../loaders/patterns/cues.js";
import {cuesOf, needsOf} from "../../../loaders/patterns/needed.js";
import {mayHold, pairsIn} from "../../../loaders/patterns/pair-set.js";
import {randomPattern, randomText} from "./random-patterns.js";

describe("cues of a pattern", () => {
  test.each<[RegExp, string[] | null]>([
    [/召开|成立/, ["召开", "成立"]],
    [/制定了?办法/, ["定办", "定了"]],
    [/[给予]予[^,。]{0,16}(?:处分|处理)/, ["给予", "予予"]],
    [/(?<![业而])已(?![^,]{0,12}的)|早已/, ["已"]],
    [/(?:加快|抓紧)(?:研究)?(?:制定|编制)/, ["快制", "快编", "快研", "紧制", "紧编", "紧研"]],
    [/每(?:两|个)?[年月]/, ["每年", "每月", "每两", "每个"]],
    [/每\d*[年月]/, ["每"]],
    [/由[^,。]{1,12}提高到/, ["提高"]],
    [/(?<a>增设|新建)(?=\d)/, ["增设", "新建"]],
    [/\d+(?:[.,]\d+)*余?元/, ["元"]],
    [/[一-三]{1,3}是/, ["是"]],
    [/(?:\u4e00|二)x\.$/, ["一x", "二x"]],
    [/^$/, null],
    [/[^,。]+/, null],
    [/(?:已)?.*/, null],
    [/已|\W/, null],
  ])("%s", (pattern, cues) => {
    expect(cuesOf(pattern)).toEqual(cues);
  });

  test("are not told under the flags that change what a character matches", () => {
    for (const flags of ["i", "u", "v"]) expect(() => cuesOf(new RegExp("a", flags))).toThrow("not read: a");
  });

  test("are in every match", () => {
    fc.assert(
      fc.property(randomPattern, randomText, (pattern, text) => {
        const cues = cuesOf(pattern);
        fc.pre(cues !== null);
        if (pattern.test(text)) expect(mayHold(pairsIn(text), [cues])).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  test.each([
    ["a word", /(\d+)个问题(?!线索)/, ["3个问题"], ["3个主题", "问", ""]],
    ["one of some words", /(?:措施|举措)\d/, ["措施3", "举措3"], ["措3", "举施3"]],
    ["words that may be missing", /(?:完成)?整改(?:到位)*/, ["整改", "完成整改到位"], ["到位"]],
  ])("with %s may be in a text where one stands", (_, pattern, may, cannot) => {
    const isHeld = (text: string) => mayHold(pairsIn(text), [cuesOf(pattern)!]);
    expect(may.filter(isHeld)).toEqual(may);
    expect(cannot.filter(isHeld)).toEqual([]);
  });
});

describe("all that a pattern needs", () => {
  test.each<[RegExp, string[][]]>([
    [/召开|成立/, [["召开", "成立"]]],
    [/(?:制定|修订)[^,。]{0,9}?办法\d+(?<unit>个|项)/, [["制定", "修订"], ["办法"], ["0", "1"], ["个", "项"]]],
    [/[^,]{0,4}(?:新)?(?:建立|建立健全)机制/, [["建立机制", "建立健全机制"]]],
    [
      /[给予]予[^,。]{0,16}(?:处分|处理)/,
      [
        ["给予", "予予"],
        ["处分", "处理"],
      ],
    ],
    [/已?/, []],
    [/[^,。]+|已/, []],
  ])("%s", (pattern, needs) => {
    const some = needsOf(pattern).map((words) => words.slice(0, 2));
    expect(some).toEqual(needs);
  });

  test("is in every match", () => {
    fc.assert(
      fc.property(randomPattern, randomText, (pattern, text) => {
        if (pattern.test(text)) expect(mayHold(pairsIn(text), needsOf(pattern))).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  test.each([
    ["all of them", "制定3个办法", true],
    ["only one", "制定3个章程", false],
    ["in another order", "办法由他们制定", true],
    ["one in part", "制定3个办事法", false],
  ])("is looked for word by word: %s", (_, text, isHeld) => {
    expect(mayHold(pairsIn(text), needsOf(/制定[^,]{0,4}办法/))).toBe(isHeld);
  });
});

describe("what may match", () => {
  test("has a bit, wherever a pattern matches", () => {
    fc.assert(
      fc.property(
        fc.array(randomPattern, {minLength: 1, maxLength: 4}),
        randomText,
        randomText,
        (list, before, words) => {
          const patterns = Object.fromEntries(list.map((pattern, i) => [`p${i}`, pattern]));
          const cues = new Cues(patterns);
          const seen = cues.in(before + words, before.length, before.length + words.length);
          for (const [name, pattern] of Object.entries(patterns)) {
            if (pattern.test(words)) expect(seen & cues.bits[name]!).not.toBe(0);
          }
        },
      ),
      {numRuns: 300},
    );
  });

  test("has none of its own where no cue is", () => {
    const cues = new Cues({done: /召开|已/, open: /正在/, any: /[^,]/});
    const {bits} = cues;
    const seen = (words: string) => cues.in(words, 0, words.length);
    expect(seen("召集各方")).toBe(bits.any);
    expect(seen("召开会议")).toBe(bits.any | bits.done);
    expect(seen("正在召开")).toBe(bits.any | bits.done | bits.open);
  });

  test("is told of 32 patterns at most", () => {
    const many = Object.fromEntries(Array.from({length: 33}, (_, i) => [`p${i}`, /a/]));
    expect(() => new Cues(many)).toThrow("32");
  });
});
