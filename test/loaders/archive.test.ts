import {existsSync, readdirSync, readlinkSync} from "node:fs";
import {realpath} from "node:fs/promises";
import {unzipSync} from "fflate";
import {expect, test} from "vitest";
import {archiveOf, writeCorpus, type Labels, type Manifest} from "../../loaders/archive.js";
import {codebookFor, readCorpus} from "../../loaders/corpus.js";
import {sha256} from "../../loaders/hash.js";
import {tableNames, tables as schema} from "../../loaders/schema.js";
import {sourcesHeader} from "../../loaders/sources.js";
import {readTable} from "../table-bytes.js";
import {makeFolder} from "../folder.js";

const codebook = await codebookFor("data");
const text = (bytes?: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

async function archived(data: string, hash = ""): Promise<Buffer> {
  const corpus = await writeCorpus(data, await makeFolder({}));
  return Buffer.concat([...archiveOf(corpus, codebook, hash)]);
}

test("the archive of the published notices holds every table, and says what it holds", async () => {
  const corpus = await readCorpus("data");
  const files = unzipSync(await archived("data", "0".repeat(64)));
  expect(Object.keys(files).sort()).toEqual(
    ["manifest.json", "schema.json", "codebook.json", ...tableNames.map((name) => `${name}.parquet`)].sort(),
  );
  const manifest = text(files["manifest.json"]) as Manifest;
  expect(manifest.inputs_sha256).toBe("0".repeat(64));
  expect(manifest.notices).toBe(corpus.notices.length);
  expect(manifest.parser_version).toBe(corpus.tables.notices[0]!.parser_version);
  for (const name of tableNames) {
    const bytes = files[`${name}.parquet`]!;
    const {rows} = await readTable(bytes);
    expect(rows).toEqual(corpus.tables[name]);
    expect(manifest.tables[name]).toEqual({rows: rows.length, bytes: bytes.length, sha256: sha256(bytes)});
  }
  expect(text(files["schema.json"])).toEqual(schema);
  const labels = text(files["codebook.json"]) as Labels;
  for (const table of ["topics", "instruments", "statuses"] as const) {
    const codes = codebook[table].map(({code, family, label_zh, label_en, definition}) => [
      code,
      {label_zh, label_en, definition, family},
    ]);
    expect(Object.entries(labels[table])).toEqual(codes);
  }
});

test("two archives of the same corpus are identical, byte for byte", async () => {
  expect(sha256(await archived("data"))).toBe(sha256(await archived("data")));
});

/** The files in a folder that this process has open; none where the system does not tell. */
function openWithin(folder: string): string[] {
  const descriptors = existsSync("/proc/self/fd") ? readdirSync("/proc/self/fd") : [];
  return descriptors.flatMap((descriptor) => {
    try {
      const file = readlinkSync(`/proc/self/fd/${descriptor}`);
      return file.startsWith(folder) ? [file] : [];
    } catch {
      // Closed by now.
      return [];
    }
  });
}

test("a corpus without notices is an archive too", async () => {
  const files = unzipSync(await archived(await makeFolder({"sources.csv": sourcesHeader})));
  expect(text(files["manifest.json"])).toMatchObject({notices: 0, parser_version: null});
});

test("what cannot be read is told, and is a diagnostic", async () => {
  const data = await makeFolder({"sources.csv": sourcesHeader, "notices/bad.txt": ""});
  const {errors, notices, tables} = await writeCorpus(data, await makeFolder({}));
  expect(errors).toEqual([expect.stringContaining("empty file: data/notices/bad.txt")]);
  expect(notices).toBe(0);
  expect(tables.diagnostics.rows).toBe(1);
});

test("a corpus that cannot be read leaves no file open", async () => {
  const folder = await realpath(await makeFolder({}));
  const data = await makeFolder({"sources.csv": "file\n"});
  await expect(writeCorpus(data, folder)).rejects.toThrow("missing column");
  expect(openWithin(folder)).toEqual([]);
});
