import {DuckDBInstance} from "@duckdb/node-api";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {everyType, everyTypeQuery} from "../components/every-type.js";
import {test, type Share} from "../site.js";
import {inPage} from "./in-page.js";

/** The engine of a page that all these tests share. */
async function sharedEngine(share: Share) {
  return engineOf(await share("query.html"));
}

async function engineOf(page: Page) {
  await page.waitForSelector(".tz-result td");
  return {
    page,
    run: (code: string) => inPage(page, code),
    refusal: (sql: string) =>
      inPage(page, `return query(${JSON.stringify(sql)}).then(() => "no refusal", ({message}) => message)`),
  };
}

/** Puts a file beside the page, for the engine to load. */
async function serveFile(page: Page, name: string, body: Buffer | string): Promise<void> {
  await page.route(`**/${name}`, (route) => route.fulfill({body}));
}

/** The bytes of a Parquet file. */
async function parquet(query: string, options = ""): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "taizhang-parquet-"));
  try {
    const file = join(folder, "table.parquet");
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet, COMPRESSION zstd ${options})`);
    return await readFile(file);
  } finally {
    await rm(folder, {recursive: true});
  }
}

describe("the engine", () => {
  test("carries every type as a JavaScript user expects", async ({share}) => {
    const {run} = await sharedEngine(share);
    const [row] = (await run(`
      const [row] = await rows(${JSON.stringify(everyTypeQuery)});
      for (const [name, value] of Object.entries(row))
        if (value instanceof Uint8Array) row[name] = {bytes: [...value]};
      return [row];`)) as Record<string, unknown>[];
    expect(Object.values(row!)).toEqual(
      everyType.map(([, value]) => (value instanceof Uint8Array ? {bytes: [...value]} : value)),
    );
  });

  test("is DuckDB 1.4.3, the version that computes at build", async ({share}) => {
    const {run} = await sharedEngine(share);
    expect(await run("return rows('SELECT version() AS version')")).toEqual([{version: "v1.4.3"}]);
  });

  test("binds parameters by position and by name", async ({share}) => {
    const {run} = await sharedEngine(share);
    expect(await run(`return rows("SELECT ? + 1 AS n, ? AS t, ? AS nothing", [1, "it's 台账", null])`)).toEqual(
      [{n: 2, t: "it's 台账", nothing: null}],
    );
    expect(await run(`return rows("SELECT $n + $n AS n, '$n' AS t", {n: 21})`)).toEqual([{n: 42, t: "$n"}]);
    expect(
      await run(
        `return rows("SELECT DATE '2023-05-10' = $day AS same", {day: new Date(Date.UTC(2023, 4, 10))})`,
      ),
    ).toEqual([{same: true}]);
  });

  test("refuses to reach beyond the page", async ({share}) => {
    const {refusal} = await sharedEngine(share);
    const elsewhere = "https://example.com/a";
    expect(await refusal(`SELECT * FROM read_csv('${elsewhere}.csv')`)).toMatch(
      /^Permission Error: Cannot access/,
    );
    expect(await refusal(`SELECT * FROM '${elsewhere}.csv'`)).toMatch(/^Permission Error: Cannot access/);
    expect(await refusal(`SELECT * FROM read_parquet('${elsewhere}.parquet')`)).toMatch(/^Catalog Error: /);
    expect(await refusal("SELECT * FROM read_text('a.txt')")).toMatch(/^Permission Error: Cannot access/);
    expect(await refusal("ATTACH 'a.db'")).toMatch(/^Permission Error: Cannot access/);
    expect(await refusal(`ATTACH '${elsewhere}.db'`)).toMatch(/Error: /);
    expect(await refusal("COPY problems TO 'a.csv'")).toMatch(/^Permission Error: Cannot access/);
    expect(await refusal("EXPORT DATABASE 'a'")).toMatch(/^Permission Error: Cannot access/);
  });

  test("loads no extension, and stays locked", async ({share}) => {
    const {run, refusal} = await sharedEngine(share);
    await run("await query('INSTALL httpfs').catch(() => undefined)");
    expect(await refusal("LOAD httpfs")).toMatch(/^Permission Error: Loading external extensions is disabled/);
    expect(await refusal("SELECT json_extract('{}', '$')")).toMatch(
      /^Catalog Error: .*No extension can be loaded here\.$/s,
    );
    for (const statement of [
      "SET enable_external_access = true",
      "SET memory_limit = '100GB'",
      "SET lock_configuration = false",
      "RESET lock_configuration",
      "SET autoload_known_extensions = true",
      "SET threads = 1",
    ])
      expect(await refusal(statement)).toMatch(/the configuration has been locked$/);
    expect(await run("return rows('SELECT 1 AS one')")).toEqual([{one: 1}]);
  });

  test("gives DuckDB's own message, with the place of the fault", async ({share}) => {
    const {refusal} = await sharedEngine(share);
    expect(await refusal("selec 1")).toBe(
      'Parser Error: syntax error at or near "selec"\n\nLINE 1: selec 1\n        ^',
    );
    expect(await refusal("SELECT nope FROM problems")).toMatch(
      /^Binder Error: Referenced column "nope" not found/,
    );
    expect(await refusal("SELECT error('台账')")).toBe("Invalid Input Error: 台账");
  });

  test("loads further tables once it is locked, by row group, also without rows", async ({share}) => {
    const {page, run} = await sharedEngine(share);
    const many = "SELECT range::INTEGER AS i, '第' || range AS t, [range::VARCHAR] AS l FROM range(5000)";
    const none = "SELECT 1::INTEGER AS i, DATE '2023-05-10' AS d WHERE false";
    await serveFile(page, "many.parquet", await parquet(many, ", ROW_GROUP_SIZE 2048"));
    await serveFile(page, "none.parquet", await parquet(none));
    await run(`engine.register({many: {href: "many.parquet"}, none: {href: "none.parquet"}})`);
    expect(
      await run("return rows('SELECT count(*) AS n, sum(i) AS sum, max(l[1]::INTEGER) AS last FROM many')"),
    ).toEqual([{n: 5000, sum: 12497500, last: 4999}]);
    expect(await run("return rows('SELECT i, d FROM none')")).toEqual([]);
    expect(
      await run(
        `return rows("SELECT column_type FROM (DESCRIBE many) UNION ALL SELECT column_type FROM (DESCRIBE none)")`,
      ),
    ).toEqual(["INTEGER", "VARCHAR", "VARCHAR[]", "INTEGER", "DATE"].map((column_type) => ({column_type})));
  });

  test("loads each table at most once", async ({open}) => {
    const {page, run} = await engineOf(await open("query.html"));
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const count = 'query("SELECT count(*) FROM problems")';
    await run(`await Promise.all([${count}, ${count}]); await ${count};`);
    expect(requests.filter((url) => url.endsWith(".parquet"))).toHaveLength(1);
  });

  test("names a table that cannot be loaded, and may try again", async ({share}) => {
    const {page, run} = await sharedEngine(share);
    await run(`engine.register({broken: {href: "broken.parquet"}})`);
    await serveFile(page, "broken.parquet", "no Parquet");
    expect(await run(`return query("FROM broken").then(() => "loaded", () => "failed")`)).toBe("failed");
    await serveFile(page, "broken.parquet", await parquet("SELECT 1 AS one"));
    expect(await run("return rows('SELECT one FROM broken')")).toEqual([{one: 1}]);
  });

  test("stops a query on demand, and answers the next from the same tables", async ({open}) => {
    const {run} = await engineOf(await open("query.html"));
    const count = "return rows('SELECT count(*) AS n FROM problems')";
    const before = await run(count);
    const stopped = (sql: string, parameters: unknown, delay: number) =>
      run(`
        const stopper = new AbortController();
        const answer = query(${JSON.stringify(sql)}, ${JSON.stringify(parameters)}, {signal: stopper.signal});
        setTimeout(() => stopper.abort(new Error("enough")), ${delay});
        return answer.then(() => "answered", ({message}) => message);`);
    const endless = "SELECT count(*) FROM range(1000000000) a, range(1000) b WHERE a.range % ? = b.range % 5";
    expect(await stopped(endless.replace("?", "7"), [], 100)).toBe("enough");
    expect(await run(count)).toEqual(before);
    expect(await stopped(endless, [7], 100)).toBe("enough");
    // At once: before the engine is up again.
    expect(await stopped(endless, [7], 0)).toBe("enough");
    expect(await run(count)).toEqual(before);
  });
});
