import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {basename, extname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {readCodebook, type Codebook} from "./codebook.js";
import {strayOverrides, type CodableItem, type OverrideField} from "./codebook/overrides.js";
import {evaluate} from "./evaluation/evaluate.js";
import {readGold} from "./evaluation/gold.js";
import {reuseRowsOf} from "./facts/reuse-rows.js";
import {sha256} from "./hash.js";
import {parseNotice, type ParsedNotice} from "./parse.js";
import {tableNames, type DiagnosticRow, type Row, type TableName} from "./schema.js";
import {readSources, type SourceEntry} from "./sources.js";
import {FileError, readText} from "./text.js";
import {wordRowsOf} from "./words/word-rows.js";

/** The rows of every table. */
export type Tables = {[T in TableName]: Row<T>[]};

export type NoticeWithText = ParsedNotice & {text: string};

export interface Corpus {
  tables: Tables;
  /** The notices that could be read, in the order of their files' names. */
  notices: NoticeWithText[];
}

/** Tables whose rows a parsed notice holds under the table's name. */
const listTables = tableNames.filter(
  (name) => !["notices", "texts", "reuse", "words", "evaluation"].includes(name),
) as Exclude<TableName, "notices" | "texts" | "reuse" | "words" | "evaluation">[];

/**
 * Reads and parses every notice of a data folder, in the order of the files' names by code unit. What cannot
 * be read, and every disagreement with sources.csv, becomes a row of diagnostics; it never stops the others.
 *
 * @param data folder that holds `notices/`, `sources.csv` and, if it has one of its own, `codebook/`
 * @param gold folder of annotated notices to evaluate the parser against; without it the table stays empty
 * @throws SourcesError if sources.csv itself cannot be understood
 * @throws CodebookError if the codebook cannot
 */
export async function readCorpus(data: string, gold?: string): Promise<Corpus> {
  const entries = await readSources(join(data, "sources.csv"), "data/sources.csv");
  const codebook = await codebookFor(data);
  const files = await listFiles(data);
  const tables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  const notices: NoticeWithText[] = [];
  for (const file of files) {
    const name = `data/notices/${file}`;
    try {
      checkName(file, files);
      const notice = await readNotice(join(data, "notices", file), name, codebook, (hash) => {
        const entry = entries.find((e) => e.file === file);
        return {entry, diagnostics: checkSource(name, hash, entry)};
      });
      notices.push(notice);
      addRows(tables, notice);
    } catch (error) {
      const code = error instanceof FileError ? "file-unreadable" : "parser-failed";
      const message = error instanceof FileError ? error.message : `parser failed: ${name}; ${String(error)}`;
      tables.diagnostics.push({notice_id: stem(file), ...wholeFile("error", code, message)});
    }
  }
  for (const {notice_id, file, line} of entries.filter((entry) => !files.includes(entry.file))) {
    const message = `file not found: data/notices/${file}, named in data/sources.csv:${line}; add it or remove the row`;
    tables.diagnostics.push({notice_id, ...wholeFile("error", "source-without-file", message)});
  }
  tables.reuse.push(...reuseRowsOf(notices));
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
 * The ids of the notices that can be read, in order: those of which readCorpus yields a row of notices.
 *
 * @param data folder that holds `notices/`
 */
export async function listNotices(data: string): Promise<string[]> {
  const files = await listFiles(data);
  const ids = files.map(async (file) => {
    try {
      checkName(file, files);
      await readText(join(data, "notices", file));
      return [stem(file)];
    } catch (error) {
      if (error instanceof FileError) return [];
      throw error;
    }
  });
  return (await Promise.all(ids)).flat();
}

/**
 * The file name of a notice within `notices/`, if there is one.
 *
 * @param data folder that holds `notices/`
 */
export async function noticeFile(data: string, noticeId: string): Promise<string | undefined> {
  return (await listFiles(data)).find((file) => stem(file) === noticeId);
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

/** What is known of a file's origin, and what is doubtful about it. */
export interface Origin {
  entry: SourceEntry | undefined;
  diagnostics?: Omit<DiagnosticRow, "notice_id">[];
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
  const {bytes, text, diagnostics} = await readText(file, name);
  const source_sha256 = sha256(bytes);
  const {entry, diagnostics: doubts = []} = findOrigin(source_sha256);
  const notice_id = stem(file);
  const parsed = parseNotice(
    text,
    {
      notice_id,
      source_file: basename(file),
      source_sha256,
      publisher: entry?.publisher ?? null,
      source_url: entry?.source_url ?? null,
    },
    codebook,
  );
  const strays = strayOverrides(codebook.overrides, notice_id, [
    ...parsed.problems.map((problem) => codable(problem, problem.is_leaf ? leafFields : problemFields)),
    ...parsed.measures.map((measure) => codable(measure, measureFields)),
  ]).map(({place, field, start, end}) =>
    wholeFile("warning", "override-stray", `override without an item: ${field} of ${start}-${end} (${place})`),
  );
  const found = [...doubts, ...diagnostics, ...strays].map((diagnostic) => ({notice_id, ...diagnostic}));
  return {...parsed, diagnostics: [...found, ...parsed.diagnostics], text};
}

const problemFields = ["topic", "topics_secondary"] as const;
const leafFields = [...problemFields, "status", "outcome_evidence"] as const;
const measureFields = ["instruments", "status"] as const;

function codable(
  {notice_id, start, end}: {notice_id: string; start: number; end: number},
  fields: readonly OverrideField[],
): CodableItem {
  return {notice: notice_id, start, end, fields};
}

async function listFiles(data: string): Promise<string[]> {
  try {
    const names = await readdir(join(data, "notices"));
    return names.filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function stem(file: string): string {
  return basename(file, extname(file));
}

/** The stem is an id, a page's address and a file's name in the archive: each must be able to carry it. */
function checkName(file: string, files: readonly string[]): void {
  const id = stem(file);
  if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(id)) {
    throw new FileError(`file name: data/notices/${file}; rename it with letters, digits, "-" and "_" only`);
  }
  const first = files.find((other) => stem(other).toLowerCase() === id.toLowerCase());
  if (first !== file)
    throw new FileError(`id used twice: data/notices/${file}; rename it, ${first} has the same id`);
}

function checkSource(name: string, hash: string, entry?: SourceEntry): Omit<DiagnosticRow, "notice_id">[] {
  if (!entry) {
    const message = `no source: ${name} has no row in data/sources.csv; add one with sha256 ${hash}`;
    return [wholeFile("warning", "source-missing", message)];
  }
  if (entry.sha256 === hash) return [];
  const remedy = `restore the file, or write ${hash} if the change is meant`;
  const message = `sha256 differs: ${name} is not the file recorded in data/sources.csv:${entry.line}; ${remedy}`;
  return [wholeFile("error", "source-changed", message)];
}

function wholeFile(severity: string, code: string, message: string): Omit<DiagnosticRow, "notice_id"> {
  return {severity, code, message, start: null, end: null};
}

function addRows(tables: Tables, notice: NoticeWithText): void {
  tables.notices.push(notice.notice);
  tables.texts.push({notice_id: notice.notice.notice_id, text: notice.text});
  for (const name of listTables) {
    const rows: unknown[] = tables[name];
    for (const row of notice[name]) rows.push(row);
  }
}
