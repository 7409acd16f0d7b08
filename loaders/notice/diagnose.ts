import {isBullet} from "../outline/bullets.js";
import type {Header} from "../header/header.js";
import type {Oddity} from "../outline/item.js";
import type {ClaimRow, DiagnosticRow} from "../schema.js";
import {linesOf} from "../outline/lines.js";
import type {Span} from "./frame.js";
import type {Genre} from "./genre.js";
import {isNumbered} from "./line-marks.js";
import {headingOf, type Reading} from "./reading.js";
import type {Rows} from "./rows.js";
import type {Parts} from "./sections.js";

type Diagnostic = Omit<DiagnosticRow, "notice_id">;
type Severity = "error" | "warning" | "info";

/** Everything that the parser knows of a notice once it is read. */
export interface Reader {
  readonly text: string;
  readonly shadow: string;
  readonly genre: Genre;
  readonly parts: Parts;
  readonly rows: Rows;
  readonly claims: readonly ClaimRow[];
  readonly header: Header;
}

/** What the parser was unsure of or did not understand, in document order; what has no place comes first. */
export function diagnose(reader: Reader, noticeId: string): DiagnosticRow[] {
  const {genre, text} = reader;
  const found =
    text.trim() === ""
      ? [
          diagnostic(
            "error",
            "empty-text",
            "empty text: nothing to parse; check that the file is the one you mean",
          ),
        ]
      : genre !== "rectification"
        ? refused(genre)
        : [
            ...missing(reader),
            ...sequences(reader),
            ...parts(reader),
            ...unread(reader),
            ...disagreements(reader),
          ];
  return found
    .toSorted((a, b) => (a.start ?? -1) - (b.start ?? -1))
    .map((entry) => ({notice_id: noticeId, ...entry}));
}

function diagnostic(severity: Severity, code: string, message: string, span?: Span): Diagnostic {
  return {severity, code, message, start: span?.start ?? null, end: span?.end ?? null};
}

function refused(genre: Genre): Diagnostic[] {
  const message =
    genre === "feedback"
      ? "feedback notice: it tells what an inspection found and reports no rectification; " +
        "no problems or measures are read from it"
      : "not a rectification notice: neither title nor opening announces the rectification of an inspection's findings; " +
        "remove the file if it came in by mistake";
  return [diagnostic("error", genre === "feedback" ? "feedback-notice" : "not-a-notice", message)];
}

const expected = [
  "title",
  "inspected_org",
  "inspecting_body",
  "inspection_start",
  "feedback_date",
  "issue_date",
] as const;

/** Header fields that notices print and this one does not, or not so that they could be read. */
function missing({header}: Reader): Diagnostic[] {
  const fields = expected.filter((field) => header.fields[field] === null);
  const found = header.findings.map((finding) => diagnostic("info", finding.code, finding.message, finding));
  if (fields.length > 0) {
    found.push(diagnostic("info", "header-incomplete", `header fields not found: ${fields.join(", ")}`));
  }
  return found;
}

const oddities: Readonly<Record<Oddity, string>> = {
  gap: "a number before this one is missing; an ordinal may be lost in print",
  repeat: "the same number stands twice",
  restart: "numbering starts again under the same heading; a heading above may be lost",
  late: "numbering does not begin at one and does not carry on from before",
};

/** Breaks in sequences of ordinals. Numbering that runs on from one heading to the next is none. */
function sequences({text, parts: {readings}}: Reader): Diagnostic[] {
  const found: Diagnostic[] = [];
  addBreaks(text, readings, new Map(), found);
  return found;
}

/** @param last the number that stood last at each level */
function addBreaks(
  text: string,
  readings: readonly Reading[],
  last: Map<string, number>,
  found: Diagnostic[],
): void {
  for (const [i, {node, level, children}] of readings.entries()) {
    if (node.oddity && !(node.class && isBullet(node.class))) {
      const before = readings[i - 1];
      const lastValue = before?.level === level ? before.node.value : last.get(level);
      const carriesOn = node.oddity === "late" && lastValue === node.value - 1;
      if (!carriesOn) found.push(oddOrdinal(text, node.oddity, node));
    }
    // Of readings side by side and of one level the last one tells where the next ones go on.
    if (readings[i + 1]?.level !== level) last.set(level, node.value);
    addBreaks(text, children, last, found);
  }
}

function oddOrdinal(text: string, oddity: Oddity, {start, markEnd}: Reading["node"]): Diagnostic {
  const span = {start, end: Math.max(markEnd, start + 1)};
  const mark = text.slice(span.start, span.end);
  return diagnostic("warning", `ordinal-${oddity}`, `ordinal ${mark}: ${oddities[oddity]}`, span);
}

/** Problems and headings whose part is uncertain. */
function parts({text, shadow, parts: {body, attachments}, rows}: Reader): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const problem of rows.problems) {
    if (problem.is_leaf && problem.n_measures === 0) {
      const message = `problem without a response: ${excerptOf(text, problem)}`;
      found.push(diagnostic("warning", "no-response", message, problem));
    }
    if (problem.ordinal === null) {
      const message = `problem without an ordinal, recognised by its wording: ${excerptOf(text, problem)}`;
      found.push(diagnostic("info", "no-ordinal", message, problem));
    }
  }
  for (const reading of [...body, ...attachments].flatMap(({unread: headings}) => headings)) {
    const span = {start: reading.node.start, end: reading.statement.end};
    const words = headingOf(shadow, reading) || shadow.slice(reading.node.start, reading.node.markEnd);
    const message = `heading states no problem: ${words.slice(0, 30)}; what it holds is in no problem or measure`;
    found.push(diagnostic("warning", "heading-not-a-problem", message, span));
  }
  for (const {code, message, ...span} of body.flatMap(({notes = []}) => notes))
    found.push(diagnostic(code === "answers-unjoined" ? "warning" : "info", code, message, span));
  if (rows.problems.length === 0) {
    found.push(
      diagnostic(
        "info",
        "no-problems",
        "no problems: the notice prints no outline of findings, or none that could be recognised",
      ),
    );
  }
  return found;
}

function excerptOf(text: string, {start, end}: Span): string {
  return text.slice(start, Math.min(end, start + 30));
}

/** Chrome longer than this, in code units, may be text that no rule took. */
const longestChrome = 300;

/** Whether a numbered line of a stretch ends as a sentence does. */
function holdsTold(shadow: string, start: number, end: number): boolean {
  return linesOf(shadow.slice(start, end)).some(
    (line) =>
      shadow[start + line.end - 1] === "。" &&
      isNumbered(shadow, {start: start + line.start, end: start + line.end}),
  );
}

function unread({text, shadow, parts: {sections}}: Reader): Diagnostic[] {
  return sections
    .filter(
      ({role, start, end}) =>
        role === "chrome" && (end - start > longestChrome || holdsTold(shadow, start, end)),
    )
    .map(({start, end}) =>
      diagnostic(
        "warning",
        "text-not-read",
        `text in no section: ${text.slice(start, start + 30)}…; it was taken for page chrome`,
        {start, end},
      ),
    );
}

/** Claims that differ from what was counted; the notice may count otherwise, or withhold items. */
function disagreements({claims}: Reader): Diagnostic[] {
  return claims
    .filter(({agrees}) => agrees === false)
    .map(({claim, value, counted, quote, start, end}) =>
      diagnostic(
        "info",
        "claim-disagrees",
        `claim: ${claim} ${value ?? ""} in “${quote}”, but ${counted ?? ""} are printed`,
        {start, end},
      ),
    );
}
