import {readFile} from "node:fs/promises";
import {tableFromIPC} from "@uwdata/flechette";
import {ParquetFile} from "parquet-wasm";
import type {Page} from "playwright-core";
import {expect} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {tables as schema} from "../../loaders/schema.js";
import {examples} from "../../src/components/examples.js";
import {bounds} from "../../src/components/result-table.js";
import {test, type Open} from "../site.js";
import {soon} from "./in-page.js";

const {tables, notices} = await readCorpus("data", {gold: "test/gold"});
const leaves = tables.problems.filter(({is_leaf}) => is_leaf);

type Options = Parameters<Open>[1];

async function openWorkbench(open: Open, address = "query.html", options?: Options) {
  return workbenchOf(await open(address, {locale: "en-US", ...options}));
}

async function workbenchOf(page: Page) {
  await page.waitForSelector(".tz-bench .cm-content");
  await page.waitForSelector(".tz-result td");
  return {page, run: (sql: string) => run(page, sql)};
}

async function run(page: Page, sql: string): Promise<void> {
  await page.locator(".tz-bench .cm-content").fill(sql);
  await page.locator(".tz-bench .cm-content").press("Control+Enter");
}

/** The editor's text, as far as it is drawn. */
const written = (page: Page) =>
  page.locator(".tz-bench .cm-line").evaluateAll((lines) => lines.map((line) => line.textContent).join("\n"));

const cells = (page: Page) =>
  page
    .locator(".tz-result tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim())),
    );

const status = (page: Page) => page.locator(".tz-status-line").innerText();

const unfold = (page: Page, fold: string) =>
  page.locator(".tz-workbench > aside > details > summary", {hasText: fold}).click();

/** The files of the site that the page has fetched, by a part of their names. */
const fetched = (page: Page, part: string) =>
  page.evaluate<number>(
    `performance.getEntriesByType("resource").filter(({name}) => name.includes(${JSON.stringify(part)})).length`,
  );

test("opens with a result at once, and fetches the engine when something is run", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  expect(await status(page)).toContain("as published");
  const counts = tables.notices.map(({notice_id}) => [
    notice_id,
    String(leaves.filter((row) => row.notice_id === notice_id).length),
  ]);
  expect((await cells(page)).map((row) => row.slice(0, 2)).sort()).toEqual(counts.sort());
  expect(await fetched(page, "parquet_wasm_bg")).toBe(0);
  expect(await fetched(page, ".parquet")).toBe(0);
  await run("SELECT count(*) AS n FROM problems");
  await expect.poll(() => cells(page), soon).toEqual([[String(tables.problems.length)]]);
  expect(await fetched(page, "parquet_wasm_bg")).toBeGreaterThan(0);
  expect(await fetched(page, ".parquet")).toBe(1);
});

