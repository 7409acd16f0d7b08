import {expect, test} from "vitest";
import {mentionNote, normFinding, normRows, rulesLead, type Written} from "../../src/components/rules.js";

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
