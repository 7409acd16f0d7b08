import {readdir} from "node:fs/promises";
import {expect, test} from "vitest";
import {readCorpus} from "../../loaders/corpus.js";
import {parseSources, readSources, SourcesError} from "../../loaders/sources.js";

const header = "notice_id,file,publisher,title,source_url,retrieved_at,sha256";
const hash = "0123456789abcdef".repeat(4);
const parse = (...lines: string[]) => parseSources(`${lines.join("\n")}\n`, "sources.csv");

test("reads quoted cells, empty cells as null, and numbers lines", () => {
  const rows = parse(
    header,
    `a-1,a-1.txt,,"题,\n目",https://example.org/a,2024-02-29,${hash}`,
    "",
    `b,b.txt,报,,,,${hash}`,
  );
  expect(rows).toEqual([
    {
      notice_id: "a-1",
      file: "a-1.txt",
      publisher: null,
      title: "题,\n目",
      source_url: "https://example.org/a",
      retrieved_at: "2024-02-29",
      sha256: hash,
      line: 2,
    },
    {
      notice_id: "b",
      file: "b.txt",
      publisher: "报",
      title: null,
      source_url: null,
      retrieved_at: null,
      sha256: hash,
      line: 5,
    },
  ]);
});

test("columns may stand in any order, lines may end as Windows ends them", () => {
  const [row] = parseSources(
    `sha256,retrieved_at,source_url,title,publisher,file,notice_id\r\n${hash},,,题,,a.txt,a\r\n`,
    "sources.csv",
  );
  expect(row).toMatchObject({notice_id: "a", file: "a.txt", title: "题", line: 2});
});

test("a header alone has no rows, a missing file neither", async () => {
  expect(parse(header)).toEqual([]);
  expect(await readSources("no/such/sources.csv")).toEqual([]);
});

test.each([
  ["missing column: sha256 (sources.csv:1)", [header.replace(",sha256", "")]],
  ["unknown column: shasum (sources.csv:1)", [`${header},shasum`]],
  ["column named twice: title (sources.csv:1)", [`${header},title`]],
  ["wrong number of cells: 2 instead of 7 (sources.csv:2)", [header, "a,a.txt"]],
  ["notice_id: b (sources.csv:2)", [header, `b,a.txt,,,,,${hash}`]],
  ['not a file name: "../a.txt" (sources.csv:2)', [header, `a,../a.txt,,,,,${hash}`]],
  ['not a sha256: "ABC" (sources.csv:2)', [header, "a,a.txt,,,,,ABC"]],
  ["not a day: 2023-02-29 (sources.csv:2)", [header, `a,a.txt,,,,2023-02-29,${hash}`]],
  ["not an address: example.org (sources.csv:2)", [header, `a,a.txt,,,example.org,,${hash}`]],
  [
    "file named twice: a.txt (sources.csv:3, first in line 2)",
    [header, `a,a.txt,,,,,${hash}`, `a,a.txt,,,,,${hash}`],
  ],
  [
    "id used twice: a.html (sources.csv:3) has that of a.txt in line 2; rename one of the files",
    [header, `a,a.txt,,,,,${hash}`, `a,a.html,,,,,${hash}`],
  ],
  ["column named twice: title (sources.csv:1); remove one of the two", [`${header},title`]],
  ["unknown column: titel (sources.csv:1); did you mean title?", [header.replace("title", "titel")]],
  ["(sources.csv:2); put a cell that holds a comma between double quotes", [header, "a,a.txt"]],
])("%s", (message, lines) => {
  expect(() => parse(...lines)).toThrow(SourcesError);
  expect(() => parse(...lines)).toThrow(message);
});

test("the time that many rows take grows as their number does", () => {
  const rows = Array.from({length: 20_000}, (_, i) => `notice-${i},notice-${i}.txt,,,,,${hash}`);
  const begun = performance.now();
  expect(parse(header, ...rows)).toHaveLength(rows.length);
  // Each row compared with all others took half a minute.
  expect(performance.now() - begun).toBeLessThan(5000);
});

test("the published sources.csv names every notice, with the hash of its bytes", async () => {
  const entries = await readSources("data/sources.csv");
  expect(entries.map((entry) => entry.file).sort()).toEqual((await readdir("data/notices")).sort());
  const {tables} = await readCorpus("data");
  expect(tables.diagnostics.filter(({code}) => /^(source|file)-/.test(code))).toEqual([]);
});
