import type {DiagnosticReport, NoticeReport, Report, Totals} from "../report.js";
import {counted} from "./counted.js";
import type {Paint} from "./paint.js";
import {flow, padEnd, widthOf, wrap} from "./width.js";

/** How a report is to be set. */
export interface ReportSetting {
  /** Columns of a line; Infinity for lines of any length. */
  width: number;
  paint: Paint;
  /** Whether to list the rules that recognised problems and measures. */
  rules: boolean;
}

/** The reports as lines of text: a line a notice, below it its diagnostics, and a total at the end. */
export function reportLines(reports: readonly Report[], totals: Totals, setting: ReportSetting): string[] {
  const idWidth = Math.min(36, Math.max(0, ...reports.map(({notice_id}) => widthOf(notice_id))));
  const blocks = reports.map((report) => [
    ...headLines(report, idWidth, setting),
    ...diagnosticLines(report, setting),
    ...(setting.rules && report.notice ? ruleLines(report.notice, setting) : []),
  ]);
  // Notices without remarks make a table; the others stand apart.
  const lines = blocks.flatMap((block, i) => {
    const apart = i > 0 && (reports[i]!.diagnostics.length > 0 || reports[i - 1]!.diagnostics.length > 0);
    return apart || (i > 0 && setting.rules) ? ["", ...block] : block;
  });
  return [...lines, ...(lines.length > 0 ? [""] : []), ...wrap(totalLine(totals), setting.width)];
}

function headLines({notice_id, notice}: Report, idWidth: number, {width, paint}: ReportSetting): string[] {
  const id = padEnd(notice_id, idWidth);
  const parts = notice ? noticeParts(notice) : ["not read"];
  const [first, ...rest] = flow([id, ...parts], width, "    ");
  return [paint("bold", notice_id) + first!.slice(notice_id.length), ...rest];
}

function noticeParts(notice: NoticeReport): string[] {
  const {title, coverage, n_claims, disagreeing_claims} = notice;
  const number = (n: number, noun: string, width: number) =>
    `${String(n).padStart(width)} ${noun}${n === 1 ? " " : "s"}`;
  return [
    padEnd(`inspected ${days(notice)}`, 34),
    padEnd(issued(notice), 20),
    number(notice.n_groups, "group", 2),
    number(notice.n_problems, "problem", 3),
    number(notice.n_measures, "measure", 3),
    padEnd(coverage === null ? "no rectification" : `coverage ${percent(coverage).padStart(5)}`, 16),
    padEnd(claims(n_claims, disagreeing_claims.length), 23),
    title ?? "no title found",
  ];
}

function days({inspection_start, inspection_end}: NoticeReport): string {
  return inspection_start ? `${inspection_start} to ${inspection_end ?? "?"}` : "?";
}

function issued({issue_date, published_date}: NoticeReport): string {
  return issue_date === null && published_date ? `published ${published_date}` : `issued ${issue_date ?? "?"}`;
}

/** Rounded down, so that 100 % means all of it. */
function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

function claims(all: number, disagreeing: number): string {
  if (all === 0) return "no claims";
  const of = `of ${counted(all, "claim")}`;
  return disagreeing === 0
    ? counted(all, "claim")
    : `${disagreeing} ${of} ${disagreeing === 1 ? "differs" : "differ"}`;
}

/** Diagnostics of one kind stand together, and their remedy is said once. */
function diagnosticLines({file, diagnostics}: Report, {width, paint}: ReportSetting): string[] {
  const kinds = new Map<string, DiagnosticReport[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.severity} ${diagnostic.code}`;
    kinds.set(key, [...(kinds.get(key) ?? []), diagnostic]);
  }
  return [...kinds.values()].flatMap((kind) => {
    const {severity, code, remedy} = kind[0]!;
    const times = kind.length > 1 ? ` (${kind.length})` : "";
    return [
      `  ${paint(severity, severity)} ${code}${times}`,
      ...kind.flatMap(({line, column, message, excerpt}) => {
        const place = file === null || line === null ? (file ?? "") : `${file}:${line}:${column!}`;
        const [first, ...rest] = hang(`${place}  ${message}`.trim(), width, "    ", "      ");
        const shown = excerpt === null ? [] : hang(`> ${excerpt}`, width, "      ", "        ");
        return [
          first!.replace(place, paint("place", place)),
          ...rest,
          ...shown.map((text) => paint("faint", text)),
        ];
      }),
      ...(remedy === null ? [] : hang(`remedy: ${remedy}`, width, "    ", "      ")),
    ];
  });
}

/** Lines beyond this are left out of a rule's list. */
const shownLines = 12;

function ruleLines({rules}: NoticeReport, {width}: ReportSetting): string[] {
  const ruleWidth = Math.max(0, ...rules.map(({rule}) => rule.length));
  return [
    "  rules",
    ...rules.flatMap(({table, rule, count, lines}) => {
      const name = `    ${table.padEnd(8)}  ${rule.padEnd(ruleWidth)}  ${String(count).padStart(4)}  `;
      const beside = width - name.length >= narrowestColumn;
      const indent = beside ? " ".repeat(name.length) : "        ";
      const places = wrap(placesOf(lines), width - indent.length).map((line) => indent + line);
      return beside ? [name + places[0]!.trimStart(), ...places.slice(1)] : [name.trimEnd(), ...places];
    }),
  ];
}

/** Columns that a list of lines needs beside the rule's name; with fewer it goes below. */
const narrowestColumn = 24;

function placesOf(lines: readonly number[]): string {
  const distinct = [...new Set(lines)];
  const more = distinct.length > shownLines ? " …" : "";
  return `${distinct.length === 1 ? "line" : "lines"} ${distinct.slice(0, shownLines).join(", ")}${more}`;
}

function totalLine({notices, unreadable, problems, measures, errors, warnings, infos}: Totals): string {
  return [
    `${counted(notices, "notice")}, ${counted(problems, "problem")}, ${counted(measures, "measure")}`,
    ...(unreadable > 0 ? [`${unreadable} not read`] : []),
    `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${infos} info`,
  ].join("; ");
}

function hang(text: string, width: number, indent: string, further: string): string[] {
  return wrap(text, Math.max(20, width - further.length)).map((line, i) => (i === 0 ? indent : further) + line);
}
