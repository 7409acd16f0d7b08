import {deflateSync} from "fflate";
import {describe, expect, inject} from "vitest";
import type {Page} from "playwright-core";
import {packChanges, type Changes} from "../../src/components/cell/share.js";
import {hasSnapshot, listPages} from "../../src/notebook/page-cells.js";
import {test, type Open} from "../site.js";
import {soon} from "./in-page.js";
import {reproduce, verdicts} from "./verdicts.js";

/* What a link from a stranger can carry, and that none of it does harm. */

// A page whose figures print the names that one of its queries gives.
const {page: name, cells} = listPages(".").find(({page}) => page === "problems")!;
const cell = cells.find((cell) => hasSnapshot(name, cell) && cell.sql.includes("inspected_org"))!;
const published = `${name}.html`;
/** A query that no machine finishes. */
const endless = "SELECT count(*) AS n FROM range(1000000000) a, range(1000) b WHERE a.range % 7 = b.range % 5";
const evil = `<img src=x onerror="document.title='broken'"><script>document.title='broken'</script>`;

function linkOf(changes: Partial<Changes>): string {
  return `${published}#nb=${packChanges({cells: {}, inputs: {}, ...changes})}`;
}

const opened = (open: Open, sql: string) => open(linkOf({cells: {[cell.id]: sql}}));
/** Opens the page with a query in each of some cells, of which one is the cell that others look at. */
const openedAll = (open: Open, queries: readonly string[]) => {
  const ids = [cell.id, ...cells.map(({id}) => id).filter((id) => id !== cell.id)];
  return open(linkOf({cells: Object.fromEntries(queries.map((sql, i) => [ids[i]!, sql]))}));
};
/** The cells whose queries a link has changed, as the page itself names them. */
const editedIn = async (page: Page, count: number) => {
  const names = page.locator(".tz-banner code");
  await expect.poll(() => names.count(), soon).toBe(count);
  return names.allTextContents();
};
const phase = (page: Page, id = cell.id) => page.locator(`[data-cell="${id}"]`).getAttribute("data-phase");
const messageOf = async (page: Page, id = cell.id) => {
  await expect.poll(() => phase(page, id), {timeout: 120_000}).toBe("failed");
  return page.locator(`[data-cell="${id}"] .tz-error`).textContent();
};

/** The page's own thread takes part in what happens, and its buttons work. */
async function expectAlive(page: Page): Promise<void> {
  expect(await page.evaluate("new Promise((done) => requestAnimationFrame(() => done(1 + 1)))")).toBe(2);
  expect(await page.title()).not.toContain("broken");
}

/** The engine answers after all: every published query gives the published result. */
async function expectReproduces(page: Page): Promise<void> {
  await reproduce(page);
  expect(await verdicts(page)).toEqual(
    Object.fromEntries(cells.map((cell) => [cell.id, hasSnapshot(name, cell) ? "equal" : "none"])),
  );
}

test("a query without a column from which the page draws is told so, and the figures stay", async ({open}) => {
  const page = await open(`${name}.html?lang=en`);
  const lead = page.locator(".tz-lead");
  await expect.poll(() => lead.innerText(), soon).toMatch(/\d/);
  const said = await lead.innerText();
  const sql = "SELECT notice_id, topic FROM problems LIMIT 3";
  const changed = await open(`${name}.html?lang=en#nb=${packChanges({cells: {topics: sql}, inputs: {}})}`);
  const refused = changed.locator('[data-cell="topics"] .tz-cell-refused');
  await expect
    .poll(() => refused.innerText(), {timeout: 120_000})
    .toMatch(/^topics gives no column dimension, n, leaves, from which this page draws/);
  expect(await changed.locator(".tz-lead").innerText()).toBe(said);
  expect(await changed.locator(".observablehq--error").count()).toBe(0);
  await changed.getByRole("button", {name: "中文"}).click();
  expect(await refused.innerText()).toContain("缺少本页作图所需的列 dimension、n、leaves");
  await changed.locator('[data-cell="topics"]').getByRole("button", {name: "还原"}).click();
  await expect.poll(() => refused.isVisible(), soon).toBe(false);
});

