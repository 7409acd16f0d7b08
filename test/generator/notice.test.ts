import fc from "fast-check";
import iconv from "iconv-lite";
import {describe, expect, test} from "vitest";
import {shadowOf} from "../../loaders/outline/shadow.js";
import {decodeText} from "../../loaders/text.js";
import {f1, structureMatches, sumOf, type Match} from "../../loaders/evaluation/matches.js";
import {parseText} from "../gold/gold.js";
import {conventions} from "./conventions.js";
import {allFaults, type Fault} from "./faults.js";
import {generateNotice, type GeneratedNotice, type NoticeOptions} from "./notice.js";
import {fullWidthAll, halfWidthAll, shapeOf} from "./shape.js";

const seed = fc.integer({min: 0, max: 0xffffffff});
const damaged = fc
  .tuple(seed, fc.subarray([...allFaults]))
  .map(([from, faults]) => generateNotice({seed: from, faults}));

/** The ordinal path is scored with the rest: it holds the numbering of every level above. */
function scores({text, truth}: GeneratedNotice, parsed = parseText(text)): Record<string, Match> {
  const gold = truth.problems.map(({ordinal_path: path, start}) => `${start} ${path}`);
  const found = parsed.problems.map(({ordinal_path: path, start}) => `${start} ${path}`);
  const right = found.filter((key) => gold.includes(key)).length;
  return {...structureMatches(truth, parsed), paths: {gold: gold.length, found: found.length, right}};
}

function expectTrue(options: NoticeOptions): void {
  const notice = generateNotice(options);
  const parsed = parseText(notice.text);
  const failed = Object.entries(scores(notice, parsed)).filter(([, score]) => f1(score) < 1);
  expect(failed, `seed ${options.seed}, convention ${notice.convention}`).toEqual([]);
  expect(parsed.notice).toMatchObject(notice.truth.notice);
}

/** Scores of many notices, counted together. */
function pooled(count: number, faults: readonly Fault[]): Record<string, Match> {
  const sums: Record<string, Match> = {};
  for (let i = 0; i < count; i++) {
    for (const [field, score] of Object.entries(scores(generateNotice({seed: i, faults})))) {
      sums[field] = sumOf([sums[field] ?? {gold: 0, found: 0, right: 0}, score]);
    }
  }
  return sums;
}

describe("the generator", () => {
  test("writes the same notice from the same seed, and another from another", () => {
    fc.assert(
      fc.property(seed, fc.subarray([...allFaults]), (from, faults) => {
        expect(generateNotice({seed: from, faults})).toEqual(generateNotice({seed: from, faults}));
        expect(generateNotice({seed: from}).text).not.toBe(generateNotice({seed: from ^ 1}).text);
      }),
    );
  });

  test("marks spans that lie inside the text and hold words from end to end", () => {
    fc.assert(
      fc.property(damaged, ({text, truth}) => {
        const spans = [...truth.sections, ...truth.groups, ...truth.problems, ...truth.measures];
        for (const {start, end} of spans) {
          const words = shadowOf(text.slice(start, end));
          expect(words).not.toBe("");
          expect(words.trim()).toBe(words);
        }
        for (const {block_end: end, start} of truth.problems) {
          expect(shadowOf(text.slice(start, end)).trim()).toHaveLength(end - start);
        }
        for (const measure of truth.measures) {
          const problem = truth.problems[measure.problem]!;
          expect(problem.is_leaf && problem.end <= measure.start && measure.end <= problem.block_end).toBe(
            true,
          );
        }
      }),
    );
  });

  test("writes a notice of the length that is asked for", () => {
    const lengths = [5, 40, 400].map((problems) =>
      generateNotice({seed: 3, convention: "bare-lines", problems}),
    );
    expect(
      lengths.map(({truth}) => truth.problems.filter(({in_attachment: attached}) => !attached).length),
    ).toEqual([5, 40, 400]);
    expect(() => generateNotice({seed: 1, convention: "none such"})).toThrow(
      /unknown convention: none such; known are any/,
    );
  });
});

