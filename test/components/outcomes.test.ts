import {expect, test} from "vitest";
import {codeLabels} from "../../src/components/labels.js";
import {
  figureDots,
  figureFinding,
  meanShare,
  outcomeFinding,
  outcomeLead,
  shareDots,
  statusFinding,
  type NoticeOutcome,
  type Response,
} from "../../src/components/outcomes.js";

const english = (en: string) => en;
const same = (id: string) => id;
const families: Record<string, string> = {study: "symbolic", plans: "organisational", funding: "delivery"};
const familyOf = (code: string) => families[code] ?? code;

const response = (notice_id: string, evidence: boolean, ...instruments: string[]): Response => ({
  notice_id,
  evidence,
  instruments,
  figures: evidence ? 4 : 0,
  chars: 1000,
  start: 10,
  end: 20,
});

const some = [
  response("a", true, "study"),
  response("a", false, "study", "plans"),
  response("a", false, "study", "funding"),
  response("a", false),
  response("b", true, "funding"),
];

const outcome = (notice_id: string, leaves: number, checkable: number, words: number): NoticeOutcome => ({
  notice_id,
  leaves,
  checkable,
  words,
  rest: leaves - checkable - words,
  figures: 4 * checkable,
  chars: 1000 * leaves,
});
const outcomes = [outcome("a", 4, 1, 1), outcome("b", 1, 1, 0)];

test("the lead gives the mean over notices and their range", () => {
  expect(meanShare(outcomes, "checkable")).toBe(0.625);
  expect(outcomeLead(outcomes, english)).toBe(
    "On average, the responses to 63\u00a0% (95\u00a0% interval 25\u00a0%–100\u00a0%) of a notice’s leaf problems report something that can be checked, from 25\u00a0% to 100\u00a0% in 2 notices; 13\u00a0% (95\u00a0% interval 0\u00a0%–25\u00a0%) are answered by study, meetings, plans and the like alone.",
  );
  expect(outcomeLead(outcomes.slice(1), english)).toBe(
    "In the one notice, the responses to 100\u00a0% (95\u00a0% interval 21\u00a0%–100\u00a0%) of 1 leaf problem report something that can be checked; 0\u00a0% (95\u00a0% interval 0\u00a0%–79\u00a0%) are answered by study, meetings, plans and the like alone.",
  );
  expect(outcomeLead([], english)).toBe("No leaf problem has been read yet.");
});

test("notices are named only where their intervals lie apart", () => {
  const many = (id: string, k: number) => outcome(id, 50, k, 0);
  const finding = (a: number, b: number) => outcomeFinding([many("a", a), many("b", b)], same, english);
  expect(finding(45, 10)).toBe(
    "Something can be checked for 90\u00a0% (45/50) of leaf problems in a, for 20\u00a0% (10/50) in b",
  );
  expect(finding(25, 24)).toContain("the intervals overlap");
  expect(outcomeFinding([many("a", 5)], same, english)).toBe(
    "a reports something that can be checked for 10\u00a0% (5/50) of its leaf problems",
  );
  expect(outcomeFinding([], same, english)).toBe("No leaf problem to compare yet");
});

test("shares come with intervals, denominators and the first sentence", () => {
  const panels = {checkable: "C", words: "W"};
  const dots = shareDots(outcomes, some, panels, same, familyOf);
  expect(dots.map(({panel, row, note}) => [panel, row, note])).toEqual([
    ["C", "a", "1/4"],
    ["C", "b", "1/1"],
    ["W", "a", "1/4"],
    ["W", "b", "0/1"],
  ]);
  expect(dots[0]!.low).toBeGreaterThan(0);
  expect(dots[0]!.high).toBeLessThan(0.75);
  expect(dots[0]!.href).toBe("./notice/a.html#span=10-20");
  expect(dots[3]!.href).toBe("./notice/b.html");
});

test("figures for each 1,000 characters are a ratio of sums; notices without text are left out", () => {
  const empty = {...response("c", false), chars: 0};
  const rows = [...some, empty];
  const dots = figureDots([...outcomes, {...outcome("c", 1, 0, 0), chars: 0}], rows, same);
  expect(dots.map(({row, value, note}) => [row, value, note])).toEqual([
    ["a", 1, "4/4,000"],
    ["b", 4, "4/1,000"],
  ]);
  expect(dots[0]!.low).toBeLessThan(1);
  expect(figureFinding(dots, english)).toBe(
    "Responses give 1.0 to 4.0 figures for each 1,000 characters, most in b, fewest in a",
  );
  expect(figureFinding(dots.slice(0, 1), english)).toBe(
    "a gives 1.0 figures for each 1,000 characters of its responses",
  );
  expect(figureFinding([], english)).toBe("No response to count figures in yet");
});

test("the status finding is a mean over notices and counts what is only planned", () => {
  const label = codeLabels({topics: {}, instruments: {}, statuses: {}}, "en");
  const count = (notice_id: string, status: string, n: number, measures: number) => ({
    notice_id,
    status,
    n,
    measures,
    start: 0,
    end: 1,
  });
  const rows = [count("a", "done", 9, 10), count("a", "planned", 1, 10), count("b", "ongoing", 2, 2)];
  expect(statusFinding(rows, label, english)).toBe(
    "45\u00a0% of a notice’s measures are told as done on average, 0\u00a0% to 90\u00a0%; 1 of 12 measures is still only planned",
  );
  expect(statusFinding(rows.slice(0, 2), label, english)).toBe(
    "90\u00a0% of measures are told as done; 1 of 10 measures is still only planned",
  );
  expect(statusFinding([], label, english)).toBe("No measure has been read yet");
});
