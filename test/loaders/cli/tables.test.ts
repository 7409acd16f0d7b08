import {spawn, spawnSync} from "node:child_process";
import {cp, mkdir, readFile, rm} from "node:fs/promises";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {lakeTables} from "../../../loaders/lake/write-part.js";
import {makeFolder} from "../../folder.js";
import {Random} from "../../generator/random.js";
import {contentsOf, filesIn, rowsWithDuckDB} from "../lake/lake-reader.js";
import {generatedParts} from "../reading/notices.js";
import {callCommand, runCommand} from "./command.js";

const notices = generatedParts(4, 3);
/** How often a run is killed; `TAIZHANG_KILLS=100` for more. */
const kills = Number(process.env.TAIZHANG_KILLS ?? 2);

/** The command's arguments for a data folder, with a cache within it. One worker is enough for a few notices. */
function argumentsFor(data: string, out: string, ...others: string[]): string[] {
  const common = ["--data", data, "--cache", join(data, "cache"), "--out", join(data, out)];
  return [...common, "--workers", "1", ...others];
}

test("writes the lake of the notices in data, and says how much it is", async () => {
  const data = await makeFolder(notices);
  const {status, out, err} = await runCommand("tables", argumentsFor(data, "lake"));
  expect({status, err}).toEqual({status: 0, err: ""});
  expect(out).toMatch(/^12 notices, \d+ files, \d+\.\d MB\n$/);
  expect(await rowsWithDuckDB(join(data, "lake"), "notices")).toHaveLength(12);
});

test("takes files and folders, names what it cannot read, and tells origins by bytes", async () => {
  const folder = await makeFolder({"more/empty.txt": "", "more/picture.jpg": "x"});
  const published = resolve("data/notices/qingdao-huangdao-2023.txt");
  await cp(published, join(folder, "a.txt"));
  const args = ["--cache", "cache", "--out", "lake", "--shard", "1/1", "a.txt", "more"];
  const {status, err, out} = await callCommand("tables", args, {cwd: folder});
  expect(status).toBe(0);
  expect(err.split("\n")).toEqual([
    "passed over: 1 file of type .jpg",
    expect.stringContaining("empty file: more/empty.txt") as string,
    "",
  ]);
  expect(out).toMatch(/^1 notice, /);
  const [row] = await rowsWithDuckDB(join(folder, "lake"), "notices");
  expect(row).toMatchObject({notice_id: "a", publisher: "青岛西海岸报"});
});

test.each([
  [[], "no folder: say --out FOLDER"],
  [["--out", "x", "--shard", "3"], "--shard: 3; write NUMBER/TOTAL, as in 3/16"],
  [["--out", "x", "--workers", "0"], "--workers: 0; write a number from 1"],
  [["--out", "x", "no-such.txt"], "file not found: no-such.txt; see how its path is written"],
])("called as %j it explains what is wrong", async (args, message) => {
  const {status, out, err} = await callCommand("tables", args, {cwd: await makeFolder({})});
  expect(status).toBeGreaterThan(0);
  expect([out, err]).toEqual(["", expect.stringContaining(message)]);
});

