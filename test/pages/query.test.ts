import {describe, expect} from "vitest";
import type {Page} from "playwright-core";
import {readCorpus} from "../../loaders/corpus.js";
import {tables as schema} from "../../loaders/schema.js";
import {bounds} from "../../src/components/result-table.js";
import {examples} from "../../src/components/examples.js";
import {test, type Open} from "../site.js";
import {inPage, soon} from "./in-page.js";

const {tables, notices} = await readCorpus("data", "test/gold");

async function openWorkbench(open: Open) {
  const page = await open("query.html");
  await page.waitForSelector(".tz-result td");
  return {page, run: (sql: string) => run(page, sql)};
}

async function run(page: Page, sql: string): Promise<void> {
  await page.locator("#tz-sql").fill(sql);
  await page.locator("#tz-sql").press("Control+Enter");
}

const cells = (page: Page) =>
  page
    .locator(".tz-result tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim())),
    );

test("counts the rows of every table as they were built", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  const names = Object.keys(tables) as (keyof typeof tables)[];
  await run(`SELECT ${names.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`).join(", ")}`);
  await expect.poll(() => cells(page), soon).toEqual([names.map((name) => String(tables[name].length))]);
});

test("a failing query shows DuckDB's message and leaves the last good result", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  await run("SELECT 42 AS answer");
  await expect.poll(() => cells(page), soon).toEqual([["42"]]);
  await run("SELECT nope FROM problems");
  await page.waitForSelector(".tz-error:not([hidden])");
  expect(await page.locator(".tz-error").textContent()).toMatch(/^Binder Error: Referenced column "nope"/);
  expect(await cells(page)).toEqual([["42"]]);
  await run("SELECT 43 AS answer");
  await expect.poll(() => cells(page), soon).toEqual([["43"]]);
  expect(await page.locator(".tz-error").isVisible()).toBe(false);
});

test("the button runs the query too", async ({open}) => {
  const {page} = await openWorkbench(open);
  await page.locator("#tz-sql").fill("SELECT 'by button' AS run");
  await page.locator("button", {hasText: "Run"}).click();
  await expect.poll(() => cells(page), soon).toEqual([["by button"]]);
});

test("the stop button ends a query, and the next is answered", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  await run("SELECT count(*) FROM range(1000000000) a, range(1000) b WHERE a.range % 7 = b.range % 5");
  await page.locator("button", {hasText: "Stop"}).click();
  await page.waitForSelector(".tz-error:not([hidden])");
  expect(await page.locator(".tz-error").textContent()).toMatch(/^Stopped\./);
  await run("SELECT count(*) AS n FROM notices");
  await expect.poll(() => cells(page), soon).toEqual([[String(tables.notices.length)]]);
});

test("draws the first rows of a long result and prints how many there are", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  await run("SELECT range AS i FROM range(100000) ORDER BY i");
  await expect.poll(() => page.locator(".tz-status-line").textContent(), soon).toContain("100,000 rows");
  expect((await cells(page)).length).toBe(bounds.rows);
  await run("SELECT repeat('长', 100000) AS long");
  await expect.poll(async () => (await cells(page))[0]?.[0]?.length, soon).toBe(bounds.characters + 1);
});

test("shows lists, days and nulls readably, and every value as text", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  await run(
    `SELECT ['专项', NULL] AS l, DATE '2023-05-10' AS d, NULL AS n, '<img src=x onerror=alert(1)>' AS "<b>x</b>"`,
  );
  await expect
    .poll(() => cells(page), soon)
    .toEqual([["[专项, null]", "2023-05-10", "null", "<img src=x onerror=alert(1)>"]]);
  expect(await page.locator(".tz-result th").allTextContents()).toEqual(["l", "d", "n", "<b>x</b>"]);
  expect(await page.locator(".tz-result :is(img, b)").count()).toBe(0);
});

test("a row with a span leads to its words", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  const problem = tables.problems.at(-1)!;
  await run(`SELECT notice_id, start, "end" FROM problems WHERE problem_id = '${problem.problem_id}'`);
  await expect.poll(async () => (await cells(page))[0]?.[2], soon).toBe(String(problem.start));
  await page.locator("a", {hasText: "原文"}).click();
  await page.waitForSelector("mark.tz-lit");
  const lit = (await page.locator("mark.tz-lit").allTextContents()).join("");
  const {text} = notices.find(({notice}) => notice.notice_id === problem.notice_id)!;
  expect(lit).toBe(text.slice(problem.start, problem.end));
});

test("every table and column is documented", async ({open}) => {
  const {page} = await openWorkbench(open);
  await page.waitForSelector(".tz-dictionary details");
  const shown = await page.locator(".tz-dictionary").evaluate((node) => node.textContent.replace(/\s+/g, " "));
  for (const [name, {doc, columns}] of Object.entries(schema)) {
    expect(shown).toContain(`${name} ${doc}`);
    for (const [column, {doc}] of Object.entries(columns)) {
      expect(shown).toContain(column);
      expect(shown).toContain(doc);
    }
  }
});

describe.each(examples.map(({name, sql}) => [name, sql]))("example: %s", (_, sql) => {
  test("runs", async ({open}) => {
    const {page} = await openWorkbench(open);
    expect(await inPage(page, `return (await query(${JSON.stringify(sql)})).numCols()`)).toBeGreaterThan(0);
  });
});
