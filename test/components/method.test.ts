import {existsSync} from "node:fs";
import {expect, test} from "vitest";
import {
  comparedFields,
  fieldFinding,
  fieldRows,
  methodLead,
  noticeFinding,
  noticeRows,
  printShare,
  type EvaluationLine,
} from "../../src/components/method.js";
import {statistics} from "../../src/components/statistics.js";

const en = (text: string) => text;
const line = (notice_id: string, field: string, metric: string, value: number, n = 10): EvaluationLine => ({
  notice_id,
  field,
  metric,
  value,
  low: value - 0.1,
  high: Math.min(1, value + 0.05),
  n_gold: n,
  n_found: n + 1,
  n_right: n - 1,
});

const rows = [
  line("all", "topic", "kappa", 0.9),
  line("all", "measures", "f1", 0.995),
  line("all", "problems", "f1", 1),
  line("all", "instruments", "jaccard", 0.7),
  line("a", "topic", "kappa", 0.8),
  line("b", "topic", "kappa", 0.95),
  line("a", "measures", "precision", 0.9),
];

test("the lead follows the figures", () => {
  const said = methodLead(rows, ["a"], en);
  expect(said).toContain(
    "Against 2 annotated notices, 1 of them published ones of this corpus and 1 of our own writing",
  );
  expect(said).toContain("F1 is 1.00 (0.90 to 1.00) for problems and 0.99 (0.89 to 1.00) for measures");
  expect(said).toContain("agreement is least for instruments: mean Jaccard index 0.70");
  const each = [...rows, line("a", "instruments", "jaccard", 0.66), line("b", "instruments", "jaccard", 0.8)];
  expect(methodLead(each, ["a"], en)).toMatch(
    /Jaccard index 0\.70 [^,]*, and 0\.66 in published notices alone\.$/,
  );
  const changed = rows.map((row) => (row.field === "instruments" ? {...row, value: 0.95} : row));
  expect(methodLead(changed, ["a"], en)).toContain("agreement is least for topic: Cohen’s κ 0.90");
  expect(methodLead([], [], en)).toMatch(/no notice has been annotated/);
  expect(
    methodLead(
      rows.filter(({notice_id}) => notice_id !== "b"),
      [],
      en,
    ),
  ).toContain("1 annotated notice,");
});

test("figures are cut, not rounded, and survive their binary digits", () => {
  expect([0.995, 1, 0.29, 0.57, -0.125].map(printShare)).toEqual(["0.99", "1.00", "0.29", "0.57", "-0.13"]);
});

test("fields stand in reading order, unknown ones last", () => {
  expect(comparedFields([...rows, line("all", "new", "f1", 1)])).toEqual([
    "problems",
    "measures",
    "topic",
    "instruments",
    "new",
  ]);
});

test("a row a field has the notices as rings, and a row a notice its own interval", () => {
  const topic = fieldRows(rows, en).find(({label}) => label === "topic")!;
  expect(topic).toMatchObject({value: 0.9, each: [0.8, 0.95], pooled: true, n: 10});
  const each = noticeRows(rows, "topic", (id) => id.toUpperCase(), en);
  expect(each.map(({label, value}) => [label, value])).toEqual([
    ["all, pooled", 0.9],
    ["A", 0.8],
    ["B", 0.95],
  ]);
  expect(noticeRows(rows, "measures", String, en).find(({panel}) => panel === "Precision")!.n).toBe(11);
});

test("findings name the least, and the range over notices", () => {
  expect(fieldFinding(rows, en)).toContain("least for measures (F1 0.99)");
  expect(fieldFinding([], en)).toMatch(/Nothing/);
  expect(noticeFinding(rows, "topic", (id) => id, en)).toBe("Topic: Cohen’s κ from 0.80 (a) to 0.95 (b)");
  expect(noticeFinding(rows.slice(0, 5), "topic", (id) => id, en)).toContain("in the one notice");
  expect(noticeFinding([], "topic", (id) => id, en)).toMatch(/No notice/);
});

test("the files that compute the statistics are where the page says", () => {
  for (const {file} of statistics) expect(existsSync(file), file).toBe(true);
});
