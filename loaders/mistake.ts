import {CodebookError} from "./codebook/table.js";
import {FileError} from "./files/file-error.js";
import {SourcesError} from "./sources.js";

/** Whether an error is a mistake in data/, which its message tells in one line with place and remedy; others are defects. */
export function isMistake(error: unknown): error is Error {
  return [SourcesError, CodebookError, FileError].some((kind) => error instanceof kind);
}
