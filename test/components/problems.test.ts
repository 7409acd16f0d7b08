import {describe, expect, test} from "vitest";
import type {CodeLabels} from "../../src/components/labels.js";
import {profileOf, topicLead} from "../../src/components/problems.js";
import {jensenShannon} from "../../src/components/stats/jensen-shannon.js";

const same = (code: string) => code.toUpperCase();
const label: CodeLabels = {
  topic: same,
  instrument: same,
  status: same,
  dimension: same,
  kind: same,
  family: same,
  familyOf: same,
};
const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const rows = [
  {notice_id: "a", topic: "water", dimension: "policy", n: 1, leaves: 10},
  {notice_id: "a", topic: "style", dimension: "discipline", n: 9, leaves: 10},
  {notice_id: "b", topic: "water", dimension: "policy", n: 2, leaves: 2},
];

describe("the answer in a sentence", () => {
  test("takes the mean of shares, so that a long notice counts no more than a short one", () => {
    expect(topicLead(rows, label, en)).toBe(
      "The topic with the largest share on average is WATER: 55\u00a0% (95\u00a0% interval 10\u00a0%–100\u00a0%) of a notice’s leaf problems, found in 2 of 2 notices, followed by STYLE (45\u00a0%).",
    );
  });

  test("follows the data and the language", () => {
    const other = rows.map((row) => (row.notice_id === "b" ? {...row, topic: "style"} : row));
    expect(topicLead(other, label, zh)).toContain("STYLE：占一份通报末级问题的 95\u00a0%");
  });

  test("holds for one topic and for none", () => {
    expect(topicLead(rows.slice(2), label, en)).toMatch(
      /WATER: 100\u00a0% \(95\u00a0% interval \d+\u00a0%–100\u00a0%\) .*, found in 1 of 1 notices\.$/,
    );
    expect(topicLead([], label, en)).toBe("No leaf problem has been read yet.");
  });
});

describe("profile", () => {
  test("adds topics up to dimensions, the greatest mean share first", () => {
    const {counts, order} = profileOf([...rows, {...rows[0]!, topic: "air", n: 3}]);
    expect(counts).toContainEqual({notice_id: "a", dimension: "policy", n: 4, leaves: 10});
    expect(order).toEqual(["policy", "discipline"]);
  });

  test("gives distances of all pairs, and none where there is one notice", () => {
    const profile = profileOf(rows);
    const distances = profile.distances(["a", "b"], jensenShannon);
    expect(distances).toHaveLength(4);
    expect(distances.find(({a, b}) => a === "a" && b === "b")!.distance).toBeCloseTo(
      jensenShannon([1, 9], [2, 0])!,
      12,
    );
    expect(distances.find(({a, b}) => a === "a" && b === "a")!.distance).toBe(0);
    expect(profile.distances(["a"], jensenShannon)).toEqual([]);
  });

  test("names the nearest and the farthest pair", () => {
    const distances = [
      {a: "a", b: "b", distance: 0.3},
      {a: "a", b: "c", distance: 0.7},
      {a: "b", b: "a", distance: 0.3},
    ];
    expect(profileOf(rows).distanceFinding(distances, same, en)).toBe(
      "A and B are closest in their topics (0.30), A and C farthest apart (0.70)",
    );
  });
});
