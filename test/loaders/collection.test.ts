import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {Collection, RefusedError, type GivenOrigin} from "../../loaders/collection.js";
import {readCorpus} from "../../loaders/corpus.js";
import {sha256} from "../../loaders/hash.js";
import {sourcesHeader, readSources} from "../../loaders/sources.js";
import {FileError} from "../../loaders/text.js";
import {makeFolder} from "../folder.js";
import {letter} from "./letter.js";

const unknown: GivenOrigin = {publisher: null, source_url: null, retrieved_at: null};
const title = "中共临水县教育局党组关于巡察整改进展情况的通报";
const findings = `县委第三巡察组向临水县教育局党组反馈巡察情况
根据县委统一部署,2022年9月5日至11月4日,县委第三巡察组对临水县教育局党组开展了常规巡察。巡察组指出,巡察发现的主要问题是:理论学习不深入。
`;

/** A data folder and files to add, by their paths. */
async function collect(files: Record<string, string | Uint8Array>) {
  const folder = await makeFolder({"data/sources.csv": sourcesHeader, ...files});
  const data = join(folder, "data");
  return {
    data,
    add: async (name: string, given = unknown) =>
      (await Collection.open(data)).add(join(folder, name), name, given),
    /** Everything in the data folder, hidden files too. */
    listed: async () =>
      (await readdir(data, {recursive: true})).filter((name) => name !== "notices" && name !== "sources.csv"),
    sources: () => readSources(join(data, "sources.csv")),
    doubts: async () => (await readCorpus(data)).tables.diagnostics.filter(({severity}) => severity !== "info"),
  };
}

test("copies the bytes under the notice's name and records where they came from", async () => {
  const bytes = Buffer.from(`\ufeff${letter().replaceAll("\n", "\r\n")}`);
  const {data, add, listed, sources, doubts} = await collect({"in/巡察 (1).TXT": bytes});
  const added = await add("in/巡察 (1).TXT", {...unknown, publisher: "某报", retrieved_at: "2024-01-02"});
  expect(added).toMatchObject({notice_id: "临水县教育局-2023", wrote: "both", like: null});
  expect(added.notice.notice.n_problems).toBe(6);
  expect(await listed()).toEqual(["notices/临水县教育局-2023.txt"]);
  expect(await readFile(join(data, "notices/临水县教育局-2023.txt"))).toEqual(bytes);
  expect(await sources()).toEqual([
    {
      ...{notice_id: "临水县教育局-2023", file: "临水县教育局-2023.txt", title, line: 2},
      ...{publisher: "某报", source_url: null, retrieved_at: "2024-01-02", sha256: sha256(bytes)},
    },
  ]);
  expect(await doubts()).toEqual([]);
});

test("names by file, row and batch what is taken, and overwrites nothing", async () => {
  const {data, listed, sources} = await collect({
    "data/notices/临水县教育局-2023.pdf": "somebody's file",
    "data/sources.csv": `${sourcesHeader}临水县教育局-2023-2,临水县教育局-2023-2.txt,,,,,${"0".repeat(64)}\n`,
    "in/a.txt": letter({seed: 3}),
    "in/b.txt": letter({seed: 4}),
  });
  const collection = await Collection.open(data);
  const folder = join(data, "../in");
  const names = [];
  for (const file of ["a.txt", "b.txt"]) {
    names.push((await collection.add(join(folder, file), file, unknown)).notice_id);
  }
  expect(names).toEqual(["临水县教育局-2023-3", "临水县教育局-2023-4"]);
  expect(await listed()).toHaveLength(3);
  expect(await readFile(join(data, "notices/临水县教育局-2023.pdf"), "utf8")).toBe("somebody's file");
  expect((await sources()).map(({notice_id}) => notice_id)).toEqual(["临水县教育局-2023-2", ...names]);
});

test("takes publisher and address from the text, and the address from a saved page", async () => {
  const page = `<!DOCTYPE html>
<!-- saved from url=(0027)https://example.gov.cn/a.html -->
<html><body><article>${letter().replace(/^(.*)$/gm, "<p>$1</p>")}</article></body></html>`;
  const {add, sources} = await collect({"in/a.html": page});
  expect(await add("in/a.html")).toMatchObject({file: "临水县教育局-2023.html"});
  expect(await sources()).toMatchObject([{source_url: "https://example.gov.cn/a.html", title}]);
});

