import {linesOf, skipSpace} from "../outline/lines.js";
import type {Genre} from "../notice/genre.js";
import type {Frame, Span} from "../notice/frame.js";
import type {Parts} from "../notice/sections.js";
import type {NoticeRow} from "../schema.js";
import {addressAt, contactOf} from "./contact.js";
import {datesIn, isoDay} from "./dates.js";
import type {Finding} from "./finding.js";
import type {Inspection} from "./inspection.js";
import {inspectionOf, tellsInspection} from "./inspection.js";
import {levelOf} from "./level.js";
import {nowhere, placeIn} from "./place.js";
import type {Place} from "./place.js";
import {publicationOf} from "./publication.js";

/** The header fields of a notice, and what a reader should know of them. */
export interface Header {
  readonly fields: Omit<
    NoticeRow,
    | "notice_id"
    | "source_file"
    | "source_sha256"
    | "n_chars"
    | "n_groups"
    | "n_problems"
    | "n_measures"
    | "parser_version"
  >;
  /** Offsets are into the text of the notice. */
  readonly findings: readonly Finding[];
}

/** Code units of the body within which the inspection is told. */
const longestOpening = 700;

/** Reads the header fields. */
export function headerOf(text: string, shadow: string, frame: Frame, parts: Parts, genre: Genre): Header {
  const title = frame.title && joined(text, frame.title);
  const shadowTitle = frame.title ? joined(shadow, frame.title) : "";
  const signature = signatureOf(text, shadow, frame.signature);
  // A document of another kind may mention an inspection without being about it.
  const isAbout = genre !== "other";
  const openingSpan = isAbout ? openingOf(frame, parts) : {start: frame.body.start, end: frame.body.start};
  const opening = shadow.slice(openingSpan.start, openingSpan.end);
  const readIn = ({start, end}: Span): Told => {
    const told = inspectionOf(shadowTitle, shadow.slice(start, end), text.slice(start, end), signature.date);
    return {...told, findings: told.findings.map((finding) => shifted(finding, start))};
  };
  const opened = readIn(openingSpan);
  const untold = opened.inspection.inspection_start === null && !tellsInspection(opening);
  const below = isAbout && untold ? headedTelling(shadow, parts) : null;
  const told = below ? completed(readIn(below), opened) : opened;
  const telling = below ? shadow.slice(below.start, below.end) : opening;
  const contactSpan = frame.contact ?? {start: 0, end: 0};
  const contactShadow = shadow.slice(contactSpan.start, contactSpan.end);
  const chrome = parts.sections
    .filter(({role}) => role === "chrome")
    .flatMap(({start, end}) =>
      linesOf(shadow.slice(start, end)).map((line) => ({start: start + line.start, end: start + line.end})),
    );
  const chromeShadow = chrome.map((line) => shadow.slice(line.start, line.end));
  const place = placeOf({
    org: told.org,
    title: shadowTitle,
    opening: telling.slice(0, 200),
    issuers: signature.issuers.join(" "),
    contact: contactShadow,
    chrome: chromeShadow,
    committee: told.team ?? told.inspection.round,
  });
  return {
    fields: {
      title,
      issuers: signature.issuers,
      ...told.inspection,
      ...place,
      level: levelOf(told.team, told.inspection.round, place, shadowTitle + telling),
      issue_date: signature.date,
      ...publicationOf(
        chromeShadow,
        chrome.map((line) => text.slice(line.start, line.end)),
      ),
      ...contactOf(contactShadow, text.slice(contactSpan.start, contactSpan.end)),
    },
    findings: told.findings,
  };
}

type Told = ReturnType<typeof inspectionOf>;

/** The opening paragraphs, above the first heading. */
function openingOf({body}: Frame, {sections}: Parts): Span {
  const firstHeading = sections.find(
    ({role, heading}) => heading && role !== "title" && role !== "chrome",
  )?.start;
  const end = Math.min(firstHeading ?? body.end, body.end, body.start + longestOpening);
  return {start: body.start, end: Math.max(body.start, end)};
}

/**
 * Where a numbered section of the overview tells of the inspection, its heading left out: 一、巡察工作基本情况; or the report
 * below a cover letter.
 */
function headedTelling(shadow: string, {sections}: Parts): Span | null {
  for (const {role, heading, end} of sections) {
    if (role === "rectification") return null;
    if ((role !== "overview" && role !== "attachment") || !heading) continue;
    const start = skipSpace(shadow, heading.end, end);
    const span = {start, end: Math.min(end, start + longestOpening)};
    if (tellsInspection(shadow.slice(span.start, span.end))) return span;
  }
  return null;
}

