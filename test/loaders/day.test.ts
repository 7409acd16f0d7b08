import {expect, test} from "vitest";
import {daysOfMonth, isDay} from "../../loaders/day.js";

test.each(["2023-03-24", "2024-02-29", "1921-07-01"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  "2023-02-29",
  "2023-13-01",
  "2023-00-10",
  "0000-01-01",
  "2023-3-4",
  "20230304",
  "2023-03-04T00:00",
  "",
])("%j is none", (text) => {
  expect(isDay(text)).toBe(false);
});

test("a month has as many days as the calendar says", () => {
  for (const year of [1900, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month++) {
      expect(daysOfMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  }
});
