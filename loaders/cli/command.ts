import {fileURLToPath} from "node:url";
import {parseArgs, type ParseArgsConfig} from "node:util";
import {CodebookError} from "../codebook/table.js";
import {SpanError} from "../explain.js";
import {SourcesError} from "../sources.js";
import {FileError} from "../text.js";

/** Mistakes in how a command was called. */
export class UsageError extends Error {}

/** The project's own data folder. */
export const projectData = fileURLToPath(new URL("../../data", import.meta.url));

/**
 * Reads the arguments of a command.
 *
 * @param options the options that there are
 * @param usage what the user is told beside the mistake
 * @throws UsageError if an option is none of them, or lacks its value
 */
export function readArguments<O extends NonNullable<ParseArgsConfig["options"]>>(options: O, usage: string) {
  try {
    return parseArgs({options, allowPositionals: true});
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage.trimEnd()}`);
  }
}

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
