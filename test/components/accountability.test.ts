import {expect, test} from "vitest";
import {
  answeredFinding,
  answeredLead,
  answeredRows,
  kindFinding,
  kindMarks,
  money,
  moneyFinding,
  type Answered,
  type KindCount,
} from "../../src/components/accountability.js";
import {termLabels} from "../../src/components/terms.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const notice = (id: string, more: Partial<Answered> = {}): Answered => ({
  notice_id: id,
  leaves: 10,
  answered: 0,
  acts: 0,
  people: 0,
  units: 0,
  cases: 0,
  summary_acts: 0,
  summary_people: 0,
  uncounted: 0,
  ...more,
});
const act = (more: Partial<KindCount> = {}): KindCount => ({
  notice_id: "a",
  kind: "诫勉",
  under_problem: true,
  acts: 1,
  people: 2,
  units: null,
  cases: null,
  start: 5,
  end: 9,
  ...more,
});

test("the lead keeps those under problems apart from those in summaries", () => {
  expect(answeredLead([], en)).toBe("No notice has been read yet.");
  expect(answeredLead([notice("a")], en)).toBe("None of 1 notice reports that anybody answered.");
  const rows = [
    notice("a", {answered: 1, acts: 1, people: 4}),
    notice("b", {summary_acts: 1, summary_people: 9}),
  ];
  const lead = answeredLead(rows, en);
  expect(lead).toContain("2 of 2 notices report");
  expect(lead).toContain(
    "1 of 20 leaf problems (5\u00a0%, 95\u00a0% interval 1\u00a0%–24\u00a0%): 4 people there, and 9 in the notices’ own summaries",
  );
  expect(lead).not.toContain("13");
  expect(answeredLead(rows, zh)).toContain("20 个末级问题中的 1 个（5\u00a0%，95% 区间 1\u00a0%–24\u00a0%）");
});

test("kinds are ordered by people under problems; places have marks of their own; no number is not zero", () => {
  const rows = [
    act(),
    act({kind: "通报批评", people: null, start: 20, end: 24}),
    act({kind: "批评教育", people: 7}),
    act({under_problem: false, people: 30, notice_id: "b"}),
  ];
  const {kinds, marks} = kindMarks(rows, (id) => id, termLabels(zh), zh);
  expect(kinds).toEqual([
    {label: "批评教育", print: "7 人"},
    {label: "诫勉", print: "2 人; 概述：30 人"},
    {label: "通报批评", print: "未写数字"},
  ]);
  expect(marks.map(({people, summary}) => [people, summary])).toEqual([
    [2, false],
    [null, false],
    [7, false],
    [30, true],
  ]);
  expect(marks[1]!.href).toBe("./notice/a.html#span=20-24");
  // Thirty in a summary do not outdo seven under problems.
  expect(kindFinding(rows, termLabels(en), en)).toBe(
    "Under the problems most people met Criticism and education 批评教育: 7, in 1 notice",
  );
  expect(kindFinding([], termLabels(en), en)).toBe("No act of accountability has been read");
});

test("each notice has a row with its denominator; beyond twelve the others share one", () => {
  expect(answeredRows([], (id) => id, en)).toEqual([]);
  const rows = Array.from({length: 15}, (_, i) =>
    notice(`n${String(i).padStart(2, "0")}`, {answered: i % 3, people: i}),
  );
  const shown = answeredRows(rows, (id) => id, en);
  expect(shown).toHaveLength(13);
  expect(shown.at(-1)).toMatchObject({label: "3 others", href: undefined});
  expect(shown.at(-1)!.print).toMatch(/^\d+\/30 · \d+ p\.$/);
  expect(shown[0]!.value).toBe(0.2);
  expect(answeredRows([notice("a", {leaves: 0})], (id) => id, en)[0]).toMatchObject({
    value: null,
    print: "0/0 · 0 p.",
  });
});

test("the finding counts notices that name nobody", () => {
  expect(answeredFinding([notice("a"), notice("b", {answered: 5})], en)).toContain(
    "1 notice of 2 names nobody",
  );
  expect(answeredFinding([notice("a", {leaves: 0})], en)).toBe("No leaf problem has been read");
});

test("money returned is never added to losses averted, nor one currency to another", () => {
  const row = (effect: "returned" | "averted" | "not counted", base_value: number, base_unit = "元") => ({
    notice_id: "a",
    effect,
    base_unit,
    amounts: 1,
    base_value,
  });
  const told = moneyFinding(
    [row("returned", 126_000), row("returned", 5, "USD"), row("averted", 2_800_000)],
    3,
    zh,
  );
  expect(told).toContain("3 份通报中有 1 份写明金额：清退追缴 0.0005 万 USD + 12.6 万元，挽回损失 280 万元。");
  expect(moneyFinding([row("returned", 5)], 3, en)).toMatch(/^1 of 3 notices prints an amount: ¥5 /);
  expect(moneyFinding([row("not counted", 1)], 1, en)).toBe(
    "No notice prints an amount of money directly behind a word of return or recovery. 1 further amount stands in a measure of restitution without such a word before it and is not counted.",
  );
  expect(moneyFinding([{...row("not counted", 9), amounts: 3}], 1, en)).toContain("3 further amounts stand");
  expect(money(150_000_000, "元", zh)).toBe("1.5 亿元");
  expect(money(150_000_000, "元", en)).toBe("¥150,000,000");
});