describe("a link with a query", () => {
  test("is told at the head of the page, and taken back in place", async ({open}) => {
    const page = await opened(open, "SELECT 1 AS one");
    const banner = page.locator(".tz-banner");
    await expect.poll(() => banner.isVisible(), soon).toBe(true);
    expect(await banner.textContent()).toContain("queries that differ from the published ones");
    expect(await banner.locator("code").allTextContents()).toEqual([cell.id]);
    await page.evaluate("document.body.dataset.same = 'yes'");
    await banner.locator("button").click();
    await expect.poll(() => banner.isVisible(), soon).toBe(false);
    await expect.poll(() => new URL(page.url()).hash, soon).toBe("");
    await expect
      .poll(() => page.locator(`[data-cell="${cell.id}"]`).getAttribute("data-origin"), soon)
      .toBe("snapshot");
    expect(await page.evaluate("document.body.dataset.same")).toBe("yes");
  });

  test.for([
    ["runs", endless, "running"],
    ["has failed", "SELECT nope FROM problems", "failed"],
    ["was answered", "SELECT 1 AS one", "done"],
  ] as const)("is taken back also when its query %s", async ([, sql, reached], {open, share}) => {
    const place = `[data-cell="${cell.id}"]`;
    const rowsOf = (page: Page) => page.locator(`${place} .tz-cell-rows .tz-en`).textContent();
    const original = await share(`${published}?lang=en`);
    await expect.poll(() => phase(original), soon).toBe("done");
    const page = await opened(open, sql);
    const written = () => page.locator(`${place} .cm-line`).allTextContents();
    await expect.poll(written, {timeout: 120_000}).toEqual([sql]);
    await expect.poll(() => phase(page), {timeout: 120_000}).toBe(reached);
    await expect
      .poll(() => page.locator(place).getAttribute("data-origin"), {timeout: 120_000})
      .toBe(reached === "done" ? "engine" : "snapshot");
    await page.locator(".tz-banner button").click();
    await expect.poll(() => phase(page), soon).toBe("done");
    expect(await page.locator(place).getAttribute("data-origin")).toBe("snapshot");
    expect(await rowsOf(page)).toBe(await rowsOf(original));
    expect(await page.locator(`${place} .tz-error`).isVisible()).toBe(false);
    // Of a long query only the lines in view are there.
    expect(cell.sql.split("\n").slice(0, 3)).toEqual((await written()).slice(0, 3));
    await expectReproduces(page);
    expect(await page.locator(place).getAttribute("data-origin")).toBe("snapshot");
  });

  test("shows markup in results and in names of columns as text", async ({open}) => {
    const text = evil.replaceAll("'", "''");
    const column = evil.replaceAll('"', '""');
    const columns = `'${text}' AS "${column}", ['${text}'] AS list`;
    const page = await opened(
      open,
      `SELECT ${columns}, * REPLACE ('${text}' AS inspected_org) FROM (${cell.sql})`,
    );
    const result = page.locator(`[data-cell="${cell.id}"] .tz-result`);
    await expect.poll(() => result.count(), {timeout: 120_000}).toBeGreaterThan(0);
    await expect.poll(() => result.first().textContent(), {timeout: 120_000}).toContain(evil);
    expect(await page.locator("img[src=x]").count()).toBe(0);
    await expectAlive(page);
  });

  test("that never ends leaves the page alive, and is stopped by its reader", async ({open}) => {
    const page = await opened(open, endless);
    await expect.poll(() => phase(page), soon).toBe("running");
    await expectAlive(page);
    expect(await page.locator(".tz-cell-hint").first().textContent()).toMatch(/stopped after \d+ seconds/);
    await page.locator(`[data-cell="${cell.id}"] button`, {hasText: "Stop"}).click();
    await expect.poll(() => phase(page), soon).toBe("stopped");
    await expectReproduces(page);
  });

  test("that never ends is stopped after the time that the page states", async ({open}) => {
    // The page's clock is put forward: to wait would only be to keep a core busy.
    const page = await open(published, {own: true});
    await page.clock.install();
    const link = new URL(linkOf({cells: {[cell.id]: endless}}), page.url()).href;
    await page.goto("about:blank");
    await page.goto(link);
    await expect.poll(() => phase(page), soon).toBe("running");
    await expect
      .poll(async () => {
        await page.clock.fastForward(10_000);
        return phase(page);
      }, soon)
      .toBe("failed");
    expect(await page.locator(`[data-cell="${cell.id}"] .tz-error`).textContent()).toMatch(
      /^stopped after \d+ seconds/,
    );
    await expectReproduces(page);
  });

  test.for(["SELECT range FROM range(1000000000)", "SELECT repeat('x', 100000000) AS x FROM range(40)"])(
    "that asks for too much is refused or stopped: %s",
    async (sql, {open}) => {
      const page = await opened(open, sql);
      await expectAlive(page);
      await expect.poll(() => phase(page), {timeout: 180_000}).toMatch(/^(failed|stopped)$/);
      await expectAlive(page);
      await expectReproduces(page);
    },
  );

  test("cannot change the tables, whatever it changes them with", async ({open}) => {
    const page = await openedAll(open, [
      "DROP TABLE problems",
      "DELETE FROM problems",
      "CREATE OR REPLACE TABLE notices AS SELECT 1 AS one",
    ]);
    for (const id of await editedIn(page, 3)) {
      expect(await messageOf(page, id)).toMatch(
        /^The tables of this site cannot be changed: .*本站的表不可更改/,
      );
    }
    await expectReproduces(page);
  });

  test.for([
    ["COMMIT; DROP TABLE problems; SELECT 1 AS one", "CREATE TEMP MACRO count(x) AS 0"],
    ["CREATE TEMP TABLE problems AS SELECT 1 AS one", "ATTACH ':memory:' AS other; USE other; DETACH memory"],
  ])("leaves what the published queries ask as it is: %j", async (queries, {open}) => {
    const page = await openedAll(open, queries);
    for (const id of await editedIn(page, queries.length)) {
      await expect.poll(() => phase(page, id), {timeout: 120_000}).toMatch(/^(done|failed)$/);
      await expect
        .poll(() => page.locator(`[data-cell="${id}"] .tz-cell-state`).innerText(), {timeout: 120_000})
        .toMatch(/edited|failed/);
    }
    await expectReproduces(page);
  });

  // What else the engine refuses is tried without a link.
  test("cannot reach beyond the page", async ({open}) => {
    const page = await opened(open, "SELECT * FROM read_csv('https://example.com/a.csv')");
    expect(await messageOf(page)).toMatch(/^Permission Error: Cannot access/);
  });
});

