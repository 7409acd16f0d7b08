import {expect} from "vitest";
import type {Page} from "playwright-core";
import {test} from "../site.js";
import {soon} from "./in-page.js";

/** How far below the top of the window a heading stands. */
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((heading) => Math.round(heading.getBoundingClientRect().top));

test("the link of a heading arrives though the page grows above it, until the reader scrolls", async ({
  open,
}) => {
  const page = await open("rules.html#for-each-problem");
  await page.locator("[data-figure=documents-per-problem] svg").waitFor();
  await page.locator(".tz-sentences li").first().waitFor();
  await expect.poll(() => topOf(page, "for-each-problem"), soon).toBeLessThan(150);
  expect(await topOf(page, "for-each-problem")).toBeGreaterThanOrEqual(0);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => topOf(page, "for-each-problem"), soon).toBeGreaterThan(300);
});

test("a click on a heading keeps what the reader has chosen, in the address too", async ({open}) => {
  const page = await open("promises.html?lang=en");
  await page.getByLabel("As of").fill("2024-07-15");
  await expect.poll(() => new URL(page.url()).hash, soon).toContain("nb=");
  await page.locator("h2 a", {hasText: "On one time axis"}).click();
  await expect.poll(() => new URL(page.url()).hash, soon).toMatch(/^#on-one-time-axis&nb=./);
  expect(await page.getByLabel("As of").inputValue()).toBe("2024-07-15");
  const again = await open(page.url());
  await expect.poll(() => again.getByLabel("As of").inputValue(), soon).toBe("2024-07-15");
  await expect.poll(() => topOf(again, "on-one-time-axis"), soon).toBeLessThan(150);
});
