import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {Cues, cuesOf} from "../../../loaders/facts/cues.js";

describe("cues of a pattern", () => {
  test.each<[RegExp, string[] | null]>([
    [/召开|成立/, ["召开", "成立"]],
    [/制定了?办法/, ["制定"]],
    [/[给予]予[^,。]{0,16}(?:处分|处理)/, ["给予", "予予"]],
    [/(?<![业而])已(?![^,]{0,12}的)|早已/, ["已"]],
    [/(?:加快|抓紧)(?:研究)?(?:制定|编制)/, ["加快", "抓紧"]],
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
    [/已|\p{L}/u, null],
  ])("%s", (pattern, cues) => {
    expect(cuesOf(pattern)).toEqual(cues);
  });

  test("are for one case", () => {
    expect(() => cuesOf(/a/i)).toThrow("one case");
  });
});

describe("what may match", () => {
  const char = fc.constantFrom(...Array.from("甲乙丙"));
  const part: fc.Memo<string> = fc.memo((depth) =>
    depth > 1 ? fc.oneof(char, choice(depth - 1), repeated(depth - 1)) : char,
  );
  const sequence: fc.Memo<string> = fc.memo((depth) =>
    fc.array(part(depth), {minLength: 1, maxLength: 3}).map((parts) => parts.join("")),
  );
  const choice: fc.Memo<string> = fc.memo((depth) =>
    fc
      .array(sequence(depth), {minLength: 1, maxLength: 3})
      .chain((words) => fc.constantFrom(`(?:${words.join("|")})`, `(?!${words[0]})(?:${words.join("|")})`)),
  );
  const repeated: fc.Memo<string> = fc.memo((depth) =>
    fc
      .tuple(choice(depth), fc.constantFrom("?", "*", "+?", "{2}", "{0,1}", "{1,3}"))
      .map((parts) => parts.join("")),
  );
  const text = fc.array(char, {maxLength: 8}).map((chars) => chars.join(""));

  test("has a bit, wherever a pattern matches", () => {
    fc.assert(
      fc.property(fc.array(choice(4), {minLength: 1, maxLength: 4}), text, text, (sources, before, words) => {
        const patterns = Object.fromEntries(sources.map((source, i) => [`p${i}`, new RegExp(source)]));
        const cues = new Cues(patterns);
        const seen = cues.in(before + words, before.length, before.length + words.length);
        for (const [name, pattern] of Object.entries(patterns)) {
          if (pattern.test(words)) expect(seen & cues.bits[name]!).not.toBe(0);
        }
      }),
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
