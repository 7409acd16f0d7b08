import {parseCsvTable} from "./csv.js";
import {isDay} from "./day.js";
import {readIfPresent} from "./read-if-present.js";
import {stemOf} from "./stem.js";
import {decodeText} from "./text.js";

/** A row of sources.csv: where a notice's file came from. Empty cells are null. */
export interface SourceEntry {
  notice_id: string;
  /** File name within data/notices. */
  file: string;
  publisher: string | null;
  title: string | null;
  source_url: string | null;
  /** ISO 8601 calendar day. */
  retrieved_at: string | null;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
  /** Line of sources.csv, from 1. */
  line: number;
}

/** A mistake in sources.csv that makes it unusable. The message is one line, with file, line and remedy. */
export class SourcesError extends Error {
  override name = "SourcesError";
}

/** The columns of sources.csv. */
export const sourceColumns = [
  "notice_id",
  "file",
  "publisher",
  "title",
  "source_url",
  "retrieved_at",
  "sha256",
] as const;

/** What a new sources.csv begins with. */
export const sourcesHeader = `${sourceColumns.join(",")}\n`;

export type SourceColumn = (typeof sourceColumns)[number];

/**
 * Reads sources.csv. A missing file has no rows.
 *
 * @param file where it is
 * @param name how messages call it
 * @throws SourcesError if a column is missing or unknown, a cell is malformed, or two rows have the same id
 * @throws FileError if it is not text
 */
export async function readSources(file: string, name = file): Promise<SourceEntry[]> {
  const bytes = await readIfPresent(file);
  return bytes ? parseSources(decodeText(bytes, name).text, name) : [];
}

/**
 * Parses the text of sources.csv: a header with the seven columns in any order, then a row a notice.
 *
 * @throws SourcesError as readSources does
 */
export function parseSources(csv: string, name: string): SourceEntry[] {
  const entries = new Map<string, SourceEntry>();
  for (const {cells, line, place} of parseCsvTable(csv, name, sourceColumns, SourcesError).rows) {
    const entry = {...readEntry(cells, place), line};
    const twin = entries.get(entry.notice_id);
    if (twin?.file === entry.file) {
      const first = `first in line ${twin.line}`;
      throw new SourcesError(`file named twice: ${entry.file} (${place}, ${first}); remove one of the rows`);
    }
    if (twin) {
      const other = `${twin.file} in line ${twin.line}`;
      throw new SourcesError(
        `id used twice: ${entry.file} (${place}) has that of ${other}; rename one of the files`,
      );
    }
    entries.set(entry.notice_id, entry);
  }
  return [...entries.values()];
}

function readEntry(cells: Readonly<Record<SourceColumn, string>>, place: string): Omit<SourceEntry, "line"> {
  const {notice_id, file, publisher, title, source_url, retrieved_at, sha256} = cells;
  if (file === "" || /[/\\]/.test(file)) {
    throw new SourcesError(`not a file name: ${JSON.stringify(file)} (${place}); name a file in data/notices`);
  }
  const stem = stemOf(file);
  if (notice_id !== stem) {
    throw new SourcesError(
      `notice_id: ${notice_id} (${place}); it is the file's name without its ending, ${stem}`,
    );
  }
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw new SourcesError(`not a sha256: ${JSON.stringify(sha256)} (${place}); give 64 hexadecimal digits`);
  }
  if (retrieved_at !== "" && !isDay(retrieved_at)) {
    throw new SourcesError(`not a day: ${retrieved_at} (${place}); write YYYY-MM-DD or leave it empty`);
  }
  if (source_url !== "" && !/^https?:\/\/\S+$/.test(source_url)) {
    throw new SourcesError(`not an address: ${source_url} (${place}); write http(s)://… or leave it empty`);
  }
  return {
    notice_id,
    file,
    publisher: publisher || null,
    title: title || null,
    source_url: source_url || null,
    retrieved_at: retrieved_at || null,
    sha256,
  };
}
