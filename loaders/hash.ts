import {createHash} from "node:crypto";
import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {readIfPresentSync} from "./read-if-present.js";

/** SHA-256 of bytes (or of a string's UTF-8), as 64 lower-case hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Hash of the content of files: of every file named and of every file below every folder named, with their
 * paths. Modification times play no part. What is absent is left out, and so is whatever begins with a dot
 * (editors' swap files, a desktop's folder notes).
 *
 * @param root folder to which the paths are relative
 * @param paths files and folders, with forward slashes
 */
export function hashFiles(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of listInputs(root, paths)) {
    // It may have vanished since it was listed.
    const content = readIfPresentSync(join(root, file));
    if (content) hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** The files that {@link hashFiles} takes account of, each once, in their order. */
export function listInputs(root: string, paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => listFiles(root, path)))].sort();
}

function listFiles(root: string, path: string): string[] {
  const stat = statSync(join(root, path), {throwIfNoEntry: false});
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
