import {statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {hashFiles, listInputs} from "../hash.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What decides how a notice is read: this library, and by the lock file every other. */
const code = [
  ...listInputs(root, ["loaders"]).filter((file) => !file.startsWith("loaders/cli/")),
  "package-lock.json",
];

/** Milliseconds by which a file system's clock may lag. */
const lag = 20;

/** Hash of the code that reads notices, and of the Node that runs it. */
export function codeVersion(): string {
  return hashFiles(root, code) + process.version;
}

/**
 * Whether the code's files are those that a process loaded: none was changed since it began. A time only ever speaks
 * against what is on the disk, never for it.
 *
 * @param since when the process began, in milliseconds of the Unix epoch
 */
export function isAsLoaded(since: number): boolean {
  return code.every((file) => {
    const stats = statSync(join(root, file), {throwIfNoEntry: false});
    return stats !== undefined && stats.ctimeMs < since - lag;
  });
}
