import {spawn} from "node:child_process";
import {appendFileSync, mkdtempSync, readdirSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Options} from "./options.js";
import {figureOf, type Figure} from "./figure.js";
import {watchMemory} from "./memory.js";
import {layGenerated} from "./project.js";
import {wallSeconds} from "./time.js";

/** What a build took. */
interface Build {
  readonly seconds: number;
  /** Most resident memory of all its processes at once; NaN where the system does not tell. */
  readonly megabytes: number;
}

/** A build of the whole site, one after a notice was changed, and one after nothing was. */
export async function benchBuild({notices, quick}: Options): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), "taizhang-bench-"));
  try {
    await layGenerated(root, notices);
    const size = folderSize(join(root, "data/notices"));
    const runs = quick ? 1 : 3;
    const [full, changed, same]: [Build[], Build[], Build[]] = [[], [], []];
    for (let run = 0; run < runs; run++) {
      rmSync(join(root, "src/.observablehq/cache/data"), {recursive: true, force: true});
      full.push(await build(root));
      appendFileSync(join(root, "data/notices/generated-000001.txt"), "\n补记。\n");
      changed.push(await build(root));
      same.push(await build(root));
    }
    const seconds = (builds: readonly Build[]) => builds.map((each) => each.seconds);
    const whole = {name: "full build", values: seconds(full)};
    const memory = full.map(({megabytes}) => megabytes);
    return [
      figureOf("build", `full, ${notices} notices`, "s", whole.values),
      figureOf("build", "one notice changed", "s", seconds(changed), whole),
      figureOf("build", "nothing changed", "s", seconds(same), whole),
      figureOf("build", "peak memory", "MB", memory, {
        name: "size of the notices",
        values: memory.map(() => size),
      }),
    ].filter(({value}) => !Number.isNaN(value));
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

/**
 * Builds the site of a project.
 *
 * @throws Error with the build's own words if it fails
 */
export async function build(root: string): Promise<Build> {
  let megabytes = NaN;
  const seconds = await wallSeconds(async () => {
    const child = spawn("npm", ["run", "--silent", "build"], {cwd: root});
    let log = "";
    const note = (chunk: Buffer) => (log += chunk.toString());
    child.stdout.on("data", note);
    child.stderr.on("data", note);
    const memory = watchMemory(child.pid!);
    const status = await new Promise((done) => child.once("close", done));
    megabytes = memory.stop();
    if (status !== 0) throw new Error(`the site does not build:\n${log}`);
  });
  return {seconds, megabytes};
}

function folderSize(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6;
}
