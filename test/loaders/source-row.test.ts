import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {SourceFile, type NewSource} from "../../loaders/source-row.js";
import {readSources} from "../../loaders/sources.js";
import {makeFolder} from "../folder.js";

const header = "notice_id,file,publisher,title,source_url,retrieved_at,sha256";
const source = (notice_id: string, fields: Partial<NewSource> = {}): NewSource => ({
  ...{notice_id, file: `${notice_id}.txt`, publisher: null, title: null, source_url: null, retrieved_at: null},
  sha256: "0".repeat(64),
  ...fields,
});

/** Appends to a sources.csv of the bytes given, and returns what the file then holds. */
async function append(before: string | Uint8Array | null, added: NewSource) {
  const folder = await makeFolder(before === null ? {} : {"sources.csv": before});
  const file = join(folder, "sources.csv");
  await new SourceFile(file, "data/sources.csv").append(added);
  expect(await readdir(folder)).toEqual(["sources.csv"]);
  return {bytes: await readFile(file), entries: await readSources(file)};
}

test.each([
  ["one line break at the end", `${header}\n`, "\n"],
  ["none at the end", header, "\n"],
  ["Windows' line breaks", `${header}\r\n`, "\r\n"],
  ["Windows' line breaks and none at the end", `${header}\r\na,a.txt,,,,,${"1".repeat(64)}`, "\r\n"],
  ["a byte order mark", `\ufeff${header}\n`, "\n"],
  ["quoted cells with line breaks", `${header}\na,a.txt,"x, ""y""\nz",,,,${"1".repeat(64)}\n`, "\n"],
])("keeps %s, byte for byte", async (_, before, lineBreak) => {
  const {bytes, entries} = await append(before, source("b"));
  const row = `b,b.txt,,,,,${"0".repeat(64)}`;
  expect(bytes.toString()).toBe(`${before}${before.endsWith("\n") ? "" : lineBreak}${row}${lineBreak}`);
  expect(entries.at(-1)).toMatchObject(source("b"));
});

test("quotes what needs it, and reads it back", async () => {
  const added = source("b", {
    title: '中共"某县"委,\n关于巡察整改的通报',
    publisher: "某报",
    source_url: "https://example.org/a,b",
    retrieved_at: "2024-02-29",
  });
  const {entries} = await append(`${header}\n`, added);
  expect(entries).toEqual([{...added, line: 2}]);
});

test("follows the order of the columns", async () => {
  const reversed = header.split(",").reverse().join(",");
  const {bytes, entries} = await append(`${reversed}\n`, source("b", {title: "题"}));
  expect(bytes.toString()).toBe(`${reversed}\n${"0".repeat(64)},,,题,,b.txt,b\n`);
  expect(entries).toHaveLength(1);
});

test("begins a missing file", async () => {
  expect((await append(null, source("b"))).bytes.toString()).toBe(`${header}\nb,b.txt,,,,,${"0".repeat(64)}\n`);
});

test.each([
  [
    "a file named already",
    `${header}\nb,b.txt,,,,,${"1".repeat(64)}\n`,
    "file named twice: b.txt (data/sources.csv:2); keep the row that is there",
  ],
  [
    "a file of that id",
    `${header}\nb,b.html,,,,,${"1".repeat(64)}\n`,
    "id used twice: b.txt has that of b.html (data/sources.csv:2); rename one of the files",
  ],
  ["a mistake", "id,file\n", "missing column: notice_id (data/sources.csv:1)"],
  [
    "another encoding",
    Buffer.from(`\ufeff${header}\n`, "utf16le"),
    "encoding: data/sources.csv is in utf-16le",
  ],
])("leaves a file with %s as it is", async (_, before, message) => {
  const folder = await makeFolder({"sources.csv": before});
  const file = join(folder, "sources.csv");
  await expect(new SourceFile(file, "data/sources.csv").append(source("b"))).rejects.toThrow(message);
  expect(await readFile(file)).toEqual(Buffer.from(before as string));
  expect(await readdir(folder)).toEqual(["sources.csv"]);
});

test("rows go one behind the other, and behind those that another process appends meanwhile", async () => {
  const folder = await makeFolder({});
  const path = join(folder, "sources.csv");
  const file = new SourceFile(path, "data/sources.csv");
  const ids = ["a", "b", "c", "d"];
  await file.append(source("a"));
  await file.append(source("b"));
  await new SourceFile(path, "data/sources.csv").append(source("c"));
  await file.append(source("d"));
  for (const id of ids) await expect(file.append(source(id))).rejects.toThrow(`file named twice: ${id}.txt`);
  expect((await readSources(path)).map(({notice_id}) => notice_id)).toEqual(ids);
});
