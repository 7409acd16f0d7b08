import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {generatedTexts} from "./sample.js";

const parts = [
  "data",
  "loaders",
  "src",
  "test/gold",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Writes generated notices, and a list of sources without a row, to a data folder. */
export function layNotices(data: string, notices: number): void {
  const folder = join(data, "notices");
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  generatedTexts(notices).forEach((text, i) => {
    writeFileSync(join(folder, `generated-${String(i + 1).padStart(6, "0")}.txt`), text);
  });
  const [header] = readFileSync("data/sources.csv", "utf8").split("\n");
  writeFileSync(join(data, "sources.csv"), `${header!}\n`);
}

/** Copies the project to a folder, with generated notices in place of its own and nothing that was cached. */
export function layProject(root: string, notices: number): void {
  const cache = resolve("src/.observablehq");
  for (const part of parts)
    cpSync(part, join(root, part), {recursive: true, filter: (file) => resolve(file) !== cache});
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  layNotices(join(root, "data"), notices);
  // Annotations of notices that are not there.
  for (const file of ["yantai-laishan-2020", "dongying-port-2023"])
    rmSync(join(root, "test/gold", `${file}.json`), {force: true});
  // What is bundled of node_modules depends on nothing else.
  const bundles = join(cache, "cache/_node");
  mkdirSync(join(root, "src/.observablehq/cache"), {recursive: true});
  if (existsSync(bundles)) symlinkSync(bundles, join(root, "src/.observablehq/cache/_node"));
}