test("counts the rows of every table as they were built", async ({share}) => {
  const {page, run} = await workbenchOf(await share("query.html"));
  const names = Object.keys(tables) as (keyof typeof tables)[];
  await run(`SELECT ${names.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`).join(", ")}`);
  await expect.poll(() => cells(page), soon).toEqual([names.map((name) => String(tables[name].length))]);
});

test("a failing query shows DuckDB's message, marks its place and leaves the last good result", async ({
  share,
}) => {
  const {page, run} = await workbenchOf(await share("query.html"));
  await run("SELECT 42 AS answer");
  await expect.poll(() => cells(page), soon).toEqual([["42"]]);
  await run("SELECT notice_id,\n  nope FROM problems");
  await page.waitForSelector(".tz-error:not([hidden])");
  expect(await page.locator(".tz-bench .tz-error").textContent()).toMatch(
    /^Binder Error: Referenced column "nope"/,
  );
  expect(await page.locator(".tz-bench .cm-lintRange-error").allTextContents()).toEqual(["nope"]);
  expect(await cells(page)).toEqual([["42"]]);
  expect(await status(page)).toContain("last good result");
  await run("SELECT 43 AS answer");
  await expect.poll(() => cells(page), soon).toEqual([["43"]]);
  expect(await page.locator(".tz-bench .tz-error").isVisible()).toBe(false);
  expect(await page.locator(".tz-bench .cm-lintRange-error").count()).toBe(0);
});

test("the button runs the query too, and Escape leads from the editor to it", async ({share}) => {
  const {page} = await workbenchOf(await share("query.html"));
  await page.locator(".tz-bench .cm-content").fill("SELECT 'by button' AS run");
  // The first may close the list of completions.
  const leave = async () => {
    await page.keyboard.press("Escape");
    return page.evaluate<string>("document.activeElement.textContent");
  };
  await expect.poll(leave, soon).toContain("Run");
  await page.keyboard.press("Enter");
  await expect.poll(() => cells(page), soon).toEqual([["by button"]]);
});

test("the stop button ends a query, and the next is answered", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  await run("SELECT count(*) FROM range(1000000000) a, range(1000) b WHERE a.range % 7 = b.range % 5");
  await page.locator(".tz-bench button", {hasText: "Stop"}).click();
  await expect.poll(() => status(page), soon).toContain("stopped");
  await run("SELECT count(*) AS n FROM notices");
  await expect.poll(() => cells(page), soon).toEqual([[String(tables.notices.length)]]);
});

test("100,000 rows are a few elements; the last is a key away; sorting puts nulls last", async ({share}) => {
  const {page, run} = await workbenchOf(await share("query.html"));
  await run(
    "SELECT range AS i, CASE WHEN i % 3 = 0 THEN NULL ELSE i % 7 END AS m FROM range(100000) ORDER BY i",
  );
  await expect.poll(() => status(page), soon).toContain("100,000 rows");
  const rows = page.locator(".tz-result tbody tr");
  await expect.poll(() => rows.count(), soon).toBeLessThan(bounds.rows);
  expect(await page.locator(".tz-result table").getAttribute("aria-rowcount")).toBe("100001");
  await page.locator(".tz-result").focus();
  await page.keyboard.press("End");
  await expect.poll(async () => (await cells(page)).at(-1), soon).toEqual(["99999", "null"]);
  expect(await rows.last().getAttribute("aria-rowindex")).toBe("100001");
  expect(await rows.count()).toBeLessThan(bounds.rows);
  const [box, last] = await Promise.all([page.locator(".tz-result").boundingBox(), rows.last().boundingBox()]);
  expect(last!.y + last!.height).toBeLessThanOrEqual(box!.y + box!.height + 1);

  const head = page.locator(".tz-result thead button", {hasText: "m"});
  await head.click();
  await expect
    .poll(async () => (await cells(page)).slice(0, 2), soon)
    .toEqual([
      ["7", "0"],
      ["14", "0"],
    ]);
  await head.press("Enter");
  await expect.poll(async () => (await cells(page))[0], soon).toEqual(["13", "6"]);
  expect(await page.locator(".tz-result th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
  await page.locator(".tz-result").focus();
  await page.keyboard.press("End");
  await expect.poll(async () => (await cells(page)).at(-1), soon).toEqual(["99999", "null"]);
  await head.click();
  await expect.poll(async () => (await cells(page))[0], soon).toEqual(["0", "null"]);
  expect(await page.locator(".tz-result th[aria-sort]").count()).toBe(0);
});

test("a long result is printed in part, and says so", async ({share}) => {
  const {page, run} = await workbenchOf(await share("query.html"));
  await run("SELECT range AS i FROM range(5000) ORDER BY i");
  const rows = page.locator(".tz-result tbody tr");
  await expect.poll(() => status(page), soon).toContain("5,000 rows");
  await expect.poll(() => rows.count(), soon).toBeLessThan(bounds.rows);
  await page.emulateMedia({media: "print"});
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await rows.count()).toBe(bounds.rows);
  expect(await page.locator(".tz-printed").innerText()).toBe("The first 200 of 5,000 rows are printed.");
  await page.emulateMedia({media: "screen"});
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect.poll(() => rows.count(), soon).toBeLessThan(bounds.rows);
});

test("a long text is cut, and its row shows it whole when asked", async ({share}) => {
  const {page, run} = await workbenchOf(await share("query.html"));
  await run("SELECT i AS n, repeat('长', 3000) AS long FROM range(1000) t(i) ORDER BY i");
  await expect.poll(() => status(page), soon).toContain("1,000 rows");
  const length = async (row: number) => (await cells(page))[row]?.[1]?.length;
  await expect.poll(() => length(0), soon).toBe(bounds.characters + 1);
  await expect.poll(() => page.locator(".tz-result tbody tr").count(), soon).toBeLessThan(100);
  expect(await page.locator(".tz-result td div[title]").first().getAttribute("title")).toHaveLength(3000);
  const height = () =>
    page
      .locator(".tz-result tbody tr")
      .first()
      .evaluate((row) => row.clientHeight);
  const before = await height();
  const button = page.locator(".tz-result tbody tr").first().locator("button");
  await button.click();
  expect(await length(0)).toBe(3000);
  expect(await height()).toBeGreaterThan(before);
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  await page.locator(".tz-result").focus();
  await page.keyboard.press("End");
  await expect.poll(async () => (await cells(page)).at(-1)?.[0], soon).toBe("999");
  await page.keyboard.press("Home");
  await expect.poll(() => length(0), soon).toBe(3000);
  await page.locator(".tz-result tbody tr").first().locator("button").press("Enter");
  expect(await length(0)).toBe(bounds.characters + 1);
  expect(await height()).toBe(before);
});

test("a title among other columns keeps a readable width on a narrow screen", async ({open}) => {
  const {page, run} = await openWorkbench(open, "query.html", {viewport: {width: 360, height: 800}});
  await run("SELECT notice_id, title, inspected_org, issue_date, n_problems FROM notices ORDER BY 1");
  await expect.poll(async () => (await cells(page))[0]?.length, soon).toBe(5);
  const widths = await page
    .locator(".tz-result tbody tr:first-child td")
    .evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThan(3 * 14);
  expect(widths[1]).toBeGreaterThan(14 * 14);
  expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(360);
});

test("shows lists, days and nulls readably, and every value as text", async ({share}) => {
  const {page, run} = await workbenchOf(await share("query.html"));
  await run(
    `SELECT ['专项', NULL] AS l, DATE '2023-05-10' AS d, NULL AS n, '<img src=x onerror=alert(1)>' AS "<b>x</b>"`,
  );
  await expect
    .poll(() => cells(page), soon)
    .toEqual([["[专项, null]", "2023-05-10", "null", "<img src=x onerror=alert(1)>"]]);
  expect(await page.locator(".tz-result thead button").allTextContents()).toEqual([
    "l",
    "d",
    "Number",
    "<b>x</b>",
  ]);
  expect(await page.locator(".tz-result :is(img, b)").count()).toBe(0);
});

test("a row with a span leads to its words", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  const problem = tables.problems.at(-1)!;
  await run(`SELECT notice_id, start, "end" FROM problems WHERE problem_id = '${problem.problem_id}'`);
  await expect.poll(async () => (await cells(page))[0]?.[2], soon).toBe(String(problem.start));
  await page.locator("a.tz-original").click();
  await page.waitForSelector("mark.tz-lit");
  const lit = (await page.locator("mark.tz-lit").allTextContents()).join("");
  const {text} = notices.find(({notice}) => notice.notice_id === problem.notice_id)!;
  expect(lit).toBe(text.slice(problem.start, problem.end));
});

test("an example is run from the list, which says what it teaches", async ({open}) => {
  const {page} = await openWorkbench(open);
  const {id, sql, lesson} = examples[1]!;
  expect(await page.locator(".tz-examples").innerText()).toContain(lesson.en);
  await page.locator(`[data-example=${id}]`).click();
  await expect.poll(() => status(page), soon).toMatch(`${leaves.length} rows · edited`);
  expect(await written(page)).toBe(sql);
  expect(await page.locator("[data-example][aria-current]").getAttribute("data-example")).toBe(id);
  await page.locator(`[data-example=${examples[0]!.id}]`).click();
  await expect.poll(() => status(page), soon).toContain("as published");
});

test("the history survives a reload, gives a query back, and can be cleared", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  for (const n of [1, 2, 1]) {
    await run(`SELECT ${n} AS n`);
    await expect.poll(() => cells(page), soon).toEqual([[String(n)]]);
  }
  await page.goto(page.url().replace(/#.*/, ""));
  await page.reload();
  await page.waitForSelector(".tz-bench .cm-content");
  await unfold(page, "History");
  const entries = page.locator(".tz-history li button");
  expect(await entries.evaluateAll((buttons) => buttons.map((button) => button.textContent.trim()))).toEqual([
    "SELECT 1 AS n",
    "SELECT 2 AS n",
  ]);
  await entries.nth(1).click();
  expect(await written(page)).toBe("SELECT 2 AS n");
  await page.locator(".tz-history button", {hasText: "Clear"}).click();
  expect(await entries.count()).toBe(0);
  await page.reload();
  await page.waitForSelector(".tz-bench .cm-content");
  expect(await entries.count()).toBe(0);
});

test("a link carries the query as it stands, run or not, and leads back to the original", async ({open}) => {
  const {page} = await openWorkbench(open, "query.html", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const sql = "SELECT '台账' AS word,\n  1 AS n";
  await page.locator(".tz-bench .cm-content").fill(sql);
  await page.locator(".tz-bench button", {hasText: "Copy link"}).click();
  await expect.poll(() => page.locator(".tz-bench").innerText(), soon).toContain("Copied");
  const link = await page.evaluate<string>("navigator.clipboard.readText()");
  const {page: other} = await openWorkbench(open, link);
  await expect.poll(() => cells(other), soon).toEqual([["台账", "1"]]);
  expect(await written(other)).toBe(sql);
  expect(await other.locator(".tz-banner").innerText()).toContain("differ from the published");
  await other.locator(".tz-banner button").click();
  await expect.poll(() => status(other), soon).toContain("as published");
  expect(await written(other)).toBe(examples[0]!.sql);
  await expect.poll(() => new URL(other.url()).hash, soon).toBe("");
});

test("a result can be taken away as CSV, Arrow and Parquet", async ({share}) => {
  const {page, run} = await workbenchOf(await share("query.html"));
  await run("SELECT 1 AS n, '一,二' AS s UNION ALL SELECT 2, NULL ORDER BY n");
  await expect.poll(async () => (await cells(page)).length, soon).toBe(2);
  const take = async (label: string) => {
    const arrived = page.waitForEvent("download");
    await page.locator(".tz-bench .tz-downloads button", {hasText: label}).click();
    const file = await arrived;
    expect(file.suggestedFilename()).toBe(`taizhang-query.${label.toLowerCase()}`);
    return readFile(await file.path());
  };
  const rows = (ipc: Uint8Array) => tableFromIPC(ipc).toArray();
  const expected = [
    {n: 1, s: "一,二"},
    {n: 2, s: null},
  ];
  expect((await take("CSV")).toString("utf8")).toBe('\ufeffn,s\n1,"一,二"\n2,\n');
  expect(rows(await take("Arrow"))).toEqual(expected);
  const parquet = await ParquetFile.fromFile(new Blob([new Uint8Array(await take("Parquet"))]));
  expect(rows((await parquet.read()).intoIPCStream())).toEqual(expected);
});

test("the chart follows the result and its pickers", async ({open}) => {
  const {page, run} = await openWorkbench(open);
  await page.waitForSelector(".tz-chart-figure svg");
  const picker = (name: string) => page.locator(`.tz-pickers select[data-picker=${name}]`);
  const chosen = (name: string) =>
    picker(name).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]!.label);
  expect([await chosen("x"), await chosen("y")]).toEqual(["Problems", "Notice"]);
  await run("SELECT * FROM (VALUES ('整改', 1), ('落实', 2), ('落实', 3)) t(词, 数)");
  await expect.poll(() => chosen("y"), soon).toBe("词");
  const drawn = (mark: string) => page.locator(`.tz-chart-figure g[aria-label=${mark}] > *`).count();
  await expect.poll(() => drawn("dot"), soon).toBe(3);
  expect(await page.locator(".tz-chart-figure").innerText()).toContain("整改");
  await picker("x").selectOption({label: "number of rows"});
  await expect.poll(() => drawn("bar"), soon).toBe(2);
  await picker("color").selectOption({label: "词"});
  await expect.poll(() => page.locator(".tz-chart-figure figure").count(), soon).toBe(1);
  await run("SELECT range AS i, range * 2 AS j FROM range(30000) ORDER BY i");
  await expect.poll(() => page.locator(".tz-chart").innerText(), soon).toContain("10,000 rows are not drawn");
  await picker("mark").selectOption("dot");
  await expect.poll(() => drawn("dot"), soon).toBe(20_000);
});

test("every table and column is documented, can be found, and is inserted as SQL wants it", async ({open}) => {
  const {page} = await openWorkbench(open);
  await unfold(page, "Tables and columns");
  const shown = await page.locator(".tz-dictionary").evaluate((node) => node.textContent.replace(/\s+/g, " "));
  for (const [name, {doc, columns}] of Object.entries(schema)) {
    expect(shown).toContain(`${name} ${doc}`);
    for (const [column, {doc}] of Object.entries(columns)) {
      expect(shown).toContain(column);
      expect(shown).toContain(doc);
    }
  }
  await page.locator(".tz-dictionary input").fill("due_end");
  expect(
    await page
      .locator(".tz-dictionary details:visible")
      .evaluateAll((found) => found.map((table) => (table as HTMLElement).dataset.table)),
  ).toEqual(["deadlines"]);
  await page.locator(".tz-dictionary input").fill("nothing has this");
  expect(await page.locator(".tz-dictionary").innerText()).toContain("No table or column");
  await page.locator(".tz-dictionary input").fill("");
  await page.locator(".tz-bench .cm-content").fill("SELECT");
  await page.locator('.tz-dictionary [data-table="sections"] summary').click();
  await page
    .locator('.tz-dictionary [data-table="sections"] dl button', {hasText: /^\s*end\s*$/})
    .press("Enter");
  expect(await written(page)).toBe('SELECT "end"');
});

test("speaks Chinese to those who read it", async ({open}) => {
  const {page} = await openWorkbench(open, "query.html?lang=zh");
  const text = await page.locator("#observablehq-main").innerText();
  for (const word of ["查询", "运行", "复制链接", "示例", "表与列", "历史", "图表", examples[0]!.lesson.zh])
    expect(text).toContain(word);
  expect(text).not.toMatch(/Examples|Download|Across|rows/);
});
