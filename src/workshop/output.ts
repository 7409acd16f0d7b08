import {existsSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {manifestFile} from "./site-manifest.js";

/**
 * Removes a site that an earlier build wrote to a folder: Framework clears only folders within the project, and fails on
 * files that are there already. Whatever is no such site is left alone.
 */
export function clearSite(output: string): void {
  if (isSite(output)) rmSync(output, {recursive: true, force: true});
}

function isSite(output: string): boolean {
  const file = join(output, manifestFile);
  if (!existsSync(file)) return false;
  try {
    return Object.hasOwn(JSON.parse(readFileSync(file, "utf8")) as object, "inputs_sha256");
  } catch {
    return false;
  }
}
