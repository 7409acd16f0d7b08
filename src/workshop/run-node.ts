import {spawnSync, type StdioOptions} from "node:child_process";

/**
 * Runs a module of TypeScript in a process of its own, and waits for it.
 *
 * @param stderr where it says what it has to say; as this process does if left out
 * @throws Error that says how it ended, if not well
 */
export function runNode(module: string, args: readonly string[], stderr: "inherit" | number = "inherit"): void {
  const stdio: StdioOptions = ["ignore", "ignore", stderr];
  const {status, signal, error} = spawnSync(process.execPath, ["--import", "tsx", module, ...args], {stdio});
  if (error) throw new Error(`not run: ${error.message}`);
  if (signal !== null) throw new Error(`ended by ${signal}`);
  if (status !== 0) throw new Error(`ended with status ${status}`);
}
