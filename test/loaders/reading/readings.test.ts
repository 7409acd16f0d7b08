import {readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test, vi} from "vitest";
import {codebookFor, noticesOf, readCorpus, readNotice} from "../../../loaders/corpus.js";
import {listDataFiles, originOf} from "../../../loaders/notice-files.js";
import {Workers} from "../../../loaders/reading/workers.js";
import {sourcesHeader} from "../../../loaders/sources.js";
import {makeFolder} from "../../folder.js";
import {generatedNotices, shortNotice, shortNotices} from "./notices.js";

const script = (name: string) => new URL(`workers/${name}.js`, import.meta.url);

/** Counts the entries of a cache. */
async function entriesIn(cache: string): Promise<string[]> {
  const entries = await readdir(cache, {recursive: true, withFileTypes: true});
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe("workers and cache change nothing but the time it takes", () => {
  test("many notices are read as each by itself, with workers, kept and not kept", async () => {
    const data = await makeFolder({...shortNotices(12), ...generatedNotices(2, 10)});
    const cache = join(data, "cache");
    const codebook = await codebookFor(data);
    const alone = [];
    for (const {file, name} of await listDataFiles(data))
      alone.push(await readNotice(file, name, codebook, (hash) => originOf(name, hash, undefined)));
    const first = await readCorpus(data, {cache, few: 2, workers: {threads: 2}});
    expect(first.notices).toEqual(alone);
    expect(await entriesIn(cache)).toHaveLength(12);
    expect(await readCorpus(data, {cache, few: 2, workers: {script: script("unfit")}})).toEqual(first);
  });

  test("after a change only the notice that changed is parsed", async () => {
    const data = await makeFolder(shortNotices(8));
    const cache = join(data, "cache");
    await readCorpus(data, {cache});
    const before = await entriesIn(cache);
    await writeFile(join(data, "notices/n0003.txt"), shortNotice(99));
    const {notices} = await readCorpus(data, {cache});
    expect(notices[2]!.text).toBe(shortNotice(99));
    const added = (await entriesIn(cache)).filter((entry) => !before.includes(entry));
    expect(added).toHaveLength(1);
  });

  test("a row of sources.csv is joined to what was kept without it", async () => {
    const data = await makeFolder({"notices/a.txt": shortNotice(1)});
    const cache = join(data, "cache");
    const [before] = (await readCorpus(data, {cache})).notices;
    const {source_sha256} = before!.notice;
    await writeFile(join(data, "sources.csv"), `${sourcesHeader}a,a.txt,某报,,,,${source_sha256}\n`);
    const after = await readCorpus(data, {cache});
    expect(after.notices[0]!.notice).toEqual({...before!.notice, publisher: "某报"});
    expect(after.tables.diagnostics.map(({code}) => code)).not.toContain("source-missing");
    expect(await entriesIn(cache)).toHaveLength(1);
  });
});

test("workers end when whoever asked for the notices stops before the last", async () => {
  const data = await makeFolder(shortNotices(6));
  const end = vi.spyOn(Workers.prototype, "end");
  for await (const found of noticesOf(data, await codebookFor(data), {few: 0, workers: {threads: 1}})) {
    expect(found).toHaveProperty("notice");
    break;
  }
  expect(end).toHaveBeenCalledOnce();
});

describe("a worker that dies over a notice is named with it, and the others are read", () => {
  test.each([
    ["leaves", "EXIT", "worker exited with code: 3"],
    ["fills its memory", "MEMORY", "memory"],
    ["throws aside", "THROW", "thrown aside"],
  ])("it %s", async (_, word, reason) => {
    const files = shortNotices(8);
    files["notices/n0005.txt"] = `${shortNotice(5)}${word}\n`;
    const data = await makeFolder(files);
    const {notices, tables} = await readCorpus(data, {
      // Which notices are the first to be opened is not certain: workers take them all.
      few: 0,
      workers: {threads: 2, memory: 200, script: script("faulty")},
    });
    const ids = Object.keys(files).map((path) => path.slice("notices/".length, -".txt".length));
    expect(notices.map(({notice}) => notice.notice_id)).toEqual(ids.filter((id) => id !== "n0005"));
    const failed = tables.diagnostics.filter(({code}) => code === "parser-failed");
    expect(failed).toMatchObject([{notice_id: "n0005", severity: "error"}]);
    expect(failed[0]!.message).toContain("parser failed: data/notices/n0005.txt; two workers died over it");
    expect(failed[0]!.message).toContain(reason);
  });

  test("workers that cannot begin are an error, and no notice's fault", async () => {
    const data = await makeFolder(shortNotices(6));
    const reading = readCorpus(data, {few: 2, workers: {threads: 2, script: script("unfit")}});
    await expect(reading).rejects.toThrow("no such library");
  });
});
