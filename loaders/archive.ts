import {createHash} from "node:crypto";
import {closeSync, openSync, readSync, statSync} from "node:fs";
import {join} from "node:path";
import type {Code, Codebook} from "./codebook.js";
import {streamCorpus, type CorpusOptions} from "./corpus.js";
import {tableNames, tables as schema, type DiagnosticRow, type TableName} from "./schema.js";
import {Spool} from "./spool.js";
import {TableFiles, type TableFile} from "./table-files.js";
import {Pieces, zipOf} from "./zip.js";

/** What an archive holds and what it was made of; `manifest.json` within it. */
export interface Manifest {
  /** Hash of everything the tables depend on. */
  inputs_sha256: string;
  tables: Record<TableName, {rows: number; bytes: number; sha256: string}>;
  /** How many notices there are. */
  notices: number;
  /** Version of the parser; null if there is no notice. */
  parser_version: string | null;
}

/** What a code is called, what it means, and what it belongs to. */
export type Label = Pick<Code, "label_zh" | "label_en" | "definition" | "family">;

/** The codes of problems and measures; `codebook.json` within the archive. */
export type Labels = Record<"topics" | "instruments" | "statuses", Record<string, Label>>;

/** A corpus whose tables lie in a folder as Parquet files. */
export interface WrittenCorpus {
  readonly tables: Record<TableName, TableFile>;
  readonly notices: number;
  readonly parser_version: string | null;
  /** The messages of all errors among its diagnostics. */
  readonly errors: readonly string[];
}

/**
 * Reads a data folder and writes its tables to Parquet files. It holds one notice at a time, and some numbers for each passage
 * and each word.
 *
 * @param folder for the tables and for what is in the making; whoever names it removes it
 * @throws RowError if a row does not fit the schema
 * @throws SourcesError, CodebookError as {@link streamCorpus}
 */
export async function writeCorpus(
  data: string,
  folder: string,
  options: CorpusOptions = {},
): Promise<WrittenCorpus> {
  const errors: string[] = [];
  const noting = function* (rows: Iterable<DiagnosticRow>) {
    for (const row of rows) {
      if (row.severity === "error") errors.push(row.message);
      yield row;
    }
  };
  let notices = 0;
  let parser_version: string | null = null;
  const files = new TableFiles(folder);
  try {
    const spool = new Spool(join(folder, "spool"));
    try {
      await streamCorpus(
        data,
        {
          add(name, rows) {
            files.add(name, name === "diagnostics" ? (noting(rows as Iterable<DiagnosticRow>) as never) : rows);
          },
          keep(notice) {
            parser_version ??= notice.notice.parser_version;
            notices++;
            spool.add(notice);
          },
          kept: () => spool.read(),
        },
        options,
      );
    } finally {
      spool.close();
    }
    return {tables: await files.write(), notices, parser_version, errors};
  } finally {
    files.close();
  }
}

/**
 * The bytes of a zip file of a corpus: `<table>.parquet` for each table, `schema.json`, `codebook.json` and `manifest.json`.
 * The same corpus gives the same bytes.
 *
 * @param codebook whose codes the rows bear
 * @param inputsSha256 hash of everything the corpus depends on, for the manifest
 */
export function archiveOf(
  {tables, notices, parser_version}: WrittenCorpus,
  codebook: Pick<Codebook, keyof Labels>,
  inputsSha256: string,
): Iterable<Uint8Array> {
  const manifest: Manifest = {
    inputs_sha256: inputsSha256,
    tables: Object.fromEntries(
      tableNames.map((name) => {
        const {file, rows} = tables[name];
        return [name, {rows, bytes: statSync(file).size, sha256: hashOf(file)}];
      }),
    ) as Manifest["tables"],
    notices,
    parser_version,
  };
  return zipOf([
    ["manifest.json", manifest],
    ["schema.json", schema],
    ["codebook.json", labelsOf(codebook)],
    ...tableNames.map((name) => [`${name}.parquet`, new Pieces(piecesOf(tables[name].file))] as const),
  ]);
}

/** Bytes of a file that are held at once. */
const atOnce = 2 ** 20;

function* piecesOf(file: string): Generator<Uint8Array, void, undefined> {
  const descriptor = openSync(file, "r");
  try {
    for (;;) {
      const piece = Buffer.alloc(atOnce);
      const length = readSync(descriptor, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function hashOf(file: string): string {
  const hash = createHash("sha256");
  for (const piece of piecesOf(file)) hash.update(piece);
  return hash.digest("hex");
}

/** What the codes of a codebook are called and mean, without the terms that speak for them. */
export function labelsOf({topics, instruments, statuses}: Pick<Codebook, keyof Labels>): Labels {
  const byCode = (codes: readonly Code[]) =>
    Object.fromEntries(
      codes.map(({code, family, label_zh, label_en, definition}) => [
        code,
        {label_zh, label_en, definition, family},
      ]),
    );
  return {topics: byCode(topics), instruments: byCode(instruments), statuses: byCode(statuses)};
}
