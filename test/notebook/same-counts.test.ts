import {beforeAll, expect, test} from "vitest";
import {readColumns} from "../../src/components/values.js";
import {currentTables} from "../../src/notebook/current-tables.js";
import {listPages} from "../../src/notebook/page-cells.js";
import {takeSnapshots} from "../../src/notebook/snapshots.js";

/*
 * What several pages count is the same number on each of them.
 */

const asked = new Set(["accountability", "compare", "index", "measures", "outcomes", "rules"]);
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  const pages = listPages(".").filter(({page}) => asked.has(page));
  const taken = await takeSnapshots(pages, await currentTables("."));
  expect(taken.errors).toEqual([]);
  files = taken.files;
});

type Entry = Record<string, unknown>;

function rowsOf(name: string): Entry[] {
  const {columns, names} = readColumns(files[`${name}.arrow`]!);
  return Array.from(columns[names[0]!]!, (_, i) =>
    Object.fromEntries(names.map((key) => [key, columns[key]![i]])),
  );
}

/** Sums of a column by notice; notices without a row, or with nothing, are left out. */
function byNotice(rows: Entry[], value: (row: Entry) => number): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    const n = value(row);
    if (n) sums[String(row.notice_id)] = (sums[String(row.notice_id)] ?? 0) + n;
  }
  return sums;
}

/** What the page of two notices counts of a kind. */
function tallied(kind: string): Record<string, number> {
  return byNotice(
    rowsOf("compare/tallies").filter((row) => row.kind === kind),
    ({k}) => Number(k),
  );
}

test("people met by acts under problems", () => {
  const people = byNotice(rowsOf("accountability/answered"), (row) => Number(row.people));
  expect(byNotice(rowsOf("compare/profiles"), (row) => Number(row.people))).toEqual(people);
  const sum = (name: string) => rowsOf(name).reduce((all, row) => all + Number(row.people), 0);
  expect(sum("index/answered")).toBe(sum("accountability/answered"));
});

test("acts under problems", () => {
  expect(tallied("acts")).toEqual(byNotice(rowsOf("accountability/answered"), (row) => Number(row.acts)));
});

test("measures that repeat no earlier one, by instrument and status", () => {
  const kept = byNotice(rowsOf("outcomes/statuses"), (row) => Number(row.n));
  expect(tallied("status")).toEqual(kept);
  expect(byNotice(rowsOf("compare/profiles"), (row) => Number(row.new_measures))).toEqual(kept);
  expect(tallied("instrument")).toEqual(byNotice(rowsOf("measures/mix"), (row) => Number(row.n)));
});

test("figures in responses, and the length of these", () => {
  const answered = rowsOf("outcomes/answered");
  expect(tallied("quantities")).toEqual(byNotice(answered, (row) => Number(row.figures)));
  expect(byNotice(rowsOf("compare/profiles"), (row) => Number(row.response_chars))).toEqual(
    byNotice(answered, (row) => Number(row.chars)),
  );
});

test("documents written for each problem", () => {
  expect(tallied("written")).toEqual(
    byNotice(rowsOf("rules/leaves"), (row) => Number(row.documents) * Number(row.leaves)),
  );
});

test("mentions of documents that were written", () => {
  const drawn = rowsOf("rules/kinds").filter((row) => row.is_written);
  const sum = (rows: Entry[], key: string) => rows.reduce((all, row) => all + Number(row[key]), 0);
  expect(sum(drawn, "mentions")).toBe(sum(rowsOf("rules/written"), "written_mentions"));
});
