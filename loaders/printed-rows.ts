import type {PrintedOffsets} from "./outline/cuts.js";
import {withPrintedBlanks} from "./outline/number-blanks.js";
import type {ParsedNotice} from "./parse.js";

/* Rows of a text that was read without something, its breaks, readings or blanks, as rows of the text as printed. */

/** Puts the blanks around numbers back into the words of rows. */
export function requoted(parsed: ParsedNotice, text: string): ParsedNotice {
  const printed = <K extends string, T extends {start: number; end: number} & Record<K, string | null>>(
    rows: T[],
    ...columns: K[]
  ): T[] =>
    rows.map((row) => {
      const stretch = text.slice(row.start, row.end);
      const words = columns.map((column) => [column, row[column] && withPrintedBlanks(row[column], stretch)]);
      return {...row, ...Object.fromEntries(words)} as T;
    });
  return {
    ...quoted(parsed, text),
    sections: printed(parsed.sections, "heading"),
    groups: printed(parsed.groups, "heading", "statement"),
    problems: printed(parsed.problems, "statement"),
    measures: printed(parsed.measures, "lead"),
    documents: printed(parsed.documents, "title"),
  };
}

/** Quotes what rows were read from as it is printed. */
export function quoted(parsed: ParsedNotice, text: string): ParsedNotice {
  const quoting = <T extends {start: number; end: number; quote: string}>(rows: T[]): T[] =>
    rows.map((row) => ({...row, quote: text.slice(row.start, row.end)}));
  return {
    ...parsed,
    quantities: quoting(parsed.quantities),
    accountability: quoting(parsed.accountability),
    deadlines: quoting(parsed.deadlines),
    claims: quoting(parsed.claims),
  };
}

/** Puts the offsets of a text read without its readings, or without blanks, back into the text as printed. */
export function restored(parsed: ParsedNotice, text: string, {startOf, endOf}: PrintedOffsets): ParsedNotice {
  const spanned = <T extends {start: number; end: number}>(rows: T[]): T[] =>
    rows.map((row) => ({...row, start: startOf(row.start), end: endOf(row.end)}));
  return {
    ...parsed,
    notice: {...parsed.notice, n_chars: text.length},
    sections: spanned(parsed.sections),
    groups: spanned(parsed.groups),
    problems: spanned(parsed.problems).map((problem) => ({
      ...problem,
      block_end: endOf(problem.block_end),
      preamble_start: problem.preamble_start === null ? null : startOf(problem.preamble_start),
      preamble_end: problem.preamble_end === null ? null : endOf(problem.preamble_end),
    })),
    measures: spanned(parsed.measures),
    documents: spanned(parsed.documents),
    quantities: spanned(parsed.quantities),
    accountability: spanned(parsed.accountability),
    deadlines: spanned(parsed.deadlines),
    claims: spanned(parsed.claims),
    passages: spanned(parsed.passages),
    diagnostics: parsed.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      start: diagnostic.start === null ? null : startOf(diagnostic.start),
      end: diagnostic.end === null ? null : endOf(diagnostic.end),
    })),
  };
}
