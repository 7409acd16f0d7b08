import {existsSync} from "node:fs";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {clearSite} from "../../src/workshop/output.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "taizhang-output-"));
});
afterEach(async () => {
  await rm(folder, {recursive: true, force: true});
});

test("removes a site of an earlier build", async () => {
  await writeFile(join(folder, "manifest.json"), JSON.stringify({inputs_sha256: "0"}));
  clearSite(folder);
  expect(existsSync(folder)).toBe(false);
});

test.each([["{}"], ["not JSON"], [null]])("leaves a folder alone whose manifest is %s", async (manifest) => {
  if (manifest !== null) await writeFile(join(folder, "manifest.json"), manifest);
  await writeFile(join(folder, "thesis.docx"), "precious");
  clearSite(folder);
  expect(existsSync(join(folder, "thesis.docx"))).toBe(true);
});