/** What one stretch tells, with what only another one tells. */
function completed(told: Told, other: Told): Told {
  const inspection = {...told.inspection};
  const missing = keysOf(inspection).filter((key) => inspection[key] === null);
  for (const key of missing) Object.assign(inspection, {[key]: other.inspection[key]});
  return {
    inspection,
    team: told.team ?? other.team,
    org: told.org ?? other.org,
    findings: [...told.findings, ...other.findings],
  };
}

function keysOf(inspection: Inspection): (keyof Inspection)[] {
  return Object.keys(inspection) as (keyof Inspection)[];
}

function shifted(finding: Finding, by: number): Finding {
  return {...finding, start: finding.start + by, end: finding.end + by};
}

/** Blanks within the last word of a title: 通  报. */
const spacedEnd = /([通公报報])[ \u3000\u00a0]{1,6}([报報告示])$/;

/** A title over several lines as one, its blanks kept only where they part two signatories. */
function joined(text: string, {start, end}: Span): string {
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => line.trim())
    .join("")
    .replace(spacedEnd, "$1$2");
}

/** A break within a name, before its end: 中共平乐县水利局 and 党组. */
const brokenName =
  /\s*\n\s*(?=(?:党组|党委|党工委|党支部|党总支|(?:支部|总支部)?委员会|黨組|黨委)\s*(?:\n|$))/g;

function signatureOf(
  text: string,
  shadow: string,
  span: Span | null,
): {issuers: string[]; date: string | null} {
  if (!span) return {issuers: [], date: null};
  const words = shadow.slice(span.start, span.end);
  const dates = datesIn(words);
  const date = dates[dates.length - 1];
  // The date stands below the names or, seldom, above them.
  const above = text.slice(span.start, span.start + (date?.start ?? words.length));
  const names = above.trim() === "" && date ? text.slice(span.start + date.end, span.end) : above;
  return {
    issuers: names
      .replace(brokenName, "")
      .split(/\n|[ \u3000\u00a0]{2,}|[ \u3000](?=中共|中国共产党)/)
      .map((name) => name.replace(/[(（]$/, "").trim())
      .filter(Boolean),
    date: date ? isoDay(date.year, date.month, date.day) : null,
  };
}

interface Evidence {
  readonly org: string | null;
  readonly title: string;
  readonly opening: string;
  readonly issuers: string;
  /** Shadow of the contact paragraph. */
  readonly contact: string;
  /** Shadows of the lines around the notice. */
  readonly chrome: readonly string[];
  /** The inspection team, or the round, which names the committee that inspects. */
  readonly committee: string | null;
}

/**
 * Where the inspected body is: from its own name, then from the issuers and the opening words. The address
 * and publisher help only a body below the level that they name: a provincial department in a city's street
 * is not that city's.
 */
function placeOf({org, title, opening, issuers, contact, chrome, committee}: Evidence): Place {
  const issuer = title.split("关于", 1)[0]!;
  let place = placeIn(org ?? "");
  for (const words of [issuer, issuers, ordering(opening)]) place = placeIn(words, place);
  const central = committee?.includes("中央") ?? false;
  const provincial = committee === null || /省委|自治区党委|兵团党委|市委[^察]*巡视/.test(committee);
  const address = addressAt(contact);
  const wider = placeIn(address ? contact.slice(address.start, address.end).trimEnd() : "", {
    ...nowhere,
    province: place.province,
  });
  if (central && place.city === null && !isInstitution(org ?? "")) return place;
  const fits =
    (place.province === null || wider.province === place.province) &&
    (place.city === null || wider.city === place.city);
  if (fits) {
    const local = !provincial || place.city !== null || isLocal(org ?? "") || isInstitution(org ?? "");
    place = {
      province: place.province ?? wider.province,
      city: place.city ?? (local ? wider.city : null),
      county: place.county ?? (isCountyBody(org, committee, wider.county) ? wider.county : null),
    };
  }
  if (place.province === null) {
    const {publisher} = publicationOf(chrome, chrome);
    if (publisher) place = {...place, province: placeIn(publisher).province};
  }
  return place;
}

/** 根据X市委统一部署 names the place of the committee that ordered the inspection. */
function ordering(opening: string): string {
  return /^[^,。]{0,40}?[省市区县州旗]委/.exec(opening)?.[0] ?? "";
}

/** Whether the inspected body is itself a territory's: a city, county or district committee. */
function isLocal(org: string): boolean {
  return /(?:[市县区旗]|[市县区旗]委)$/.test(org);
}

/** A school or hospital stands where its address is, whoever inspects it. */
function isInstitution(org: string): boolean {
  return /大学|学院|学校|医院/.test(org);
}

/** A county found in an address is the body's only if the body or its inspectors are at that level or below. */
function isCountyBody(org: string | null, committee: string | null, county: string | null): boolean {
  if (county === null) return false;
  if (org?.includes(county.replace(/[县区市旗]$/, ""))) return true;
  return committee !== null && /[县区旗]委/.test(committee);
}
