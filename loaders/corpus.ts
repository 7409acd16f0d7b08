import {existsSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {readCodebook, type Codebook} from "./codebook.js";
import {evaluate} from "./evaluation/evaluate.js";
import {readGold} from "./evaluation/gold.js";
import {reuseRowsOf} from "./facts/reuse-rows.js";
import {listDataFiles, missingFile, nameErrorsOf, originOf} from "./notice-files.js";
import {failureOf, type Failure} from "./reading/desk.js";
import {joinOrigin, readBytes, stemOf, wholeFile, type NoticeWithText, type Origin} from "./reading/reading.js";
import {readingsOf, type ReadingOptions} from "./reading/readings.js";
import {tableNames, type Row, type TableName} from "./schema.js";
import {readSources} from "./sources.js";
import {readFileBytes} from "./text.js";
import {wordRowsOf} from "./words/word-rows.js";

export type {NoticeWithText, Origin} from "./reading/reading.js";

/** The rows of every table. */
export type Tables = {[T in TableName]: Row<T>[]};

export interface Corpus {
  tables: Tables;
  /** The notices that could be read, in the order of their files' names. */
  notices: NoticeWithText[];
}

/** Tables whose rows a parsed notice holds under the table's name. */
const listTables = tableNames.filter(
  (name) => !["notices", "texts", "reuse", "words", "evaluation"].includes(name),
) as Exclude<TableName, "notices" | "texts" | "reuse" | "words" | "evaluation">[];

export interface CorpusOptions extends ReadingOptions {
  /** Folder of annotated notices to evaluate the parser against; without it the table stays empty. */
  readonly gold?: string;
  /** Told how many notices are read, of how many, and which is the last of them. */
  readonly onRead?: (done: number, total: number, name: string) => void;
}

/**
 * Reads and parses every notice of a data folder, in the order of the files' names by code unit. What cannot
 * be read, and every disagreement with sources.csv, becomes a row of diagnostics; it never stops the others.
 *
 * @param data folder that holds `notices/`, `sources.csv` and, if it has one of its own, `codebook/`
 * @throws SourcesError if sources.csv itself cannot be understood
 * @throws CodebookError if the codebook cannot
 */
export async function readCorpus(data: string, options: CorpusOptions = {}): Promise<Corpus> {
  const {gold, onRead = () => undefined} = options;
  const entries = await readSources(join(data, "sources.csv"), "data/sources.csv");
  const entryOf = new Map(entries.map((entry) => [entry.file, entry]));
  const codebook = await codebookFor(data);
  const files = await listDataFiles(data);
  const misnamed = nameErrorsOf(files);
  const tables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  const notices: NoticeWithText[] = [];
  const refuse = (file: string, {code, message}: Failure) => {
    tables.diagnostics.push({notice_id: stemOf(file), ...wholeFile("error", code, message)});
  };
  const readings = readingsOf(
    files.filter((file) => !misnamed.has(file)),
    codebook,
    options,
  );
  for (const [i, file] of files.entries()) {
    const {base, name} = file;
    const error = misnamed.get(file);
    if (error) refuse(base, failureOf(error, name));
    else {
      const {outcome} = (await readings.next()).value!;
      if ("failure" in outcome) refuse(base, outcome.failure);
      else {
        const {source_sha256} = outcome.reading.parsed.notice;
        const origin = originOf(name, source_sha256, entryOf.get(base));
        const notice = joinOrigin(outcome.reading, origin, codebook.overrides);
        notices.push(notice);
        addRows(tables, notice);
      }
    }
    onRead(i + 1, files.length, name);
  }
  await readings.next();
  const present = new Set(files.map(({base}) => base));
  for (const entry of entries.filter(({file}) => !present.has(file))) {
    tables.diagnostics.push({notice_id: entry.notice_id, ...missingFile(entry)});
  }
  for (const row of reuseRowsOf(notices)) tables.reuse.push(row);
  if (notices.length) {
    // Its dictionary takes a quarter of a second to read.
    const {segmenterOf} = await import("./words/segmenter.js");
    for (const row of wordRowsOf(notices, tables.reuse, segmenterOf(codebook))) tables.words.push(row);
  }
  if (gold !== undefined) {
    const {annotated, missing} = await readGold(gold, join(data, "notices"));
    tables.evaluation.push(...evaluate(annotated, codebook));
    for (const notice_id of missing) {
      const message = `annotation without its notice: ${gold}/${notice_id}.json; nothing is evaluated against it`;
      tables.diagnostics.push({notice_id, ...wholeFile("warning", "gold-without-notice", message)});
    }
  }
  return {tables, notices};
}

/**
 * The file name of a notice within `notices/`, if there is one.
 *
 * @param data folder that holds `notices/`
 */
export async function noticeFile(data: string, noticeId: string): Promise<string | undefined> {
  return (await listDataFiles(data)).find(({file}) => stemOf(file) === noticeId)?.base;
}

/**
 * The codebook of a data folder; the project's own where the folder has none.
 *
 * @throws CodebookError if it cannot be understood
 */
export async function codebookFor(data: string): Promise<Codebook> {
  const own = join(data, "codebook");
  const folder = existsSync(own) ? own : fileURLToPath(new URL("../data/codebook", import.meta.url));
  return readCodebook(folder, "data/codebook");
}

/**
 * Reads and parses one notice.
 *
 * @param file where it is
 * @param name how messages call it
 * @param codebook what assigns topics and instruments
 * @param findOrigin finds the file's row of sources.csv, given the SHA-256 of its bytes
 * @throws FileError if the file cannot be read
 */
export async function readNotice(
  file: string,
  name: string,
  codebook: Codebook,
  findOrigin: (sha256: string) => Origin,
): Promise<NoticeWithText> {
  const reading = await readBytes(readFileBytes(file, name), file, name, codebook);
  return joinOrigin(reading, findOrigin(reading.parsed.notice.source_sha256), codebook.overrides);
}

function addRows(tables: Tables, notice: NoticeWithText): void {
  tables.notices.push(notice.notice);
  tables.texts.push({notice_id: notice.notice.notice_id, text: notice.text});
  for (const name of listTables) {
    const rows: unknown[] = tables[name];
    for (const row of notice[name]) rows.push(row);
  }
}
