import {readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import type {Codebook} from "../codebook.js";
import {sha256} from "../hash.js";
import type {Desk} from "../reading/desk.js";
import {listTables, ofTheWhole, PackedReading} from "../reading/packed.js";
import {originated} from "../reading/reading.js";
import {RowLines} from "../row-lines.js";
import {tableNames, type TableName} from "../schema.js";
import {copyTable, withDatabase} from "../tables.js";
import type {Part, Surveyed} from "./plan.js";

export type LakeTable = Exclude<TableName, (typeof ofTheWhole)[number]>;
export const lakeTables = tableNames.filter(
  (name) => !(ofTheWhole as readonly string[]).includes(name),
) as LakeTable[];

/** Columns that are in the folders' names, and so not in the files. */
const inPath: Partial<Record<LakeTable, readonly string[]>> = {notices: ["province"]};

/** Of compression: the files are a tenth larger than at 9, and written in two thirds of the time. */
const level = 3;

/** A table's file, written under a temporary name. */
export interface WrittenFile {
  readonly table: LakeTable;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a part's tables as Parquet files into a folder, `<table>-<suffix>.parquet`. It holds one notice at a time; the same
 * part gives the same bytes.
 *
 * @throws RowError if a row does not fit the schema
 * @throws Error if a notice's file changed since it was surveyed
 */
export async function writePart(
  {notices, refused, complete}: Part,
  desk: Desk,
  {overrides}: Pick<Codebook, "overrides">,
  folder: string,
  suffix: string,
): Promise<WrittenFile[]> {
  const lines = Object.fromEntries(
    lakeTables.map((table) => [
      table,
      new RowLines(join(folder, `${table}-${suffix}.json`), table, inPath[table]),
    ]),
  ) as Record<LakeTable, RowLines>;
  try {
    for (const surveyed of notices) {
      const reading = await readAgain(surveyed, desk);
      const {notice, found} = originated(reading, surveyed.origin, overrides);
      lines.notices.add([notice]);
      lines.texts.add([{notice_id: notice.notice_id, text: reading.text}]);
      lines.diagnostics.add(found);
      for (const table of listTables) lines[table].addLines(reading.linesOf(table));
    }
    lines.diagnostics.add(refused);
    const files: WrittenFile[] = [];
    await withDatabase({threads: "1"}, async (connection) => {
      for (const table of lakeTables) {
        lines[table].end();
        const {file: json, rows, longest} = lines[table];
        if (rows === 0 && !complete) continue;
        const file = join(folder, `${table}-${suffix}.parquet`);
        await copyTable(connection, table, {json, longest, parquet: file, omit: inPath[table] ?? [], level});
        const content = await readFile(file);
        files.push({table, file, rows, bytes: content.length, sha256: sha256(content)});
      }
    });
    return files;
  } finally {
    for (const table of lakeTables) {
      lines[table].close();
      await rm(lines[table].file, {force: true});
    }
  }
}

async function readAgain(surveyed: Surveyed, desk: Desk): Promise<PackedReading> {
  const {file, name, key, sha256} = surveyed;
  const kept = desk.kept(key, name);
  if (kept) return kept;
  const outcome = await desk.read({file, name});
  if ("reading" in outcome && outcome.reading.parsed.notice.source_sha256 === sha256)
    return PackedReading.of(outcome.reading);
  throw new Error(`file changed: ${name} while the tables were written; run the command again`);
}
