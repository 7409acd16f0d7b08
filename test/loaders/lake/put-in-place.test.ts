import {spawn} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {putInPlace} from "../../../loaders/lake/put-in-place.js";
import {makeFolder} from "../../folder.js";

/** Removes a folder whenever it is empty, until it is killed. */
const removing = `
  const {rmdirSync} = require("node:fs");
  for (;;) try { rmdirSync(process.argv[1]); } catch {}`;

test("a folder that another process removes whenever it is empty is made again", async () => {
  const root = await makeFolder({});
  const folder = join(root, "lake/year=2023");
  mkdirSync(folder, {recursive: true});
  const other = spawn(process.execPath, ["-e", removing, folder], {stdio: "ignore"});
  try {
    await expect.poll(() => existsSync(folder), {timeout: 60_000}).toBe(false);
    for (let i = 0; i < 3000; i++) {
      writeFileSync(join(root, "made"), String(i));
      putInPlace(join(root, "made"), join(folder, "part"));
      expect(readFileSync(join(folder, "part"), "utf8")).toBe(String(i));
      rmSync(join(folder, "part"));
    }
  } finally {
    other.kill("SIGKILL");
  }
});

test("a file that is gone is an error", async () => {
  const root = await makeFolder({});
  expect(() => {
    putInPlace(join(root, "made"), join(root, "lake/part"));
  }).toThrow("ENOENT");
});
