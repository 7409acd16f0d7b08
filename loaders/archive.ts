import type {Code, Codebook} from "./codebook.js";
import type {Corpus} from "./corpus.js";
import {sha256} from "./hash.js";
import {tableNames, tables as schema, type TableName} from "./schema.js";
import {specimen} from "./specimen.js";
import {writeTables} from "./tables.js";
import {zip} from "./zip.js";

/** What an archive holds and what it was made of; `manifest.json` within it. */
export interface Manifest {
  /** Hash of everything the tables depend on. */
  inputs_sha256: string;
  tables: Record<TableName, {rows: number; bytes: number; sha256: string}>;
  /** The notices, in the order of their files' names. */
  notices: {notice_id: string; title: string | null}[];
  /** Version of the parser; null if there is no notice. */
  parser_version: string | null;
}

/** What a code is called, what it means, and what it belongs to. */
export type Label = Pick<Code, "label_zh" | "label_en" | "definition" | "family">;

/** The codes of problems and measures; `codebook.json` within the archive. */
export type Labels = Record<"topics" | "instruments" | "statuses", Record<string, Label>>;

/**
 * Packs a corpus as one zip file: `<table>.parquet` for each table, `notices/<notice_id>.json` for each notice and the
 * {@link specimen}, `schema.json`, `codebook.json` and `manifest.json`. The same corpus gives the same bytes.
 *
 * @param codebook whose codes the rows bear
 * @param inputsSha256 hash of everything the corpus depends on, for the manifest
 * @throws RowError if a row does not fit the schema
 */
export async function archiveCorpus(
  {tables, notices}: Corpus,
  codebook: Pick<Codebook, keyof Labels>,
  inputsSha256: string,
): Promise<Uint8Array> {
  const parquet = await writeTables(tables);
  const manifest: Manifest = {
    inputs_sha256: inputsSha256,
    tables: Object.fromEntries(
      tableNames.map((name) => {
        const bytes = parquet[name];
        return [name, {rows: tables[name].length, bytes: bytes.length, sha256: sha256(bytes)}];
      }),
    ) as Manifest["tables"],
    notices: notices.map(({notice: {notice_id, title}}) => ({notice_id, title})),
    parser_version: notices[0]?.notice.parser_version ?? null,
  };
  return zip({
    "manifest.json": manifest,
    "schema.json": schema,
    "codebook.json": labelsOf(codebook),
    ...Object.fromEntries(tableNames.map((name) => [`${name}.parquet`, parquet[name]])),
    [`notices/${specimen}.json`]: {},
    ...Object.fromEntries(notices.map((notice) => [`notices/${notice.notice.notice_id}.json`, notice])),
  });
}

function labelsOf({topics, instruments, statuses}: Pick<Codebook, keyof Labels>): Labels {
  const byCode = (codes: readonly Code[]) =>
    Object.fromEntries(
      codes.map(({code, family, label_zh, label_en, definition}) => [
        code,
        {label_zh, label_en, definition, family},
      ]),
    );
  return {topics: byCode(topics), instruments: byCode(instruments), statuses: byCode(statuses)};
}
