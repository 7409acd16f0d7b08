import {fileURLToPath} from "node:url";
import {CodebookError} from "../codebook/table.js";
import {SpanError} from "../explain.js";
import {SourcesError} from "../sources.js";
import {FileError} from "../text.js";

/** Mistakes in how a command was called. */
export class UsageError extends Error {}

/** The project's own data folder. */
export const projectData = fileURLToPath(new URL("../../data", import.meta.url));

/**
 * Runs a command and sets its exit status. Mistakes that its user can mend are told in one line, with status 2 if the
 * call was wrong and 1 otherwise; every other error is a defect, and shows where it came from.
 *
 * @param main resolves to the exit status
 * @param isMistake what else its user can mend
 */
export async function runCommand(
  main: () => Promise<number>,
  isMistake: (error: Error) => boolean = () => false,
): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const misused = [UsageError, SpanError].some((kind) => error instanceof kind);
    const mistaken = [SourcesError, CodebookError, FileError].some((kind) => error instanceof kind);
    if (!misused && !mistaken && !isMistake(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = misused ? 2 : 1;
  }
}
