import {expect, test} from "vitest";
import type {InstrumentCount} from "../../src/components/figures/instrument-heatmap.js";
import {codeLabels} from "../../src/components/labels.js";
import {
  answerFinding,
  answersOf,
  instrumentLead,
  isDense,
  measuresFinding,
  testAnswers,
  testText,
  type Answer,
  type FirstAnswer,
} from "../../src/components/measures.js";

const english = (en: string) => en;
const chinese = (_: string, zh: string) => zh;
const label = codeLabels({topics: {}, instruments: {}, statuses: {}}, "en");
const same = (code: string) => code;

const count = (notice_id: string, instrument: string, n: number, measures: number): InstrumentCount => ({
  notice_id,
  instrument,
  n,
  measures,
  start: 0,
  end: 1,
});

test("the lead names the most frequent instrument, its range and the second", () => {
  const counts = [count("a", "rules", 5, 10), count("a", "study", 2, 10), count("b", "study", 3, 10)];
  expect(instrumentLead(counts, label, english)).toBe(
    "The instrument with the largest share on average is rules: 25\u00a0% of a notice’s measures use it, from 0\u00a0% to 50\u00a0% in 2 notices, followed by study (25\u00a0%).",
  );
  expect(instrumentLead(counts, label, chinese)).toContain(
    "2 份通报中平均 25\u00a0% 的措施使用它，最低 0\u00a0%，最高 50\u00a0%",
  );
});

test("the lead holds for one notice and for none", () => {
  expect(instrumentLead([count("a", "rules", 5, 10)], label, english)).toBe(
    "The most frequent instrument is rules, in 50\u00a0% of the measures of the one notice.",
  );
  expect(instrumentLead([], label, english)).toBe("No measure has been read yet.");
});

const leaves = (notice_id: string, ...measures: number[]) =>
  measures.map((n) => ({notice_id, statement: "", measures: n, start: 0, end: 1}));

test("measures for each problem: names notices only where their intervals lie apart", () => {
  const apart = [...leaves("a", 5, 5, 5, 5), ...leaves("b", 1, 1, 1, 1)];
  expect(measuresFinding(apart, same, english)).toBe(
    "A leaf problem is answered with 5.0 measures on average in a, with 1.0 in b",
  );
  const near = [...leaves("a", 1, 5, 1, 5), ...leaves("b", 1, 5, 2, 5)];
  expect(measuresFinding(near, same, english)).toBe(
    "A leaf problem is answered with 3.0 to 3.3 measures on average, with intervals that overlap",
  );
  expect(measuresFinding(leaves("a", 1, 2), same, english)).toBe(
    "a answers a leaf problem with 1.5 measures on average",
  );
  expect(measuresFinding([], same, english)).toBe("No leaf problem to compare yet");
});

const answer = (dimension: string, instruments: readonly string[]): Answer => ({
  notice_id: "a",
  dimension,
  instruments,
});
const first = (dimension: string, instrument: string, notice_id: string, start: number): FirstAnswer => ({
  dimension,
  instrument,
  notice_id,
  start,
  end: start + 1,
});
const telling = Array.from({length: 40}, (_, i) =>
  i % 2 ? answer("policy", ["funding"]) : answer("discipline", ["sanction", "sanction"]),
);

test("which instruments answer which topics: counts, expectations and where the first case is", () => {
  const tested = testAnswers(
    telling,
    [first("discipline", "sanction", "a", 0), first("policy", "funding", "a", 1)],
    same,
  )!;
  expect(tested.table.n).toBe(60);
  expect(tested.rows).toEqual(["sanction", "funding"]);
  expect(tested.columns).toEqual(["discipline", "policy"]);
  expect(tested.first("funding", "policy")?.start).toBe(1);
  expect(tested.first("funding", "discipline")).toBeUndefined();
  expect(tested.permuted).toBe(0.001);
  expect(isDense(tested)).toBe(true);
  expect(answerFinding(tested, same, same, english)).toBe(
    "Instruments depend on the topic: “sanction” answers “discipline” 40 times, 26.7 expected",
  );
  expect(testText(tested, english)).toBe(
    "n = 60 measures, χ² = 60.0, df = 1, p < 0.001, Cramér’s V = 1.00, 0\u00a0% of cells expected below five; with topics dealt anew among the problems of each notice, 999 times: p = 0.001.",
  );
});

test("an answer's instruments come apart", () => {
  const row = (instruments: string) => ({notice_id: "a", dimension: "policy", instruments});
  expect(answersOf([row("rules study"), row("rules")])).toEqual([
    answer("policy", ["rules", "study"]),
    answer("policy", ["rules"]),
  ]);
  expect(answersOf([])).toEqual([]);
});

test("instruments are counted by their kind if asked", () => {
  const tested = testAnswers(
    [answer("x", ["a1", "a2"]), answer("y", ["b1"])],
    [first("x", "a1", "b", 0), first("x", "a2", "a", 9), first("x", "a3", "a", 5), first("y", "b1", "a", 0)],
    (code) => code[0]!,
  )!;
  expect(tested.rows).toEqual(["a", "b"]);
  expect(tested.first("a", "x")).toMatchObject({notice_id: "a", start: 5});
  expect(isDense(tested)).toBe(false);
  expect(testText(tested, english)).toContain(
    "100\u00a0% of cells expected below five, too many for this p value",
  );
});

test("no finding where topics make no difference, no test without two of each", () => {
  const even = Array.from({length: 40}, (_, i) => answer(i % 2 ? "x" : "y", ["rules", "study"]));
  expect(answerFinding(testAnswers(even, [], same)!, same, same, english)).toBe(
    "Instruments differ between topics no more than chance would have it",
  );
  expect(testAnswers([], [], same)).toBeNull();
  expect(testAnswers([answer("x", ["a", "b"])], [], same)).toBeNull();
});
