import {expect, test} from "vitest";
import {
  agreeRows,
  claimPairs,
  claimsLead,
  holdFinding,
  pairFinding,
  reason,
  type ClaimLine,
} from "../../src/components/claims.js";
import {termLabels} from "../../src/components/terms.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const labels = termLabels(en);
const claim = (
  notice_id: string,
  value: number | null,
  counted: number | null,
  more: Partial<ClaimLine> = {},
): ClaimLine => ({
  notice_id,
  claim: "problems_total",
  value,
  unit: "个",
  approx: null,
  counted,
  verdict: value === null ? "blank" : counted === null ? "no count" : value === counted ? "agrees" : "differs",
  start: 1,
  end: 4,
  ...more,
});
const rows = [
  claim("a", 10, 10),
  claim("a", 115, 29, {claim: "measures"}),
  claim("b", 52, 46),
  claim("b", null, null),
];

test("the lead counts totals that hold, and those that cannot be compared", () => {
  expect(claimsLead([], en)).toBe("No notice states a total of its own.");
  expect(claimsLead([claim("a", 3, null)], en)).toBe(
    "None of 1 total that the notices state can be compared with a count.",
  );
  expect(claimsLead(rows, en)).toMatch(
    /^Of 3 totals in 2 notices that can be counted again, 1 holds \(33\u00a0%, 95\u00a0% interval \d+\u00a0%–\d+\u00a0%\); 1 further total has no count/,
  );
  expect(claimsLead(rows, zh)).toContain("可以重新计数的总数有 3 个，相符 1 个");
});

test("the widest difference comes first, and what is cut is counted", () => {
  const {pairs, others} = claimPairs(rows, (id) => id, labels, en, 2);
  expect(pairs.map(({label, claimed, counted, agrees}) => [label, claimed, counted, agrees])).toEqual([
    ["a: measures", 115, 29, false],
    ["b: problems", 52, 46, false],
  ]);
  expect(others).toBe(1);
  expect(pairs[0]!.href).toBe("./notice/a.html#span=1-4");
  expect(pairFinding(rows, (id) => id, labels, en)).toBe(
    "2 totals differ from the count, most of all a: 115 measures claimed, 29 counted",
  );
  expect(pairFinding([claim("a", 1, 1)], (id) => id, labels, en)).toBe("The one total agrees with the count");
  expect(pairFinding([], (id) => id, labels, en)).toBe("There is nothing to compare");
});

test("shares are by notice first, then by kind, then over all", () => {
  expect(agreeRows([], (id) => id, labels, en)).toEqual([]);
  expect(agreeRows(rows, (id) => id, labels, en).map(({label, print}) => [label, print])).toEqual([
    ["a", "1/2"],
    ["b", "0/1"],
    ["All notices: problems", "1/2"],
    ["All notices: measures", "0/1"],
    ["All notices, all totals", "1/3"],
  ]);
  expect(holdFinding(rows, en)).toBe(
    "In 0 of 2 notices every total that can be compared holds; 33\u00a0% of all totals do",
  );
});

test("what is not compared says why", () => {
  expect(reason(claim("a", null, null), en)).toBe("the number is missing in print");
  expect(reason({claim: "clues_done_rate", verdict: "no count"}, en)).toContain("rate");
  expect(reason({claim: "aspects", verdict: "none printed"}, zh)).toBe("文中未列出此类条目");
  expect(reason({claim: "problems_total", verdict: "approximate"}, en)).toBe("printed as approximate");
});
