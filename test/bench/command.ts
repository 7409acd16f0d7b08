import {spawn} from "node:child_process";
import {watchMemory} from "./memory.js";
import {wallSeconds} from "./time.js";

/** What a command took. */
export interface Run {
  readonly seconds: number;
  /** Most resident memory of all its processes at once; NaN where the system does not tell. */
  readonly megabytes: number;
}

/**
 * Runs one of the project's commands in a folder.
 *
 * @throws Error with the command's own words if it fails
 */
export async function runNpm(root: string, command: string, ...args: string[]): Promise<Run> {
  let megabytes = NaN;
  const seconds = await wallSeconds(async () => {
    const child = spawn("npm", ["run", "--silent", command, "--", ...args], {cwd: root});
    let log = "";
    const note = (chunk: Buffer) => (log += chunk.toString());
    child.stdout.on("data", note);
    child.stderr.on("data", note);
    const memory = watchMemory(child.pid!);
    const status = await new Promise((done) => child.once("close", done));
    megabytes = memory.stop();
    if (status !== 0) throw new Error(`npm run ${command} failed:\n${log}`);
  });
  return {seconds, megabytes};
}
