import {fileURLToPath} from "node:url";
import {parseArgs, type ParseArgsConfig} from "node:util";
import {SpanError} from "../explain.js";
import {isMistake as isMistakeInData} from "../mistake.js";
import {print} from "./output.js";

/** Mistakes in how a command was called. */
export class UsageError extends Error {}

/** The project's own data folder. */
export const projectData = fileURLToPath(new URL("../../data", import.meta.url));

const help = {help: {type: "boolean", short: "h"}} as const;

/**
 * Reads the arguments of a command. If help is asked for, prints the usage and resolves to null.
 *
 * @param options the options that there are beside --help
 * @param usage what the user is told beside the mistake
 * @throws UsageError if an option is none of them, or lacks its value
 */
export async function readArguments<O extends NonNullable<ParseArgsConfig["options"]>>(
  options: O,
  usage: string,
) {
  let given;
  try {
    given = parseArgs({options: {...options, ...help}, allowPositionals: true});
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage.trimEnd()}`);
  }
  if (!(given.values as {help?: boolean}).help) return given;
  await print(usage);
  return null;
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
    if (!misused && !isMistakeInData(error) && !isMistake(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = misused ? 2 : 1;
  }
}
