import {spawnSync} from "node:child_process";

/** Runs this process's own command in a new process, which loads the code that there is now, and ends as it does. */
export function runAgain(): void {
  const again = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: "inherit",
  });
  process.exitCode = again.status ?? 1;
}
