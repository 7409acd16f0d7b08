import {spawn} from "node:child_process";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";

interface Count {
  passed: number;
  failed: number;
}

/** Everything that must hold before a change is published; the last line says how much of it does. */
async function main(): Promise<number> {
  // Each of the three takes one core; the tests take every one.
  const checks = await Promise.all([
    check("lint", "eslint", "."),
    check("format", "prettier", "--check", "."),
    check("types", "tsc"),
  ]);
  const counts = [...checks, await tests()];
  const [passed, failed] = [sum(counts.map((count) => count.passed)), sum(counts.map((count) => count.failed))];
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

async function check(name: string, command: string, ...args: string[]): Promise<Count> {
  const ok = (await run(command, ...args)) === 0;
  process.stdout.write(`${name}: ${ok ? "passed" : "failed"}\n`);
  return {passed: ok ? 1 : 0, failed: ok ? 0 : 1};
}

async function tests(): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), "taizhang-test-"));
  const report = join(folder, "report.json");
  try {
    const status = await run(
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    );
    const {numPassedTests, numFailedTests} = JSON.parse(await readFile(report, "utf8")) as Record<
      string,
      number
    >;
    // A file that cannot be loaded, or an error outside any test, has no failed test to its name.
    const failed = numFailedTests! || (status === 0 ? 0 : 1);
    return {passed: numPassedTests!, failed};
  } catch (error) {
    process.stderr.write(`no report of the tests: ${String(error)}\n`);
    return {passed: 0, failed: 1};
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Runs a command of node_modules/.bin, which npm puts on the path; resolves to its exit status. */
async function run(command: string, ...args: string[]): Promise<number> {
  const child = spawn(command, args, {stdio: "inherit", shell: process.platform === "win32"});
  return new Promise((done) => {
    child.once("error", (error) => {
      process.stderr.write(`${error.message}\n`);
      done(1);
    });
    child.once("close", (status) => {
      done(status ?? 1);
    });
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

process.exitCode = await main();
