import {appendFile, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {watchPages} from "../../src/workshop/watch-pages.js";
import {makeFolder} from "../folder.js";

const patience = {timeout: 30_000, interval: 20};

/** A checker that writes down what it is asked, waits until it may end, and finds what `verdict.json` says. */
const checker = `
import {appendFileSync, existsSync, readFileSync} from "node:fs";
appendFileSync("asked.txt", JSON.stringify(process.argv.slice(2)) + "\\n");
while (existsSync("wait")) await new Promise((done) => setTimeout(done, 5));
const {status, out, err} = JSON.parse(readFileSync("verdict.json", "utf8"));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = status;
`;

async function watched(verdict: object) {
  const root = await makeFolder({
    "src/a.md": "",
    "src/b.md": "",
    "checker.mjs": checker,
    "asked.txt": "",
    "verdict.json": JSON.stringify(verdict),
  });
  const said: string[] = [];
  const watcher = await watchPages(root, (line) => said.push(line), join(root, "checker.mjs"));
  onTestFinished(() => watcher.close());
  return {
    said,
    asked: async () =>
      (await readFile(join(root, "asked.txt"), "utf8"))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string[]),
    write: (path: string, content: string) => writeFile(join(root, path), content),
    drop: (path: string) => rm(join(root, path)),
    save: (page: string) => appendFile(join(root, "src", page), "x"),
  };
}

const fine = {status: 0, out: "", err: ""};

test("pages that a check failed to look at are looked at by the next", async () => {
  const {said, asked, write, save} = await watched({...fine, status: 1, err: "no tables"});
  await expect.poll(() => said, patience).toEqual(["pages not checked: no tables"]);
  await write("verdict.json", JSON.stringify({...fine, out: "src/b.md:1: Binder Error\n"}));
  await save("a.md");
  await expect.poll(() => said.at(-1), patience).toBe("src/b.md:1: Binder Error");
  expect((await asked()).every((files) => files.length === 0)).toBe(true);
});

test("a page saved while it is looked at is looked at again, alone, and that it is mended is said", async () => {
  const {said, asked, write, save, drop} = await watched({...fine, out: "src/b.md:1: Binder Error\n"});
  await expect.poll(() => said, patience).toEqual(["src/b.md:1: Binder Error"]);
  await write("wait", "");
  await save("b.md");
  await expect.poll(async () => (await asked()).length, patience).toBe(2);
  await save("b.md");
  await expect.poll(async () => (await asked()).length, patience).toBe(3);
  await write("verdict.json", JSON.stringify(fine));
  await drop("wait");
  await expect.poll(() => said.at(-1), patience).toBe("src/b.md: mended, every query runs");
  expect((await asked()).slice(1)).toEqual([["src/b.md"], ["src/b.md"]]);
});

test("a page saved as its check ends is looked at alone", async () => {
  const {said, asked, write, save, drop} = await watched({...fine, out: "src/b.md:1: Binder Error\n"});
  await expect.poll(() => said.length, patience).toBe(1);
  await write("wait", "");
  await save("b.md");
  await expect.poll(async () => (await asked()).length, patience).toBe(2);
  await save("b.md");
  await new Promise((done) => setTimeout(done, 20));
  await drop("wait");
  // Whether or not the check ended before the next one began, all pages are never asked for again.
  await expect.poll(async () => (await asked()).length, patience).toBe(3);
  expect((await asked()).slice(1)).toEqual([["src/b.md"], ["src/b.md"]]);
});
