import {expect} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const {tables} = await readCorpus("data");
const acts = tables.accountability;

test("people under problems are counted once: totals without their parts, one person met by several acts once", async ({
  open,
}) => {
  const page = await open("accountability.html?lang=en");
  const counted = acts.filter(
    ({problem_id, role, same_person, accountability_id}) =>
      problem_id !== null &&
      role !== "breakdown" &&
      (same_person === null || same_person === accountability_id),
  );
  const people = counted.reduce((sum, row) => sum + (row.people ?? 0), 0);
  await page.waitForSelector(".tz-lead");
  expect(await page.locator(".tz-lead").textContent()).toContain(`: ${people} people there`);
});

test("every act stands in its sentence, marked, and can be found by its kind", async ({open}) => {
  const page = await open("accountability.html?lang=en");
  // Other sentences stand above, and may be there first.
  const list = page.locator(".tz-sentences").last();
  await expect.poll(() => list.locator(".tz-sentences-count").innerText(), soon).toBe(`${acts.length} in all.`);
  await list.locator("select").selectOption("留置");
  expect(await list.locator("li mark").allInnerTexts()).toEqual(
    acts.filter(({kind}) => kind === "留置").map(({quote}) => quote),
  );
  await list.locator("li mark").first().click();
  await page.waitForSelector("mark.tz-lit");
  expect(page.url()).toContain("#span=");
});

test("the marks of the figure lead to sentences", async ({open}) => {
  const page = await open("accountability.html?lang=en");
  await page.waitForSelector('[data-figure="people-by-kind"] svg a');
  const links = await page
    .locator('[data-figure="people-by-kind"] svg a')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("href") ?? mark.getAttribute("xlink:href")));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^\.\/notice\/.+\.html#span=\d+-\d+$/);
});
