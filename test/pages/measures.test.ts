import {expect} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const {tables} = await readCorpus("data");
const using = (code: string) => tables.measures.filter(({instruments}) => instruments.includes(code)).length;

test("the measures of an instrument are listed, each with its sentence; another one is asked of the engine", async ({
  open,
}) => {
  const page = await open("measures.html");
  const list = page.locator("h3:has-text('The measures of an instrument') ~ .observablehq .tz-result").first();
  await list.waitFor();
  expect(await list.locator("tbody tr").count()).toBe(using("rules"));
  await page.locator(".tz-choice select").selectOption({label: "Sanction"});
  await expect.poll(() => list.locator("tbody tr").count(), soon).toBe(using("sanction"));
  expect(await list.locator("a.tz-original").first().getAttribute("href")).toMatch(/notice\/.+#span=\d+-\d+$/);
});

test("every cell of the heat map leads to its first measure, and the test's numbers are printed", async ({
  open,
}) => {
  const page = await open("measures.html");
  const map = page.locator("[data-figure='instruments-by-notice']");
  await map.locator("a").first().waitFor();
  const told = tables.measures.filter(({duplicate_of}) => duplicate_of === null);
  const cells = new Set(
    told.flatMap(({notice_id, instruments}) => instruments.map((code) => `${notice_id} ${code}`)),
  );
  expect(await map.locator("a").count()).toBe(cells.size);
  const caption = await page.locator("[data-figure='instruments-by-dimension'] figcaption").innerText();
  expect(caption).toContain(`n = ${told.length} measures, χ² = `);
  expect(caption).toMatch(
    /χ² = \d+\.\d, df = \d+, p .*Cramér’s V = 0\.\d\d, \d+\u00a0% of cells expected below five/,
  );
});
