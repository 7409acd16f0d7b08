import {expect} from "vitest";
import type {Page} from "playwright-core";
import {listNotices} from "../../loaders/corpus.js";
import {hashInputs} from "../../src/workshop/inputs.js";
import {currentTables} from "../../src/notebook/current-tables.js";
import {openNodeEngine} from "../../src/notebook/node-engine.js";
import {hasSnapshot, listPages} from "../../src/notebook/page-cells.js";
import {test} from "../site.js";
import {soon} from "./in-page.js";

const [notice] = await listNotices("data");
const pages = listPages(".").filter(({cells}) => cells.length);
const addressOf = (page: string) => `${page.replace("[id]", notice!)}.html`;

async function reproduce(page: Page): Promise<void> {
  await page.locator(".tz-reproduce button").click();
  await page.waitForSelector(".tz-reproduce .tz-verdict", {timeout: 120_000});
}

/** Each cell's verdict, by its name. */
async function verdicts(page: Page): Promise<Record<string, string | null>> {
  const lines = await page
    .locator(".tz-reproduce li")
    .evaluateAll((items) =>
      items.map((item) => [item.querySelector("code")!.textContent, item.getAttribute("data-verdict")]),
    );
  return Object.fromEntries(lines) as Record<string, string | null>;
}

test("there are pages with cells", () => {
  expect(pages.length).toBeGreaterThan(0);
});

test.for(pages)("every cell of $file gives in Chromium what was published", async ({page, cells}, {open}) => {
  const opened = await open(addressOf(page));
  await expect.poll(() => opened.locator(".tz-cell").count(), soon).toBe(cells.length);
  await reproduce(opened);
  expect(await verdicts(opened)).toEqual(
    Object.fromEntries(cells.map((cell) => [cell.id, hasSnapshot(page, cell) ? "equal" : "none"])),
  );
  const summary = opened.locator(".tz-verdict");
  expect(await summary.textContent()).toContain("DuckDB v1.4.3");
  expect(await summary.locator("code").getAttribute("title")).toBe(hashInputs("."));
  expect(await summary.locator("time").textContent()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
});

test("a published result that the query does not give is marked as different, with the first difference", async ({
  open,
}) => {
  const [{page: name, cells}] = pages.filter(({page, cells}) =>
    cells.some((cell) => hasSnapshot(page, cell)),
  ) as [(typeof pages)[number]];
  const [cell] = cells.filter((cell) => hasSnapshot(name, cell));
  const page = await open("query.html");
  const manifest = await page.evaluate<{snapshots: Record<string, {file: string}>}>(
    `fetch("manifest.json").then((response) => response.json())`,
  );
  const {file} = manifest.snapshots[`${name}/${cell!.id}`]!;
  const engine = await openNodeEngine(await currentTables("."));
  const other = engine.answer(`FROM (${cell!.sql}) OFFSET 1`, cell!.given ?? {});
  engine.close();
  await page.route(`**/${file}`, (route) => route.fulfill({body: Buffer.from(other)}));
  await page.goto(new URL(addressOf(name), page.url()).href);
  await reproduce(page);
  expect((await verdicts(page))[cell!.id]).toBe("different");
  expect(await page.locator('.tz-reproduce [data-verdict="different"]').textContent()).toMatch(
    /rows: \d+ instead of \d+/,
  );
  expect(await page.locator(`[data-cell="${cell!.id}"] .tz-cell-verdict`).textContent()).toContain("different");
});
