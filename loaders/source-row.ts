import {chmod, realpath, rename, rm, stat, writeFile} from "node:fs/promises";
import {csvFormatRow, csvParseRows} from "d3-dsv";
import {readIfPresent} from "./read-if-present.js";
import {parseSources, SourcesError, type SourceEntry} from "./sources.js";
import {temporaryBeside} from "./temporary.js";
import {decodeText} from "./text.js";

/** A row of sources.csv that has no place there yet. */
export type NewSource = Omit<SourceEntry, "line">;

/** What a new sources.csv begins with. */
const header = "notice_id,file,publisher,title,source_url,retrieved_at,sha256\n";

/**
 * Appends a row to sources.csv. The file is written anew beside the old one and put in its place in one step:
 * whenever it is read it holds the old rows, byte for byte, or those and the new one. A missing file is created.
 *
 * @param file where it is
 * @param name how messages call it
 * @throws SourcesError if the file cannot be understood, is not in UTF-8, or has a row of that name
 * @throws FileError if it is not text
 */
export async function appendSource(file: string, name: string, source: NewSource): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const temporary = temporaryBeside(place);
  try {
    for (let replaced = false; !replaced;) {
      const before = await readIfPresent(place);
      await writeFile(temporary, withRow(before ?? Buffer.from(header), name, source));
      if (before) await chmod(temporary, (await stat(place)).mode);
      // Another process may have written meanwhile: its row must not be lost.
      const now = await readIfPresent(place);
      replaced = before && now ? before.equals(now) : before === now;
      if (replaced) await rename(temporary, place);
    }
  } finally {
    await rm(temporary, {force: true});
  }
}

function withRow(old: Buffer, name: string, source: NewSource): Buffer {
  const {text, encoding} = decodeText(old, name);
  if (encoding !== "utf-8") {
    throw new SourcesError(`encoding: ${name} is in ${encoding}; save it as UTF-8 before rows are added`);
  }
  const twin = parseSources(text, name).find(({notice_id}) => notice_id === source.notice_id);
  if (twin) throw new SourcesError(`file named twice: ${source.file} (${name}:${twin.line})`);
  const columns = csvParseRows(text)[0] as (keyof NewSource)[];
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const row = csvFormatRow(columns.map((column) => source[column] ?? ""));
  return Buffer.concat([old, Buffer.from(`${/[\r\n]$/.test(text) ? "" : lineBreak}${row}${lineBreak}`)]);
}
