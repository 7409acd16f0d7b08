import {expect, test} from "vitest";
import {perLeafFinding, perLeafRows} from "../../src/components/per-leaf.js";

const en = (english: string) => english;

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