describe("the parser on notices without faults", () => {
  test.each([...conventions.map(({id}) => id), "any", "aggregate"])("reads every part of %s", (convention) => {
    for (let i = 0; i < 8; i++) expectTrue({seed: i, convention});
  });

  test("reads every part, whatever the seed", () => {
    fc.assert(
      fc.property(seed, (from) => {
        expectTrue({seed: from});
      }),
      {numRuns: 50},
    );
  });

  test("reads long notices as it reads short ones", () => {
    for (let i = 0; i < 3; i++) expectTrue({seed: i, problems: 150});
  });
});

describe("the parser on notices with faults", () => {
  const floor = 0.98;

  test.each([...allFaults.map((fault) => [fault, [fault]] as const), ["all faults", allFaults] as const])(
    `finds problems and measures at F1 of ${floor} or more in spite of %s`,
    (_, faults) => {
      const {problems, leaves, measures, groups} = pooled(30, faults);
      expect(f1(problems!)).toBeGreaterThanOrEqual(floor);
      expect(f1(leaves!)).toBeGreaterThanOrEqual(floor);
      expect(f1(measures!)).toBeGreaterThanOrEqual(floor);
      expect(f1(groups!)).toBeGreaterThanOrEqual(floor);
    },
  );

  test("damage is done: a notice with faults differs from the one without", () => {
    for (const fault of allFaults) {
      const touched = Array.from({length: 40}, (_, i) => i).filter(
        (i) => generateNotice({seed: i, faults: [fault]}).text !== generateNotice({seed: i}).text,
      );
      expect(touched.length, fault).toBeGreaterThan(8);
    }
  });
});

describe("parsing a generated notice", () => {
  test("loses nothing and gives the same rows each time", () => {
    fc.assert(
      fc.property(damaged, ({text}) => {
        const parsed = parseText(text);
        expect(parseText(text)).toEqual(parsed);
        let at = 0;
        for (const {start, end} of parsed.sections) {
          expect(shadowOf(text.slice(at, start)).trim()).toBe("");
          at = end;
        }
        expect(shadowOf(text.slice(at)).trim()).toBe("");
      }),
      {numRuns: 60},
    );
  });

  test.each(["utf-8", "utf8-bom", "gb18030", "utf-16le-bom", "utf-16be-bom"])(
    "gives the same rows from a file in %s",
    (name) => {
      const [, encoding, bom] = /^(.*?)(-bom)?$/.exec(name.replace("utf8", "utf-8"))!;
      fc.assert(
        fc.property(damaged, ({text}) => {
          const bytes = iconv.encode(text, encoding!, {addBOM: bom !== undefined});
          const decoded = decodeText(bytes, "notice.txt");
          expect(decoded.text).toBe(text);
          expect(parseText(decoded.text)).toEqual(parseText(text));
        }),
        {numRuns: 10},
      );
    },
  );

  test("gives the same shape with all marks full-width or half-width", () => {
    fc.assert(
      fc.property(damaged, ({text}) => {
        const shape = shapeOf(parseText(text));
        expect(shapeOf(parseText(fullWidthAll(text)))).toEqual(shape);
        expect(shapeOf(parseText(halfWidthAll(text)))).toEqual(shape);
      }),
      {numRuns: 50},
    );
  });

  test.each([
    ["\\r\\n", "\r\n"],
    ["\\r", "\r"],
    ["\\u2028", "\u2028"],
  ])("gives the same shape with lines that end in %s", (_, ending) => {
    fc.assert(
      fc.property(damaged, ({text}) => {
        expect(shapeOf(parseText(text.replaceAll("\n", ending)))).toEqual(shapeOf(parseText(text)));
      }),
      // Every text has lines: what cannot read their ends cannot read one.
      {numRuns: 20},
    );
  });
});
