import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Manifest} from "../../loaders/archive.js";
import {tableNames, tables} from "../../loaders/schema.js";
import {citation, dataLead} from "../../src/components/data.js";
import {chineseColumn, chineseTables} from "../../src/components/schema-chinese.js";
import {size} from "../../src/components/table-list.js";

const en = (text: string) => text;
const manifest = (notices: number, hash = "0123456789abcdef"): Manifest => ({
  inputs_sha256: hash,
  tables: Object.fromEntries(
    tableNames.map((name) => [name, {rows: 2, bytes: 1, sha256: ""}]),
  ) as Manifest["tables"],
  notices,
  parser_version: notices ? "0.1.0" : null,
});

test("every table and column is described in Chinese", () => {
  expect(Object.keys(chineseTables)).toEqual(tableNames);
  for (const [name, {columns}] of Object.entries(tables))
    for (const column of Object.keys(columns))
      expect(chineseColumn(name, column), `${name}.${column}`).toMatch(/\p{Script=Han}/u);
});

test("the page offers every table", () => {
  const page = readFileSync("src/data.md", "utf8");
  for (const name of tableNames) expect(page).toContain(`FileAttachment("data/corpus/${name}.parquet").href`);
});

test("the lead follows the manifest", () => {
  const rows = 2 * tableNames.length;
  expect(dataLead(manifest(1), en)).toBe(
    `${tableNames.length} tables with ${rows} rows from 1 notice, made of inputs with the hash 0123456789ab.`,
  );
  expect(dataLead(manifest(60), en)).toContain("60 notices");
});

test("a citation names version, hash, address and day", () => {
  const {line, bibtex} = citation(manifest(5), "https://example.org/t/", new Date("2026-01-02T03:04:05Z"));
  expect(line).toContain(
    "version 0.1.0, data 0123456789ab, 5 notices. https://example.org/t/ (accessed 2026-01-02)",
  );
  expect(bibtex).toContain("0123456789abcdef");
  expect(citation(manifest(0), "x", new Date(0)).line).toContain("data 0123456789ab, 0 notices");
});

test("sizes are in the unit that fits", () => {
  expect([12, 1234, 1_234_567].map(size)).toEqual(["12 B", "1.2 kB", "1.2 MB"]);
});
