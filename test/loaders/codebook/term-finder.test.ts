import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {plainOf} from "../../../loaders/codebook/plain.js";
import {termPartsOf} from "../../../loaders/codebook/term.js";
import {TermFinder, type Lexicon} from "../../../loaders/codebook/term-finder.js";
import type {TermsWithin} from "../../../loaders/codebook/terms-in.js";
import {shadowOf} from "../../../loaders/outline/shadow.js";

function lexicon(...rows: [term: string, weight?: number][]): Lexicon {
  const terms = rows.map(([term, weight = 1], i) => {
    const parts = termPartsOf(term);
    if (!Array.isArray(parts)) throw new Error(parts.problem);
    return {term, code: "c", weight, note: "", line: i + 2, parts};
  });
  return {terms, withTitles: true};
}

function found(terms: Lexicon, text: string): string[] {
  return printedOf(new TermFinder({terms}).termsIn(shadowOf(text)).terms.all());
}

function printedOf({matches, first, next}: TermsWithin): string[] {
  return matches.slice(first, next).map(({printed}) => printed);
}

describe("terms", () => {
  test("alternatives, and words that overlap", () => {
    const terms = lexicon(["(招标|投标)"], ["标准"]);
    expect(found(terms, "招标投标标准")).toEqual(["招标", "投标", "标准"]);
  });

  test("the longest wins, wherever the shorter one stands inside it", () => {
    const terms = lexicon(["工资"], ["农民工"], ["农民工工资"]);
    expect(found(terms, "拖欠农民工工资,拖欠工资")).toEqual(["农民工工资", "工资"]);
  });

  test("blanks, line breaks and quotation marks are passed over, and printed", () => {
    expect(found(lexicon(["三重一大决策"]), "“三重\n一大”　决策")).toEqual(["三重\n一大” 决策"]);
  });

  test("# is any number, full-width or with a point", () => {
    const terms = lexicon(["培训班#期"]);
    expect(found(terms, "培训班3期、培训班１２期、培训班1,200期、培训班若干期")).toEqual([
      "培训班3期",
      "培训班12期",
      "培训班1,200期",
    ]);
  });

  test("a shield hides what stands inside it, and is not found itself", () => {
    const terms = lexicon(["追责"], ["一律…追责", 0], ["开发…平台"], ["开发区", 0]);
    expect(found(terms, "对敷衍的一律严肃追责")).toEqual([]);
    expect(found(terms, "已追责3人")).toEqual(["追责"]);
    expect(found(terms, "开发区政策与云平台")).toEqual([]);
    expect(found(terms, "开发了云平台")).toEqual(["开发…平台"]);
  });
});

describe("gaps", () => {
  const terms = lexicon(["召开…(会议|大会)"], ["会议"]);

  test("lie within a clause and are short", () => {
    expect(found(terms, "召开全市工作会议")).toEqual(["召开…会议"]);
    expect(found(terms, "召开了,会议通过")).toEqual(["会议"]);
    expect(found(terms, `召开${"的".repeat(30)}大会`)).toEqual([]);
  });

  test("may follow one beginning several times", () => {
    expect(found(terms, "召开推进会议和动员大会")).toEqual(["召开…会议", "召开…大会"]);
  });

  test("three parts stand in order", () => {
    const chain = lexicon(["对…进行…谈话"]);
    expect(found(chain, "对2名干部进行提醒谈话")).toEqual(["对…进行…谈话"]);
    expect(found(chain, "进行谈话对象")).toEqual([]);
  });

  test("of two that end together the one with the longer ending counts", () => {
    const endings = lexicon(["建立…机制"], ["建立…联动机制"]);
    expect(found(endings, "建立部门联动机制")).toEqual(["建立…联动机制"]);
  });
});

describe("titles", () => {
  const terms = lexicon(["制定…办法》"], ["考核"], ["制度》"]);

  test("count by their endings alone, whatever is added in brackets", () => {
    expect(found(terms, "制定《干部考核管理办法（试行）》")).toEqual([
      "制定…办法（试行）》".replaceAll("（", "(").replaceAll("）", ")"),
    ]);
    expect(found(terms, "《考核工作制度》")).toEqual(["制度》"]);
  });

  test("may hold titles, and may lack their end", () => {
    expect(found(terms, "制定《关于落实〈规定〉的考核办法》")).toEqual(["制定…办法》"]);
    expect(found(terms, "制定《关于修订〈考核办法〉（试行）》")).toEqual(["制定…办法》(试行)》"]);
    expect(found(terms, "《考核")).toEqual(["考核"]);
  });

  test("can be left out altogether, and then are no part of gaps", () => {
    const without = {...terms, withTitles: false};
    expect(found(without, "落实《考核制度》情况")).toEqual([]);
    const gap = "的".repeat(20);
    const far = {...lexicon(["召开…会议"]), withTitles: false};
    expect(found(far, `召开${gap}《考核工作制度》会议`)).toEqual(["召开…会议"]);
    expect(found({...far, withTitles: true}, `召开${gap}《考核工作制度》会议`)).toEqual([]);
  });
});

