import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {expect} from "vitest";
import {listNotices} from "../../loaders/corpus.js";
import {listPages} from "../../src/notebook/page-cells.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [notice] = await listNotices("data");
const addresses = listPages(".").map(({page}) => `${page.replace("[id]", notice!)}.html`);
/** The serious and critical violations, each with the first of its elements. */
const violations = `axe.run().then(({violations}) => violations
  .filter(({impact}) => impact === "serious" || impact === "critical")
  .map(({id, nodes}) => id + ": " + nodes.length + " × " + nodes[0].target + " " + nodes[0].failureSummary))`;

// A page is loaded once: wide and light in English, then narrow and dark in Chinese with what is folded opened.
test.for(addresses)("%s has no serious violation", async (address, {open}) => {
  const page = await open(address, {colorScheme: "light", locale: "en-US"});
  await page.waitForSelector("main h1");
  await expect
    .poll(() => page.locator(".observablehq-loading, .tz-loading, .tz-cell[data-phase=running]").count(), soon)
    .toBe(0);
  await page.evaluate(axe);
  expect(await page.evaluate(violations)).toEqual([]);
  await page.emulateMedia({colorScheme: "dark"});
  await page.setViewportSize({width: 360, height: 800});
  await page.getByRole("button", {name: "中文"}).click();
  for (const folded of await page.locator(".tz-queries > summary").all()) await folded.press("Enter");
  const [bar] = await page.locator(".tz-cell-bar").all();
  if (bar) {
    await bar.press("Enter");
    await page.locator(".cm-content").first().waitFor();
    for (const menu of await page.locator(".tz-masthead summary, .tz-picker > summary").all())
      await menu.press("Enter");
  }
  expect(await page.evaluate(violations)).toEqual([]);
});
