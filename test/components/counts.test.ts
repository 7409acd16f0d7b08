import {expect, test} from "vitest";
import {counted, rate} from "../../src/components/counts.js";
import {formatDay} from "../../src/components/days.js";

test("puts a noun into the right number", () => {
  expect([0, 1, 1204].map((n) => counted(n, "notice"))).toEqual(["0 notices", "1 notice", "1,204 notices"]);
  expect(counted(2, "body", "bodies")).toBe("2 bodies");
});

test("gives a rate to one decimal, and none over nothing", () => {
  expect(rate(91, 33)).toBe("2.8");
  expect(rate(0, 0)).toBe("–");
});

test("prints days in UTC, in whatever zone the reader sits", () => {
  expect(formatDay(new Date("2023-05-10T00:00:00Z"))).toBe("2023-05-10");
  expect(formatDay("2023-05-10")).toBe("2023-05-10");
  expect(formatDay(null)).toBeNull();
});