describe("two characters that only look like a word", () => {
  test.each<[string, string, string[]]>([
    ["动工", "推动工作落实", []],
    ["动工", "项目已动工建设", ["动工"]],
    ["开工", "召开工作推进会", []],
    ["开工", "新开工项目12个", ["开工"]],
    ["入学", "深入学习贯彻", []],
    ["入学", "义务教育入学政策", ["入学"]],
    ["施工", "组织实施工作方案", []],
    ["建成", "提升党建成效", []],
    ["支部", "党总支部委员", ["支部"]],
  ])("%s in %s", (term, text, expected) => {
    expect(found(lexicon([term]), text)).toEqual(expected);
  });

  test("leave their characters to the words beside them", () => {
    expect(found(lexicon(["入党"], ["党建"]), "纳入党建工作")).toEqual(["党建"]);
  });
});

describe("what a term may be", () => {
  test.each<[string, string | string[][]]>([
    ["(a|b)(c|d)", [["ac", "ad", "bc", "bd"]]],
    ["制定…办法》", [["制定"], ["办法》"]]],
    ["有|无", "put alternatives between parentheses"],
    ["x".repeat(3) + "(1|2)", "write # for a number"],
    ["(甲|乙)(甲|乙)(甲|乙)(甲|乙)(甲|乙)(甲|乙)(甲|乙)(甲|乙)", "more than 200 words"],
  ])("%s", (term, expected) => {
    const parts = termPartsOf(term);
    if (typeof expected === "string")
      expect(parts).toMatchObject({problem: expect.stringContaining(expected) as string});
    else expect(parts).toEqual(expected);
  });
});

describe("several lexicons", () => {
  const words = ["甲乙", "乙丙", "甲…丙丁", "乙…丁》", "丙甲", "甲#乙", "丁…甲…丙", "丙丁甲", "乙…甲"];
  const pick = fc.uniqueArray(fc.tuple(fc.constantFrom(...words), fc.constantFrom(0, 1, 2)), {
    maxLength: 6,
    selector: ([term]) => term,
  });
  const text = fc.stringMatching(/^[甲乙丙丁《》,。 1.2]{0,40}$/);

  test("are read as if each were alone", () => {
    fc.assert(
      fc.property(pick, pick, text, (a, b, shadow) => {
        const [titled, bare] = [lexicon(...a), {...lexicon(...b), withTitles: false}];
        const both = new TermFinder({titled, bare}).termsIn(shadow);
        expect(printedOf(both.titled.all())).toEqual(found(titled, shadow));
        expect(printedOf(both.bare.all())).toEqual(found(bare, shadow));
      }),
      {numRuns: 500},
    );
  });

  test("tell of a stretch what they would tell if it stood by itself", () => {
    fc.assert(
      fc.property(pick, pick, text, fc.nat(40), fc.nat(40), (a, b, shadow, x, y) => {
        const finder = new TermFinder({titled: lexicon(...a), bare: {...lexicon(...b), withTitles: false}});
        const [start, end] = [Math.min(x, y, shadow.length), Math.min(Math.max(x, y), shadow.length)];
        const alone = finder.termsIn(shadow.slice(start, end));
        for (const whole of [finder.termsIn(shadow), finder.termsIn(shadow, {start, end})]) {
          expect(printedOf(whole.titled.within(start, end))).toEqual(printedOf(alone.titled.all()));
          expect(printedOf(whole.bare.within(start, end))).toEqual(printedOf(alone.bare.all()));
        }
      }),
      {numRuns: 1000},
    );
  });
});

test("finds exactly what a search at every place finds", () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[甲乙丙]{2,4}$/), {minLength: 1, maxLength: 6});
  const text = fc.stringMatching(/^[甲乙丙,]{0,40}$/);
  fc.assert(
    fc.property(words, text, (words, text) => {
      const spans = words
        .flatMap((word) =>
          Array.from({length: text.length}, (_, i) => i)
            .filter((i) => text.startsWith(word, i))
            .map((i) => ({start: i, end: i + word.length})),
        )
        .filter(
          (a, _, all) =>
            !all.some(
              (b) => b !== a && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start,
            ),
        )
        .map(({start, end}) => text.slice(start, end));
      expect(found(lexicon(...words.map((word): [string] => [word])), text).sort()).toEqual(spans.sort());
    }),
  );
});

test("plain text knows where every character was printed", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲乙 “”《》()12.,。\n]{0,60}$/), (shadow) => {
      const plain = plainOf(shadow);
      let before = 0;
      Array.from(plain.text).forEach((char, i) => {
        const printed = plain.printed(i, i + 1);
        const start = shadow.indexOf(printed, before);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(char === "#" ? /^\d([\d.,]*\d)?$/.test(printed) : printed === char).toBe(true);
        before = start + printed.length;
        expect(plain.from(before)).toBe(i + 1);
        expect(plain.printed(0, i + 1)).toBe(shadow.slice(shadow.indexOf(plain.printed(0, 1)), before));
      });
    }),
  );
});
