import {existsSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {readCodebook, type Codebook} from "./codebook.js";
import {evaluate} from "./evaluation/evaluate.js";
import {readGold} from "./evaluation/gold.js";
import {reuseRowsOf, type Compared} from "./facts/reuse-rows.js";
import {listDataFiles, missingFile, nameErrorsOf, originOf, type DataFile} from "./notice-files.js";
import {failureOf, type Failure} from "./reading/desk.js";
import {joinOrigin, readBytes, wholeFile, type NoticeWithText, type Origin} from "./reading/reading.js";
import {listTables} from "./reading/packed.js";
import {readingsOf, type ReadingOptions} from "./reading/readings.js";
import {tableNames, type DiagnosticRow, type ReuseRow, type Row, type TableName} from "./schema.js";
import {readSources} from "./sources.js";
import {stemOf} from "./stem.js";
import {readFileBytes} from "./text.js";
import {wordRowsOf, type Worded} from "./words/word-rows.js";

export type {NoticeWithText, Origin} from "./reading/reading.js";

/** The rows of every table. */
export type Tables = {[T in TableName]: Row<T>[]};

export interface Corpus {
  tables: Tables;
  /** The notices that could be read, in the order of their files' names. */
  notices: NoticeWithText[];
}

export interface CorpusOptions extends ReadingOptions {
  /** Folder of annotated notices to evaluate the parser against; without it the table stays empty. */
  readonly gold?: string;
  /** Chooses those of the folder's files that are read, in their order; all if left out. */
  readonly among?: (files: readonly DataFile[]) => readonly DataFile[];
  /** Told how many notices are read, of how many, and which is the last of them. */
  readonly onRead?: (done: number, total: number, name: string) => void;
}

/** Where a corpus goes while it is read. */
export interface CorpusSink {
  /** Takes rows of a table, in their order. */
  add<T extends TableName>(name: T, rows: Iterable<Row<T>>): void;
  /** Keeps a notice, or what {@link kept} gives of it. */
  keep(notice: NoticeWithText): void;
  /** The notices that were kept, in their order, as often as they are asked for. */
  kept(): Iterable<Compared & Worded>;
}

/**
 * Reads and parses every notice of a data folder, in the order of the files' names by code unit, and gives its rows away as they
 * come. What cannot be read, and every disagreement with sources.csv, becomes a row of diagnostics; it never stops the others.
 *
 * @param data folder that holds `notices/`, `sources.csv` and, if it has one of its own, `codebook/`
 * @throws SourcesError if sources.csv itself cannot be understood
 * @throws CodebookError if the codebook cannot
 */
export async function streamCorpus(data: string, sink: CorpusSink, options: CorpusOptions = {}): Promise<void> {
  const {gold} = options;
  const codebook = await codebookFor(data);
  let notices = 0;
  for await (const found of noticesOf(data, codebook, options)) {
    if ("diagnostic" in found) sink.add("diagnostics", [found.diagnostic]);
    else {
      addRows(sink, found.notice);
      sink.keep(found.notice);
      notices++;
    }
  }
  const repeated = new Set<string>();
  sink.add("reuse", noted(reuseRowsOf(sink.kept()), repeated));
  if (notices) {
    // Its dictionary takes a quarter of a second to read.
    const {segmenterOf} = await import("./words/segmenter.js");
    sink.add(
      "words",
      wordRowsOf(sink.kept(), (passage) => repeated.has(passage), segmenterOf(codebook)),
    );
  }
  if (gold !== undefined) {
    const {annotated, missing} = await readGold(gold, join(data, "notices"));
    sink.add("evaluation", evaluate(annotated, codebook));
    for (const notice_id of missing) {
      const message = `annotation without its notice: ${gold}/${notice_id}.json; nothing is evaluated against it`;
      sink.add("diagnostics", [{notice_id, ...wholeFile("warning", "gold-without-notice", message)}]);
    }
  }
}

/**
 * The notices of a data folder, or why they cannot be read, in the order of the files' names; then what sources.csv names and
 * the folder has not. One is held at a time.
 */
export async function* noticesOf(
  data: string,
  codebook: Codebook,
  options: CorpusOptions = {},
): AsyncGenerator<{notice: NoticeWithText} | {diagnostic: DiagnosticRow}, void, undefined> {
  const {among, onRead = () => undefined} = options;
  const entries = await readSources(join(data, "sources.csv"), "data/sources.csv");
  const entryOf = new Map(entries.map((entry) => [entry.file, entry]));
  const all = await listDataFiles(data);
  const misnamed = nameErrorsOf(all);
  const files = among?.(all) ?? all;
  const refused = (file: string, {code, message}: Failure) => ({
    diagnostic: {notice_id: stemOf(file), ...wholeFile("error", code, message)},
  });
  const readings = readingsOf(
    files.filter((file) => !misnamed.has(file)),
    codebook,
    options,
  );
  try {
    for (const [i, file] of files.entries()) {
      const {base, name} = file;
      const error = misnamed.get(file);
      if (error) yield refused(base, failureOf(error, name));
      else {
        const {outcome} = (await readings.next()).value!;
        if ("failure" in outcome) yield refused(base, outcome.failure);
        else {
          const {source_sha256} = outcome.reading.parsed.notice;
          const origin = originOf(name, source_sha256, entryOf.get(base));
          yield {notice: joinOrigin(outcome.reading, origin, codebook.overrides)};
        }
      }
      onRead(i + 1, files.length, name);
    }
    await readings.next();
  } finally {
    // Its workers end with it, also where whoever asked for the notices stops or fails.
    await readings.return();
  }
  const present = new Set(all.map(({base}) => base));
  for (const entry of entries.filter(({file}) => !present.has(file)))
    yield {diagnostic: {notice_id: entry.notice_id, ...missingFile(entry)}};
}

/**
 * Reads and parses every notice of a data folder, and holds all of it: for a few thousand notices.
 *
 * @see {@link streamCorpus}
 */
export async function readCorpus(data: string, options: CorpusOptions = {}): Promise<Corpus> {
  const tables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  const notices: NoticeWithText[] = [];
  await streamCorpus(
    data,
    {
      add(name, rows) {
        const table: unknown[] = tables[name];
        for (const row of rows) table.push(row);
      },
      keep: (notice) => notices.push(notice),
      kept: () => notices,
    },
    options,
  );
  return {tables, notices};
}

/** Passes on pairs of passages, and notes the later one of those that stand in one notice. */
function* noted(rows: Iterable<ReuseRow>, repeated: Set<string>): Generator<ReuseRow, void, undefined> {
  for (const row of rows) {
    if (row.a_notice === row.b_notice) repeated.add(row.b_passage);
    yield row;
  }
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

function addRows(sink: CorpusSink, notice: NoticeWithText): void {
  sink.add("notices", [notice.notice]);
  sink.add("texts", [{notice_id: notice.notice.notice_id, text: notice.text}]);
  for (const name of listTables) sink.add(name, notice[name] as never);
}
