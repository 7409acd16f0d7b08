import {expect} from "vitest";
import {test} from "../site.js";

test("the measures of an instrument are listed, each with its sentence; another one is asked of the engine", async ({
  open,
}) => {
  const page = await open("measures.html");
  const list = page.locator("h3:has-text('The measures of an instrument') ~ .observablehq .tz-result").first();
  await list.waitFor();
  expect(await list.locator("tbody tr").count()).toBe(96);
  await page.locator(".tz-choice select").selectOption({label: "Sanction"});
  await page.waitForFunction("document.querySelector('.tz-result').querySelectorAll('tbody tr').length === 9");
  expect(await list.locator("a.tz-original").first().getAttribute("href")).toMatch(/notice\/.+#span=\d+-\d+$/);
});

test("every cell of the heat map leads to its first measure, and the test's numbers are printed", async ({
  open,
}) => {
  const page = await open("measures.html");
  const map = page.locator("[data-figure='instruments-by-notice']");
  await map.locator("a").first().waitFor();
  expect(await map.locator("a").count()).toBe(79);
  expect(await page.locator("[data-figure='instruments-by-dimension'] figcaption").innerText()).toMatch(
    /n = 319 measures, χ² = \d+\.\d, df = \d+, p .*Cramér’s V = 0\.\d\d, \d+\u00a0% of cells expected below five/,
  );
});