describe("a link that is no such link", () => {
  const pack = (bytes: Uint8Array) => Buffer.from(deflateSync(bytes, {level: 9})).toString("base64url");

  test.for([
    ["a bomb", pack(new Uint8Array(200_000_000).fill(32)), /broken link: too long/],
    ["noise", "%%%", /broken link/],
    ["no object", pack(Buffer.from("[1]")), /^$/],
    ["other types", pack(Buffer.from('{"cells": {"a": 1}}')), /broken link: cells/],
  ] as const)("%s", async ([, text, message], {open}) => {
    const page = await open(`${published}#nb=${text}`);
    await expect.poll(() => page.locator(`[data-cell="${cell.id}"]`).count(), soon).toBe(1);
    await expect.poll(() => phase(page), soon).toBe("done");
    expect((await page.locator(".tz-banner").textContent())!.trim()).toMatch(message);
    await expectAlive(page);
  });

  test("names of prototypes are names like any other, and cells that are not there are named", async ({
    open,
  }) => {
    const json = `{"cells": {"__proto__": "SELECT 1", "constructor": "SELECT 2", "nowhere": "SELECT 3"}}`;
    const page = await open(`${published}#nb=${pack(Buffer.from(json))}`);
    await expect.poll(() => phase(page), soon).toBe("done");
    expect(await page.evaluate("({}).polluted ?? Object.keys(Object.prototype).length")).toBe(0);
    const banner = page.locator(".tz-banner");
    expect(await banner.textContent()).toContain("nowhere");
    await banner.locator("button").click();
    await expect.poll(() => new URL(page.url()).hash, soon).toBe("");
    await expectAlive(page);
  });
});

describe("the policy of a page", () => {
  test("runs no script that it does not know, and asks no other host", async ({browser}) => {
    // The errors of the console, at which other tests fail, are what this one is about.
    const page = await browser.newPage();
    await page.goto(new URL(published, inject("site").top).href);
    await expect.poll(() => phase(page), soon).toBe("done");
    const other = new URL(page.url());
    other.hostname = "localhost";
    const outcome = await page.evaluate<unknown>(`(async () => {
      const blocked = new Set();
      addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI}) => {
        blocked.add(effectiveDirective + " " + blockedURI.replace(/:.*/, ""));
      });
      const script = document.createElement("script");
      script.textContent = "document.title = 'broken'";
      document.body.append(script);
      const div = document.createElement("div");
      div.innerHTML = "<img src='x' onerror='document.title = \\"broken\\"'>";
      document.body.append(div);
      const link = Object.assign(document.createElement("a"), {href: "javascript:document.title = 'broken'"});
      document.body.append(link);
      link.click();
      const fetched = await fetch(${JSON.stringify(other.origin)}, {mode: "no-cors"}).then(() => true, () => false);
      // A violation is told a moment after it was prevented.
      await new Promise((done) => setTimeout(done, 300));
      return {title: document.title, fetched, blocked: [...blocked].sort()};
    })()`);
    expect(outcome).toMatchObject({
      fetched: false,
      blocked: ["connect-src http", "script-src-attr inline", "script-src-elem inline"],
    });
    expect(await page.title()).not.toContain("broken");
    await page.close();
  });
});