describe("refuses, and writes nothing", () => {
  const refuse = async (files: Record<string, string | Uint8Array>, name = "in/new.txt") => {
    const {add, listed, sources} = await collect(files);
    const before = [await listed(), await sources()];
    const error: unknown = await add(name).catch((reason: unknown) => reason);
    expect([await listed(), await sources()]).toEqual(before);
    return error as Error;
  };

  test.each([
    ["a notice of findings", findings, "refused: in/new.txt; feedback notice"],
    [
      "another document",
      "关于放假的通知\n\n各科室:国庆节放假七天。\n",
      "refused: in/new.txt; not a rectification",
    ],
  ])("%s", async (_, text, message) => {
    const error = await refuse({"in/new.txt": text});
    expect(error).toBeInstanceOf(RefusedError);
    expect(error.message).toContain(message);
  });

  test.each([
    ["an empty file", "", "empty file: in/new.txt"],
    ["a binary file", Uint8Array.of(0, 1, 2), "binary file: in/new.txt"],
  ])("%s", async (_, content, message) => {
    const error = await refuse({"in/new.txt": content});
    expect(error).toBeInstanceOf(FileError);
    expect(error.message).toContain(message);
  });

  const there = {
    "data/notices/old.txt": letter(),
    "data/sources.csv": `${sourcesHeader}old,old.txt,,,,,${sha256(letter())}\n`,
  };

  test("the same bytes", async () => {
    const {message} = await refuse({...there, "in/new.txt": letter()});
    expect(message).toBe("duplicate: in/new.txt has the same bytes as data/notices/old.txt; nothing to add");
  });

  test.each([
    ["another encoding", Buffer.from(`\ufeff${letter()}`, "utf16le")],
    ["other line ends, among page furniture", `首页>正文\r\n${letter().replaceAll("\n", "\r\n")}上一篇:无\r\n`],
  ])("the same notice in %s", async (_, content) => {
    const {message} = await refuse({...there, "in/new.txt": content});
    expect(message).toMatch(
      /^duplicate: in\/new\.txt is old again, (all|9\d %) of its text is the same; nothing to add$/,
    );
  });

  test("a fuller version, saying so", async () => {
    const excerpt = letter().replace(/\n\(三\)[^]*?(?=\n中共)/, "");
    const {message} = await refuse({
      "data/notices/old.txt": excerpt,
      "data/sources.csv": `${sourcesHeader}old,old.txt,,,,,${sha256(excerpt)}\n`,
      "in/new.txt": letter(),
    });
    expect(message).toMatch(
      /is old again, .*; this file holds more \(\d+ characters of text against \d+\); to keep it/,
    );
  });

  test("a name that cannot be an id, in data/notices itself", async () => {
    const {message} = await refuse({"data/notices/a b.txt": letter()}, "data/notices/a b.txt");
    expect(message).toBe("file name: data/notices/a b.txt; move it elsewhere and add it from there");
  });
});

test("adds what reads alike but is dated otherwise, and says what it is like", async () => {
  const {add, listed} = await collect({"in/a.txt": letter(), "in/b.txt": letter({day: [2023, 12, 20]})});
  await add("in/a.txt");
  const {notice_id, like} = await add("in/b.txt");
  expect(notice_id).toBe("临水县教育局-2023-2");
  expect(like).toMatchObject({other: {notice_id: "临水县教育局-2023"}, same: false});
  expect(await listed()).toHaveLength(2);
});

test("writes nothing on a dry run, and sees duplicates within it", async () => {
  const {data, listed, sources} = await collect({"in/a.txt": letter(), "in/b.txt": `${letter()}\n\n`});
  const collection = await Collection.open(data, true);
  const folder = join(data, "../in");
  expect(await collection.add(join(folder, "a.txt"), "a.txt", unknown)).toMatchObject({wrote: "both"});
  await expect(collection.add(join(folder, "b.txt"), "b.txt", unknown)).rejects.toThrow(
    "b.txt is 临水县教育局-2023 again",
  );
  expect(await listed()).toEqual([]);
  expect(await sources()).toEqual([]);
});

describe("an addition that was interrupted", () => {
  const id = "临水县教育局-2023";

  test("after the file and before its row builds with a warning, and is completed by adding again", async () => {
    const {add, sources, doubts, listed} = await collect({
      [`data/notices/${id}.txt`]: letter(),
      "in/a.txt": letter(),
    });
    expect(await doubts()).toMatchObject([{notice_id: id, severity: "warning", code: "source-missing"}]);
    expect(await add("in/a.txt")).toMatchObject({notice_id: id, wrote: "row"});
    expect(await sources()).toMatchObject([{notice_id: id, sha256: sha256(letter()), title}]);
    expect(await doubts()).toEqual([]);
    expect(await listed()).toEqual([`notices/${id}.txt`]);
  });

  test("is completed where it is, too", async () => {
    const {add, sources} = await collect({"data/notices/own-name.txt": letter()});
    expect(await add("data/notices/own-name.txt")).toMatchObject({notice_id: "own-name", wrote: "row"});
    expect(await sources()).toMatchObject([{notice_id: "own-name", file: "own-name.txt"}]);
  });

  test("leaves hidden files that build as if they were not there, and go with the next addition", async () => {
    const ended = 2 ** 22 + 1;
    const {add, listed, doubts} = await collect({
      [`data/notices/.adding-${ended}-x.txt`]: letter().slice(0, 100),
      [`data/.adding-${ended}-sources.csv`]: sourcesHeader.slice(0, 10),
      [`data/notices/.adding-${process.pid}-y.txt`]: "of a process that still runs",
      "in/a.txt": letter(),
    });
    expect(await doubts()).toEqual([]);
    await add("in/a.txt");
    expect((await listed()).sort()).toEqual([`notices/.adding-${process.pid}-y.txt`, `notices/${id}.txt`]);
  });
});

test("a file that was lost is put back under its row", async () => {
  const row = `old,old.txt,某报,,,,${sha256(letter())}\n`;
  const {data, add, doubts} = await collect({"data/sources.csv": sourcesHeader + row, "in/a.txt": letter()});
  expect(await doubts()).toMatchObject([{code: "source-without-file"}]);
  expect(await add("in/a.txt")).toMatchObject({notice_id: "old", wrote: "file"});
  expect(await readFile(join(data, "sources.csv"), "utf8")).toBe(sourcesHeader + row);
  expect(await doubts()).toEqual([]);
});

test("takes the file away again if its row cannot be written", async () => {
  const {data, listed} = await collect({"in/a.txt": letter()});
  const collection = await Collection.open(data);
  await writeFile(join(data, "sources.csv"), "id,file\n");
  const adding = collection.add(join(data, "../in/a.txt"), "a.txt", unknown);
  await expect(adding).rejects.toThrow("missing column: notice_id");
  expect(await listed()).toEqual([]);
});

test("begins a data folder that is not there", async () => {
  const {data, add, sources} = await collect({"in/a.txt": letter()});
  await rm(data, {recursive: true});
  await add("in/a.txt");
  expect(await sources()).toHaveLength(1);
});
