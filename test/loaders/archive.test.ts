import {unzipSync} from "fflate";
import {expect, test} from "vitest";
import {archiveCorpus, type Labels, type Manifest} from "../../loaders/archive.js";
import {codebookFor, readCorpus} from "../../loaders/corpus.js";
import {sha256} from "../../loaders/hash.js";
import {tableNames, tables as schema} from "../../loaders/schema.js";
import {specimen} from "../../loaders/specimen.js";
import {readTable} from "../../loaders/tables.js";

const codebook = await codebookFor("data");
const text = (bytes?: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

test("the archive of the published notices holds every table, every notice, and says what it holds", async () => {
  const corpus = await readCorpus("data");
  const files = unzipSync(await archiveCorpus(corpus, codebook, "0".repeat(64)));
  const ids = corpus.notices.map(({notice}) => notice.notice_id);
  expect(Object.keys(files).sort()).toEqual(
    [
      "manifest.json",
      "schema.json",
      "codebook.json",
      ...tableNames.map((name) => `${name}.parquet`),
      ...[...ids, specimen].map((id) => `notices/${id}.json`),
    ].sort(),
  );
  const manifest = text(files["manifest.json"]) as Manifest;
  expect(manifest.inputs_sha256).toBe("0".repeat(64));
  expect(manifest.notices.map((notice) => notice.notice_id)).toEqual(ids);
  expect(manifest.parser_version).toBe(corpus.tables.notices[0]!.parser_version);
  for (const name of tableNames) {
    const bytes = files[`${name}.parquet`]!;
    const {rows} = await readTable(bytes);
    expect(rows).toEqual(corpus.tables[name]);
    expect(manifest.tables[name]).toEqual({rows: rows.length, bytes: bytes.length, sha256: sha256(bytes)});
  }
  for (const notice of corpus.notices) {
    expect(text(files[`notices/${notice.notice.notice_id}.json`])).toEqual(notice);
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
  const make = async () => sha256(await archiveCorpus(await readCorpus("data"), codebook, ""));
  expect(await make()).toBe(await make());
});

test("a corpus without notices is an archive too", async () => {
  const tables = Object.fromEntries(tableNames.map((name) => [name, []])) as never;
  const files = unzipSync(await archiveCorpus({tables, notices: []}, codebook, ""));
  const manifest = text(files["manifest.json"]) as Manifest;
  expect(manifest).toMatchObject({notices: [], parser_version: null});
});
