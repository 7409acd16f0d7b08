import {existsSync} from "node:fs";
import {cp, symlink} from "node:fs/promises";
import {join, resolve} from "node:path";

/** What a copy needs of the project; node_modules is linked. */
const parts = [
  "data",
  "loaders",
  "src",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "test/gold",
  "tsconfig.json",
];

/**
 * Copies the project to a folder, with nothing that was cached but, if it shall be,
 * what Framework bundled of node_modules.
 */
export async function layProject(root: string, {bundles = true} = {}): Promise<void> {
  const cache = resolve("src/.observablehq");
  for (const part of parts)
    await cp(part, join(root, part), {recursive: true, filter: (source) => resolve(source) !== cache});
  await symlink(resolve("node_modules"), join(root, "node_modules"));
  const bundled = join(cache, "cache/_node");
  if (bundles && existsSync(bundled))
    await cp(bundled, join(root, "src/.observablehq/cache/_node"), {recursive: true});
}
