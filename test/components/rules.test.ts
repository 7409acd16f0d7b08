import {expect, test} from "vitest";
import {
  documentCells,
  documentFinding,
  mentionNote,
  normFinding,
  normRows,
  ownLeft,
  perLeafFinding,
  perLeafRows,
  rulesLead,
  type DocumentCount,
  type Written,
} from "../../src/components/rules.js";
import {termLabels} from "../../src/components/terms.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const written = (id: string, more: Partial<Written> = {}): Written => ({
  notice_id: id,
  mentions: 0,
  written_mentions: 0,
  written: 0,
  revised: 0,
  norms: 0,
  plans: 0,
  unfinished: 0,
  ...more,
});
const count = (
  action: string | null,
  doc_type: string | null,
  mentions: number,
  origin = "own",
  is_written = origin === "own",
): DocumentCount => ({
  action,
  doc_type,
  origin,
  is_written,
  mentions,
  titles: mentions,
  notice_id: "a",
  start: mentions,
  end: mentions + 1,
});

test("the lead tells plans from rules", () => {
  expect(rulesLead([], en)).toBe("No notice has been read yet.");
  expect(rulesLead([written("a")], en)).toContain("None of 1 notice names a document");
  const lead = rulesLead([written("a", {written: 4, plans: 3, norms: 1}), written("b")], en);
  expect(lead).toContain("1 of 2 notices name 4 documents");
  expect(lead).toContain(
    "75\u00a0% (95\u00a0% interval 30\u00a0%–95\u00a0%) are plans with a target or a period, 25\u00a0% (95\u00a0% interval 5\u00a0%–70\u00a0%) rules that stay",
  );
  expect(rulesLead([written("a", {written: 4, plans: 1, norms: 3})], zh)).toContain("方案、计划类占 25\u00a0%");
});

test("the map holds what was written only; rare kinds and verbs stand together and nothing is lost", () => {
  const rows = [
    count("制定", "方案", 9),
    count("学习", "条例", 50, "external"),
    count("印发", "方案", 4),
    count("修订", "办法", 2),
    count("建立", null, 1),
    count("发布", "函", 1),
    count("制定", "方案", 6, "own", false),
    count("落实", "细则", 3, "own", false),
  ];
  const map = documentCells(rows, termLabels(zh), zh, 2, 2);
  expect(map.rows).toEqual(["方案", "办法", "其他种类"]);
  expect(map.columns).toEqual(["制定", "印发", "其他"]);
  expect(map.cells.reduce((sum, {value}) => sum + value, 0)).toBe(17);
  expect(map.cells.every((cell) => map.rows.includes(cell.row) && map.columns.includes(cell.column))).toBe(
    true,
  );
  expect(map.cells[0]!.href).toBe("./notice/a.html#span=9-10");
  expect(documentCells([], termLabels(zh), zh)).toEqual({rows: [], columns: [], cells: []});
  expect(documentFinding(rows, termLabels(en), en)).toBe(
    "Of 76 mentions of documents in 《》, 17 say that the body wrote or revised one of its own; the most frequent kind is scheme 方案 (13)",
  );
  expect(ownLeft(rows, en)).toContain("9 of 26 mentions of own documents are not drawn");
  expect(ownLeft(rows.slice(0, 3), en)).toBe("");
});

test("documents per problem print their denominator and an interval around the mean", () => {
  const rows = [
    {notice_id: "a", documents: 0, leaves: 5},
    {notice_id: "a", documents: 2, leaves: 5},
    {notice_id: "b", documents: 3, leaves: 2},
  ];
  const [b, a] = perLeafRows(rows, (id) => id, en);
  expect(b).toMatchObject({label: "b", value: 3, low: 3, high: 3, print: "6/2"});
  expect(a).toMatchObject({label: "a", value: 1, print: "10/10"});
  expect(a!.low).toBeLessThan(1);
  expect(a!.high).toBeGreaterThan(1);
  expect(perLeafFinding(rows, (id) => id, en)).toContain("between 1.00 (a) and 3.00 (b)");
  expect(perLeafFinding(rows.slice(0, 2), (id) => id, en)).toContain("a names 1.00 documents");
  expect(perLeafFinding([], (id) => id, en)).toBe("No leaf problem has been read");
  expect(perLeafRows([], (id) => id, en)).toEqual([]);
});

test("a notice with neither rules nor plans has a row without a share", () => {
  const rows = normRows([written("a", {norms: 1, plans: 3, written: 4}), written("b")], (id) => id, en);
  expect(rows.map(({label, value, print}) => [label, value, print])).toEqual([
    ["a", 0.25, "1/4"],
    ["b", null, "0/0"],
  ]);
  expect(normFinding([written("a", {norms: 1, plans: 3}), written("b", {norms: 2})], en)).toBe(
    "1 of 2 notices name more plans than rules; in all, 3 rules beside 3 plans",
  );
  expect(normFinding([written("a")], en)).toBe("Neither rules nor plans are named");
});

test("titles are told from mentions", () => {
  expect(mentionNote([written("a", {written: 3, written_mentions: 5, unfinished: 1})], en)).toContain(
    "3 titles in 5 mentions",
  );
  expect(mentionNote([written("a", {unfinished: 1})], zh)).toContain("尚在起草的 1 处未计入");
});
