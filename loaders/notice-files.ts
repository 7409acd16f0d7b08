import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {isAbsent} from "./read-if-present.js";
import type {NoticeFile} from "./reading/desk.js";
import {wholeFile, type Origin} from "./reading/reading.js";
import type {SourceEntry} from "./sources.js";
import {stemOf} from "./stem.js";
import {FileError} from "./text.js";

/** A notice's file within a data folder. */
export interface DataFile extends NoticeFile {
  /** Its name within `notices/`. */
  readonly base: string;
}

/**
 * The files of a data folder's notices, in the order of their names by code unit. What begins with a dot is none.
 *
 * @param data folder that holds `notices/`
 */
export async function listDataFiles(data: string): Promise<DataFile[]> {
  try {
    const names = await readdir(join(data, "notices"));
    return names
      .filter((name) => !name.startsWith("."))
      .sort()
      .map((base) => ({base, file: join(data, "notices", base), name: `data/notices/${base}`}));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/**
 * Says of each file that its name will not do, or that another has its id. The stem is an id, a page's address and a file's
 * name in the archive: each must be able to carry it.
 *
 * @returns undefined for a file whose name is good
 */
export function nameErrorsOf<File extends NoticeFile>(files: readonly File[]): Map<File, FileError> {
  const errors = new Map<File, FileError>();
  const first = new Map<string, string>();
  for (const file of files) {
    const id = stemOf(file.file);
    const lower = id.toLowerCase();
    const other = first.get(lower);
    if (other === undefined) first.set(lower, file.name);
    if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(id)) {
      errors.set(
        file,
        new FileError(`file name: ${file.name}; rename it with letters, digits, "-" and "_" only`),
      );
    } else if (other !== undefined) {
      errors.set(file, new FileError(`id used twice: ${file.name}; rename it, ${other} has the same id`));
    }
  }
  return errors;
}

/** What sources.csv says of a file in `data/notices`, and where it disagrees. */
export function originOf(name: string, sha256: string, entry: SourceEntry | undefined): Origin {
  if (!entry) {
    const message = `no source: ${name} has no row in data/sources.csv; add one with sha256 ${sha256}`;
    return {entry, diagnostics: [wholeFile("warning", "source-missing", message)]};
  }
  if (entry.sha256 === sha256) return {entry};
  const remedy = `restore the file, or write ${sha256} if the change is meant`;
  const message = `sha256 differs: ${name} is not the file recorded in data/sources.csv:${entry.line}; ${remedy}`;
  return {entry, diagnostics: [wholeFile("error", "source-changed", message)]};
}

/** What is said of a row of sources.csv whose file is not there. */
export function missingFile({file, line}: SourceEntry): ReturnType<typeof wholeFile> {
  const message = `file not found: data/notices/${file}, named in data/sources.csv:${line}; add it or remove the row`;
  return wholeFile("error", "source-without-file", message);
}
