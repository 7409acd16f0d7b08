import {basename, extname} from "node:path";

/** The id of the notice that a file holds: its name without folder and ending. */
export function stemOf(file: string): string {
  return basename(file, extname(file));
}
