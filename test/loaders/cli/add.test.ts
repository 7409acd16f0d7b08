import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test, vi} from "vitest";
import {readCorpus} from "../../../loaders/corpus.js";
import {sha256} from "../../../loaders/hash.js";
import {readSources} from "../../../loaders/sources.js";
import {makeFolder} from "../../folder.js";
import {letter} from "../letter.js";
import {callCommand, runCommand} from "./command.js";

// A process takes its time to start.
vi.setConfig({testTimeout: 60_000});

const bodies = Array.from("甲乙丙丁戊己庚辛壬癸", (name) => `临水县${name}山镇`);
const letters = (n: number) =>
  Object.fromEntries(
    Array.from({length: n}, (_, i) => [
      `in/${String(i).padStart(3, "0")}.txt`,
      letter({seed: i, body: bodies[i % bodies.length]!, day: [2015 + Math.floor(i / bodies.length), 6, 30]}),
    ]),
  );

async function makeData(files: Record<string, string | Uint8Array>) {
  const folder = await makeFolder({...files, "data/notices/.keep": ""});
  const data = join(folder, "data");
  return {
    folder,
    add: (args: string[]) => callCommand("add", ["--data", data, ...args], {cwd: folder}),
    /** In a process of its own. */
    start: (args: string[], around = {}) =>
      runCommand("add", ["--data", data, ...args], {cwd: folder, ...around}),
    notices: async () => (await readdir(join(data, "notices"))).filter((name) => name !== ".keep").sort(),
    sources: () => readSources(join(data, "sources.csv")),
    corpus: () => readCorpus(data),
    read: (name: string) => readFile(join(data, name)),
  };
}

test("adds files and folders, with a line for each and a total", async () => {
  const {start, notices, sources, corpus} = await makeData({
    ...letters(3),
    "one.txt": letter(),
    "in/a.png": "",
  });
  const {status, err, lines} = await start([
    "one.txt",
    "in",
    "--publisher",
    "某报",
    "--retrieved-at",
    "2024-01-02",
  ]);
  expect({status, err}).toEqual({status: 0, err: ""});
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe(
    "added: 临水县教育局-2023; 中共临水县教育局党组关于巡察整改进展情况的通报; inspected 2022-09-05 to 2022-11-04; issued 2023-06-30; 0 groups, 6 problems, 12 measures; no warnings",
  );
  expect(lines[4]).toBe("4 added, 0 refused; passed over files of other types: 1 .png");
  expect(await notices()).toEqual(
    ["临水县教育局-2023", "临水县甲山镇-2015", "临水县乙山镇-2015", "临水县丙山镇-2015"]
      .map((id) => `${id}.txt`)
      .sort(),
  );
  for (const entry of await sources())
    expect(entry).toMatchObject({publisher: "某报", retrieved_at: "2024-01-02"});
  expect((await corpus()).tables.diagnostics.filter(({severity}) => severity !== "info")).toEqual([]);
});

test("names what it refuses on standard error, adds the others, and fails", async () => {
  const {add, notices} = await makeData({
    "in/1.txt": letter(),
    "in/2.txt": `${letter()}\n`,
    "in/3.txt": "关于放假的通知\n\n各科室:国庆节放假七天。\n",
    "in/4.txt": "",
    "in/5.doc": "x",
    "in/6.txt": letter({seed: 6, body: "临水县水利局"}),
  });
  const {status, err, lines} = await add(["in", "none.txt"]);
  expect(status).toBe(1);
  expect(lines.map((line) => line.split(";")[0])).toEqual([
    "added: 临水县教育局-2023",
    "added: 临水县水利局-2023",
    "2 added, 5 refused",
  ]);
  const refused = err.trim().split("\n");
  expect(refused).toHaveLength(5);
  for (const name of ["2.txt", "3.txt", "4.txt", "5.doc", "none.txt"]) {
    expect(refused.filter((line) => line.includes(name))).toHaveLength(1);
  }
  expect(await notices()).toHaveLength(2);
  expect(await add(["in/1.txt"])).toMatchObject({status: 1, out: "0 added, 1 refused\n"});
});

test("warnings are counted in a notice's line", async () => {
  const {add} = await makeData({"a.txt": letter().replace(/\(三\)[^]*?(?=\(四\))/, "")});
  const {lines} = await add(["a.txt"]);
  expect(lines[0]).toMatch(/; \d warnings? \(.*ordinal-gap.*\)$/);
});

