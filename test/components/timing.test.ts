import {expect, test} from "vitest";
import {
  courseFinding,
  courses,
  limitFinding,
  stageText,
  summaries,
  timingLead,
  type Durations,
} from "../../src/components/timing.js";

const en = (english: string) => english;
const zh = (_: string, chinese: string) => chinese;
const notice = (
  notice_id: string,
  inspection: number | null,
  feedback: number | null,
  signature: number | null,
  publication: number | null = null,
): Durations => ({notice_id, inspection, feedback, signature, publication});

const rows = [notice("a", 60, 70, 188, 11), notice("b", 102, 70, 152), notice("c", null, null, null)];

test("what is missing or out of order is counted, never taken for zero", () => {
  const [inspection, , signature, publication] = summaries([...rows, notice("d", 60, 1, -5, 0)]);
  expect(inspection).toMatchObject({missing: 1, reversed: 0, median: 60});
  expect(signature).toMatchObject({missing: 1, reversed: 1, median: 170, quartiles: null});
  expect(publication!.known.map(({days}) => days)).toEqual([11, 0]);
  expect(stageText(signature!, en)).toBe(
    "Feedback to signature: median 170 days (152–188), 2 notices; 1 without a date; 1 with dates out of order",
  );
  expect(stageText(publication!, zh)).toContain("中位数 5.5 天（0–11），2 份通报；2 份缺日期");
});

test("eight notices have a middle half", () => {
  const eight = Array.from({length: 8}, (_, i) => notice(String(i), 10, 20, 10 * (i + 1)));
  expect(summaries(eight)[2]!.quartiles).toEqual([27.5, 62.5]);
});

test("the lead says medians of many, the days of one, and that there are none", () => {
  expect(timingLead([], en)).toBe("No notice has been read yet.");
  expect(timingLead(rows, en)).toBe(
    "Findings came back 70 days after the inspection ended, and the notice was signed 170 days after that (medians; from 152 to 188 days in 2 of 3 notices).",
  );
  expect(timingLead([rows[0]!], en)).toContain("in the one notice of 1 that prints both days");
  expect(timingLead([rows[2]!], en)).toBe(
    "None of 1 notice prints both the day of the feedback and that of its signature.",
  );
});

test("the limit is kept by those on it", () => {
  expect(limitFinding(rows, 152, en)).toContain(
    "1 of 2 notices were signed within 152 days of the feedback (50\u00a0%",
  );
  expect(limitFinding(rows, 151, en)).toContain("0 of 2 notices");
  expect(limitFinding([rows[2]!], 10, en)).toBe("No notice prints both days");
});

test("courses lie around the day of the feedback, the slowest first", () => {
  const {drawn, left} = courses(rows, ({notice_id}) => notice_id !== "c");
  expect(left).toBe(1);
  expect(drawn).toEqual([
    {notice_id: "a", begin: -129, end: -70, signed: 188, published: 199},
    {notice_id: "b", begin: -171, end: -70, signed: 152, published: null},
  ]);
});

test("the slowest and the fastest are named", () => {
  const name = (id: string) => id.toUpperCase();
  expect(courseFinding(rows, name, en)).toBe(
    "A signed its notice 188 days after the feedback, B after 152 days",
  );
  expect(courseFinding([notice("b", 1, 1, 1), notice("a", 1, 1, 9)], name, zh)).toBe(
    "A在反馈 9 天后落款，B为 1 天",
  );
  expect(courseFinding([rows[0]!, notice("b", 1, 1, 188)], name, en)).toBe(
    "All 2 notices that print both days were signed 188 days after the feedback",
  );
  expect(courseFinding([notice("a", 1, 1, 1), rows[2]!], name, en)).toBe(
    "A signed its notice 1 day after the feedback",
  );
  expect(courseFinding([rows[2]!], name, en)).toBe("No notice prints both days");
});
