import {expect} from "vitest";
import {test} from "../site.js";

test("a comparison is kept in the link, and its values lead to the sentences counted", async ({open}) => {
  const page = await open("compare.html");
  const lead = page.locator(".tz-lead");
  await lead.waitFor();
  const before = await lead.innerText();
  const picker = page.locator(".tz-picker").first();
  await picker.locator("> summary").press("Enter");
  await picker.getByRole("radio").nth(4).press("Space");
  await expect.poll(() => lead.innerText()).not.toBe(before);
  await expect.poll(() => page.url()).toContain("#nb=");
  const chosen = await lead.innerText();
  const again = await open(page.url());
  await expect.poll(() => again.locator(".tz-lead").innerText()).toBe(chosen);
  const target = await again.locator(".tz-result td a").first().getAttribute("href");
  expect(target).toMatch(/^\.\/notice\/[^#]+\.html#span=\d+-\d+$/);
});

test("words are compared by notice, and by year if the reader chooses", async ({open}) => {
  const page = await open("words.html");
  await page.locator(".tz-figure svg").first().waitFor();
  const finding = page.locator(".tz-figure h3");
  const before = await finding.innerText();
  await page.locator(".tz-choice select").first().selectOption("year");
  await expect.poll(() => finding.innerText()).toMatch(/^20\d\d: “/);
  expect(await finding.innerText()).not.toBe(before);
  expect(await page.locator(".tz-figure svg a").first().getAttribute("href")).toMatch(/#span=\d+-\d+$/);
});

test("a formula leads to every place where it stands", async ({open}) => {
  const page = await open("reuse.html");
  const first = page.locator(".tz-formulas > li").first();
  await first.waitFor();
  const wording = await first.locator("q").innerText();
  const target = await first.locator("a").last().getAttribute("href");
  const notice = await open(target!.slice(2));
  await expect.poll(() => notice.locator("mark.tz-lit").first().innerText()).toContain(wording.slice(0, 8));
});
