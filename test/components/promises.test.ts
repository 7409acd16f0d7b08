import {expect, test} from "vitest";
import {
  firstAsOf,
  followUps,
  promiseFinding,
  promiseLead,
  standingOf,
  withAddresses,
  type Promised,
} from "../../src/components/promises.js";

const english = (en: string) => en;
const chinese = (_: string, zh: string) => zh;
const same = (id: string) => id;

const promise = (notice_id: string, due: string | null, start = 0, signed: string | null = null): Promised => ({
  notice_id,
  signed: signed === null ? null : new Date(signed),
  due_start: due === null ? null : new Date(due),
  due_end: due === null ? null : new Date(due),
  precision: due === null ? "vague" : "day",
  quote: "年内完成",
  problem: null,
  start,
  end: start + 4,
});

const some = [
  promise("b", "2023-12-31"),
  promise("a", "2023-06-30", 9),
  promise("a", null),
  promise("a", "2023-06-30"),
];

test("what falls due on the day itself is still open", () => {
  const on = standingOf(some, "2023-06-30");
  expect([on.past.length, on.open.length, on.vague.length]).toEqual([0, 3, 1]);
  const after = standingOf(some, "2023-07-01");
  expect([after.past.length, after.open.length, after.vague.length]).toEqual([2, 1, 1]);
});

test("what is signed after the day is not promised yet; what is signed on it is", () => {
  const two = [...some, promise("c", "2024-12-31", 0, "2024-02-23"), promise("c", null, 9, "2024-02-23")];
  const before = standingOf(two, "2024-02-22");
  expect([before.past.length, before.open.length, before.vague.length, before.later]).toEqual([3, 0, 1, 2]);
  expect(promiseLead(before, 3, "2024-02-22", english)).toBe(
    "2 of 3 notices promised 4 things for a time after the signature, 3 with a date. As of 22 Feb 2024, 3 of 3 are past due. 2 signed later are left out.",
  );
  expect(standingOf(two, "2024-02-23")).toMatchObject({later: 0, open: [{notice_id: "c"}]});
  const none = standingOf(two.slice(4), "2019-01-01");
  expect(promiseLead(none, 3, "2019-01-01", english)).toBe(
    "By 1 Jan 2019 no promise had been made: all 2 were signed later.",
  );
  expect(promiseLead(none, 3, "2019-01-01", chinese)).toBe(
    "截至2019年1月1日尚未作出任何承诺：全部 2 项的落款均在其后。",
  );
  expect(promiseFinding(none, "2019-01-01", english)).toBe("No dated promise had been made by 1 Jan 2019");
});

test("the list runs from the earliest, then in the order of the text", () => {
  const list = followUps(standingOf(some, "2024-01-10").past, "2024-01-10", same);
  expect(list.map(({notice_id, start, days_past}) => [notice_id, start, days_past])).toEqual([
    ["a", 0, 194],
    ["a", 9, 194],
    ["b", 0, 10],
  ]);
  expect(withAddresses(list, "https://example.org/s/promises.html?lang=zh#x")[1]!.address).toBe(
    "https://example.org/s/notice/a.html#span=9-13",
  );
});

test("one looks first from the latest signature, else from the last promise", () => {
  const signed = [new Date("2020-07-31"), null, new Date("2024-02-23")];
  expect(firstAsOf(signed, some)).toBe("2024-02-23");
  expect(firstAsOf([null], some)).toBe("2023-12-31");
  expect(firstAsOf([], [])).toBeNull();
});

test("the lead follows the day", () => {
  expect(promiseLead(standingOf(some, "2023-07-01"), 5, "2023-07-01", english)).toBe(
    "2 of 5 notices promised 4 things for a time after the signature, 3 with a date. As of 1 Jul 2023, 2 of 3 are past due.",
  );
  expect(promiseLead(standingOf(some, "2024-01-01"), 5, "2024-01-01", chinese)).toBe(
    "5 份通报中有 2 份作出 4 项落款之后方到期的承诺，其中 3 项有日期。截至2024年1月1日，3 项中 3 项已到期。",
  );
  expect(promiseLead(standingOf([], "2024-01-01"), 5, "2024-01-01", english)).toBe(
    "No promise with a deadline has been found.",
  );
  expect(promiseLead(standingOf([], "2024-01-01"), 0, "2024-01-01", english)).toBe(
    "No notice has been read yet.",
  );
});

test("the finding names the next promise, or says that all are past", () => {
  expect(promiseFinding(standingOf(some, "2023-07-01"), "2023-07-01", english)).toBe(
    "2 of 3 dated promises were due before 1 Jul 2023; the next is due by 31 Dec 2023",
  );
  expect(promiseFinding(standingOf(some, "2024-01-01"), "2024-01-01", english)).toBe(
    "All 3 dated promises were due before 1 Jan 2024",
  );
  expect(promiseFinding(standingOf(some.slice(0, 1), "2024-01-01"), "2024-01-01", english)).toBe(
    "The one dated promise was due before 1 Jan 2024",
  );
});
