import type {NoticeWithText} from "./corpus.js";
import {coverageOf} from "./coverage.js";
import {positionsIn, type Position} from "./position.js";
import {remedies} from "./remedies.js";
import type {ClaimRow, DiagnosticRow, NoticeRow} from "./schema.js";

/** What is to be said of one file: how its notice was read, and every doubt. */
export interface Report {
  notice_id: string;
  /** The file as messages call it; null if only the messages tell which it is. */
  file: string | null;
  /** Null if the file could not be read. */
  notice: NoticeReport | null;
  /** Errors first, then warnings, then what is merely worth knowing; each in document order. */
  diagnostics: DiagnosticReport[];
}

export interface NoticeReport extends Pick<
  NoticeRow,
  | "title"
  | "inspection_start"
  | "inspection_end"
  | "feedback_date"
  | "issue_date"
  | "published_date"
  | "n_chars"
  | "n_groups"
  | "n_problems"
  | "n_measures"
> {
  /** Share of the rectification's characters that some row holds, 0 to 1; null if there is no such section. */
  coverage: number | null;
  n_claims: number;
  /** The notice's own counts that differ from the parser's. */
  disagreeing_claims: (Pick<ClaimRow, "claim" | "value" | "counted" | "quote" | "start" | "end"> & Position)[];
  rules: RuleReport[];
}

export interface DiagnosticReport extends Pick<
  DiagnosticRow,
  "severity" | "code" | "message" | "start" | "end"
> {
  /** In the extracted text; null if the diagnostic has no place in it. */
  line: number | null;
  column: number | null;
  /** The text at that place, white space as one blank. */
  excerpt: string | null;
  remedy: string | null;
}

/** A rule of the parser, and what it recognised in a notice. */
export interface RuleReport {
  table: "problems" | "measures";
  rule: string;
  count: number;
  /** Line of each row, in the extracted text. */
  lines: number[];
}

/** How many of what a report holds. */
export interface Totals {
  notices: number;
  unreadable: number;
  problems: number;
  measures: number;
  errors: number;
  warnings: number;
  infos: number;
}

const severities = ["error", "warning", "info"];

/**
 * Reports on a notice that was read.
 *
 * @param file as messages are to call it
 */
export function reportOf(read: NoticeWithText, file: string): Report {
  const {notice, text, claims} = read;
  const positionOf = positionsIn(text);
  const {title, inspection_start, inspection_end, feedback_date, issue_date, published_date} = notice;
  const {n_chars, n_groups, n_problems, n_measures} = notice;
  return {
    notice_id: notice.notice_id,
    file,
    notice: {
      ...{title, inspection_start, inspection_end, feedback_date, issue_date, published_date},
      ...{n_chars, n_groups, n_problems, n_measures},
      coverage: coverageOf(read, text),
      n_claims: claims.length,
      disagreeing_claims: claims
        .filter(({agrees}) => agrees === false)
        .map(({claim, value, counted, quote, start, end}) => ({
          ...{claim, value, counted, quote, start, end},
          ...positionOf(start),
        })),
      rules: rulesOf(read, positionOf),
    },
    diagnostics: diagnosticsOf(read.diagnostics, text, positionOf),
  };
}

/** Reports on a file from which no notice could be read. */
export function reportOfUnread(
  notice_id: string,
  file: string | null,
  diagnostics: readonly DiagnosticRow[],
): Report {
  return {notice_id, file, notice: null, diagnostics: diagnosticsOf(diagnostics)};
}

/** Reports with errors first, then those with warnings; otherwise the order stays. */
export function worstFirst(reports: readonly Report[]): Report[] {
  const worst = ({diagnostics}: Report) =>
    Math.min(...diagnostics.map(({severity}) => severities.indexOf(severity)), severities.indexOf("info"));
  return reports.toSorted((a, b) => worst(a) - worst(b));
}

/** Adds up what reports hold. */
export function totalsOf(reports: readonly Report[]): Totals {
  const read = reports.flatMap(({notice}) => notice ?? []);
  const found = reports.flatMap(({diagnostics}) => diagnostics.map(({severity}) => severity));
  const [errors, warnings, infos] = severities.map((severity) => found.filter((s) => s === severity).length);
  return {
    notices: read.length,
    unreadable: reports.length - read.length,
    problems: read.reduce((sum, {n_problems}) => sum + n_problems, 0),
    measures: read.reduce((sum, {n_measures}) => sum + n_measures, 0),
    errors: errors!,
    warnings: warnings!,
    infos: infos!,
  };
}

function diagnosticsOf(
  rows: readonly DiagnosticRow[],
  text = "",
  positionOf?: (offset: number) => Position,
): DiagnosticReport[] {
  return rows
    .map(({severity, code, message, start, end}) => {
      const {line, column} = start === null ? {} : (positionOf?.(start) ?? {});
      return {
        ...{severity, code, message, start, end},
        line: line ?? null,
        column: column ?? null,
        excerpt: start === null ? null : excerptOf(text, start, end ?? start),
        remedy: remedies[code] ?? null,
      };
    })
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.start ?? -1) - (b.start ?? -1),
    );
}

/** Code units of an excerpt. */
const excerptLength = 60;

/** What stands at a place and, if that is short, behind it on the same line. */
function excerptOf(text: string, start: number, end: number): string {
  const limit = Math.max(end, start + excerptLength / 2);
  const window = text.slice(start, start + excerptLength * 2);
  const lineEnd = window.slice(end - start).search(/[\r\n]/);
  const stop = lineEnd < 0 ? limit : Math.min(limit, end + lineEnd);
  const excerpt = Array.from(text.slice(start, stop).trim().replace(/\s+/g, " "));
  const ends = stop >= text.length || /[\r\n]/.test(text[stop]!);
  if (excerpt.length <= excerptLength) return excerpt.join("") + (ends ? "" : "…");
  return `${excerpt.slice(0, excerptLength).join("")}…`;
}

function rulesOf({problems, measures}: NoticeWithText, positionOf: (offset: number) => Position): RuleReport[] {
  const rules = new Map<string, RuleReport>();
  for (const [table, rows] of [["problems", problems] as const, ["measures", measures] as const]) {
    for (const {rule, start} of rows) {
      const key = `${table} ${rule}`;
      const found = rules.get(key) ?? {table, rule, count: 0, lines: []};
      found.count++;
      found.lines.push(positionOf(start).line);
      rules.set(key, found);
    }
  }
  return [...rules.values()];
}
