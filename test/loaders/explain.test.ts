import {describe, expect, test} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {explain, parseSpan, SpanError} from "../../loaders/explain.js";
import {explanationLines} from "../../loaders/cli/explanation-text.js";
import {widthOf} from "../../loaders/cli/width.js";
import {codebook, parseText} from "../gold/gold.js";
import {letter} from "./letter.js";

const text = letter();
const notice = parseText(text);
const plain = {width: Infinity, paint: (_: string, text: string) => text};

describe("spans", () => {
  test("a span is start-end", () => {
    expect(parseSpan("120-156")).toEqual({start: 120, end: 156});
  });

  test.each(["", "5", "5-", "a-b", "9-3", "4-4", "-1-3", "1-2-3", "1 - 2"])("%j is none", (written) => {
    expect(() => parseSpan(written)).toThrow(SpanError);
  });

  test("one beyond the text is refused", () => {
    const [start, end] = [0, text.length + 1];
    expect(() => explain(notice, text, codebook, {start, end})).toThrow(
      `span outside the text: 0-${end}; it runs from 0 to ${text.length}`,
    );
  });
});

test("the whole text holds every row, quoted from its place", () => {
  const all = explain(notice, text, codebook, {start: 0, end: text.length});
  for (const table of [
    "sections",
    "groups",
    "problems",
    "measures",
    "documents",
    "quantities",
    "accountability",
    "deadlines",
    "claims",
  ] as const) {
    expect([table, all[table].length]).toEqual([table, notice[table].length]);
    for (const {quote, start, end} of all[table]) expect(quote).toBe(text.slice(start, end));
  }
});

test("a place in a measure brings the measure and everything above it, and nothing beside it", async () => {
  const {notices} = await readCorpus("data");
  const nested = notices.find(({problems}) => problems.some(({depth, group_id}) => depth > 1 && group_id))!;
  const problem = nested.problems.find(({depth, group_id, n_measures}) => depth > 1 && group_id && n_measures)!;
  const measure = nested.measures.find(({problem_id}) => problem_id === problem.problem_id)!;
  const start = measure.end - 2;
  const found = explain(nested, nested.text, codebook, {start, end: start + 1});
  expect(found.measures.map(({measure_id}) => measure_id)).toEqual([measure.measure_id]);
  expect(found.problems.map(({problem_id}) => problem_id)).toEqual([problem.parent_id, problem.problem_id]);
  expect(found.groups.map(({group_id}) => group_id)).toEqual([problem.group_id]);
  expect(found.sections.map(({role}) => role)).toEqual(["rectification"]);
  expect(found.quote).toBe(nested.text[start]);
});

test("spans that end where a row begins do not touch it", () => {
  const {start, measure_id} = notice.measures[0]!;
  const before = explain(notice, text, codebook, {start: start - 1, end: start});
  expect(before.measures.map((row) => row.measure_id)).not.toContain(measure_id);
});

test("every word that decided a code in the published notices is traced to its line of the lexicon", async () => {
  const {notices} = await readCorpus("data");
  for (const each of notices) {
    const all = explain(each, each.text, codebook, {start: 0, end: each.text.length});
    const words = [
      ...all.problems.flatMap(({evidence, topic}) => evidence.topic.map((by) => ({by, codes: [topic]}))),
      ...all.measures.flatMap(({evidence, instruments}) =>
        evidence.instruments.map((by) => ({by, codes: instruments})),
      ),
    ];
    expect(words.length).toBeGreaterThan(0);
    for (const {by, codes} of words) {
      const told = by.words.includes("(coder") || by.term !== null;
      expect([by.words, told]).toEqual([by.words, true]);
      if (by.term) expect(codes).toContain(by.term.code);
    }
  }
});

test("words of an override are no term of the lexicon", () => {
  const [problem] = notice.problems;
  const overridden = {...problem!, topic: "other", topic_terms: ["由编码员甲改定"]};
  const {start, end} = problem!;
  const found = explain({...notice, problems: [overridden]}, text, codebook, {start, end});
  expect(found.problems[0]!.evidence.topic).toEqual([{words: "由编码员甲改定", term: null}]);
});

test("lines tell rule, codes and words, each below what holds it", () => {
  const measure = notice.measures[0]!;
  const lines = explanationLines(explain(notice, text, codebook, measure), "a.txt", plain);
  const [first] = lines;
  expect(first).toMatch(new RegExp(`^a\\.txt:\\d+:\\d+ ${measure.start}-${measure.end}$`));
  const at = lines.findIndex((line) => line.includes(`measure ${measure.measure_id.split("/")[1]!} `));
  const indent = (line: string) => line.length - line.trimStart().length;
  const own = lines.slice(at + 1).filter((line) => indent(line) > indent(lines[at]!));
  expect(own.some((line) => line.includes(`rule ${measure.rule}`))).toBe(true);
  expect(own.some((line) => line.includes(`status ${measure.status} `))).toBe(true);
  for (const code of measure.instruments) expect(own.join("\n")).toContain(`instrument ${code} `);
  for (const words of measure.instrument_terms) expect(own.join("\n")).toContain(`by ${words}`);
  expect(indent(lines.find((line) => line.includes("problem p"))!)).toBeLessThan(indent(lines[at]!));
});

test("no line is wider than the terminal", () => {
  const all = explain(notice, text, codebook, {start: 0, end: text.length});
  const lines = explanationLines(all, "a.txt", {...plain, width: 60});
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60);
  expect(Math.max(...lines.map(widthOf))).toBeGreaterThan(50);
});