test("a dry run says the same and writes nothing", async () => {
  const {add, notices, read} = await makeData(letters(2));
  const {status, lines} = await add(["in", "--dry-run"]);
  expect(status).toBe(0);
  expect(lines.map((line) => line.split(";")[0])).toEqual([
    "would be added: 临水县甲山镇-2015",
    "would be added: 临水县乙山镇-2015",
    "2 would be added, 0 refused",
  ]);
  expect(await notices()).toEqual([]);
  await expect(read("sources.csv")).rejects.toThrow("ENOENT");
});

test("an address is recorded for one file, and refused for several", async () => {
  const {add, sources, notices} = await makeData(letters(2));
  const url = "https://example.gov.cn/a.html?b=1,2";
  expect(await add(["in", "--source-url", url])).toMatchObject({status: 2, out: ""});
  expect(await notices()).toEqual([]);
  expect(await add(["in/000.txt", "--source-url", url])).toMatchObject({status: 0});
  expect(await sources()).toMatchObject([{source_url: url}]);
});

test("goes on when nobody reads what it prints", async () => {
  const {start, sources} = await makeData(letters(12));
  const leaveAtOnce = (_: string, {leave}: {leave: () => void}) => {
    leave();
  };
  expect(await start(["in"], {onOutput: leaveAtOnce})).toMatchObject({status: 0, err: ""});
  expect(await sources()).toHaveLength(12);
});

test("a mistake in sources.csv stops it before anything is written", async () => {
  const {add, notices, read} = await makeData({...letters(2), "data/sources.csv": "id,file\n"});
  const {status, out, err} = await add(["in"]);
  expect({status, out}).toEqual({status: 1, out: ""});
  expect(err).toMatch(/^missing column: notice_id \(data\/sources\.csv:1\).*\n$/);
  expect(await notices()).toEqual([]);
  expect((await read("sources.csv")).toString()).toBe("id,file\n");
});

describe("killed at any moment", () => {
  test.each([1, 7, 20])(
    "after %i notices, it leaves data that builds and that another run completes",
    async (n) => {
      const files = letters(40);
      const {add, start, notices, sources, corpus, read} = await makeData(files);
      const killed = await start(["in"], {
        onOutput: (out: string, {kill}: {kill: () => void}) => {
          if (out.split("\n").length > n) kill();
        },
      });
      expect(killed.status).toBeNull();
      const [placed, entries] = [await notices(), await sources()];
      const visible = placed.filter((name) => !name.startsWith("."));
      expect(visible.length).toBeGreaterThanOrEqual(n);
      const hashes = new Set(Object.values(files).map(sha256));
      for (const name of visible) expect(hashes).toContain(sha256(await read(`notices/${name}`)));
      for (const {file, sha256: hash} of entries) expect(sha256(await read(`notices/${file}`))).toBe(hash);
      expect(visible.length - entries.length).toBeOneOf([0, 1]);
      const {tables} = await corpus();
      expect(tables.notices).toHaveLength(visible.length);
      expect(tables.diagnostics.filter(({severity}) => severity === "error")).toEqual([]);

      const again = await add(["in"]);
      expect(again.lines.at(-1)).toBe(`${40 - entries.length} added, ${entries.length} refused`);
      expect(await notices()).toHaveLength(40);
      expect(await sources()).toHaveLength(40);
      const doubts = (await corpus()).tables.diagnostics.filter(({severity}) => severity !== "info");
      expect(doubts).toEqual([]);
    },
  );
});

test.each([
  [[], "no files"],
  [["a.txt", "--publsher", "x"], "--publsher"],
  [["a.txt", "--retrieved-at", "2024-02-30"], "--retrieved-at: 2024-02-30"],
  [["a.txt", "--source-url", "example.org"], "--source-url: example.org"],
])("called as %j it explains what is wrong", async (args, message) => {
  const {status, out, err} = await callCommand("add", args);
  expect({status, out}).toEqual({status: 2, out: ""});
  expect(err).toContain(message);
});

test("explains itself", async () => {
  const {status, out, err} = await callCommand("add", ["--help"]);
  expect({status, err}).toEqual({status: 0, err: ""});
  expect(out).toMatch(/^usage: npm run add -- PATH…/);
});
