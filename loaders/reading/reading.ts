import {extname, basename} from "node:path";
import type {Codebook} from "../codebook.js";
import {strayOverrides, type CodableItem, type OverrideField} from "../codebook/overrides.js";
import {sha256} from "../hash.js";
import {parseNotice, type ParsedNotice} from "../parse.js";
import type {DiagnosticRow, NoticeRow} from "../schema.js";
import type {SourceEntry} from "../sources.js";
import {stemOf} from "../stem.js";
import {extractText, type TextDiagnostic} from "../text.js";

export type NoticeWithText = ParsedNotice & {text: string};

/** What a file's bytes and name say by themselves, whatever sources.csv knows of them. */
export interface Reading {
  readonly parsed: ParsedNotice;
  readonly text: string;
  /** What was doubtful about the file's encoding or type. */
  readonly doubts: readonly TextDiagnostic[];
}

/** What is known of a file's origin, and what is doubtful about it. */
export interface Origin {
  readonly entry: Pick<SourceEntry, "publisher" | "source_url"> | undefined;
  readonly diagnostics?: readonly Omit<DiagnosticRow, "notice_id">[];
}

/**
 * Reads a notice from its bytes.
 *
 * @param file its path or name, of which id and ending are taken
 * @param name how messages call it
 * @throws FileError if the bytes are no text
 */
export async function readBytes(
  bytes: Uint8Array,
  file: string,
  name: string,
  codebook: Codebook,
): Promise<Reading> {
  const {text, diagnostics} = await extractText(bytes, name, extname(file).toLowerCase());
  const source = {
    notice_id: stemOf(file),
    source_file: basename(file),
    source_sha256: sha256(bytes),
  };
  return {parsed: parseNotice(text, source, codebook), text, doubts: diagnostics};
}

/** Joins a reading with what is known of its origin. */
export function joinOrigin(
  {parsed, text, doubts}: Reading,
  origin: Origin,
  overrides: Codebook["overrides"],
): NoticeWithText {
  const {notice, found} = originated({...parsed, doubts}, origin, overrides);
  return {...parsed, notice, diagnostics: [...found, ...parsed.diagnostics], text};
}

/**
 * A notice's row with what is known of its origin, which wins over what is printed; and what is found about the file beside
 * what the parser says: doubts of all kinds, and overrides that fit nothing.
 */
export function originated(
  reading: Pick<ParsedNotice, "notice" | "problems" | "measures"> & Pick<Reading, "doubts">,
  {entry, diagnostics = []}: Origin,
  overrides: Codebook["overrides"],
): {notice: NoticeRow; found: DiagnosticRow[]} {
  const {notice_id, publisher, source_url} = reading.notice;
  const strays = overrides.some(({notice}) => notice === notice_id) ? straysOf(reading, overrides) : [];
  return {
    notice: {
      ...reading.notice,
      publisher: entry?.publisher ?? publisher,
      source_url: entry?.source_url ?? source_url,
    },
    found: [...diagnostics, ...reading.doubts, ...strays].map((diagnostic) => ({notice_id, ...diagnostic})),
  };
}

function straysOf(
  {notice, problems, measures}: Pick<ParsedNotice, "notice" | "problems" | "measures">,
  overrides: Codebook["overrides"],
) {
  return strayOverrides(overrides, notice.notice_id, [
    ...problems.map((problem) => codable(problem, problem.is_leaf ? leafFields : problemFields)),
    ...measures.map((measure) => codable(measure, measureFields)),
  ]).map(({place, field, start, end}) =>
    wholeFile("warning", "override-stray", `override without an item: ${field} of ${start}-${end} (${place})`),
  );
}

/** A diagnostic of a file as a whole. */
export function wholeFile(
  severity: "error" | "warning",
  code: string,
  message: string,
): Omit<DiagnosticRow, "notice_id"> {
  return {severity, code, message, start: null, end: null};
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
