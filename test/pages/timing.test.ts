import {expect} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const {tables} = await readCorpus("data");
const days = tables.notices.flatMap(({feedback_date, issue_date}) =>
  feedback_date === null || issue_date === null
    ? []
    : [(Date.parse(issue_date) - Date.parse(feedback_date)) / 86_400_000],
);

test("the reader's limit counts anew, and the address keeps it", async ({open}) => {
  const page = await open("timing.html?lang=en");
  const finding = page.locator('[data-figure="course-of-notices"] h3');
  const limit = Math.min(...days);
  await page.locator(".tz-limit input").fill(String(limit));
  const within = days.filter((n) => n <= limit).length;
  const told = `${within} of ${days.length} notices were signed within ${limit} days`;
  await expect.poll(() => finding.innerText(), soon).toContain(told);
  await expect.poll(() => new URL(page.url()).hash, soon).toContain("nb=");
  const again = await open(page.url());
  await expect
    .poll(() => again.locator('[data-figure="course-of-notices"] h3').innerText(), soon)
    .toContain(told);
  expect(await again.locator(".tz-limit input").inputValue()).toBe(String(limit));
});

test("a limit that is half typed leaves the last whole one", async ({open}) => {
  const page = await open("timing.html?lang=en");
  const finding = page.locator('[data-figure="course-of-notices"] h3');
  await page.locator(".tz-limit input").fill("150");
  await expect.poll(() => finding.innerText(), soon).toContain("within 150 days");
  await page.locator(".tz-limit input").fill("");
  await page.locator(".tz-limit input").fill("-3");
  expect(await finding.innerText()).toContain("within 150 days");
  await page.locator(".tz-limit input").blur();
  expect(await page.locator(".tz-limit input").inputValue()).toBe("150");
});

test("each date stands in the sentence that prints it", async ({open}) => {
  const page = await open("timing.html?lang=zh");
  const marks = page.locator(".tz-sentences li mark");
  await marks.first().waitFor();
  for (const date of await marks.allInnerTexts()) expect(date).toMatch(/^\d+[-/.月]\d+$/);
});

test.for([1280, 360])("the table of a figure scrolls within a page of %i pixels", async (width, {open}) => {
  const page = await open("timing.html?lang=en");
  await page.setViewportSize({width, height: 800});
  await page.locator(".tz-data > summary").first().press("Enter");
  await page.locator(".tz-data table").first().waitFor(soon);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
