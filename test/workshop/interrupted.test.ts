import {spawn} from "node:child_process";
import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {sha256} from "../../loaders/hash.js";
import {generateNotice} from "../generator/notice.js";
import {Random} from "../generator/random.js";
import {copyProject} from "../project.js";

/** How often the tables of the site are killed in the making; `TAIZHANG_KILLS=100` for more. */
const kills = Number(process.env.TAIZHANG_KILLS ?? 2);

interface Run {
  /** Milliseconds after which it is killed. */
  killAfter?: number;
  /** Milliseconds after which its reader begins to read. */
  readAfter?: number;
}

/** Runs the loader of the site's tables; resolves to the hash of what it wrote, null if it did not end well. */
async function makeTables(root: string, {killAfter, readAfter = 0}: Run = {}): Promise<string | null> {
  const args = ["--import", import.meta.resolve("tsx"), "src/data/corpus.zip.ts"];
  const child = spawn(process.execPath, args, {cwd: root, stdio: ["ignore", "pipe", "ignore"]});
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const chunks: Buffer[] = [];
  const ended = new Promise((done) => child.once("close", done));
  await new Promise((begin) => setTimeout(begin, readAfter));
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const status = await ended;
  clearTimeout(timer);
  return status === 0 ? sha256(Buffer.concat(chunks)) : null;
}

test(
  `killed at ${kills} random points, the next build of the tables is the one that was never interrupted`,
  {timeout: (10 + kills) * 20_000},
  async () => {
    const {root} = await copyProject();
    for (let seed = 1; seed <= 30; seed++)
      await writeFile(join(root, `data/notices/g${seed}.txt`), generateNotice({seed, problems: 30}).text);
    const begun = performance.now();
    const whole = await makeTables(root);
    const usual = performance.now() - begun;
    expect(whole).not.toBeNull();
    const random = new Random(Number(process.env.TAIZHANG_SEED ?? 11));
    for (let i = 0; i < kills; i++) {
      // Now and then from the beginning, so that every stage is met.
      if (i === 0 || random.chance(0.3)) await rm(join(root, ".taizhang"), {recursive: true, force: true});
      const made = await makeTables(root, {killAfter: usual * (0.2 + 0.7 * random.next())});
      expect([null, whole]).toContain(made);
    }
    expect(await makeTables(root)).toBe(whole);
  },
);
