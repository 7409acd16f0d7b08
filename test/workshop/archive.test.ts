import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {zip} from "../../loaders/zip.js";
import {Archive} from "../../src/workshop/archive.js";
import {makeFolder} from "../folder.js";

const notices = Object.fromEntries(
  Array.from({length: 150}, (_, i) => [
    `notices/n${String(i).padStart(3, "0")}.json`,
    {text: "整改".repeat(i + 50)},
  ]),
);

async function archived(): Promise<string> {
  const folder = await makeFolder({
    "corpus.zip": zip({"manifest.json": {inputs_sha256: "0"}, a: "b", ...notices}),
  });
  return join(folder, "corpus.zip");
}

test("gives each file", async () => {
  const archive = Archive.open(await archived())!;
  expect(archive.manifest.inputs_sha256).toBe("0");
  expect(Buffer.from(archive.file("a")!).toString()).toBe('"b"');
  expect(archive.file("nothing")).toBeUndefined();
  expect(JSON.parse(Buffer.from(archive.file("notices/n007.json")!).toString())).toEqual(
    notices["notices/n007.json"],
  );
});

test("is none where there is none, or where it was cut short", async () => {
  const file = await archived();
  expect(Archive.open(`${file}.absent`)).toBeUndefined();
  await writeFile(file, (await readFile(file)).subarray(0, 5000));
  expect(Archive.open(file)).toBeUndefined();
});

test("says that it is damaged, and what to do", async () => {
  const file = await archived();
  const bytes = await readFile(file);
  // The content of an entry stands behind its name.
  const at = bytes.indexOf("notices/n149.json") + "notices/n149.json".length;
  await writeFile(file, bytes.fill(0xff, at, at + 20));
  expect(() => Archive.open(file)!.file("notices/n149.json")).toThrow(
    `archive damaged: ${file} (invalid block type); remove it, and build again`,
  );
});
