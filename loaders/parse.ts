import type {Codebook} from "./codebook.js";
import {codedRowsOf} from "./facts/coded-rows.js";
import {factRowsOf, passageRowsOf} from "./facts/fact-rows.js";
import {ownersIn} from "./facts/owners.js";
import {claimRows} from "./facts/claim-rows.js";
import {claimsOf} from "./facts/claims.js";
import {diagnose} from "./notice/diagnose.js";
import {frameOf, type Frame} from "./notice/frame.js";
import {genreOf, type Genre} from "./notice/genre.js";
import {rowsOf, type Rows} from "./notice/rows.js";
import {partsOf, type Parts} from "./notice/sections.js";
import {headerOf} from "./header/header.js";
import {withCardLabels} from "./outline/card-labels.js";
import {withCellsParted} from "./outline/flattened-table.js";
import {asPrinted, composedOf, type PrintedOffsets} from "./outline/cuts.js";
import {withoutGlosses} from "./outline/gloss.js";
import {withoutNumberBlanks} from "./outline/number-blanks.js";
import {withoutFurniture} from "./outline/furniture.js";
import {linesOf} from "./outline/lines.js";
import {ordinalsOf} from "./outline/ordinals.js";
import {shadowOf} from "./outline/shadow.js";
import {withoutWraps} from "./outline/wraps.js";
import {quoted, requoted, restored} from "./printed-rows.js";
import type {
  AccountabilityRow,
  ClaimRow,
  DeadlineRow,
  DiagnosticRow,
  DocumentRow,
  GroupRow,
  MeasureRow,
  NoticeRow,
  PassageRow,
  ProblemRow,
  QuantityRow,
  SectionRow,
} from "./schema.js";

/** Version of the parser, recorded with every notice that it read. */
export const parserVersion = "0.1.0";

/** The file of a notice: what its text cannot say. What sources.csv says of it is joined when it has been read. */
export interface Source {
  /** Stem of the file's name. */
  readonly notice_id: string;
  /** File name within data/notices. */
  readonly source_file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly source_sha256: string;
}

/** One notice as rows, in the shape that `npm run parse` prints. */
export interface ParsedNotice {
  notice: NoticeRow;
  sections: SectionRow[];
  groups: GroupRow[];
  problems: ProblemRow[];
  measures: MeasureRow[];
  documents: DocumentRow[];
  quantities: QuantityRow[];
  accountability: AccountabilityRow[];
  deadlines: DeadlineRow[];
  claims: ClaimRow[];
  passages: PassageRow[];
  diagnostics: DiagnosticRow[];
}

/**
 * Parses the text of one notice. Never throws: what is not understood becomes a diagnostic.
 * @param text as extracted from the file; all offsets in the result are UTF-16 code units into it
 * @param codebook what assigns topics and instruments
 */
export function parseNotice(text: string, source: Source, codebook: Codebook): ParsedNotice {
  const unwrapped = withoutWraps(text);
  if (!unwrapped) return parseUnwrapped(text, source, codebook, asPrinted);
  return quoted(restored(parseUnwrapped(unwrapped.text, source, codebook, unwrapped), text, unwrapped), text);
}

/** Parses a text without breaks at its margin; `offsets` are those of the text as printed. */
function parseUnwrapped(
  text: string,
  source: Source,
  codebook: Codebook,
  offsets: PrintedOffsets,
): ParsedNotice {
  const unglossed = withoutGlosses(text);
  if (!unglossed) return parseUnglossed(text, source, codebook, offsets);
  const composed = composedOf(offsets, unglossed);
  return quoted(restored(parseUnglossed(unglossed.text, source, codebook, composed), text, unglossed), text);
}

/** Parses a text without readings; `offsets` are those of the text as printed. */
function parseUnglossed(
  text: string,
  source: Source,
  codebook: Codebook,
  offsets: PrintedOffsets,
): ParsedNotice {
  const unspaced = withoutNumberBlanks(text);
  if (!unspaced) return parsePlain(text, source, codebook, offsets);
  const composed = composedOf(offsets, unspaced);
  return requoted(restored(parsePlain(unspaced.text, source, codebook, composed), text, unspaced), text);
}

/** The structure of a text, before anything is looked for in it. */
export interface Structure {
  /** The text in unified characters, at the same offsets. */
  readonly shadow: string;
  readonly frame: Frame;
  readonly genre: Genre;
  readonly parts: Parts;
  readonly rows: Rows;
}

/**
 * Reads the structure of a text alone: title, sections, groups, problems and measures.
 *
 * @param text without readings between its characters; offsets are UTF-16 code units into it
 */
export function structureOf(text: string, noticeId: string): Structure {
  const printed = shadowOf(text);
  const shadow = withCardLabels(withCellsParted(withoutFurniture(printed)));
  const lines = linesOf(shadow);
  const frame = frameOf(shadow, lines);
  const genre = genreOf(shadow, frame);
  const parts = partsOf(
    shadow,
    frame,
    genre === "rectification" ? ordinalsOf(shadow, lines) : [],
    printed,
    lines,
  );
  return {shadow, frame, genre, parts, rows: rowsOf(text, shadow, parts, noticeId)};
}

function parsePlain(text: string, source: Source, codebook: Codebook, offsets: PrintedOffsets): ParsedNotice {
  const {shadow, frame, genre, parts, rows} = structureOf(text, source.notice_id);
  const header = headerOf(text, shadow, frame, parts, genre);
  const items = [...rows.groups, ...rows.problems].sort((a, b) => a.start - b.start);
  const claims = claimRows(text, claimsOf(shadow, parts.sections, items), rows, source.notice_id);
  const told = {text, shadow, sections: parts.sections, rows, header: header.fields};
  const facts = factRowsOf(told, source.notice_id);
  const promises = {open: facts.deadlines, issueDate: header.fields.issue_date};
  return {
    notice: {
      notice_id: source.notice_id,
      ...header.fields,
      source_file: source.source_file,
      source_sha256: source.source_sha256,
      n_chars: text.length,
      n_groups: rows.groups.length,
      n_problems: rows.problems.filter((problem) => problem.is_leaf).length,
      n_measures: rows.measures.length,
      parser_version: parserVersion,
    },
    ...rows,
    ...codedRowsOf(text, shadow, rows, codebook, offsets, promises),
    ...facts,
    claims,
    passages: passageRowsOf(shadow, parts.sections, ownersIn(rows), source.notice_id),
    diagnostics: diagnose({text, shadow, genre, parts, rows, claims, header}, source.notice_id),
  };
}
