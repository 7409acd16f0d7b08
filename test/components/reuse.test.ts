import {describe, expect, test} from "vitest";
import {
  formulasOf,
  matrixFinding,
  repeatFinding,
  reuseLead,
  shareFinding,
  sharedMatrix,
  type NoticeReuse,
  type Place,
} from "../../src/components/reuse.js";

const en = (text: string) => text;
const zh = (_: string, text: string) => text;
const name = (id: string) => id.toUpperCase();
const place = (formula: number, notice_id: string, start: number, wording: string | null = null): Place => ({
  formula,
  notice_id,
  start,
  end: start + 20,
  wording,
  notices: formula === 2 ? 3 : 1,
  n: formula === 2 ? 3 : 2,
  place: 1,
  formulas: 1,
});
const notice = (notice_id: string, sentences = 10, elsewhere = 0, again = 0): NoticeReuse => ({
  notice_id,
  sentences,
  characters: sentences * 30,
  elsewhere,
  again,
});
const places = [
  place(1, "a", 40, "说两遍的话。"),
  place(1, "a", 900),
  place(2, "a", 0, "欢迎监督。"),
  place(2, "b", 100),
  place(2, "c", 0),
];
const notices = [notice("a", 10, 1, 1), notice("b", 20, 1), notice("c", 0, 1)];

test("the matrix counts the row's sentences, repetitions on the diagonal, for the notices asked for", () => {
  const counts = sharedMatrix(places, notices, ["a", "b"]).map(({a, b, n, of}) => [a, b, n, of]);
  expect(counts).toEqual([
    ["a", "a", 1, 10],
    ["a", "b", 1, 10],
    ["b", "a", 1, 20],
    ["b", "b", 0, 20],
  ]);
});

test("formulas of several notices come first; those without wording are not listed", () => {
  expect(formulasOf([...places, place(3, "a", 60), place(3, "b", 60)]).map(({n}) => n)).toEqual([3, 2]);
  expect(formulasOf(places).map(({formula, notices, wording}) => [formula, notices, wording])).toEqual([
    [2, 3, "欢迎监督。"],
    [1, 1, "说两遍的话。"],
  ]);
});

describe("sentences follow the data", () => {
  const none = notices.map(({notice_id, sentences}) => notice(notice_id, sentences));
  const lead = (rows: readonly Place[], of = notices) => reuseLead(of, formulasOf(rows), en);

  test("lead: none, one, several", () => {
    expect(lead([], [])).toBe("No sentence has been read yet.");
    expect(lead([], [notice("a")])).toBe(
      "There is one notice only; 0\u00a0% of its sentences repeat an earlier one of the same notice.",
    );
    expect(lead(places)).toBe(
      "On average 7.5\u00a0% of a notice’s sentences stand nearly word for word in another notice, and 5.0\u00a0% of a notice’s sentences repeat an earlier one of the same notice. The formula that most share, “欢迎监督”, stands in 3 of 3 notices.",
    );
    expect(lead([], none)).not.toContain("formula");
    expect(reuseLead(notices, formulasOf(places), zh)).toContain("“欢迎监督”见于 3 份通报中的 3 份");
  });

  test("shares", () => {
    expect(shareFinding([], name, en)).toBe("No sentence to compare yet");
    expect(shareFinding(none, name, en)).toBe("No sentence stands in two notices; none repeats itself");
    const apart = [notice("a", 100, 40, 9), notice("b", 100, 2), notice("c", 100, 2)];
    expect(shareFinding(apart, name, en)).toBe(
      "A shares most with others (40 of 100 sentences); A repeats itself most (9 of 100)",
    );
    const tied = [...apart, notice("d", 50, 20, 1)];
    expect(shareFinding(tied, name, en)).toContain(
      "A and D share most with others (40\u00a0% of their sentences)",
    );
    expect(shareFinding(tied, name, zh)).toContain("与其他通报相同最多的是A、D（各 40\u00a0%）");
  });

  test("notices whose intervals overlap are not told apart", () => {
    expect(shareFinding(notices, name, en)).toBe(
      "5.0\u00a0% to 10\u00a0% of a notice’s sentences stand in another; the intervals overlap, so notices are not told apart; 0\u00a0% to 10\u00a0% of a notice’s sentences repeat an earlier one, with intervals that overlap",
    );
  });

  test("matrix", () => {
    expect(matrixFinding(sharedMatrix([], notices, ["a", "b"]), 2, name, en)).toBe(
      "No two notices share a sentence",
    );
    expect(matrixFinding(sharedMatrix(places, notices, ["a", "b"]), 2, name, en)).toBe(
      "1 of 1 pairs of notices share a sentence; most of all A with B (1)",
    );
    expect(matrixFinding(sharedMatrix(places, notices, ["a", "b"]), 900, name, en)).toBe(
      "1 of 1 pairs of the 2 notices drawn share a sentence; most of all A with B (1)",
    );
  });

  test("matrix: pairs that share equally much are named alike", () => {
    const ids = ["a", "b", "c"];
    const shared = sharedMatrix(
      [place(1, "a", 0), place(1, "b", 0), place(2, "b", 40), place(2, "c", 0)],
      notices,
      ids,
    );
    expect(matrixFinding(shared, 3, name, en)).toBe(
      "2 of 3 pairs of notices share a sentence; most of all A with B and B with C (1 each)",
    );
    expect(matrixFinding(shared, 3, name, zh)).toContain("最多的是A与B、B与C（各 1 句）");
    const all = sharedMatrix(
      [place(1, "a", 0), place(1, "b", 0), place(1, "c", 0), place(1, "d", 0)],
      notices,
      [...ids, "d"],
    );
    expect(matrixFinding(all, 4, name, en)).toContain("most of all 6 of them (1 each)");
  });

  test("repeated responses", () => {
    const repeat = (notice_id: string, in_attachment: boolean) => ({notice_id, n_measures: 9, in_attachment});
    expect(repeatFinding([], name, en)).toBe("No response repeats an earlier one");
    expect(repeatFinding([repeat("a", false)], name, en)).toBe(
      "1 response repeats an earlier one, 0 of them in an attachment; most in A (1 of 9)",
    );
    expect(repeatFinding([repeat("a", true), repeat("b", true)], name, en)).toContain(
      "most in A and B (1 each)",
    );
    expect(repeatFinding([repeat("a", true), repeat("b", true), repeat("b", false)], name, en)).toBe(
      "3 responses repeat an earlier one, 2 of them in an attachment; most in B (2 of 9)",
    );
  });
});
