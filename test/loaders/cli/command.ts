import {spawn} from "node:child_process";
import {resolve} from "node:path";
import {callScript, type Circumstances, type Outcome} from "../../call-script.js";

interface Watched extends Circumstances {
  /** Called with everything printed so far; may kill the process, or read no further. */
  onOutput?: (out: string, end: {kill: () => void; leave: () => void}) => void;
}

/** How a command ended, with the lines that it printed. */
interface Ended extends Outcome {
  readonly lines: readonly string[];
}

/** Runs a command of loaders/cli in a process of its own. */
export async function runCommand(name: string, args: readonly string[], around: Watched = {}): Promise<Ended> {
  const {cwd = ".", env = {}, onOutput} = around;
  // tsx as a loader, not as a process of its own in between: to kill the child is to kill the command.
  const tsx = import.meta.resolve("tsx");
  const child = spawn(process.execPath, ["--import", tsx, resolve(`loaders/cli/${name}.ts`), ...args], {
    cwd,
    env: {...process.env, ...env},
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
    onOutput?.(out, {kill: () => child.kill("SIGKILL"), leave: () => child.stdout.destroy()});
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
  const status = await new Promise<number | null>((done) => child.once("close", done));
  return {status, out, err, lines: linesOf(out)};
}

/** Runs a command of loaders/cli in this process, which is enough for all that does not depend on having one of its own. */
export async function callCommand(
  name: string,
  args: readonly string[],
  around: Circumstances = {},
): Promise<Ended> {
  const outcome = await callScript(`loaders/cli/${name}.ts`, args, around);
  return {...outcome, lines: linesOf(outcome.out)};
}

function linesOf(out: string): string[] {
  return out.split("\n").filter((line) => line !== "");
}
