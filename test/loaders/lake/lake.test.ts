import {mkdir, mkdtemp, rm, stat, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {codebookFor, readCorpus, type Corpus} from "../../../loaders/corpus.js";
import {writeLake, type LakeOrder} from "../../../loaders/lake/lake.js";
import {lakeTables} from "../../../loaders/lake/write-part.js";
import {listDataFiles, originOf} from "../../../loaders/notice-files.js";
import {partitionOf} from "../../../loaders/partition.js";
import {tables} from "../../../loaders/schema.js";
import {makeFolder} from "../../folder.js";
import {generatedParts} from "../reading/notices.js";
import {contentsOf, countsWithDuckDB, countsWithPolars, filesIn, rowsWithDuckDB} from "./lake-reader.js";

const codebook = await codebookFor("data");
const whole = {number: 1, total: 1};

async function orderFor(data: string, changes: Partial<LakeOrder> = {}): Promise<LakeOrder> {
  return {
    files: await listDataFiles(data),
    missing: [],
    originOf: ({name}, hash) => originOf(name, hash, undefined),
    codebook,
    shard: whole,
    out: join(data, "lake"),
    cache: join(data, "cache"),
    // One is enough for a few notices: most of what two take is their beginning.
    workers: {threads: 1},
    ...changes,
  };
}

const notices = generatedParts(4, 3);

/** A folder that is not removed with the first test. */
async function keepFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "taizhang-test-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
  return folder;
}

describe("a lake of some notices", () => {
  let data: string;
  let lake: string;
  let corpus: Corpus;
  beforeAll(async () => {
    data = await keepFolder(notices);
    lake = join(data, "lake");
    await writeLake(await orderFor(data));
    corpus = await readCorpus(data);
  });
  afterAll(() => rm(data, {recursive: true, force: true}));

  test.each(lakeTables)("DuckDB reads of it what the corpus has in its table %s", async (table) => {
    const rows = await rowsWithDuckDB(lake, table);
    const columns = Object.keys(tables[table].columns);
    expect(rows.map((row) => pick(row, columns)).sort(byContent)).toEqual(
      corpus.tables[table].map((row) => pick(row, columns)).sort(byContent),
    );
    const partitions = new Map(corpus.tables.notices.map((row) => [row.notice_id, partitionOf(row)]));
    for (const {notice_id, year, province} of rows) {
      const wanted = partitions.get(notice_id as string)!;
      expect({year: year === null ? null : Number(year), province}).toEqual(wanted);
    }
  });

  test.each(lakeTables)("Polars counts the same rows of each notice in its table %s", async (table) => {
    expect(await countsWithPolars(lake, table)).toEqual(await countsWithDuckDB(lake, table));
  });

  test.each(lakeTables)(
    "rows stand by notice, and within it in the corpus's order, in table %s",
    async (table) => {
      for (const file of (await filesIn(lake)).filter((path) => path.startsWith(`${table}/`))) {
        const rows = await rowsWithDuckDB(lake, table, file);
        const ids = rows.map(({notice_id}) => notice_id as string);
        expect(ids).toEqual(ids.toSorted());
        const columns = Object.keys(tables[table].columns);
        for (const id of new Set(ids)) {
          const own = (rows: readonly object[]) =>
            rows
              .filter((row) => (row as {notice_id: string}).notice_id === id)
              .map((row) => pick(row, columns));
          expect(own(rows)).toEqual(own(corpus.tables[table]));
        }
      }
    },
  );

  test("the union of three shards is the whole, and each writes its own files alone", async () => {
    const out = join(data, "shards");
    let before: Record<string, string> = {};
    for (const number of [2, 1, 3]) {
      await writeLake(await orderFor(data, {shard: {number, total: 3}, out}));
      const after = await contentsOf(out);
      for (const file of Object.keys(after))
        if (!Object.hasOwn(before, file)) expect(file).toContain(`${number}-of-3`);
      expect(after).toMatchObject(before);
      before = after;
    }
    for (const table of lakeTables) {
      const [parts, all] = await Promise.all([out, lake].map((folder) => rowsWithDuckDB(folder, table)));
      expect(parts!.sort(byContent)).toEqual(all!.sort(byContent));
    }
    await expect(writeLake(await orderFor(data, {shard: {number: 1, total: 2}, out}))).rejects.toThrow(
      /^other shards: .* is of 3 shards, not of 2/,
    );
  });
});

