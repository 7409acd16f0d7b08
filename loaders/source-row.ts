import {chmod, realpath, rename, rm, stat, writeFile} from "node:fs/promises";
import {csvFormatRow, csvParseRows} from "d3-dsv";
import {readIfPresent} from "./read-if-present.js";
import {parseSources, sourcesHeader, SourcesError, type SourceColumn, type SourceEntry} from "./sources.js";
import {temporaryBeside} from "./temporary.js";
import {decodeText} from "./text.js";

/** A row of sources.csv that has no place there yet. */
export type NewSource = Omit<SourceEntry, "line">;

/** What a row needs to know of the file behind which it is put. */
interface Known {
  readonly bytes: Buffer;
  readonly columns: readonly SourceColumn[];
  readonly lineBreak: string;
  /** The rows by id, as far as they were parsed; null for those appended since. */
  readonly rows: Map<string, SourceEntry | null>;
}

/** A sources.csv to which rows are appended. */
export class SourceFile {
  /** The file as it was last written: while nobody else changes it, it is not parsed again for each row. */
  private known: Known | null = null;

  /**
   * @param file where it is
   * @param name how messages call it
   */
  constructor(
    private readonly file: string,
    private readonly name: string,
  ) {}

  /**
   * Appends a row. The file is written anew beside the old one and put in its place in one step: whenever it is read it
   * holds the old rows, byte for byte, or those and the new one. A missing file is created.
   *
   * @throws SourcesError if the file cannot be understood, is not in UTF-8, or has a row of that name
   * @throws FileError if it is not text
   */
  async append(source: NewSource): Promise<void> {
    const place = await realpath(this.file).catch(() => this.file);
    const temporary = temporaryBeside(place);
    try {
      for (let replaced = false; !replaced;) {
        const before = await readIfPresent(place);
        const known = this.withRow(before ?? Buffer.from(sourcesHeader), source);
        await writeFile(temporary, known.bytes);
        if (before) await chmod(temporary, (await stat(place)).mode);
        // Another process may have written meanwhile: its row must not be lost.
        const now = await readIfPresent(place);
        replaced = before && now ? before.equals(now) : before === now;
        if (!replaced) continue;
        await rename(temporary, place);
        this.known = known;
        known.rows.set(source.notice_id, null);
      }
    } finally {
      await rm(temporary, {force: true});
    }
  }

  /** The file with a row more, whose id is not among `rows` yet. */
  private withRow(old: Buffer, source: NewSource): Known {
    const known = this.known?.bytes.equals(old) ? this.known : knownOf(old, this.name);
    const {columns, lineBreak, rows} = known;
    const twin = rows.get(source.notice_id);
    if (twin !== undefined) {
      const place = twin === null ? this.name : `${this.name}:${twin.line}`;
      throw new SourcesError(
        twin === null || twin.file === source.file
          ? `file named twice: ${source.file} (${place}); keep the row that is there`
          : `id used twice: ${source.file} has that of ${twin.file} (${place}); rename one of the files`,
      );
    }
    const row = csvFormatRow(columns.map((column) => source[column] ?? ""));
    const end = old.at(-1) === 0x0a || old.at(-1) === 0x0d ? "" : lineBreak;
    return {...known, bytes: Buffer.concat([old, Buffer.from(`${end}${row}${lineBreak}`)])};
  }
}

function knownOf(bytes: Buffer, name: string): Known {
  const {text, encoding} = decodeText(bytes, name);
  if (encoding !== "utf-8") {
    throw new SourcesError(`encoding: ${name} is in ${encoding}; save it as UTF-8 before rows are added`);
  }
  const rows = new Map(parseSources(text, name).map((entry) => [entry.notice_id, entry]));
  const columns = csvParseRows(text)[0]!.map((column) => column.trim()) as SourceColumn[];
  return {bytes, columns, lineBreak: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n", rows};
}
