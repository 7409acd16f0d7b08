import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {compressFolder} from "../../src/workshop/compress.js";
import {makeFolder} from "../folder.js";

const long = "整改落实情况\n".repeat(20_000);
const site = {
  "site/index.html": "<p>整改</p>".repeat(400),
  "site/notice/a.json": JSON.stringify({text: long}),
  "site/short.js": "export {};",
  "site/noise.wasm": noise(5000),
  "site/facts.parquet": "PAR1".repeat(1000),
};

/** Bytes that nothing compresses, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({length}, () => (state = Math.imul(state, 48271) >>> 0) >>> 24);
}

async function filesOf(folder: string): Promise<Record<string, Buffer>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files
    .sort()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file)] as const);
  return Object.fromEntries(await Promise.all(contents));
}

async function compressed(): Promise<{folder: string; cache: string; files: Record<string, Buffer>}> {
  const folder = await makeFolder(site);
  const cache = join(folder, "cache");
  await compressFolder(join(folder, "site"), cache);
  return {folder, cache, files: await filesOf(join(folder, "site"))};
}

test("what is worth it lies there compressed, and comes out as it was", async () => {
  const {files} = await compressed();
  const made = Object.keys(files).filter((file) => /\.(br|gz)$/.test(file));
  expect(made).toEqual(["index.html.br", "index.html.gz", "notice/a.json.br", "notice/a.json.gz"]);
  for (const file of ["index.html", "notice/a.json"]) {
    expect(brotliDecompressSync(files[`${file}.br`]!).equals(files[file]!)).toBe(true);
    expect(gunzipSync(files[`${file}.gz`]!).equals(files[file]!)).toBe(true);
    expect(files[`${file}.br`]!.length).toBeLessThan(files[file]!.length / 10);
  }
});

test("the same files give the same bytes, from the cache or anew", async () => {
  const first = await compressed();
  const second = await compressed();
  expect(second.files).toEqual(first.files);
  await compressFolder(join(first.folder, "site"), first.cache);
  expect(await filesOf(join(first.folder, "site"))).toEqual(first.files);
});

test("what is in the cache is used, unless it is spoilt", async () => {
  const {folder, cache, files} = await compressed();
  const [brotli] = (await readdir(cache)).filter((name) => name.endsWith(".br"));
  const kept = await readFile(join(cache, brotli!));
  for (const spoilt of [kept.subarray(0, -1), kept.subarray(0, 10), Buffer.alloc(0)]) {
    await writeFile(join(cache, brotli!), spoilt);
    await compressFolder(join(folder, "site"), cache);
    expect(await filesOf(join(folder, "site"))).toEqual(files);
    expect((await readFile(join(cache, brotli!))).equals(kept)).toBe(true);
  }
});

test("the cache keeps what the last build used, and nothing half-written", async () => {
  const {folder, cache} = await compressed();
  const before = await readdir(cache);
  expect(before).toHaveLength(2);
  await writeFile(join(cache, ".adding-999999999-x.br"), "half");
  await writeFile(join(folder, "site/notice/a.json"), JSON.stringify({text: `${long}补记`}));
  await compressFolder(join(folder, "site"), cache);
  const after = await readdir(cache);
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
});

test("a cache that cannot be written is named", async () => {
  const folder = await makeFolder({...site, cache: "a file"});
  await expect(compressFolder(join(folder, "site"), join(folder, "cache"))).rejects.toThrow(/EEXIST.*cache/);
});
