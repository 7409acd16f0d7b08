import {expect, test} from "vitest";
import {isDay} from "../../loaders/day.js";

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
