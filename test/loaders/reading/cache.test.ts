import {cp, mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {expect, test, vi} from "vitest";
import {parseCodebook, readCodebook} from "../../../loaders/codebook.js";
import {sha256} from "../../../loaders/hash.js";
import {cacheSetting, ReadingCache} from "../../../loaders/reading/cache.js";
import {readBytes} from "../../../loaders/reading/reading.js";
import {makeFolder} from "../../folder.js";
import {shortNotice} from "./notices.js";

const codebook = await readCodebook("data/codebook");
const bytes = Buffer.from(shortNotice(1));
const reading = await readBytes(bytes, "a.txt", "a.txt", codebook);

async function openCache(folder?: string) {
  const place = folder ?? join(await makeFolder({}), "cache");
  const said: string[] = [];
  const setting = cacheSetting(place, codebook)!;
  const cache = new ReadingCache(setting, codebook.overrides, (line) => said.push(line));
  return {cache, said, place, setting};
}

/** Every file of a folder, below it too. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("what was kept is found again, by another cache too, and nothing else", async () => {
  const {cache, place, said} = await openCache();
  const key = cache.keyOf(sha256(bytes), "x/a.txt");
  expect(cache.read(key, "a.txt")).toBeNull();
  cache.write(key, reading, bytes, "x/a.txt");
  const {cache: other} = await openCache(place);
  expect(other.read(other.keyOf(sha256(bytes), "y/a.txt"), "a.txt")?.reading).toEqual(reading);
  expect(await filesIn(place)).toHaveLength(1);
  expect(said).toEqual([]);
});

test("the key depends on bytes, name, codebook and the notice's own overrides, and on no other's", () => {
  const row = (notice: string) => `${notice},1-2,topic,theory,LW,why`;
  const keyWith = (changes: Partial<typeof codebook.texts>, file = "a.txt", content: Uint8Array = bytes) => {
    const changed = parseCodebook({...codebook.texts, ...changes}, "codebook");
    const cache = new ReadingCache(cacheSetting("nowhere", changed)!, changed.overrides, () => undefined);
    return cache.keyOf(sha256(content), file);
  };
  const {overrides, topicTerms} = codebook.texts;
  const key = keyWith({});
  expect(keyWith({}, "elsewhere/a.txt")).toBe(key);
  expect(keyWith({overrides: `${overrides}${row("b")}\n`})).toBe(key);
  const others = [
    keyWith({}, "b.txt"),
    keyWith({}, "a.html"),
    keyWith({}, "a.txt", Buffer.from("x")),
    keyWith({topicTerms: `${topicTerms}\n新词新词,theory,1,\n`}),
    keyWith({overrides: `${overrides}${row("a")}\n`}),
  ];
  expect(new Set([key, ...others]).size).toBe(6);
});

test.each([
  ["cut short", (entry: Buffer) => entry.subarray(0, entry.length - 7)],
  ["empty", () => Buffer.alloc(0)],
  [
    "with one bit turned",
    (entry: Buffer) => {
      const turned = Buffer.from(entry);
      turned[turned.length >> 1]! ^= 1;
      return turned;
    },
  ],
])("an entry that is %s is named, removed and not believed", async (_, damage) => {
  const {cache, place, said} = await openCache();
  const key = cache.keyOf(sha256(bytes), "a.txt");
  cache.write(key, reading, bytes, "a.txt");
  const [entry] = await filesIn(place);
  await writeFile(entry!, damage(await readFile(entry!)));
  expect(cache.read(key, "data/notices/a.txt")).toBeNull();
  expect(said).toEqual([
    expect.stringContaining(`cache entry damaged: ${entry!} of data/notices/a.txt`) as string,
  ]);
  expect(await filesIn(place)).toEqual([]);
});

test("a whole entry under another's key is damaged too", async () => {
  const {cache, place, said} = await openCache();
  const [mine, other] = [cache.keyOf(sha256(bytes), "a.txt"), cache.keyOf(sha256(bytes), "b.txt")];
  cache.write(mine, reading, bytes, "a.txt");
  const [entry] = await filesIn(place);
  const elsewhere = join(dirname(entry!), "..", other.slice(0, 2), other.slice(2));
  await cp(entry!, elsewhere);
  expect(cache.read(other, "b.txt")).toBeNull();
  expect(said[0]).toContain("its hash differs");
});

test("what cannot be written is said once, and nothing is left of it", async () => {
  const {cache, said, setting, place} = await openCache();
  // A file stands where the folder should be.
  await mkdir(place);
  await writeFile(join(place, setting.version.slice(0, 32)), "");
  for (const file of ["a.txt", "b.txt"]) cache.write(cache.keyOf(sha256(bytes), file), reading, bytes, file);
  expect(said).toEqual([expect.stringMatching(/^cache not written: .*; it goes on without$/)]);
});

test("nothing is kept once the code has changed since the process began", async () => {
  const {place, setting} = await openCache();
  const begun = {...setting, since: 0};
  const cache = new ReadingCache(begun, [], () => undefined);
  const page = Buffer.from("<!DOCTYPE html><html><body><p>通报</p></body></html>");
  cache.write(cache.keyOf(sha256(page), "a.html"), reading, page, "a.html");
  await expect(readdir(place)).rejects.toThrow("ENOENT");
  vi.stubGlobal("performance", {timeOrigin: 0});
  try {
    expect(cacheSetting(place, codebook)).toBeNull();
  } finally {
    vi.unstubAllGlobals();
  }
});

test("what other code has read is removed, the rest stays", async () => {
  const {cache, place} = await openCache();
  const key = cache.keyOf(sha256(bytes), "a.txt");
  cache.write(key, reading, bytes, "a.txt");
  const old = join(place, "0".repeat(32), "ab");
  await mkdir(old, {recursive: true});
  await writeFile(join(old, "cd"), "x");
  await cache.prune();
  expect(await filesIn(place)).toHaveLength(1);
  expect(cache.read(key, "a.txt")?.reading).toEqual(reading);
  await rm(place, {recursive: true});
  await cache.prune();
});
