import {describe, expect, test} from "vitest";
import {
  compareFinding,
  compareLead,
  contrastText,
  differencesOf,
  measureName,
  sharedBetween,
  sideText,
  type Tally,
} from "../../src/components/compare.js";
import type {CodeLabels} from "../../src/components/labels.js";

const en = (text: string) => text;
const zh = (_: string, text: string) => text;
const upper = (code: string) => code.toUpperCase();
const label: CodeLabels = {
  topic: upper,
  instrument: upper,
  status: upper,
  dimension: upper,
  kind: upper,
  family: upper,
  familyOf: upper,
};
const bases = (notice_id: string, leaves = 40) => ({
  notice_id,
  leaves,
  measures: 80,
  new_measures: 70,
  n_chars: 12_000,
  response_chars: 10_000,
  checked_claims: 0,
});
const tally = (notice_id: string, kind: string, code: string, k: number): Tally => ({
  notice_id,
  kind,
  code,
  k,
  start: 5,
  end: 9,
});
const names = ["甲", "乙"] as const;

const tallies = [
  tally("a", "topic", "theory", 2),
  tally("a", "topic", "people", 10),
  tally("b", "topic", "theory", 25),
  tally("b", "topic", "people", 11),
  tally("a", "quantities", "", 90),
  tally("b", "quantities", "", 20),
  tally("a", "disagreement", "", 1),
  tally("c", "topic", "other", 40),
];
const differences = differencesOf(bases("a"), bases("b"), tallies);

test("every indicator that one of the two has, beyond chance first, the most marked first", () => {
  expect(differences.map(({kind, code, chance}) => [kind, code, chance])).toEqual([
    ["quantities", "", false],
    ["topic", "theory", false],
    ["topic", "people", true],
  ]);
  expect(differences[1]!.contrast.z).toBeLessThan(0);
  expect(differences[1]!.a).toEqual({k: 2, n: 40, first: {start: 5, end: 9}});
});

test("a code that one of the two lacks counts zero there", () => {
  const [only] = differencesOf(bases("a"), bases("c"), [tally("c", "topic", "other", 40)]);
  expect(only!.a).toEqual({k: 0, n: 40, first: null});
});

test("shares of instruments and status are taken of measures that repeat no earlier one, repeats of all", () => {
  const of = (kind: string, code: string) =>
    differencesOf(bases("a"), bases("b"), [tally("a", kind, code, 20)])[0]!.a.n;
  expect([of("instrument", "rules"), of("status", "done"), of("repeat", "")]).toEqual([70, 70, 80]);
});

test("nothing to divide by is no difference", () => {
  expect(differencesOf(bases("a", 0), bases("b"), [tally("b", "topic", "theory", 3)])).toEqual([]);
  expect(differencesOf(bases("a"), bases("b"), [])).toEqual([]);
});

test("values in print", () => {
  const [rate, share] = differences as [(typeof differences)[0], (typeof differences)[0]];
  expect(sideText(rate, rate.a)).toBe("9.00 (90)");
  expect(sideText(share, share.a)).toBe("5.0\u00a0% (2/40)");
  expect(sideText(share, {k: 0, n: 0, first: null})).toBe("–");
  expect(contrastText(rate)).toMatch(/^× 4\.50 \(\d\.\d\d … \d\.\d\d\)$/);
  expect(contrastText(share)).toMatch(/^−57\.5 \(−\d+\.\d … −\d+\.\d\) pp$/);
  const [open] = differencesOf(bases("a"), bases("b"), [tally("a", "deadlines", "", 9)]);
  expect(contrastText(open!)).toContain("∞");
  expect(measureName(share, label, en)).toBe("Topic: THEORY");
  expect(measureName(rate, label, zh)).toBe("回应每千字数字");
});

describe("sentences follow the data", () => {
  test("lead", () => {
    expect(compareLead(differences, names, label, en)).toBe(
      "甲 and 乙 differ by more than chance in 2 of 3 indicators; about 0 would by chance alone. Most of all in “Figures per 1,000 characters of responses”: 9.00 (90) against 2.00 (20).",
    );
    expect(compareLead([], names, label, en)).toContain("in 0 of 0 indicators");
    expect(compareLead(differences, names, label, zh)).toContain("3 项指标中有 2 项");
  });

  test("finding", () => {
    expect(compareFinding(differences, names, label, en)).toBe(
      "More in 甲: Figures per 1,000 characters of responses; more in 乙: Topic: THEORY",
    );
    expect(compareFinding([], names, label, en)).toBe("No indicator differs by more than chance");
    expect(compareFinding(differences.slice(1), names, label, zh)).toBe("乙: 主题：THEORY更多");
  });
});

test("what two share are the formulas with places in both, without those of others", () => {
  const place = (formula: number, notice_id: string) => ({
    formula,
    notice_id,
    section_role: "contact",
    start: 0,
    end: 20,
    wording: null,
  });
  const places = [place(1, "a"), place(1, "b"), place(1, "c"), place(2, "a"), place(2, "c")];
  expect(sharedBetween(places, "a", "b").map(({places}) => places.map(({notice_id}) => notice_id))).toEqual([
    ["a", "b"],
  ]);
});