describe("faults", () => {
  test(
    `killed at ${kills} random points, the next run makes what an uninterrupted one makes`,
    {timeout: (10 + kills) * 20_000},
    async () => {
      const data = await makeFolder(notices);
      const whole = join(data, "whole");
      const begun = performance.now();
      expect((await runCommand("tables", argumentsFor(data, "whole"))).status).toBe(0);
      const usual = performance.now() - begun;
      await rm(join(data, "cache"), {recursive: true});
      const random = new Random(Number(process.env.TAIZHANG_SEED ?? 7));
      for (let i = 0; i < kills; i++) {
        // Now and then from the beginning, so that every stage is met.
        if (random.chance(0.2)) await rm(join(data, "cache"), {recursive: true, force: true});
        if (random.chance(0.2)) await rm(join(data, "lake"), {recursive: true, force: true});
        await killedAfter(data, usual * (0.2 + 0.8 * random.next()));
        for (const file of await filesIn(join(data, "lake")).catch(() => [])) {
          if (!isParquet(file)) continue;
          const content = await readFile(join(data, "lake", file));
          expect([file, content.toString("latin1", content.length - 4)]).toEqual([file, "PAR1"]);
        }
      }
      const last = await callCommand("tables", argumentsFor(data, "lake"));
      expect({status: last.status, err: last.err}).toEqual({status: 0, err: ""});
      expect(await contentsOf(join(data, "lake"))).toEqual(await contentsOf(whole));
    },
  );

  test.each(["SIGINT", "SIGTERM"] as const)("after %s nothing half made is left", async (signal) => {
    const data = await makeFolder(notices);
    const child = start(data);
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((done) => {
      child.once("close", (...how) => {
        done(how);
      });
    });
    const begun = async () => (await filesIn(join(data, "lake")).catch(() => [])).some(isParquet);
    while (child.exitCode === null && !(await begun())) await new Promise((later) => setTimeout(later, 20));
    child.kill(signal);
    const [status, by] = await ended;
    // It may have been done already.
    expect(status === 0 ? signal : by).toBe(signal);
    const files = await filesIn(join(data, "lake"));
    expect(files.filter((file) => file.includes(".making"))).toEqual([]);
    expect((await callCommand("tables", argumentsFor(data, "lake"))).status).toBe(0);
    expect(await rowsWithDuckDB(join(data, "lake"), "notices")).toHaveLength(12);
  });

  test("a disk that is full is said, leaves nothing half written, and is no harm to the next run", async (context) => {
    const data = await makeFolder(notices);
    await mkdir(join(data, "disk"));
    // A file system of less than the lake, which a user may mount for himself in a name space of his own.
    const script = `mount -t tmpfs -o size=200k none "$0/disk" || exit 99; "$@"; code=$?
      cp -r "$0/disk" "$0/left"; exit $code`;
    const command = [
      process.execPath,
      "--import",
      import.meta.resolve("tsx"),
      resolve("loaders/cli/tables.ts"),
    ];
    const args = ["-rm", "sh", "-c", script, data, ...command, ...argumentsFor(data, "disk/lake")];
    const {status, stderr, error} = spawnSync("unshare", args, {encoding: "utf8"});
    if (error || status === 99 || stderr.startsWith("unshare:"))
      context.skip("this system lets nobody mount a small disk of his own");
    expect(status).toBe(1);
    expect(stderr).toMatch(/not written: \S+lake \(.*; make room, and run the command again: it goes on\n$/);
    expect(stderr).not.toMatch(/\n {4}at /);
    for (const file of (await filesIn(join(data, "left/lake"))).filter(isParquet)) {
      const content = await readFile(join(data, "left/lake", file));
      expect(content.toString("latin1", content.length - 4)).toBe("PAR1");
    }
    for (const folder of ["left/lake", "whole"])
      expect((await callCommand("tables", argumentsFor(data, folder))).status).toBe(0);
    expect(await contentsOf(join(data, "left/lake"))).toEqual(await contentsOf(join(data, "whole")));
  });

  test("a disk too full for the cache is said once, and the lake is written all the same", async (context) => {
    const data = await makeFolder(notices);
    await mkdir(join(data, "cache"));
    const script = `mount -t tmpfs -o size=100k none "$0/cache" || exit 99; exec "$@"`;
    const command = [
      process.execPath,
      "--import",
      import.meta.resolve("tsx"),
      resolve("loaders/cli/tables.ts"),
    ];
    const args = ["-rm", "sh", "-c", script, data, ...command, ...argumentsFor(data, "lake")];
    const {status, stderr, error} = spawnSync("unshare", args, {encoding: "utf8"});
    if (error || status === 99 || stderr.startsWith("unshare:"))
      context.skip("this system lets nobody mount a small disk of his own");
    expect(stderr).toMatch(/^cache not written: .*ENOSPC.*; it goes on without\n$/);
    expect(status).toBe(0);
    expect(await rowsWithDuckDB(join(data, "lake"), "notices")).toHaveLength(12);
  });
});

describe("other programs", () => {
  test("GNU parallel runs the shards", async (context) => {
    const found = spawnSync("parallel", ["--version"], {encoding: "utf8"});
    if (found.error || !found.stdout.startsWith("GNU parallel"))
      context.skip("GNU parallel is not installed (Debian's package parallel)");
    const data = await makeFolder(notices);
    const args = ["run", "--silent", "tables", "--", ...argumentsFor(data, "lake"), "--shard"];
    const run = spawnSync("parallel", ["-j", "2", "npm", ...args, "{}/2", ":::", "1", "2"], {
      encoding: "utf8",
      env: {...process.env, HOME: data},
    });
    expect([run.status, run.stdout.trim().split("\n").length]).toEqual([0, 2]);
    expect((await callCommand("tables", argumentsFor(data, "whole"))).status).toBe(0);
    for (const table of lakeTables) {
      const [shards, whole] = await Promise.all(
        ["lake", "whole"].map((folder) => rowsWithDuckDB(join(data, folder), table)),
      );
      expect(shards).toHaveLength(whole!.length);
    }
  });
});

function isParquet(file: string): boolean {
  return file.endsWith(".parquet") && !file.startsWith("_");
}

function start(data: string) {
  const args = ["--import", import.meta.resolve("tsx"), resolve("loaders/cli/tables.ts")];
  return spawn(process.execPath, [...args, ...argumentsFor(data, "lake")], {stdio: "ignore"});
}

async function killedAfter(data: string, milliseconds: number): Promise<void> {
  const child = start(data);
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  await new Promise((done) => child.once("close", done));
  clearTimeout(timer);
}