describe("another run", () => {
  test("writes nothing if nothing changed, and one part if one notice did; what is gone is gone", async () => {
    const data = await makeFolder(notices);
    const out = join(data, "lake");
    const {manifest} = await writeLake(await orderFor(data));
    const before = await contentsOf(out);
    const times = await timesOf(out);
    // What the lake tells of itself suffices: nothing is read for it that is not there any more.
    await rm(join(data, "cache"), {recursive: true});
    const script = new URL("../reading/workers/unfit.js", import.meta.url);
    const again = await writeLake(await orderFor(data, {workers: {threads: 2, script}}));
    expect(again.manifest).toEqual(manifest);
    expect(await timesOf(out)).toEqual(times);
    expect(await contentsOf(out)).toEqual(before);
    const [first] = Object.keys(notices).sort();
    await writeFile(join(data, first!), `${notices[first!]!}\n`);
    await writeLake(await orderFor(data));
    const changed = await contentsOf(out);
    const differing = Object.keys(changed).filter((file) => changed[file] !== before[file]);
    const folders = new Set(
      differing.filter((file) => !file.startsWith("_")).map((file) => file.replace(/^\w+\//, "")),
    );
    expect(folders.size).toBe(1);
    await rm(join(data, first!));
    await writeLake(await orderFor(data));
    const fresh = join(data, "fresh");
    await writeLake(await orderFor(data, {out: fresh}));
    expect(await contentsOf(out)).toEqual(await contentsOf(fresh));
  });

  test("makes anew what was damaged or removed behind its back", async () => {
    const data = await makeFolder(notices);
    const out = join(data, "lake");
    await writeLake(await orderFor(data));
    const before = await contentsOf(out);
    const files = (await filesIn(out)).filter((path) => path.startsWith("problems/"));
    await writeFile(join(out, files[0]!), "not Parquet");
    await rm(join(out, files[1]!));
    const leftover = join(out, files[0]!, "../part-1-of-1-0099.parquet");
    await writeFile(leftover, "of a plan that is no more");
    await writeLake(await orderFor(data));
    expect(await contentsOf(out)).toEqual(before);
  });
});

test("a lake of which another version told less is made anew", async () => {
  const data = await makeFolder(notices);
  const {manifest} = await writeLake(await orderFor(data));
  const before = await contentsOf(join(data, "lake"));
  const parts = manifest.parts.map((part) => ({...part, keys: undefined, inputs: "0"}));
  await writeFile(join(data, "lake/_shards/1-of-1.json"), JSON.stringify({...manifest, parts}));
  expect((await writeLake(await orderFor(data))).manifest).toEqual(manifest);
  expect(await contentsOf(join(data, "lake"))).toEqual(before);
});

describe("faults", () => {
  test("files that cannot be read are rows of diagnostics; the others are written", async () => {
    const data = await makeFolder({...notices, "notices/empty.txt": "", "notices/N0001.html": "x"});
    const {manifest, refused} = await writeLake(await orderFor(data));
    expect(refused.map(({notice_id, code}) => [notice_id, code])).toEqual([
      ["empty", "file-unreadable"],
      ["n0001", "file-unreadable"],
    ]);
    expect(manifest).toMatchObject({notices: 12, unread: 2});
    const rows = await rowsWithDuckDB(join(data, "lake"), "diagnostics");
    expect(rows).toContainEqual(expect.objectContaining({...refused[0], year: null, province: null}) as object);
  });

  test("a worker that dies over a notice is named with it; the others are written", async () => {
    const data = await makeFolder({...notices, "notices/bad.txt": "EXIT"});
    const script = new URL("../reading/workers/faulty.js", import.meta.url);
    const {manifest, refused} = await writeLake(await orderFor(data, {workers: {threads: 2, script}}));
    expect(manifest.notices).toBe(12);
    expect(refused).toMatchObject([{notice_id: "bad", code: "parser-failed"}]);
    expect(refused[0]!.message).toContain("worker exited with code: 3");
  });

  test("a cache entry that is damaged between survey and writing is read anew", async () => {
    const data = await makeFolder(notices);
    await writeLake(await orderFor(data));
    const before = await contentsOf(join(data, "lake"));
    await rm(join(data, "lake"), {recursive: true});
    const damage = async () => {
      for (const file of await filesIn(join(data, "cache"))) await writeFile(join(data, "cache", file), "x");
    };
    let damaged: Promise<void> | undefined;
    const onRead = (done: number) => {
      if (done === 1) damaged = damage();
    };
    await writeLake(await orderFor(data, {onRead}));
    await damaged;
    expect(await contentsOf(join(data, "lake"))).toEqual(before);
  });
});

/** When each table's file was put in its place. */
async function timesOf(out: string): Promise<[string, number][]> {
  const files = (await filesIn(out)).filter((path) => path.endsWith(".parquet"));
  return Promise.all(
    files.map(async (file) => [file, (await stat(join(out, file))).ctimeMs] as [string, number]),
  );
}

function byContent(a: object, b: object): number {
  const [x, y] = [a, b].map((row) => JSON.stringify(Object.entries(row).sort(([p], [q]) => (p < q ? -1 : 1))));
  return x! < y! ? -1 : 1;
}

function pick(row: object, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, (row as Record<string, unknown>)[column]]));
}

test("a file in the lake's way is said with its remedy, wherever it is met", async () => {
  const data = await makeFolder({...notices, lake: "a file"});
  const remedy =
    /^not written: .*lake \(E[A-Z]+: .*\); move what is in the way, or name another folder, and run/;
  await expect(writeLake(await orderFor(data))).rejects.toThrow(remedy);
  const other = await makeFolder({...notices});
  const order = await orderFor(other);
  await writeLake(order);
  // Where a file of no part should be, a folder cannot be removed as one.
  await mkdir(join(other, "lake/notices/part-1-of-1-0009.parquet"));
  await expect(writeLake(order)).rejects.toThrow(/^not written: /);
});
