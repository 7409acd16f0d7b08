import {rename, rm, symlink, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeEach, expect, test} from "vitest";
import {hashFiles, sha256} from "../../loaders/hash.js";
import {makeFolder} from "../folder.js";

let root: string;
let before: string;
const hash = () => hashFiles(root, ["data", "lock.json", "absent"]);

beforeEach(async () => {
  root = await makeFolder({"data/a.txt": "一", "data/b/c.txt": "二", "lock.json": "{}", "other.txt": "x"});
  before = hash();
});

test("sha256 is the standard one, of a string's UTF-8", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("台账")).toBe(sha256(Buffer.from("台账")));
});

test("a changed, added, removed or renamed file changes the hash, at any depth", async () => {
  await writeFile(join(root, "data/b/c.txt"), "三");
  const changed = hash();
  await writeFile(join(root, "data/b/d.txt"), "");
  const added = hash();
  await rename(join(root, "data/b/d.txt"), join(root, "data/d.txt"));
  const renamed = hash();
  await rm(join(root, "lock.json"));
  const removed = hash();
  expect(new Set([before, changed, added, renamed, removed]).size).toBe(5);
});

test("content moved over the border of two files changes the hash", async () => {
  await writeFile(join(root, "data/a.txt"), "");
  await writeFile(join(root, "data/b/c.txt"), "一二");
  expect(hash()).not.toBe(before);
});

test("times, hidden files and files that are not named do not", async () => {
  await utimes(join(root, "data/a.txt"), 0, 0);
  await writeFile(join(root, "data/.a.txt.swp"), "x");
  await writeFile(join(root, "other.txt"), "y");
  expect(hash()).toBe(before);
});

test("a dangling link counts as absent", async () => {
  await symlink("nowhere", join(root, "data/link"));
  expect(hash()).toBe(before);
});
