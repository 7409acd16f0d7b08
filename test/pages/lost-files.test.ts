import type {Page} from "playwright-core";
import {expect} from "vitest";
import {test, type Open} from "../site.js";
import {soon} from "./in-page.js";

/* What a page says and does when a file does not arrive as it should; that nothing is left unhandled, `open` sees to. */

/** Opens the workbench where scripts of some name are broken. */
async function openWithout(open: Open, name: string): Promise<Page> {
  const page = await open("index.html");
  const body = "throw new Error('lost on the way');";
  await page.route(`**/_bundle/${name}.*.js`, (route) => route.fulfill({body, contentType: "text/javascript"}));
  await page.goto(new URL("query.html?lang=en", page.url()).href);
  return page;
}

async function run(page: Page, sql: string): Promise<void> {
  await page.locator(".tz-bench .cm-content").fill(sql);
  await page.locator(".tz-bench button", {hasText: "Run"}).click();
}

test("an editor that cannot be loaded is said to be so, and the query is there to read and to run", async ({
  open,
}) => {
  const page = await openWithout(open, "editor");
  const failure = page.locator(".tz-bench-editor .tz-failure");
  await expect.poll(() => failure.innerText(), soon).toContain("could not be loaded");
  expect(await failure.innerText()).toContain("lost on the way");
  await page.getByRole("button", {name: "中文"}).click();
  expect(await failure.innerText()).toContain("无法载入编辑器");
  expect(await page.locator(".tz-bench-editor .tz-cell-plain").innerText()).toContain("SELECT");
  await page.locator(".tz-bench button", {hasText: "运行"}).click();
  await expect.poll(() => page.locator(".tz-status-line").innerText(), soon).toContain("本机运行");
});

test("a long result whose further rows cannot be drawn says how many are shown", async ({open}) => {
  const page = await openWithout(open, "virtual-rows");
  await page.waitForSelector(".tz-bench .cm-content");
  await run(page, "SELECT range AS i FROM range(5000)");
  const failure = page.locator(".tz-bench-result .tz-failure");
  await expect.poll(() => failure.innerText(), soon).toMatch(/^Only 200 of 5,000 rows are shown/);
});

test("an engine that was lost on the way is asked for again by the next query", async ({open}) => {
  const page = await open("query.html?lang=en");
  await page.waitForSelector(".tz-bench .cm-content");
  await page.waitForSelector(".tz-result td");
  let lost = 0;
  await page.route(
    "**/*duckdb-eh*.wasm",
    (route) => (lost++, route.fulfill({body: "no engine", contentType: "application/wasm"})),
    {times: 1},
  );
  await run(page, "SELECT 1 AS one");
  await expect.poll(() => page.locator(".tz-bench .tz-error").isVisible(), soon).toBe(true);
  expect(lost).toBe(1);
  expect(page.workers()).toHaveLength(0);
  await run(page, "SELECT 41 + 1 AS n");
  await expect.poll(() => page.locator(".tz-bench-result td").allInnerTexts(), soon).toEqual(["42"]);
  expect(page.workers()).toHaveLength(1);
});
