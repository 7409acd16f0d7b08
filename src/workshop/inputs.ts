import {hashFiles} from "../../loaders/hash.js";

/**
 * What decides whether the tables are made anew: everything on which they depend but a few files of src/workshop, which
 * run the loaders and have no part in what they make.
 */
export const inputs = ["data", "loaders", "src/data", "package-lock.json", "test/gold"];

/** Content hash of everything on which the tables depend; `root` is the project's folder. */
export function hashInputs(root: string): string {
  return hashFiles(root, inputs);
}

/** Content hash of everything on which what is told of the engine depends. */
export function hashEngineInputs(root: string): string {
  return hashFiles(root, [
    "loaders/zip.ts",
    "package-lock.json",
    "src/data/engine.zip.ts",
    "src/notebook/node-engine.ts",
  ]);
}
