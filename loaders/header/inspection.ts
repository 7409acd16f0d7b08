import {occurrencesBy} from "../occurrences.js";
import type {Finding} from "./finding.js";
import {inspectedIn} from "./inspected-body.js";
import {inspectionDates} from "./inspection-dates.js";
import {kindsIn} from "./inspection-kinds.js";
import {themeOf} from "./inspection-theme.js";
import {anyTeam, leadingWords, round, roundAlone, team, tellingSentence} from "./words/inspection.js";

/** What the opening paragraph says of the inspection. */
export interface Inspection {
  readonly inspected_org: string | null;
  readonly inspecting_body: string | null;
  readonly kinds: string[];
  readonly theme: string | null;
  readonly round: string | null;
  readonly inspection_start: string | null;
  readonly inspection_end: string | null;
  readonly feedback_date: string | null;
}

/** Most code units of a team with its committee. */
const longestTeam = 72;

/** Whether a stretch of a shadow tells of the inspection itself, not only of what it led to. */
export function tellsInspection(shadow: string): boolean {
  return tellingSentence.test(shadow);
}

/**
 * Reads the inspection from the title and the opening paragraphs. `team` and `org` repeat the inspecting and
 * the inspected body in the characters of the shadow.
 * @param opening shadow of the opening paragraphs
 * @param printed the same stretch of the text, to quote from
 */
export function inspectionOf(
  title: string,
  opening: string,
  printed: string,
  issueDate: string | null,
): {inspection: Inspection; team: string | null; org: string | null; findings: Finding[]} {
  const findings: Finding[] = [];
  const body = teamIn(opening) ?? teamIn(title);
  const org = inspectedIn(opening);
  const told = opening.slice(0, feedbackAt(opening) ?? opening.length);
  const dates = inspectionDates(opening, issueDate, findings);
  return {
    inspection: {
      inspected_org: org && printed.slice(org.start, org.end),
      inspecting_body: quoted(opening, printed, body),
      kinds: kindsIn(title, told, opening, body),
      theme: quoted(opening, printed, themeOf(told, org?.field ?? null)),
      round:
        roundIn(title) ??
        roundIn(opening) ??
        roundAlone.exec(title)?.[1] ??
        roundAlone.exec(opening)?.[1] ??
        null,
      ...dates,
    },
    team: body,
    org: org && opening.slice(org.start, org.end),
    findings,
  };
}

/** Words of a shadow as they are printed. */
function quoted(shadow: string, printed: string, words: string | null): string | null {
  const at = words === null ? -1 : shadow.indexOf(words);
  return words === null || at < 0 ? words : printed.slice(at, at + words.length);
}

/** The team as printed; one with a number is preferred to a bare 省委巡视组. */
function teamIn(shadow: string): string | null {
  const teams = occurrencesBy(anyTeam, teamBegins, team, shadow).map((m) => m[0].replace(leadingWords, ""));
  return teams.find((name) => /第|[一二三四五六七八九十\d]组/.test(name)) ?? teams[0] ?? null;
}

function teamBegins(_: string, end: number): number {
  return end + 1 - longestTeam;
}

/** The round as printed, without 巡视/巡察: 十二届省委第二轮. */
function roundIn(shadow: string): string | null {
  if (!/[轮批]/.test(shadow)) return null;
  const m = round.exec(shadow);
  if (!m) return null;
  const committee = m[1]!.replace(leadingWords, "");
  return committee + m[2]!;
}

function feedbackAt(opening: string): number | null {
  const at = opening.search(/反馈(?!问题|意见(?:整改|的))/);
  return at < 0 ? null : at;
}
