import {linesOf} from "../outline/lines.js";
import type {Genre} from "../notice/genre.js";
import type {Frame, Span} from "../notice/frame.js";
import type {Parts} from "../notice/sections.js";
import type {NoticeRow} from "../schema.js";
import {addressAt, contactOf} from "./contact.js";
import {datesIn, isoDay} from "./dates.js";
import type {Finding} from "./finding.js";
import {inspectionOf} from "./inspection.js";
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
  const firstHeading = parts.sections.find(
    ({role, heading}) => heading && role !== "title" && role !== "chrome",
  )?.start;
  const openingEnd = Math.min(
    firstHeading ?? frame.body.end,
    frame.body.end,
    frame.body.start + longestOpening,
  );
  // A document of another kind may mention an inspection without being about it.
  const end = genre === "other" ? frame.body.start : Math.max(frame.body.start, openingEnd);
  const span = {start: frame.body.start, end};
  const opening = shadow.slice(span.start, span.end);
  const title = frame.title && joined(text, frame.title);
  const shadowTitle = frame.title ? joined(shadow, frame.title) : "";
  const signature = signatureOf(text, shadow, frame.signature);
  const told = inspectionOf(shadowTitle, opening, text.slice(span.start, span.end), signature.date);
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
    opening: opening.slice(0, 200),
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
      level: levelOf(told.team, told.inspection.round, place, shadowTitle + opening),
      issue_date: signature.date,
      ...publicationOf(
        chromeShadow,
        chrome.map((line) => text.slice(line.start, line.end)),
      ),
      ...contactOf(contactShadow, text.slice(contactSpan.start, contactSpan.end)),
    },
    findings: told.findings.map((finding) => ({
      ...finding,
      start: finding.start + span.start,
      end: finding.end + span.start,
    })),
  };
}

/** A title over several lines as one, its blanks kept only where they part two signatories. */
function joined(text: string, {start, end}: Span): string {
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => line.trim())
    .join("");
}

function signatureOf(
  text: string,
  shadow: string,
  span: Span | null,
): {issuers: string[]; date: string | null} {
  if (!span) return {issuers: [], date: null};
  const words = shadow.slice(span.start, span.end);
  const dates = datesIn(words);
  const date = dates[dates.length - 1];
  const names = text.slice(span.start, span.start + (date?.start ?? words.length));
  return {
    issuers: names
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
