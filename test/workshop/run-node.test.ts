import {closeSync, openSync, statSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runNode} from "../../src/workshop/run-node.js";
import {makeFolder} from "../folder.js";

/** Runs a module; resolves to the bytes that it said, or to how it ended. */
async function run(code: string): Promise<number | string> {
  const folder = await makeFolder({"module.ts": code});
  const said = join(folder, "said");
  const descriptor = openSync(said, "w");
  try {
    runNode(join(folder, "module.ts"), [], descriptor);
    return statSync(said).size;
  } catch (error) {
    return (error as Error).message;
  } finally {
    closeSync(descriptor);
  }
}

test("it may say as much as it likes", async () => {
  expect(await run(`process.stderr.write("x".repeat(3_000_000));`)).toBe(3_000_000);
});

test("how it ended is said", async () => {
  expect(await run("process.exitCode = 3;")).toBe("ended with status 3");
  expect(await run(`process.kill(process.pid, "SIGKILL");`)).toBe("ended by SIGKILL");
});
